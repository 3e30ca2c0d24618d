"""Answered: about how many people have taken a stance on each card. Derived, seen by all."""

from collections.abc import Iterator

from server.domain.derived import Derived
from server.domain.topics import Topic

_BITS = 3


class Answered:
    """What was told of each card, so that only what became another figure is told again."""

    def __init__(self) -> None:
        self._told: dict[str, int] = {}

    def tell(self, card: Topic, people: int) -> Iterator[Derived]:
        """So many people have now answered a card of a mapping; none, where it is gone."""
        about = rounded(people)
        if about == self._told.get(card.id, 0):
            return
        if about:
            self._told[card.id] = about
            yield Derived(card.activity, "answered", card.id, {"people": about})
        else:
            del self._told[card.id]
            yield Derived(card.activity, "answered", card.id, None)

    def told(self, card: Topic) -> Iterator[Derived]:
        """What was told of a card."""
        about = self._told.get(card.id)
        if about is not None:
            yield Derived(card.activity, "answered", card.id, {"people": about})


def rounded(people: int) -> int:
    """A number of people rounded down to its three highest bits: 7, 8, 8, 10, 10, 12 …

    A thousand answers to one card are 35 figures.
    """
    low = max(0, people.bit_length() - _BITS)
    return people >> low << low
