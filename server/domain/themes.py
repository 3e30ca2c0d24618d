"""Themes: the clusters of a board as topics. Each person counts once, each table as a whole."""

from typing import NamedTuple

from protocol.ids import split_map
from protocol.records import Fields
from server.domain.hearing import Hearing
from server.domain.sense import Counts
from server.domain.topics import VALUES, Opinion, Theme, opinion
from server.domain.touched import Touched


class _Place(NamedTuple):
    """What a placement tells here; `teller` is the group that has said it."""

    card: str
    theme: str | None
    teller: str | None
    zone: str | None


class Themes:
    """The clusters, which cards they hold, and what is said of them through those."""

    def __init__(self, hearing: Hearing, touched: Touched) -> None:
        self.clusters: dict[str, Theme] = {}
        self._hearing = hearing
        self._touched = touched
        self._places: dict[str, _Place] = {}
        self._holding: dict[str, set[str]] = {}

    def load(self) -> None:
        """Ask all who have taken a stance on the cards of the clusters."""
        for theme in self.clusters.values():
            for person in {one for card in theme.cards for one in self._hearing.authors_on(card)}:
                self._ask(theme, person)

    def cluster(self, id: str, after: Fields | None) -> None:
        """Take in a cluster."""
        theme = self.clusters.get(id)
        if after is None:
            if theme is not None:
                self._touched.lost(self.clusters.pop(id))
        elif theme is None:
            theme = self.clusters[id] = Theme(id, split_map(after["map"])[0])
            self._touched.whole(theme)

    def placement(self, id: str, after: Fields | None) -> None:
        """Take in where a card lies on a map, and whether its group has said so."""
        before = self._places.pop(id, None)
        place = None if after is None else _place(after)
        if place is not None:
            self._places[id] = place
        if before is not None and before.theme and (not place or place.theme != before.theme):
            self._leave(before.theme, before.card)
        if place is not None and place.theme and (not before or place.theme != before.theme):
            self._join(place.theme, place.card)
        if before is not None and before.teller and (not place or not place.teller):
            self._say(before.card, before.teller, False, None)
        if place is not None and place.teller:
            self._say(place.card, place.teller, True, place.zone)

    def answered(self, card: str, person: str) -> None:
        """A person's stance on a card has changed."""
        for theme in self._with(card):
            self._ask(theme, person)

    def raised(self, card: str, group: str) -> None:
        """A table's hands on a card have changed."""
        for theme in self._with(card):
            self._raise(theme, group)

    def _join(self, id: str, card: str) -> None:
        self._holding.setdefault(card, set()).add(id)
        if id in self.clusters:
            self.clusters[id].cards.add(card)
            self._regard(self.clusters[id], card)

    def _leave(self, id: str, card: str) -> None:
        self._holding[card].discard(id)
        if id in self.clusters:
            self.clusters[id].cards.discard(card)
            self._regard(self.clusters[id], card)

    def _regard(self, theme: Theme, card: str) -> None:
        """A card came into a theme, or left it."""
        hearing = self._hearing
        for person in hearing.authors_on(card):
            self._ask(theme, person)
        for group in hearing.hands_on(card):
            self._raise(theme, group)
        saying = (hearing.said_on(each) for each in (card, *theme.cards))
        for group in {*theme.said}.union(*saying):
            self._settle(theme, group)

    def _ask(self, theme: Theme, person: str) -> None:
        before, after = theme.opinions.pop(person, None), self._opinion(theme, person)
        if after is not None:
            theme.opinions[person] = after
        if before == after:
            return
        if before is not None:
            self._hearing.count(theme, before, -1)
        if after is not None:
            self._hearing.count(theme, after, 1)

    def _opinion(self, theme: Theme, person: str) -> Opinion | None:
        """The stance a person took most often over the cards of a theme, none standing out being
        `not_ours`; for the group and network of the latest."""
        stances = self._hearing.stances_on(theme.cards, person)
        if not stances:
            return None
        latest = max(stances, key=lambda stance: (stance.get("at", 0), stance["card"]))
        taken = [stance["value"] for stance in stances]
        often = [taken.count(value) for value in VALUES]
        most = max(often)
        value = VALUES[often.index(most)] if often.count(most) == 1 else "not_ours"
        return opinion(value, latest["group"], latest["network"])

    def _raise(self, theme: Theme, group: str) -> None:
        """The hands of a table on a theme are the most of each count over its cards."""
        on_cards = [self._hearing.hands_on(card).get(group) for card in theme.cards]
        raised = [hands for hands in on_cards if hands is not None]
        most: Counts | None = None
        if raised:
            shared, not_ours, opposed = (max(counts) for counts in zip(*raised, strict=True))
            most = (shared, not_ours, opposed)
        self._hearing.show_hands(theme, group, most)

    def _say(self, card: str, group: str, said: bool, zone: str | None) -> None:
        self._hearing.say(card, group, said, zone)
        for theme in self._with(card):
            self._settle(theme, group)

    def _settle(self, theme: Theme, group: str) -> None:
        """A table has said a theme where it has said all of its cards, in one zone."""
        zones = {self._hearing.said_on(card).get(group) for card in theme.cards}
        self._hearing.show_said(theme, group, zones.pop() if len(zones) == 1 else None)

    def _with(self, card: str) -> list[Theme]:
        return [self.clusters[id] for id in self._holding.get(card, ()) if id in self.clusters]


def _place(fields: Fields) -> _Place:
    teller = split_map(fields["map"])[1] if fields["said"] else None
    return _Place(fields["card"], fields["cluster"], teller, fields["zone"])
