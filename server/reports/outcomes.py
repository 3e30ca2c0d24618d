"""Outcomes: what stands on the common map of an activity, under which sense, in which order.

The map that is revealed puts things so too: what hands placed first, then the strongest.
"""

from typing import Literal, NamedTuple, TypeAlias

from protocol.ids import compose
from protocol.records import Fields, Outcome, State
from server.domain.senses import Senses
from server.domain.voices import AXES, By
from server.reports.ideas import Ideas

Shown: TypeAlias = Outcome | Literal["elsewhere"]


class Entry(NamedTuple):
    """A card, or a theme with the `inside` of its cards. `verdict`: the fields of its sense;
    `positions` by voice; `placed`: a hand put it there, before what was worked out; `number`: of
    its first idea."""

    id: str
    number: int
    verdict: Fields
    positions: dict[str, str]
    sense: Shown
    placed: bool
    rank: float
    theme: str | None
    inside: tuple["Entry", ...]

    @property
    def cards(self) -> list[str]:
        """The cards it is about."""
        return [entry.id for entry in self.inside] or [self.id]


def axis(senses: Senses) -> By:
    """Whose voices the synthesis listens to: tables, or networks where there are no tables."""
    groups, networks = senses.voices("groups"), senses.voices("networks")
    return "networks" if len(groups) < 2 <= len(networks) else "groups"


def entries(state: State, ideas: Ideas, senses: Senses, activity: str, by: By) -> list[Entry]:
    """The themes and the ideas outside of them, in their order."""
    look = _Look(state, ideas, senses, activity, by)
    loose: list[Entry] = []
    inside: dict[str, list[Entry]] = {}
    for card in ideas.of(activity):
        entry = look.card(card)
        (loose if entry.theme is None else inside.setdefault(entry.theme, [])).append(entry)
    themes = [look.theme(id, tuple(sorted(cards, key=_order))) for id, cards in inside.items()]
    return sorted([*loose, *themes], key=_order)


class _Look:
    """Looks at one map by one kind of voices."""

    def __init__(self, state: State, ideas: Ideas, senses: Senses, activity: str, by: By) -> None:
        self._ideas = ideas
        self._activity = activity
        self._placements = state.get("placement", {})
        self._clusters = state.get("cluster", {})
        self._zones = state["activity"][activity]["zones"]
        self._senses = senses
        self._axis = AXES.index(by)

    def card(self, id: str) -> Entry:
        place = self._placements.get(compose(self._activity, id), {})
        return self._entry(id, place, place.get("cluster"), ())

    def theme(self, id: str, inside: tuple[Entry, ...]) -> Entry:
        return self._entry(id, self._clusters[id], None, inside)

    def _entry(self, id: str, place: Fields, theme: str | None, inside: tuple[Entry, ...]) -> Entry:
        topic = self._senses.topic(id)
        assert topic is not None
        verdict = topic.senses[self._axis]
        assert verdict is not None
        positions = {voice: one.position for voice, one in topic.standings[self._axis].items()}
        by_hand = self._zones.get(place.get("zone"), {}).get("sense")
        numbers = [entry.number for entry in inside] or [self._ideas.number(id)]
        return Entry(
            id,
            min(numbers),
            verdict,
            dict(positions),
            by_hand or verdict["sense"],
            by_hand is not None,
            place.get("rank", 0),
            theme,
            inside,
        )


def _order(entry: Entry) -> tuple[bool, bool, float, int, str]:
    """By hand first, by rank; then bridges, then the strongest; of equals the earliest idea."""
    if entry.placed:
        return False, False, entry.rank, entry.number, entry.id
    return True, entry.sense != "bridge", -_strength(entry), entry.number, entry.id


def _strength(entry: Entry) -> float:
    """Agreement ranks by how far it is shared, difference by how far voices lie apart."""
    agreed = entry.sense in ("convergence", "bridge")
    strength: float = entry.verdict["consensus" if agreed else "spread"]
    return strength
