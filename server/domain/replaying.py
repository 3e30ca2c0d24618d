"""Replaying: a log as everybody saw it when it happened, event by event.

The views decide, as they did then: what was hidden comes with its reveal, authors are there while
the activity showed them. Cards that facilitators took off the screens, and never put back, are as
if they had not been written.
"""

from collections.abc import Collection, Iterable, Iterator
from typing import Final

from msgspec import Struct

from protocol.events import Change, Event
from protocol.fold import fold
from protocol.records import Fields, State
from server.domain.layers import ALL
from server.domain.views import Views, changes_of

_ABOUT_ONE: Final = ("placement", "stance", "vote", "hands")
"""The kinds that go with their card."""


class Step(Struct):
    """One event, as all saw it; who did it is never told.

    `type` is null where nothing could be seen of it; `activity` is the one under way then.
    """

    seq: int
    at: int
    type: str | None
    activity: str | None
    changes: list[Change]


class Withheld:
    """Takes the events of a log: the cards that are off the screens at its end."""

    def __init__(self) -> None:
        self.cards: set[str] = set()

    def take(self, event: Event) -> None:
        """Take the next event. A card that is gone stays as it was."""
        for kind, id, fields in event.changes:
            if kind == "card" and fields is not None and "withheld" in fields:
                (self.cards.add if fields["withheld"] else self.cards.discard)(id)


class Replay:
    """Takes the events of a log one after the other; `without` these cards."""

    def __init__(self, without: Collection[str]) -> None:
        self._without = without
        self._state: State = {}
        self._views = Views(self._state)

    def take(self, event: Event) -> Step:
        """What everybody saw of the next event."""
        changes = list(_left(event.changes, self._without)) if self._without else event.changes
        fold(self._state, changes)
        self._views.advance(changes)
        seen = self._views.take().get(ALL)
        told = [] if seen is None else changes_of([seen])
        board = self._views.public("board", "board")
        activity = None if board is None else board["activity"]
        return Step(event.seq, event.at, event.type if told else None, activity, told)


def _left(changes: Iterable[Change], without: Collection[str]) -> Iterator[Change]:
    """The changes, as if these cards had not been there."""
    for kind, id, fields in changes:
        if kind == "card" and id in without:
            continue
        if kind in _ABOUT_ONE and _card(kind, id) in without:
            continue
        yield kind, id, None if fields is None else _unnamed(kind, fields, without)


def _card(kind: str, id: str) -> str:
    """The card in a composed id."""
    return id.rpartition("/")[2] if kind == "placement" else id.partition("/")[0]


def _unnamed(kind: str, fields: Fields, without: Collection[str]) -> Fields:
    """The fields, without naming these cards."""
    if kind == "card" and fields.get("about") in without:
        return {**fields, "about": None}
    spotlight = fields.get("spotlight") if kind == "board" else None
    if spotlight is not None and spotlight[0] == "card" and spotlight[1] in without:
        return {**fields, "spotlight": None}
    return fields
