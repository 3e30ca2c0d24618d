"""Buckets: how much one key may do, at once and lasting (R8)."""

from collections.abc import Callable
from typing import Final

PENALTY_SECONDS: Final = 0.5
"""Whoever took too much waits at least this long, so that what they send again goes in order."""


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

    def full(self, now: float) -> bool:
        """Whether nothing was taken for so long that the bucket may be forgotten."""
        return self._left + (now - self._seen) * self._rate >= self._size


class Buckets:
    """A bucket for each key, forgotten when full again."""

    def __init__(self, rate: float, size: float, clock: Callable[[], float]) -> None:
        self._rate = rate
        self._size = size
        self._clock = clock
        self._buckets: dict[str, Bucket] = {}
        self._swept = clock()

    def take(self, key: str) -> float:
        """Take one for a key: 0 where it was there, else the seconds until it will be."""
        now = self._clock()
        if now - self._swept > 60:
            self._swept = now
            self._buckets = {k: b for k, b in self._buckets.items() if not b.full(now)}
        bucket = self._buckets.get(key)
        if bucket is None:
            bucket = self._buckets[key] = Bucket(self._rate, self._size, now)
        return bucket.take(now)
