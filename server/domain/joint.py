"""Joint: what an exported log tells of people who turned out to be one, as of one from the start.

That two identities are one is told with their names. What moves from the one to the other then must
not be told beside it: whose alias is whose would be plain. So their stances and votes are told
throughout as what they come to together, and the event that makes them one changes none of them.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import reduce
from typing import Final

from protocol.events import Change
from protocol.ids import compose
from protocol.records import Fields
from server.domain.identities import merged
from server.domain.merging import ballot, later

PERSONAL: Final = ("stance", "vote")


class Identities:
    """Collects, event by event, who was merged into whom; what was undone counts no more."""

    def __init__(self) -> None:
        self._merged: dict[str, list[str]] = {}

    def take(self, changes: Iterable[Change]) -> None:
        """Take in the changes of the next event."""
        for kind, id, fields in changes:
            if kind == "participant" and fields is not None and "merged" in fields:
                self._merged[id] = merged(fields)

    def all(self) -> dict[str, tuple[str, ...]]:
        """For each person of several ids, and by the last of these: all of them, that one first."""
        into = {id for ids in self._merged.values() for id in ids}
        return {id: (id, *ids) for id, ids in self._merged.items() if ids and id not in into}


class Joint:
    """Turns the changes of each event, in order, into those that are told.

    `people`: all ids of each person who had several, the last one first.
    """

    def __init__(self, people: Mapping[str, Sequence[str]]) -> None:
        self._people = people
        self._last = {id: last for last, ids in people.items() for id in ids}
        self._stances: dict[tuple[str, str], dict[str, Fields]] = defaultdict(dict)
        self._votes: dict[tuple[str, str], dict[str, dict[str, int]]] = defaultdict(dict)
        self._told: dict[tuple[str, str, str], Fields] = {}
        self._activity_of: dict[str, str] = {}
        self._most: dict[str, int] = {}
        self._merged: dict[str, list[str]] = {}

    def last(self, id: str) -> str:
        """The id that a person has in the end."""
        return self._last.get(id, id)

    def told(self, changes: list[Change]) -> list[Change]:
        """The changes as they are told; the same list where all are."""
        people = {id for kind, id, _ in changes if kind == "participant"}
        ties = [self._ties(id, f) for kind, id, f in changes if kind == "participant" and f]
        # It was undone, or is undone here: as if the two had been two all the time.
        undone = any(ties) and len({self.last(id) for id in people}) > 1
        left: list[Change] = []
        touched: dict[tuple[str, str, str], None] = {}
        for change in changes:
            kind, id, fields = change
            card, _, person = id.partition("/")
            if kind in PERSONAL and undone:
                continue
            if kind in PERSONAL and person in self._last:
                touched.update(dict.fromkeys(self._take(kind, card, person, fields)))
            else:
                left.append(change)
            if kind == "card" and fields is not None and "activity" in fields:
                self._activity_of[id] = fields["activity"]
            if kind == "activity" and fields is not None and "votes_each" in fields:
                self._most[id] = fields["votes_each"]
                touched.update((("vote", last, id), None) for last in self._people)
        for kind, last, where in touched:
            left += self._stance(last, where) if kind == "stance" else self._ballot(last, where)
        return left if len(left) != len(changes) or touched else changes

    def _ties(self, id: str, fields: Fields) -> bool:
        """Whether other ids become somebody's, or are theirs no longer."""
        before = self._merged.get(id, [])
        self._merged[id] = merged(fields) if "merged" in fields else before
        return self._merged[id] != before

    def _take(
        self, kind: str, card: str, person: str, fields: Fields | None
    ) -> list[tuple[str, str, str]]:
        """Take in what one of somebody's ids says; what of theirs is to be told anew."""
        last = self._last[person]
        if kind == "stance":
            taken = self._stances[last, card]
            before = taken.pop(person, {})
            if fields is not None:
                taken[person] = {**before, **fields}
            return [("stance", last, card)]
        activity = self._activity_of.get(card, "")
        cast = self._votes[last, activity].setdefault(person, {})
        if fields is None:
            cast.pop(card, None)
        elif "count" in fields:
            cast[card] = fields["count"]
        return [("vote", last, activity)]

    def _stance(self, last: str, card: str) -> list[Change]:
        taken = self._stances[last, card]
        whole = reduce(later, (taken.get(id) for id in self._people[last]))
        return self._tell("stance", card, last, whole and {**whole, "participant": last})

    def _ballot(self, last: str, activity: str) -> list[Change]:
        cast = self._votes[last, activity]
        most = self._most.get(activity, 0)
        nothing: dict[str, int] = {}
        own = (cast.get(id, nothing) for id in self._people[last])
        kept = reduce(lambda one, other: ballot(one, other, most) if other else one, own)
        before = [c for k, p, c in self._told if (k, p) == ("vote", last)]
        cards = dict.fromkeys([*kept, *before])
        return [
            change
            for card in cards
            if self._activity_of.get(card, "") == activity
            for change in self._tell("vote", card, last, _vote(card, last, kept.get(card)))
        ]

    def _tell(self, kind: str, card: str, last: str, fields: Fields | None) -> list[Change]:
        key = (kind, last, card)
        if self._told.get(key) == fields:
            return []
        if fields is None:
            del self._told[key]
        else:
            self._told[key] = fields
        return [(kind, compose(card, last), fields)]


def _vote(card: str, person: str, count: int | None) -> Fields | None:
    return None if count is None else {"card": card, "participant": person, "count": count}
