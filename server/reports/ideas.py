"""Ideas: the cards that may be told, each under the number by which statements point to it."""

from collections.abc import Iterable
from functools import cached_property
from typing import NamedTuple

from protocol.ids import compose, map_of
from protocol.records import Fields, State
from server.domain.cards import TAKE_CARDS
from server.domain.carrying import copied
from server.reports.blocks import Inlines, Ref, joined, line, words
from server.reports.past import Past, Today
from server.reports.tongue import Tongue


class Idea(NamedTuple):
    """An idea with its copies: `card` is the first of them, `also` the others."""

    number: int
    card: str
    also: tuple[str, ...]


class Ideas:
    """The cards of a board that its synthesis tells of.

    Those of hidden activities, taken off, or without words any more, are not among them.
    """

    def __init__(self, past: Past, today: Today, tongue: Tongue) -> None:
        self._state = past.state
        self._tongue = tongue
        self._numbers = past.numbers
        self._cards: dict[str, Fields] = {
            id: card
            for id, card in past.state.get("card", {}).items()
            if id not in today.untold and _told(past.state, card)
        }

    def __contains__(self, card: object) -> bool:
        return card in self._cards

    def number(self, card: str) -> int:
        """The number of a card."""
        return self._numbers[card]

    def fields(self, card: str) -> Fields:
        """The record of a card."""
        return self._cards[card]

    def of(self, activity: str) -> list[str]:
        """The cards of an activity, by number."""
        return self._by_activity.get(activity, [])

    def quote(self, card: str) -> Inlines:
        """The words of a card in quotation marks, and where they are from."""
        return joined(self.said(self._cards[card]["text"]), " ", Ref(self.number(card)))

    def said(self, text: str) -> Inlines:
        """Words of people in quotation marks, on their own lines."""
        return joined(self._tongue.say("quote-open"), words(text), self._tongue.say("quote-close"))

    def numbers(self, cards: Iterable[str]) -> list[int]:
        """The numbers of cards, each once, in order."""
        return sorted({self.number(card) for card in cards})

    @cached_property
    def all(self) -> list[Idea]:
        """All ideas by number; of each, the card that is no copy comes first."""
        by_number: dict[int, list[str]] = {}
        for id in sorted(self._cards):
            by_number.setdefault(self._numbers[id], []).append(id)
        ideas: list[Idea] = []
        for number, cards in sorted(by_number.items()):
            first, *others = sorted(cards, key=lambda id: (self._is_copy(id), id))
            ideas.append(Idea(number, first, tuple(others)))
        return ideas

    def wordings(self, idea: Idea) -> list[str]:
        """The words of an idea, and those of copies that were put otherwise."""
        texts = [line(self._cards[card]["text"]) for card in (idea.card, *idea.also)]
        return list(dict.fromkeys(texts))

    def placement(self, card: str) -> Fields:
        """Where a card lies on the map it was written on; empty where it lies nowhere."""
        fields = self._cards[card]
        places = self._state.get("placement", {})
        own = map_of(fields["activity"], fields["group"])
        nowhere: Fields = {}
        return places.get(compose(fields["activity"], card)) or places.get(
            compose(own, card), nowhere
        )

    @cached_property
    def _by_activity(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for id in sorted(self._cards, key=lambda id: (self._numbers[id], id)):
            found.setdefault(self._cards[id]["activity"], []).append(id)
        return found

    def _is_copy(self, id: str) -> bool:
        card = self._cards[id]
        return card["about"] is not None and id == copied(card["activity"], card["about"])


def _told(state: State, card: Fields) -> bool:
    activity = state["activity"][card["activity"]]
    return (
        activity["kind"] in TAKE_CARDS
        and bool(activity["revealed"])
        and not card.get("withheld", False)
        and line(card["text"]) != ""
    )
