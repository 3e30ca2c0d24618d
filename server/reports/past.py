"""The past of a board, as its log tells it up to a seq; and what of it may be told today."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from typing import Final, NamedTuple

from protocol.events import Event
from protocol.fold import fold
from protocol.records import Fields, State
from server.domain.carrying import copied
from server.domain.joint import Identities, Joint


class Past(NamedTuple):
    """A board at a seq. Records are never changed, only replaced: it may be kept and shared.

    `numbers`: of every card that ever was, in the order in which they came; a copy has that of its
    original. `written`: the seq at which a hand last wrote a section. `events` lead to it.
    """

    state: State
    seq: int
    at: int
    numbers: dict[str, int]
    written: dict[str, int]
    events: list[Event]


class Today(NamedTuple):
    """What may be told now of what was, by those who are there `now`: names of those who agree
    now, and which cards are not shown any more."""

    named: frozenset[str]
    untold: frozenset[str]


class Chronicle:
    """Takes the events of a log in their order; `past` is how it stood at a seq, `now` how it ends.

    `at`: the seq to stop at, the last one where it is None. `people`: all ids of those who had
    several; they are one person from the start, as an exported log tells them.
    """

    def __init__(
        self, at: int | None = None, people: Mapping[str, Sequence[str]] | None = None
    ) -> None:
        self.now: State = {}
        self._at = at
        self._joint = Joint(people) if people else None
        self._events: list[Event] = []
        self._before: State | None = None
        self._came: dict[str, _Came] = {}
        self._written: dict[str, int] = {}
        self._activity_of: dict[str, str] = {}
        self._kinds: dict[str, str] = {}

    def take(self, events: Iterable[Event]) -> None:
        """Take the next events."""
        for event in events:
            changes = self._joint.told(event.changes) if self._joint else event.changes
            fold(self.now, changes)
            for kind, id, fields in changes:
                if fields is not None:
                    self._learn(event, kind, id, fields)
            if self._before is None:
                self._events.append(event)
                if event.seq == self._at:
                    self._before = {kind: dict(all) for kind, all in self.now.items()}

    @cached_property
    def past(self) -> Past:
        """How the board stood, once all is taken. There is one where the log came so far."""
        last = self._events[-1]
        state = self.now if self._before is None else self._before
        return Past(state, last.seq, last.at, self._numbers(), self._written, self._events)

    def today(self, *, to_all: bool) -> Today:
        """What may be told now. `to_all`: to everybody, not to facilitators alone, who may look at
        the past as it was but for what they never see."""
        people = self.now.get("participant", {})
        named = frozenset(id for id, person in people.items() if person.get("named", False))
        cards = self.past.state.get("card", {})
        untold = frozenset(id for id in cards if self._secret(id) or (to_all and self._off(id)))
        return Today(named, untold)

    def _learn(self, event: Event, kind: str, id: str, fields: Fields) -> None:
        """Keep what the states do not tell."""
        if kind == "card":
            if "activity" in fields:
                self._activity_of[id] = fields["activity"]
            if self._before is None and id not in self._came:
                original, activity = fields.get("about"), fields.get("activity", "")
                is_copy = original is not None and id == copied(activity, original)
                self._came[id] = _Came(original if is_copy else None, event.type == _CARRIED)
        elif kind == "activity" and "kind" in fields:
            self._kinds[id] = fields["kind"]
        elif kind == "section" and "body" in fields and self._before is None:
            self._written[id] = event.seq

    def _numbers(self) -> dict[str, int]:
        """The number of each card: a copy has that of its original.

        An exported log does not tell of what a secret copy is one: such a copy has none.
        """
        numbers: dict[str, int] = {}
        count = 0
        for id, (original, carried) in self._came.items():
            secret = self._secret(id)
            if secret and carried:
                continue
            if original in numbers and not secret:
                numbers[id] = numbers[original]
            else:
                count += 1
                numbers[id] = count
        return numbers

    def _secret(self, card: str) -> bool:
        """Whether a card is nobody's to see but its author's."""
        return self._kinds.get(self._activity_of[card]) == _SECRET and not self._revealed(card)

    def _off(self, card: str) -> bool:
        """Whether a card is not shown to all any more."""
        fields = self.now.get("card", {}).get(card)
        return fields is None or fields.get("withheld", False) or not self._revealed(card)

    def _revealed(self, card: str) -> bool:
        activity = self.now.get("activity", {}).get(self._activity_of[card])
        return activity is not None and bool(activity["revealed"])


def chronicle(events: Iterable[Event], at: int | None = None) -> Chronicle:
    """A whole log, taken."""
    listed = list(events)
    identities = Identities()
    for event in listed:
        identities.take(event.changes)
    taken = Chronicle(at, identities.all())
    taken.take(listed)
    return taken


class _Came(NamedTuple):
    """How a card came: as the copy of an `original`; `carried` with others."""

    original: str | None
    carried: bool


_CARRIED: Final = "activity.carried"
_SECRET: Final = "surprise"
"""The kind of activity of which facilitators, too, see nothing before its reveal."""
