"""Turns: wishes that wait, taken one of each sender after the other."""

from collections import deque
from collections.abc import Sequence

from server.rooms.wish import Wish


class Turns:
    """Wishes in the order they will be decided. Those of one sender stay in the order they came
    (R4); one who sends many waits behind their own, not the others behind them.

    `bytes` is what all of them took on the wire.
    """

    def __init__(self) -> None:
        self._again: deque[Wish] = deque()
        self._senders: dict[str, deque[Wish]] = {}
        self._number = 0
        self.bytes = 0

    def __len__(self) -> int:
        return self._number

    def of(self, by: str) -> int:
        """How many wishes of one sender wait for their first turn."""
        return len(self._senders.get(by, ()))

    def put(self, wish: Wish) -> None:
        """Behind those of the same sender."""
        self._senders.setdefault(wish.by, deque()).append(wish)
        self._count(1, wish.size)

    def put_back(self, wishes: Sequence[Wish]) -> None:
        """Wishes that were taken, in front of all others again, in the same order."""
        self._again.extendleft(reversed(wishes))
        self._count(len(wishes), sum(wish.size for wish in wishes))

    def first(self) -> Wish:
        """The wish that `take` gives next; there must be one."""
        return self._again[0] if self._again else next(iter(self._senders.values()))[0]

    def take(self) -> Wish:
        """The next wish; there must be one. Its sender's next one goes behind the others'."""
        if self._again:
            wish = self._again.popleft()
        else:
            by = next(iter(self._senders))
            own = self._senders.pop(by)
            wish = own.popleft()
            if own:
                self._senders[by] = own
        self._count(-1, -wish.size)
        return wish

    def _count(self, number: int, size: int) -> None:
        self._number += number
        self.bytes += size
