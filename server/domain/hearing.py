"""Hearing: what people, hands and tables say of each card, taken in change by change."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable
from operator import itemgetter
from typing import Final

from protocol.records import Fields, Records, StanceValue
from server.domain.sense import Counts
from server.domain.topics import Opinion, Topic, opinion
from server.domain.touched import Touched
from server.domain.voices import NONE, Voices

_WHAT: Final = itemgetter("value", "group", "network")


class Hearing:
    """The cards of a board as topics, and its voices.

    Records are kept as they were taken in, to know what a change replaces.
    """

    def __init__(self, touched: Touched) -> None:
        self.cards: dict[str, Topic] = {}
        self.voices = (Voices(), Voices())
        self._touched = touched
        self._seats: dict[str, tuple[str, str]] = {}
        self._stances: defaultdict[str, dict[str, Fields]] = defaultdict(dict)
        self._hands: dict[str, dict[str, Counts]] = {}
        self._said: dict[str, dict[str, str | None]] = {}

    def load(self, stances: Records) -> None:
        """Take in all stances of a board at once; its cards are known, no stance is yet."""
        by_card = self._stances = defaultdict(dict)
        for stance in stances.values():
            by_card[stance["card"]][stance["participant"]] = stance
        everywhere: Counter[tuple[StanceValue, str | None, str | None]] = Counter()
        for card, taken in by_card.items():
            counted = Counter(map(_WHAT, taken.values()))
            everywhere.update(counted)
            for what, n in counted.items():
                self.cards[card].count(opinion(*what), n)
        for what, n in everywhere.items():
            self._use(opinion(*what), n)

    def card(self, id: str, after: Fields | None) -> None:
        """Take in a card."""
        topic = self.cards.get(id)
        if after is None:
            if topic is not None:
                self._touched.lost(self.cards.pop(id))
            return
        if topic is None:
            topic = self.cards[id] = Topic(id, after["activity"])
        elif topic.activity == after["activity"]:
            return
        else:
            self._touched.lost(topic)
            topic.activity = after["activity"]
        self._touched.whole(topic)

    def participant(self, id: str, after: Fields | None) -> None:
        """Take in a person: they are a member of one voice on each axis."""
        before = self._seats.pop(id, None)
        if after is not None:
            network = next(iter(after["networks"]), NONE)
            self._seats[id] = (after["group"] or NONE, network)
        for axis, voices in enumerate(self.voices):
            if before is not None:
                voices.use(before[axis], -1)
            if after is not None:
                voices.use(self._seats[id][axis])

    def stance(self, id: str, after: Fields | None) -> None:
        """Take in a stance."""
        card, _, person = id.partition("/")
        stances = self._stances[card]
        before = stances.pop(person, None)
        if after is not None:
            stances[person] = after
        for stance, n in ((before, -1), (after, 1)):
            if stance is not None:
                self._count(card, stance, n)

    def hands(self, id: str, after: Fields | None) -> None:
        """Take in the hands of a table on a card."""
        card, _, group = id.partition("/")
        hands = self._hands.setdefault(card, {})
        before = hands.pop(group, None)
        if after is not None:
            hands[group] = (after["shared"], after["not_ours"], after["opposed"])
        self._use_table(group, (after is not None) - (before is not None))
        if card in self.cards:
            self.show_hands(self.cards[card], group, hands.get(group))

    def say(self, card: str, group: str, said: bool, zone: str | None) -> None:
        """Take in whether a group has said where a card lies on its own map."""
        places = self._said.setdefault(card, {})
        before = group in places
        places.pop(group, None)
        if said:
            places[group] = zone
        self._use_table(group, said - before)
        if card in self.cards:
            self.show_said(self.cards[card], group, zone if said else None)

    def show_hands(self, topic: Topic, group: str, hands: Counts | None) -> None:
        """Let a topic have these hands of a group, or none."""
        if hands is None:
            topic.hands.pop(group, None)
        else:
            topic.hands[group] = hands
        self._touched.voice(topic, 0, group)

    def show_said(self, topic: Topic, group: str, zone: str | None) -> None:
        """Let a group have said that a topic lies in a zone, or nowhere."""
        if zone is None:
            topic.said.pop(group, None)
        else:
            topic.said[group] = zone
        self._touched.voice(topic, 0, group)

    def count(self, topic: Topic, one: Opinion, n: int) -> None:
        """Let so many people more, or fewer, be of an opinion on a topic."""
        topic.count(one, n)
        for axis, voice in enumerate(one.voices):
            self._touched.voice(topic, axis, voice)

    def stances_on(self, cards: Iterable[str], person: str) -> list[Fields]:
        """What one person said of some cards."""
        said = (self._stances.get(card, {}).get(person) for card in cards)
        return [stance for stance in said if stance is not None]

    def authors_on(self, card: str) -> Collection[str]:
        """Who has said something of a card."""
        return self._stances.get(card, {})

    def hands_on(self, card: str) -> dict[str, Counts]:
        """The hands on a card, by group."""
        return self._hands.get(card, {})

    def said_on(self, card: str) -> dict[str, str | None]:
        """The zones in which groups have said that a card lies."""
        return self._said.get(card, {})

    def _count(self, card: str, stance: Fields, n: int) -> None:
        one = opinion(*_WHAT(stance))
        self._use(one, n)
        if card in self.cards:
            self.count(self.cards[card], one, n)

    def _use(self, one: Opinion, n: int) -> None:
        for voices, voice in zip(self.voices, one.voices, strict=True):
            voices.use(voice, n)

    def _use_table(self, group: str, n: int) -> None:
        if n:
            self.voices[0].use(group, n)
