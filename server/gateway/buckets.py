"""Buckets: how much one key may do, at once and lasting (R8)."""

from collections.abc import Callable
from typing import Final, Generic, Protocol, TypeVar

PENALTY_SECONDS: Final = 0.5
"""Whoever took too much waits at least this long, so that what they send again goes in order."""

SWEEP_SECONDS: Final = 60.0


class Bucket:
    """Refills at `rate` a second up to `size`."""

    __slots__ = ("_left", "_rate", "_seen", "_shut", "_size")

    def __init__(self, rate: float, size: float, now: float) -> None:
        self._rate = rate
        self._size = size
        self._left = size
        self._seen = now
        self._shut = 0.0

    def take(self, now: float) -> float:
        """Take one: 0 where it was there, else the seconds until it will be."""
        self._left = min(self._size, self._left + (now - self._seen) * self._rate)
        self._seen = now
        if now < self._shut:
            return self._shut - now
        if self._left >= 1:
            self._left -= 1
            return 0.0
        wait = max(PENALTY_SECONDS, (1 - self._left) / self._rate)
        self._shut = now + wait
        return wait

    def shut(self, until: float) -> None:
        """Give nothing until then."""
        self._shut = max(self._shut, until)

    def full(self, now: float) -> bool:
        """Whether nothing was taken for so long that the bucket may be forgotten."""
        return self._left + (now - self._seen) * self._rate >= self._size and now >= self._shut


class Forgettable(Protocol):
    """Something that is as good as new when left alone for a while."""

    def full(self, now: float) -> bool:
        """Whether it may be forgotten."""


T = TypeVar("T", bound=Forgettable)


class ByKey(Generic[T]):
    """One thing for each key, made when first asked for (at a time), forgotten when as good as
    new."""

    def __init__(self, make: Callable[[float], T], clock: Callable[[], float]) -> None:
        self._make = make
        self._clock = clock
        self._kept: dict[str, T] = {}
        self._swept = clock()

    def __len__(self) -> int:
        return len(self._kept)

    def of(self, key: str) -> T:
        """That of a key."""
        now = self._clock()
        if now - self._swept > SWEEP_SECONDS:
            self._swept = now
            self._kept = {key: one for key, one in self._kept.items() if not one.full(now)}
        one = self._kept.get(key)
        if one is None:
            one = self._kept[key] = self._make(now)
        return one


class Buckets:
    """A bucket for each key."""

    def __init__(self, rate: float, size: float, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._buckets = ByKey(lambda now: Bucket(rate, size, now), clock)

    def __len__(self) -> int:
        return len(self._buckets)

    def take(self, key: str) -> float:
        """Take one for a key: 0 where it was there, else the seconds until it will be."""
        return self._buckets.of(key).take(self._clock())

    def shut(self, key: str, seconds: float) -> None:
        """Give nothing to a key for so long."""
        self._buckets.of(key).shut(self._clock() + seconds)
