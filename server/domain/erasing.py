"""Erasing: a person's words are taken out of the log, from its first event on.

What is a person's own: the fields of their record by which others know them; the words of cards
they wrote, and of copies of these, whoever edited them; and what they typed on what is everybody's:
titles, questions, reasons; and the reasons of their throws, whoever typed them. Where others put
such words back (an undo, a theme made of theirs), they go there too. All else stays: ids, places,
stances, and so the shape of the session and its map.
"""

from collections.abc import Iterable, Mapping
from typing import Any, Final, NamedTuple

from protocol.events import Change, Event
from protocol.records import Fields, State
from server.domain.changes import Changes
from server.domain.decision import Decision
from server.domain.references import settled

_Blanks = Mapping[str, Any]
"""For each field that goes, what stands in its place."""

_NAME: Final[_Blanks] = {"name": None, "organisation": None}
_PERSON: Final[_Blanks] = {**_NAME, "capacity": None, "keywords": []}
_CARD: Final[_Blanks] = {
    "text": "", "carrier": None, "place": None, "link": None, "on_behalf": None,
}  # fmt: skip
_TYPED: Final[Mapping[str, _Blanks]] = {
    "card": {"question": None},
    "cluster": {"title": "", "question": None},
    "throw": {"reason": None},
}


class Erasure(NamedTuple):
    """Whose words go: all of them, or with `keeps_ideas` the name alone."""

    person: str
    keeps_ideas: bool

    def decide(self, state: State) -> Decision:
        """What the end of the log says of it, on the state that the revised events fold to."""
        if self.keeps_ideas:
            return Decision("participant.withdrawn", [])
        changes = Changes(state)
        changes.drop("participant", self.person)
        return Decision("participant.erased", settled(changes))


class Eraser:
    """Revises the events of a log, one after the other from the first."""

    def __init__(self, erasure: Erasure, others: Iterable[str] = ()) -> None:
        """`others`: the ids that were the person's before these were merged into theirs."""
        self.met = False
        """Whether the person was ever on the board."""
        self._ids = {erasure.person, *others}
        self._keywords: set[str] = set()
        self._name_alone = erasure.keeps_ideas
        self._cards: set[str] = set()
        self._gone: dict[tuple[str, str], set[str]] = {}

    def revise(self, event: Event) -> list[Change]:
        """The changes of an event without the person's words; the same list where it has none."""
        if event.type == "activity.carried":
            self._follow_copies(event.changes)
        revised = [self._revise(event.by, *change) for change in event.changes]
        if event.type == "participant.merged":
            revised = self._taken_over(revised)
        return revised if revised != event.changes else event.changes

    def _follow_copies(self, changes: list[Change]) -> None:
        """A copy is the person's as its original is: the author of both may be gone already."""
        for kind, id, fields in changes:
            if kind == "card" and fields is not None and fields.get("about") in self._cards:
                self._cards.add(id)

    def _taken_over(self, changes: list[Change]) -> list[Change]:
        """What somebody else took over from the person, before it was undone that they were one."""
        if not any(kind == "participant" and id in self._ids for kind, id, _ in changes):
            return changes
        revised: list[Change] = []
        for kind, id, fields in changes:
            if kind == "participant" and id not in self._ids and fields is not None:
                blanks = _NAME if self._name_alone else {**_NAME, "capacity": None}
                fields = {**fields, **{name: blanks[name] for name in blanks if name in fields}}
                if not self._name_alone and "keywords" in fields:
                    own = [word for word in fields["keywords"] if word not in self._keywords]
                    fields["keywords"] = own
            revised.append((kind, id, fields))
        return revised

    def _revise(self, by: str, kind: str, id: str, fields: Fields | None) -> Change:
        if fields is None:
            return kind, id, None
        blanks: dict[str, Any] = {}
        if kind == "participant" and id in self._ids:
            self.met = True
            self._keywords.update(fields.get("keywords") or ())
            blanks |= _NAME if self._name_alone else _PERSON
        if not self._name_alone:
            blanks |= self._words(by, kind, id, fields)
        return kind, id, {**fields, **{name: blanks[name] for name in blanks if name in fields}}

    def _words(self, by: str, kind: str, id: str, fields: Fields) -> dict[str, Any]:
        """The fields that hold words of the person, and what stands in their place."""
        blanks: dict[str, Any] = {}
        if kind == "card":
            if fields.get("author") in self._ids:
                self._cards.add(id)
            if id in self._cards:
                blanks |= _CARD
        for name, blank in _TYPED.get(kind, {}).items():
            words, sources = fields.get(name), fields.get("sources") or []
            own = not self._ids.isdisjoint((by, fields.get("from") if kind == "throw" else None))
            if words and (own or self._is_gone(words, kind, id, *sources)):
                blanks[name] = blank
                self._gone.setdefault((kind, id), set()).add(words)
        return blanks

    def _is_gone(self, words: str, kind: str, *ids: str) -> bool:
        """Whether these words were the person's on this record, or on one that it was made of."""
        return any(words in self._gone.get((kind, id), ()) for id in ids)
