"""Views: what each layer of viewers holds, and what it gains and loses as the board goes on.

A viewer's replica is the merge, field by field, of the parts of its layers. Views advance only
with what is committed; between two patches they collect what changed as one delta a layer.
"""

from collections.abc import Iterable, Iterator
from typing import Final, TypeAlias

from protocol.events import Change
from protocol.records import Fields, State
from server.domain.counted import Counted
from server.domain.counts import Counts
from server.domain.derived import Derived
from server.domain.dots import Dots
from server.domain.headway import Headway
from server.domain.layers import ALL, Layer, is_group, is_personal
from server.domain.senses import Senses
from server.domain.visibility import Shown, derived_shown, dots_shown, shown
from server.domain.voices import By
from server.domain.word_key import id_of
from server.domain.words import Words, told

Part: TypeAlias = State
"""What one layer holds: `{kind: {id: fields}}`."""

_Pairs: TypeAlias = tuple[tuple[Layer, Fields], ...]

_OF_ACTIVITY: Final = frozenset({"kind", "revealed", "scope", "authors"})
"""Fields of an activity that decide who sees its cards and maps."""

_OF_VOTES: Final = frozenset({"revealed", "locked"})
"""Fields of an activity that decide who sees the dots of its cards."""


class Delta:
    """What one layer lost and gained over a range: drops come first, puts after them."""

    __slots__ = ("drops", "puts")

    def __init__(self) -> None:
        self.drops: set[tuple[str, str]] = set()
        self.puts: dict[tuple[str, str], Fields] = {}

    def drop(self, kind: str, id: str) -> None:
        self.drops.add((kind, id))
        self.puts.pop((kind, id), None)

    def put(self, kind: str, id: str, fields: Fields) -> None:
        before = self.puts.get((kind, id))
        self.puts[kind, id] = fields if before is None else {**before, **fields}


def changes_of(deltas: Iterable[Delta]) -> list[Change]:
    """The changes of a patch for a viewer of these layers, to be folded in order."""
    deltas = list(deltas)
    drops = dict.fromkeys(key for delta in deltas for key in delta.drops)
    changes: list[Change] = [(kind, id, None) for kind, id in drops]
    changes += [(*key, fields) for delta in deltas for key, fields in delta.puts.items()]
    return changes


