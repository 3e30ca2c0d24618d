"""Verifying a board: whether its log is what a log has to be, and folds to a sound state."""

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

import msgspec

from protocol import records
from protocol.codec import NotMessagePack
from protocol.events import Event
from protocol.fold import fold
from protocol.records import State
from server.domain.references import dangling
from server.log.log import CommandKey, Head, Log, NoBoard, Snapshot


class Verdict(NamedTuple):
    """What was found: each fault is a sentence that names its seq. None of them: it is sound."""

    head: Head
    faults: list[str]


async def verify(log: Log, board: str, read: Callable[[int], None]) -> Verdict:
    """Read the whole log of a board; `read` hears how many events were, as it goes.

    Safe beside a server: what comes after the head first seen is left out.
    Raises `NoBoard`, `Unavailable`.
    """
    # First the snapshot: the head read after it is never behind it.
    snapshot = await log.snapshot(board)
    head = await log.head(board)
    reading = _Reading(head, snapshot)
    try:
        async for events in log.stream(board):
            reading.take(event for event in events if event.seq <= head.seq)
            read(len(events))
            if reading.seq >= head.seq:
                break
    except NotMessagePack:
        damaged = await _find_damage(log, board, reading)
        return Verdict(head, [*reading.faults, damaged])
    changed = [f"seq {seq} is not as it was written" for seq in await log.damaged(board)]
    return Verdict(head, [*changed, *reading.faults, *reading.ended()])


async def _find_damage(log: Log, board: str, reading: "_Reading") -> str:
    """Which event cannot be read: they are read one by one now."""
    while True:
        try:
            events = await log.read(board, reading.seq, 1)
        except NotMessagePack as error:
            return f"what follows seq {reading.seq} is damaged: {error}"
        if not events:  # deleted meanwhile
            raise NoBoard(board)
        reading.take(events)


class _Reading:
    """The fold so far, and what was found wrong on the way."""

    def __init__(self, head: Head, snapshot: Snapshot | None) -> None:
        self.seq = 0
        self.faults: list[str] = []
        self._head = head
        self._snapshot = snapshot
        self._at = 0
        self._state: State = {}
        self._touched: dict[tuple[str, str], int] = {}
        self._commands: dict[CommandKey, int] = {}

    def take(self, events: Iterable[Event]) -> None:
        for event in events:
            self.faults += self._form(event)
            fold(self._state, event.changes)
            for kind, id, _ in event.changes:
                self._touched[kind, id] = event.seq
            self.seq, self._at = event.seq, max(self._at, event.at)
            if self._snapshot is not None and self._snapshot.seq == event.seq:
                self.faults += self._against(self._snapshot)

    def ended(self) -> Iterator[str]:
        """What is wrong with all of it."""
        if self.seq != self._head.seq:
            yield f"the log ends at seq {self.seq}, its head is {self._head.seq}"
        if self._snapshot is not None and self._snapshot.epoch != self._head.epoch:
            yield f"the snapshot at seq {self._snapshot.seq} is of another epoch"
        elif self._snapshot is not None and self._snapshot.seq > self._head.seq:
            yield f"the snapshot is at seq {self._snapshot.seq}, beyond the head"
        if "board" not in self._state.get("board", {}):
            yield f"up to seq {self.seq} no board is made"
        damaged = list(self._records())
        yield from damaged
        for kind, id, field in dangling(self._state) if not damaged else ():
            yield f"{self._named(kind, id)}: {field} names something that is not there"

    def _form(self, event: Event) -> Iterator[str]:
        if event.seq != self.seq + 1:
            yield f"seq {event.seq} follows seq {self.seq}"
        if event.at < self._at:
            yield f"at goes back at seq {event.seq}"
        if event.command is not None:
            first = self._commands.setdefault((event.by, event.command), event.seq)
            if first != event.seq:
                yield f"seq {event.seq} repeats the command of seq {first}"

    def _against(self, snapshot: Snapshot) -> Iterator[str]:
        try:
            state, at = snapshot.read()
        except (NotMessagePack, ValueError, TypeError):
            yield f"the snapshot at seq {snapshot.seq} is damaged"
            return
        if not _same(state, self._state) or at != self._at:
            yield f"the snapshot at seq {snapshot.seq} is not what the log folds to"

    def _records(self) -> Iterator[str]:
        for kind, all in self._state.items():
            for id, fields in all.items():
                try:
                    records.check(kind, fields)
                except (KeyError, msgspec.ValidationError) as error:
                    yield f"{self._named(kind, id)}: {error}"
                    continue
                for name in records.RECORDS[kind].__struct_encode_fields__:
                    if name not in fields:
                        yield f"{self._named(kind, id)}: {name} is missing"

    def _named(self, kind: str, id: str) -> str:
        return f"{kind} {id}, last set at seq {self._touched[kind, id]}"


def _same(one: State, other: State) -> bool:
    """Whether two states hold the same; a kind without records is as none."""
    return {k: r for k, r in one.items() if r} == {k: r for k, r in other.items() if r}
