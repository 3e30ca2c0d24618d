"""Sittings: the runs of a log in which a session was held, as on the mornings of three days."""

from collections.abc import Iterable
from typing import Final, NamedTuple

from protocol.events import Event

LONG_MS: Final = 4 * 3_600_000
"""A silence longer than this ends a sitting, where nobody said so."""


class Sitting(NamedTuple):
    """From seq `first` to seq `last`; `begins` and `ends` are the times of these, in ms."""

    first: int
    last: int
    begins: int
    ends: int


def sittings(events: Iterable[Event]) -> list[Sitting]:
    """The sittings of a log, in order (SIT1 to SIT3)."""
    found = Sittings()
    for event in events:
        found.take(event)
    return found.all


class Sittings:
    """Takes the events of a log one after the other."""

    def __init__(self) -> None:
        self._runs: list[_Run] = []
        self._adjourned = False

    @property
    def all(self) -> list[Sitting]:
        """Those so far; the last may still be under way."""
        return [run.sitting for run in self._runs if run.held]

    def take(self, event: Event) -> None:
        """Take the next event."""
        before, self._adjourned = self._adjourned, _adjourned(event, self._adjourned)
        if before and self._adjourned:
            return
        resumed = before and event.type != "command.undone"
        if resumed or not self._runs or event.at - self._runs[-1].last.at > LONG_MS:
            self._runs.append(_Run(event))
        else:
            self._runs[-1].extend(event)


class _Run:
    """Events without a long silence. `held`: more than preparing was done in it."""

    def __init__(self, first: Event) -> None:
        self.last = self._first = first
        self.held = _held(first)

    @property
    def sitting(self) -> Sitting:
        """The run as a sitting."""
        return Sitting(self._first.seq, self.last.seq, self._first.at, self.last.at)

    def extend(self, event: Event) -> None:
        """Go on up to here."""
        self.last = event
        self.held = self.held or _held(event)


def _adjourned(event: Event, before: bool) -> bool:
    """Whether the board is between two sittings after an event."""
    if event.type == "activity.started":
        return False  # they went on without a word
    for kind, _, fields in event.changes:
        if kind == "board" and fields is not None and "adjourned" in fields:
            before = fields["adjourned"]
    return before


def _held(event: Event) -> bool:
    """Whether this is done in a session only: an activity starts, people act, beyond coming in."""
    if event.type == "activity.started":
        return True
    staff = event.by == "system" or event.by.startswith("facilitator:")
    return not staff and not event.type.startswith("participant.")
