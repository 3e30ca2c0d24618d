"""Verifying a board in a database: whether its log is what a log has to be, and folds to a sound
state."""

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from protocol.codec import NotMessagePack
from protocol.records import State
from server.boards.reading import Fault, Reading
from server.log.log import Damaged, Entry, Head, Log, Snapshot


class Verdict(NamedTuple):
    """What was found up to a head; the place of a fault is its seq. None of them: it is sound."""

    head: Head
    faults: list[Fault]


async def verify(log: Log, board: str, read: Callable[[int], None]) -> Verdict:
    """Read the whole log of a board; `read` hears how many events were, as it goes.

    Safe beside a server: what comes after the head first seen is left out, and where the log has
    another epoch in the end, it is read anew. Raises `NoBoard`, `Unavailable`.
    """
    while True:
        # First the snapshot: the head read after it is never behind it.
        snapshot = await log.snapshot(board)
        head = await log.head(board)
        faults = await _Pass(head, snapshot).faults(log, board, read)
        if (await log.head(board)).epoch == head.epoch:
            return Verdict(head, faults)


class _Pass:
    """One pass over the log of a board, beside its snapshot."""

    def __init__(self, head: Head, snapshot: Snapshot | None) -> None:
        self._head = head
        self._snapshot = snapshot
        self._reading = Reading()
        self._found: list[Fault] = []

    async def faults(self, log: Log, board: str, read: Callable[[int], None]) -> list[Fault]:
        """All that is wrong; what follows an event that is not as it was written is not folded."""
        try:
            async for entries in log.entries(board):
                self._take(entries)
                read(len(entries))
                if self._reading.seq >= self._head.seq:
                    break
        except Damaged:
            changed = [
                Fault(seq, "it is not as it was written") for seq in await log.damaged(board)
            ]
            return [*self._found, *changed]
        return [*self._found, *self._ended()]

    def _take(self, entries: Iterable[Entry]) -> None:
        snapshot = self._snapshot
        for event, replaced in entries:
            if event.seq > self._head.seq:
                return
            self._found += self._reading.take(event.seq, event, replaced)
            if snapshot is not None and snapshot.seq == event.seq:
                self._found += self._against(snapshot)

    def _ended(self) -> Iterator[Fault]:
        reading, head, snapshot = self._reading, self._head, self._snapshot
        if reading.seq != head.seq:
            yield Fault(reading.seq, f"the log ends here, its head is {head.seq}")
        if snapshot is not None and snapshot.epoch != head.epoch:
            yield Fault(snapshot.seq, "the snapshot is of another epoch")
        elif snapshot is not None and snapshot.seq > head.seq:
            yield Fault(snapshot.seq, "the snapshot is beyond the head")
        yield from reading.ended()

    def _against(self, snapshot: Snapshot) -> Iterator[Fault]:
        try:
            state, at = snapshot.read()
        except (NotMessagePack, ValueError, TypeError):
            yield Fault(snapshot.seq, "the snapshot is damaged")
            return
        if not _same(state, self._reading.state) or at != self._reading.at:
            yield Fault(snapshot.seq, "the snapshot is not what the log folds to")


def _same(one: State, other: State) -> bool:
    """Whether two states hold the same; a kind without records is as none."""
    return {k: r for k, r in one.items() if r} == {k: r for k, r in other.items() if r}
