"""The arithmetic: positions and senses are those of an independent computation, on both sides of
every threshold."""

from itertools import combinations_with_replacement, product
from random import Random
from typing import cast

import pytest

from protocol.records import Position
from server.domain.sense import NOBODY, Counts, Standing, sense, standing
from tests.outside import arithmetic
from tests.outside.arithmetic import Ballot

SAID: tuple[Position | None, ...] = (None, "shared", "particular", "split", "absent")
ONE_OF_EACH: dict[str, Ballot] = {
    "shared": Ballot(["shared"] * 3, (0, 0, 0), None),
    "particular": Ballot([], (0, 0, 0), "particular"),
    "opposed": Ballot(["opposed"] * 4, (0, 1, 0), None),
    "split": Ballot([], (0, 0, 0), "split"),
    "absent": Ballot(["not_ours"] * 3, (0, 0, 0), None),
    "unsure": Ballot(["shared", *["not_ours"] * 2, "opposed"], (0, 0, 1), None),
    "silent": Ballot(["shared"] * 2, (0, 0, 0), None),
}


def _people(counts: Counts) -> list[str]:
    shared, not_ours, opposed = counts
    return ["shared"] * shared + ["not_ours"] * not_ours + ["opposed"] * opposed


def _stands(people: Counts, quorum: int = 3, hands: Counts = NOBODY) -> str:
    return standing(people, hands, quorum, None).position


@pytest.mark.parametrize(
    ("counts", "position"),
    [
        ((3, 2, 0), "shared"), ((59, 41, 0), "particular"), ((60, 40, 0), "shared"),
        ((0, 2, 3), "opposed"), ((0, 41, 59), "unsure"), ((0, 40, 60), "opposed"),
        ((0, 3, 2), "absent"), ((0, 59, 41), "unsure"), ((0, 60, 40), "absent"),
        ((1, 1, 1), "particular"), ((34, 32, 34), "split"), ((34, 33, 33), "particular"),
        ((33, 34, 33), "unsure"), ((2, 0, 1), "shared"), ((33, 34, 34), "unsure"),
        ((2, 0, 0), "silent"), ((1, 1, 0), "silent"), ((3, 0, 0), "shared"),
    ],
)  # fmt: skip
def test_each_threshold_of_a_position_is_exact(counts: Counts, position: str) -> None:
    assert _stands(counts) == position


def test_the_quorum_is_exact_and_hands_count_towards_it() -> None:
    assert _stands((4, 0, 0), quorum=5) == "silent"
    assert _stands((5, 0, 0), quorum=5) == "shared"
    assert _stands((1, 0, 0), hands=(2, 0, 0)) == "shared"
    assert _stands((1, 0, 0), hands=(1, 0, 0)) == "silent"


def test_every_voice_stands_where_the_page_says() -> None:
    sizes = range(9)
    for people in product(sizes, sizes, sizes):
        for hands in (NOBODY, (1, 0, 0), (0, 2, 3), (4, 0, 1)):
            for quorum, said in product((3, 5), SAID):
                one = standing(people, hands, quorum, said)
                ballot = Ballot(_people(people), hands, said)
                counts = [one.tally[name] for name in ("shared", "not_ours", "opposed")]
                assert one.position == one.tally["position"], (people, hands)
                assert one.position == arithmetic.position(ballot, quorum), (people, hands)
                assert counts == arithmetic.shown(ballot, quorum), (people, hands)


def test_every_set_of_voices_comes_out_as_the_page_says() -> None:
    chance = Random(7)
    for size in range(9):
        for positions in combinations_with_replacement(ONE_OF_EACH, size):
            order = chance.sample(positions, size)
            ballots = {f"v{n}": ONE_OF_EACH[position] for n, position in enumerate(order)}
            came_out = sense(_standings(ballots))
            assert came_out == arithmetic.sense(ballots, 3), positions


def _standings(ballots: dict[str, Ballot]) -> dict[str, Standing]:
    """Where the voices of these ballots stand, with a quorum of 3."""
    return {
        voice: standing(_counted(one.people), one.hands, 3, cast("Position | None", one.said))
        for voice, one in ballots.items()
    }


def _counted(people: list[str]) -> Counts:
    return people.count("shared"), people.count("not_ours"), people.count("opposed")


def _came_out(**voices: int) -> str:
    """The sense where so many voices take each position."""
    all_voices = [ONE_OF_EACH[position] for position, n in voices.items() for _ in range(n)]
    ballots = {f"v{number}": one for number, one in enumerate(all_voices)}
    outcome: str = sense(_standings(ballots))["sense"]
    return outcome


@pytest.mark.parametrize(
    ("voices", "sense_"),
    [
        ({}, "unheard"), ({"silent": 1}, "unheard"), ({"shared": 1}, "convergence"),
        ({"shared": 1, "silent": 1}, "unheard"),
        ({"shared": 2, "silent": 2}, "convergence"), ({"shared": 2, "silent": 3}, "unheard"),
        ({"shared": 3, "absent": 1}, "convergence"), ({"shared": 5, "absent": 2}, "bridge"),
        ({"shared": 6, "absent": 2}, "convergence"),
        ({"shared": 3, "opposed": 1}, "divergence"), ({"shared": 4, "opposed": 1}, "convergence"),
        ({"split": 1, "absent": 3}, "divergence"), ({"split": 1, "absent": 4}, "divergence"),
        ({"split": 1, "absent": 4, "shared": 1}, "particularity"),
        ({"shared": 2, "absent": 5}, "bridge"), ({"shared": 1, "absent": 5}, "particularity"),
        ({"shared": 2, "particular": 2, "absent": 1}, "particularity"),
        ({"shared": 3, "particular": 2, "absent": 1}, "bridge"),
        ({"opposed": 3, "absent": 1}, "convergence"), ({"opposed": 2, "absent": 5}, "bridge"),
        ({"particular": 4}, "particularity"), ({"absent": 4}, "undecided"),
        ({"unsure": 2, "absent": 2}, "undecided"),
    ],
)  # fmt: skip
def test_each_threshold_of_a_sense_is_exact(voices: dict[str, int], sense_: str) -> None:
    assert _came_out(**voices) == sense_
