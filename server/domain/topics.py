"""Topics: a card or a theme (a cluster), what is said of it, and what came out."""

from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Final, NamedTuple, TypeAlias

from protocol.records import Fields, Position, StanceValue
from server.domain.sense import (
    NOBODY,
    Counts,
    Standing,
    added,
    of_people,
    position,
    standing,
    unmasking,
)
from server.domain.voices import NONE

Places: TypeAlias = Mapping[str, Position]
"""What it means to say a place, by the zones of an activity that have a sense."""

VALUES: Final[tuple[StanceValue, ...]] = ("shared", "not_ours", "opposed")


class Opinion(NamedTuple):
    """What one person says, as an index of `VALUES`, and for which voice of each axis."""

    value: int
    voices: tuple[str, str]


@lru_cache(maxsize=1 << 12)
def opinion(value: StanceValue, group: str | None, network: str | None) -> Opinion:
    """The opinion of a stance; equal ones are one object."""
    return Opinion(VALUES.index(value), (group or NONE, network or NONE))


class Topic:
    """A card, or a theme. `standings` and `senses` are as they were last told, by axis."""

    __slots__ = ("activity", "hands", "id", "people", "said", "senses", "standings")

    def __init__(self, id: str, activity: str) -> None:
        self.id = id
        self.activity = activity
        self.people: tuple[dict[str, Counts], dict[str, Counts]] = ({}, {})
        self.hands: dict[str, Counts] = {}
        self.said: dict[str, str] = {}
        self.standings: list[dict[str, Standing]] = [{}, {}]
        self.senses: list[Fields | None] = [None, None]

    def count(self, one: Opinion, n: int) -> None:
        """So many people more, or fewer, are of this opinion."""
        value, voices = one
        for people, voice in zip(self.people, voices, strict=True):
            shared, not_ours, opposed = people.get(voice, NOBODY)
            if value == 0:
                shared += n
            elif value == 1:
                not_ours += n
            else:
                opposed += n
            people[voice] = (shared, not_ours, opposed)

    def listen(
        self, axis: int, voices: Iterable[str], quorum: float, places: Places
    ) -> dict[str, Standing]:
        """Where these voices stand now."""
        people, plain = self.people[axis], of_people(quorum)
        now = {voice: plain[people.get(voice, NOBODY)] for voice in voices}
        if axis == 0:
            for voice in now.keys() & (self.hands.keys() | self.said.keys()):
                said = places.get(self.said[voice]) if voice in self.said else None
                hands = self.hands.get(voice, NOBODY)
                now[voice] = standing(people.get(voice, NOBODY), hands, quorum, said)
        return now

    def unsaid(self, group: str, quorum: float) -> Position | None:
        """Where the people of a group stand, whatever it has said; None where that could unmask
        them."""
        people, hands = self.people[0].get(group, NOBODY), self.hands.get(group)
        if hands is None:
            alone = of_people(quorum)[people].position
            return None if alone == "silent" else alone
        if unmasking(people, hands, quorum):
            return None
        return position(added(people, hands), quorum, None)


class Theme(Topic):
    """A cluster: each of its people counts once, whatever they said of how many of its cards."""

    __slots__ = ("cards", "opinions")

    def __init__(self, id: str, activity: str) -> None:
        super().__init__(id, activity)
        self.cards: set[str] = set()
        self.opinions: dict[str, Opinion] = {}
