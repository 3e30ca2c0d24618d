"""A reading of the log of one board: the fold so far, and what was found wrong on the way."""

from collections.abc import Iterator
from typing import NamedTuple

import msgspec

from protocol import records
from protocol.events import Event
from protocol.fold import Replaced, fold
from protocol.records import State
from server.domain.references import dangling
from server.log.log import CommandKey


class Fault(NamedTuple):
    """What is wrong, and where: a seq in a database, a line in a file."""

    place: int
    why: str


class Reading:
    """Takes the events of a board one after the other, each with the place where it stands.

    After a hole the state is not what it was: it is not judged.
    """

    def __init__(self) -> None:
        self.seq = 0
        self.at = 0
        self.state: State = {}
        self._place = 0
        self._whole = True
        self._touched: dict[tuple[str, str], int] = {}
        self._commands: dict[CommandKey, int] = {}

    def take(self, place: int, event: Event, replaced: Replaced | None = None) -> Iterator[Fault]:
        """Fold an event; what is wrong with it. Nothing is folded before this is iterated."""
        if event.seq != self.seq + 1:
            self._whole = False
            yield Fault(place, f"it is seq {event.seq}, where {self.seq + 1} comes next")
        if event.at < self.at:
            yield Fault(place, "its time is before that of an earlier event")
        if event.command is not None:
            first = self._commands.setdefault((event.by, event.command), event.seq)
            if first != event.seq:
                yield Fault(place, f"it repeats the command of seq {first}")
        before = fold(self.state, event.changes)
        if self._whole and replaced is not None and list(map(tuple, replaced)) != before:
            yield Fault(place, "what it replaced is not what was there")
        for kind, id, _ in event.changes:
            self._touched[kind, id] = place
        self.seq, self.at, self._place = event.seq, max(self.at, event.at), place

    def ended(self) -> Iterator[Fault]:
        """What is wrong with all that was folded."""
        if not self._whole:
            return
        if "board" not in self.state.get("board", {}):
            yield Fault(self._place, "up to here no board is made")
        damaged = list(self._records())
        yield from damaged
        for kind, id, field in dangling(self.state) if not damaged else ():
            yield self._last_set(kind, id, f"{field} names something that is not there")

    def _records(self) -> Iterator[Fault]:
        for kind, all in self.state.items():
            for id, fields in all.items():
                try:
                    records.check(kind, fields)
                except (KeyError, msgspec.ValidationError) as error:
                    yield self._last_set(kind, id, str(error))
                    continue
                for name in records.RECORDS[kind].__struct_encode_fields__:
                    if name not in fields and (kind, name) not in records.LATER:
                        yield self._last_set(kind, id, f"{name} is missing")

    def _last_set(self, kind: str, id: str, why: str) -> Fault:
        return Fault(self._touched[kind, id], f"{kind} {id}, last set here: {why}")
