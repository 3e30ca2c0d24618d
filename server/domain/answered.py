"""Answered: about how many people have taken a stance on each card. Derived, seen by all."""

from collections.abc import Collection, Iterator
from itertools import chain

from server.domain.derived import Derived
from server.domain.hearing import Hearing
from server.domain.topics import Topic
from server.domain.touched import Touched

_BITS = 3


class Answered:
    """What was told of each card, so that only what became another figure is told again."""

    def __init__(self, hearing: Hearing, touched: Touched) -> None:
        self._hearing = hearing
        self._touched = touched
        self._told: dict[str, int] = {}

    def work_out(self, mappings: Collection[str]) -> Iterator[Derived]:
        """What became of the cards that were touched, in these activities of kind `mapping`."""
        touched, cards = self._touched, self._hearing.cards
        for topic in chain(touched.gone, touched.anew, touched.voices[0]):
            heard = topic.id in cards and topic.activity in mappings
            people = rounded(len(self._hearing.authors_on(topic.id))) if heard else 0
            if people == self._told.get(topic.id, 0):
                continue
            if people:
                self._told[topic.id] = people
            else:
                del self._told[topic.id]
            yield _derived(topic, people)

    def told(self, topic: Topic) -> Iterator[Derived]:
        """What was told of a card."""
        if topic.id in self._told:
            yield _derived(topic, self._told[topic.id])


def rounded(people: int) -> int:
    """A number of people rounded down to its three highest bits: 7, 8, 8, 10, 10, 12 …

    A thousand answers to one card are 35 figures.
    """
    low = max(0, people.bit_length() - _BITS)
    return people >> low << low


def _derived(card: Topic, people: int) -> Derived:
    return Derived(card.activity, "answered", card.id, {"people": people} if people else None)