class Views:
    """What every layer holds of one board."""

    def __init__(self, state: State) -> None:
        self._state = state
        self._counts = Counts()
        self._counted = Counted(state)
        self._senses = Senses(self._counted)
        self._headway = Headway()
        self._dots = Dots()
        self._words = Words()
        self._shown: dict[str, dict[str, _Pairs]] = {}
        self._pending: dict[Layer, Delta] = {}
        self._less: dict[tuple[Layer, str, str], None] = {}
        self._show_all((kind, id) for kind, records in state.items() for id in records)
        for activity in state.get("activity", {}):
            self._show_derived(self._senses.of(activity))
        self._pending, self._less = {}, {}

    def advance(self, changes: Iterable[Change]) -> None:
        """Take in changes that are already folded into the state."""
        changes = list(changes)
        touched = dict.fromkeys((kind, id) for kind, id, _ in changes)
        for change in changes:
            touched.update(dict.fromkeys(self._depending(change)))
        touched = dict.fromkeys(self._counted.follow(touched))
        self._show_all(touched)
        self._show_derived(self._senses.advance(touched))
        for kind, id, fields in changes:
            if kind != "activity" or fields is None:
                continue
            if "revealed" in fields:
                self._show_derived(self._senses.of(id))
            if not _OF_VOTES.isdisjoint(fields):
                self._show_dots(c for c, f in self._records("card") if f["activity"] == id)

    def take(self) -> dict[Layer, Delta]:
        """What each layer gained and lost since the last time this was asked."""
        for layer, kind, id in self._less:
            delta = self._delta(layer)
            delta.drop(kind, id)
            seen = self._seen_by_one(layer, kind, id)
            if seen:
                delta.put(kind, id, seen)
        pending, self._pending, self._less = self._pending, {}, {}
        return pending

    def public(self, kind: str, id: str) -> Fields | None:
        """What everybody sees of a record; None where that is nothing."""
        return dict(self._shown.get(kind, {}).get(id, ())).get(ALL)

    def common(self, viewer_layers: Iterable[Layer], kind: str, id: str) -> bool:
        """Whether a record is seen in one of these layers that is not a person's own."""
        seen = dict(self._shown.get(kind, {}).get(id, ()))
        return any(layer in seen for layer in viewer_layers if not is_personal(layer))

    def all_public(self, kind: str) -> dict[str, Fields]:
        """What everybody sees of the records of a kind."""
        found = ((id, dict(pairs).get(ALL)) for id, pairs in self._shown.get(kind, {}).items())
        return {id: fields for id, fields in found if fields is not None}

    def voices(self, by: By) -> tuple[str, ...]:
        """The voices of the arithmetic, in their order."""
        return self._senses.voices(by)

    def parts(self) -> dict[Layer, Part]:
        """What every layer holds now. Records are never changed, only replaced: keep them."""
        parts: dict[Layer, Part] = {ALL: {}}
        for kind, records in self._shown.items():
            for id, pairs in records.items():
                for layer, fields in pairs:
                    parts.setdefault(layer, {}).setdefault(kind, {})[id] = fields
        return parts

    def _show_all(self, touched: Iterable[tuple[str, str]]) -> None:
        touched = list(touched)
        for kind, id in touched:
            self._show(kind, id, shown(self._state, kind, id))
        cards = [id for kind, id in touched if kind == "card"]
        for activity in self._counts.touch(self._counting("card", touched)):
            count = self._counts.of(activity)
            self._show("count", activity, {} if count is None else {ALL: count})
        for map_id in self._headway.touch(self._counting("placement", touched)):
            headway = self._headway.of(map_id)
            self._show("headway", map_id, {} if headway is None else {ALL: headway})
        votes = (id for kind, id in touched if kind == "vote")
        given = self._dots.touch(self._state.get("vote", {}), votes)
        self._show_dots([*given, *(card for card in cards if card not in given)])
        self._show_words([id for kind, id in touched if kind == "participant"])

    def _show_dots(self, cards: Iterable[str]) -> None:
        for card in cards:
            self._show("dots", card, dots_shown(self._state, card, self._dots.of(card)))

    def _show_words(self, people: list[str]) -> None:
        for key in self._words.touch(self._state.get("participant", {}), people):
            word = self._words.of(key)
            self._show("word", id_of(key), {} if word is None else {ALL: told(word)})
        for person in people:
            wording = self._words.wording(person)
            self._show("wording", person, {} if wording is None else {ALL: wording})

    def _counting(
        self, of: str, touched: Iterable[tuple[str, str]]
    ) -> Iterator[tuple[str, Fields | None]]:
        """The touched records of a kind, as they count."""
        return ((id, self._counted.record(of, id)) for kind, id in touched if kind == of)

    def _show_derived(self, derived: Iterable[Derived]) -> None:
        for one in derived:
            self._show(one.kind, one.id, derived_shown(self._state, one))

    def _show(self, kind: str, id: str, after: Shown) -> None:
        records = self._shown.setdefault(kind, {})
        before: Shown = dict(records.get(id, ()))
        if after:
            records[id] = tuple(after.items())
        elif before:
            del records[id]
        losing = _losing(before, after)
        if all(map(is_personal, losing)):
            # Whoever made it loses sight of that; the others must not learn who it was.
            self._less.update(dict.fromkeys((layer, kind, id) for layer in losing))
            for layer, fields in after.items():
                gained = _gained(before.get(layer), fields)
                if gained:
                    self._delta(layer).put(kind, id, gained)
        else:
            for layer in before:
                self._delta(layer).drop(kind, id)
            for layer, fields in after.items():
                self._delta(layer).put(kind, id, fields)

    def _seen_by_one(self, layer: Layer, kind: str, id: str) -> Fields:
        """What one person sees of a record now; what is their group's, they saw before."""
        shown = dict(self._shown.get(kind, {}).get(id, ()))
        common = (fields for each, fields in shown.items() if each == ALL or is_group(each))
        return {**next(common, {}), **shown.get(layer, {})}

    def _delta(self, layer: Layer) -> Delta:
        delta = self._pending.get(layer)
        if delta is None:
            delta = self._pending[layer] = Delta()
        return delta

    def _depending(self, change: Change) -> list[tuple[str, str]]:
        """Records that are shown otherwise because of a change to another one."""
        kind, id, fields = change
        if fields is None:
            return []
        if kind == "activity" and not _OF_ACTIVITY.isdisjoint(fields):
            return self._within(id)
        if kind == "participant" and "group" in fields:
            return [("placement", p) for p, f in self._records("placement") if f["by"] == id]
        if kind == "board" and "published" in fields:
            return [("section", section) for section, _ in self._records("section")]
        return []

    def _within(self, activity: str) -> list[tuple[str, str]]:
        cards = [id for id, card in self._records("card") if card["activity"] == activity]
        here = set(cards)
        maps = [
            (kind, id)
            for kind in ("placement", "cluster")
            for id, fields in self._records(kind)
            if fields["map"].partition("/")[0] == activity
        ]
        hands = [("hands", id) for id, fields in self._records("hands") if fields["card"] in here]
        return [*(("card", id) for id in cards), *maps, *hands]

    def _records(self, kind: str) -> Iterable[tuple[str, Fields]]:
        return self._state.get(kind, {}).items()


def _losing(before: Shown, after: Shown) -> list[Layer]:
    """The layers that see less of a record than before."""
    return [
        layer
        for layer, fields in before.items()
        if (now := after.get(layer)) is None
        or (now is not fields and not fields.keys() <= now.keys())
    ]


def _gained(before: Fields | None, after: Fields) -> Fields | None:
    if before is None:
        return after
    if before is after:
        return None
    return {
        name: value
        for name, value in after.items()
        if name not in before or (before[name] is not value and before[name] != value)
    }
