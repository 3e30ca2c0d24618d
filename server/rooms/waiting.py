"""What waits on a desk: the wishes of a board, within bounds, batch by batch."""

from collections.abc import Sequence
from typing import Final

from server.rooms.batch import Batch, key
from server.rooms.burden import MIB, Burden
from server.rooms.turns import Turns
from server.rooms.wish import Wish

BATCH: Final = 256
QUEUE: Final = 10_000
QUEUE_EACH: Final = 2_500
QUEUE_BYTES: Final = 8 * MIB
"""What is decided at once; what may wait on one desk: wishes, wishes of one sender, bytes."""


class Waiting:
    """The wishes of one board. `burden` is what waits on all desks of the process."""

    def __init__(self, burden: Burden) -> None:
        self._burden = burden
        self._turns = Turns()

    def __len__(self) -> int:
        return len(self._turns)

    def put(self, wish: Wish) -> bool:
        """Queue a wish; whether there was room for it."""
        turns = self._turns
        room = (
            len(turns) < QUEUE
            and turns.of(wish.by) < QUEUE_EACH
            and turns.bytes + wish.size <= QUEUE_BYTES
            and self._burden.takes(wish.size)
        )
        if room:
            turns.put(wish)
            self._burden.bytes += wish.size
        return room

    def put_back(self, wishes: Sequence[Wish]) -> None:
        """Put wishes that were taken back where they came from."""
        self._turns.put_back(wishes)
        self._burden.bytes += sum(wish.size for wish in wishes)

    def next(self) -> Batch:
        """The wishes to decide together, by turns. What reads the log first is alone; a command
        that is there twice waits until the log knows the first one."""
        wishes = [self._take()]
        known = {key(wishes[0])}
        while self._turns and len(wishes) < BATCH and not wishes[0].alone:
            wish = self._turns.first()
            if wish.alone or key(wish) in known:
                break
            known.add(key(wish))
            wishes.append(self._take())
        return Batch(wishes)

    def take_all(self) -> list[Wish]:
        """Take all wishes, in the order they would be decided."""
        return [self._take() for _ in range(len(self._turns))]

    def _take(self) -> Wish:
        wish = self._turns.take()
        self._burden.bytes -= wish.size
        return wish
