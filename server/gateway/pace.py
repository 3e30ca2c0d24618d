"""A pace: so much a second, and so much at once after a rest."""

from typing import Final

_MOMENT: Final = 1e-6
"""Seconds that are less than what reckoning with fractions may add up to."""


class Pace:
    """What is spent beyond is owed, and waited for. Times are seconds."""

    __slots__ = ("_rate", "_slack", "_until")

    def __init__(self, rate: float, at_once: float) -> None:
        self._rate = rate
        self._slack = at_once / rate + _MOMENT
        self._until = 0.0

    def spend(self, amount: float, now: float) -> float:
        """Spend an amount: seconds to wait afterwards, 0 or less where there is more."""
        self._until = max(self._until, now) + amount / self._rate
        return self._until - now - self._slack

    def wait(self, amount: float, now: float) -> float:
        """Seconds until an amount may be spent, 0 or less where it may now."""
        return max(self._until, now) + amount / self._rate - now - self._slack

    def full(self, now: float) -> bool:
        """Whether nothing is owed: it may be forgotten."""
        return self._until <= now
