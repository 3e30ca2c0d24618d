"""Sense: what comes out across voices. Whole numbers decide; only strengths are fractions."""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from math import prod
from typing import Final, NamedTuple, TypeAlias

from protocol.records import Fields, Outcome, Position
from protocol.records import Sense as ZoneSense

Counts: TypeAlias = tuple[int, int, int]
"""How many share it, how many say it is not theirs, how many are opposed."""

NOBODY: Final[Counts] = (0, 0, 0)

SAID: Final[dict[ZoneSense, Position]] = {
    "convergence": "shared",
    "particularity": "particular",
    "divergence": "split",
    "elsewhere": "absent",
}
"""The position of a group that has said a place, by the sense of the zone it lies in."""

_SAID_FAVOUR: Final[dict[Position, float]] = {
    "shared": 4 / 5,
    "particular": 2 / 5,
    "split": 2 / 5,
    "absent": 1 / 5,
}
_SAID_AGAINST: Final = 1 / 5
_UNKNOWN: Final = 1 / 2
_AT_ODDS: Final[dict[bool, frozenset[Position]]] = {
    True: frozenset({"split", "opposed"}),
    False: frozenset({"split", "shared", "particular"}),
}
"""The positions at odds with a sense, by whether it is favourable."""

_WITHOUT_RESERVE: Final = frozenset({"unheard", "undecided"})


class Standing(NamedTuple):
    """A voice on one card or cluster: what of it is shown, and its strength for and against."""

    tally: Fields
    position: Position
    favour: float
    against: float


def position(counts: Counts, quorum: float, said: Position | None) -> Position:
    """Where a voice stands, from what its people and hands count and what it has said."""
    shared, not_ours, opposed = counts
    heard = shared + not_ours + opposed
    if said is not None:
        return said
    if heard < quorum:
        return "silent"
    if 3 * shared > heard and 3 * opposed > heard:
        return "split"
    if 5 * shared >= 3 * heard:
        return "shared"
    if 5 * opposed >= 3 * heard:
        return "opposed"
    if 5 * not_ours >= 3 * heard:
        return "absent"
    if 3 * shared >= heard:
        return "particular"
    return "unsure"


def added(people: Counts, hands: Counts) -> Counts:
    """What people and hands come to together."""
    return people[0] + hands[0], people[1] + hands[1], people[2] + hands[2]


def unmasking(people: Counts, hands: Counts, quorum: float) -> bool:
    """Whether the counts of a voice could tell what single people have said."""
    return sum(people) + sum(hands) < quorum or 0 < sum(people) < quorum


def standing(people: Counts, hands: Counts, quorum: float, said: Position | None) -> Standing:
    """A voice on a topic. Counts that could unmask people read 0."""
    counts = added(people, hands)
    heard = sum(counts)
    where = position(counts, quorum, said)
    tally = _tally(NOBODY if unmasking(people, hands, quorum) else counts, where)
    if heard >= quorum:
        shared, _, opposed = counts
        return Standing(tally, where, (shared + 1) / (heard + 2), (opposed + 1) / (heard + 2))
    if said is not None:
        return Standing(tally, where, _SAID_FAVOUR[said], _SAID_AGAINST)
    return Standing(tally, where, _UNKNOWN, _UNKNOWN)


class _OfPeople(dict[Counts, Standing]):
    """The standings of voices that are people alone, worked out once for all counts."""

    def __init__(self, quorum: float) -> None:
        self._quorum = quorum

    def __missing__(self, people: Counts) -> Standing:
        one = self[people] = standing(people, NOBODY, self._quorum, None)
        return one


@lru_cache(maxsize=16)
def of_people(quorum: float) -> Mapping[Counts, Standing]:
    """The standing of every voice whose people alone speak, by their counts."""
    return _OfPeople(quorum)


def sense(standings: Mapping[str, Standing]) -> Fields:
    """The fields of a sense, from all voices in their order."""
    positions: tuple[Position, ...] = ()
    favour: tuple[float, ...] = ()
    against: tuple[float, ...] = ()
    if standings:
        _, positions, favour, against = zip(*standings.values(), strict=True)
    silent, split = positions.count("silent"), positions.count("split")
    shared, particular = positions.count("shared"), positions.count("particular")
    opposed = positions.count("opposed")
    voices = len(positions)
    outcome = _outcome(voices, voices - silent, shared, particular, opposed, split)
    favourable = shared + particular >= opposed
    strengths = favour if favourable else against
    reserve: list[str] = []
    if outcome not in _WITHOUT_RESERVE:
        at_odds = _AT_ODDS[favourable]
        reserve = [voice for voice, one in standings.items() if one.position in at_odds]
    audible: Sequence[float] = strengths
    if silent:
        pairs = zip(strengths, positions, strict=True)
        audible = [strength for strength, where in pairs if where != "silent"]
    return {
        "sense": outcome,
        "polarity": "for" if favourable else "against",
        "reserve": reserve,
        "consensus": prod(strengths, start=1.0),
        "spread": max(audible) - min(audible) if audible else 0.0,
    }


def _outcome(
    voices: int, heard: int, shared: int, particular: int, opposed: int, split: int
) -> Outcome:
    favour = shared + particular
    discord = split + min(favour, opposed)
    holders, weaker = (shared, particular) if favour >= opposed else (opposed, 0)
    enough = min(2, voices)
    if heard == 0 or heard < enough or 2 * heard < voices:
        return "unheard"
    if discord > 0 and (4 * discord >= heard or favour + opposed == 0):
        return "divergence"
    if holders >= enough and 4 * holders >= 3 * heard:
        return "convergence"
    if holders >= 2 and holders > weaker:
        return "bridge"
    if favour + opposed > 0:
        return "particularity"
    return "undecided"


@lru_cache(maxsize=1 << 16)
def _tally(counts: Counts, position: Position) -> Fields:
    """The fields of a tally; equal ones are one object, for there are many."""
    shared, not_ours, opposed = counts
    return {"shared": shared, "not_ours": not_ours, "opposed": opposed, "position": position}
