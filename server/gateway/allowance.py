"""Allowances: how much is read of the sockets of one token, and when to read on (LIMIT1)."""

from collections.abc import Callable
from typing import Final

from protocol import limits
from server.gateway.buckets import ByKey
from server.gateway.pace import Pace

MESSAGES_PER_SECOND: Final = 5 * limits.COMMANDS_PER_SECOND
MESSAGES_AT_ONCE: Final = 5 * limits.COMMANDS_AT_ONCE
"""Frames of any kind; commands beyond their own limit are read so far, and told to come later."""

BYTES_PER_SECOND: Final = 128 * 1024
BYTES_AT_ONCE: Final = 1024 * 1024
"""Cards of 500 signs of four bytes, as many as commands are allowed, and half as much again."""

STRANGERS_FACTOR: Final = 10
"""So many times more is read of all sockets of an address that have not said who they are."""


class Allowance:
    """What may be read of one token's sockets together: frames and bytes, `factor` times more."""

    __slots__ = ("_bytes", "_frames")

    def __init__(self, factor: int = 1) -> None:
        self._frames = Pace(factor * MESSAGES_PER_SECOND, factor * MESSAGES_AT_ONCE)
        self._bytes = Pace(factor * BYTES_PER_SECOND, factor * BYTES_AT_ONCE)

    def spend(self, frames: int, size: int, now: float) -> float:
        """Seconds for which to read no more, 0 where reading goes on."""
        return max(0.0, self._frames.spend(frames, now), self._bytes.spend(size, now))

    def full(self, now: float) -> bool:
        """Whether nothing was spent for so long that it may be forgotten."""
        return self._frames.full(now) and self._bytes.full(now)


class Allowances:
    """The allowances of people, of staff (facilitators and tables), of strangers by address."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._people = ByKey(lambda _: Allowance(), clock)
        self._staff = ByKey(lambda _: Allowance(limits.STAFF_FACTOR), clock)
        self._strangers = ByKey(lambda _: Allowance(STRANGERS_FACTOR), clock)

    def of_token(self, id: str, *, staff: bool) -> Allowance:
        """That of a token."""
        return (self._staff if staff else self._people).of(id)

    def of_strangers(self, address: str) -> Allowance:
        """That of an address, for sockets before their hello."""
        return self._strangers.of(address)
