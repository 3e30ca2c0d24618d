"""Answered: about how many people have taken a stance on a card, told to all."""

import pytest

from server.domain.answered import Answered, rounded
from server.domain.derived import Derived
from server.domain.topics import Topic


@pytest.mark.parametrize(
    ("people", "about"),
    [(0, 0), *((n, n) for n in range(1, 9)), (9, 8), (10, 10), (11, 10), (12, 12), (13, 12),
     (14, 14), (15, 14), (16, 16), (19, 16), (20, 20), (23, 20), (24, 24), (27, 24), (28, 28),
     (31, 28), (32, 32), (39, 32), (40, 40), (1_000, 896), (1_024, 1_024)],
)  # fmt: skip
def test_people_are_rounded_down_to_three_bits(people: int, about: int) -> None:
    assert rounded(people) == about


def test_a_thousand_answers_are_few_figures() -> None:
    assert len({rounded(people) for people in range(1, 1_001)}) == 35


def test_only_another_figure_is_told() -> None:
    answered, card = Answered(), Topic("c", "map")
    told = [list(answered.tell(card, people)) for people in (1, 8, 9, 10, 9, 0, 0)]
    figures = [one[0].fields if one else "nothing" for one in told]
    eight = {"people": 8}
    assert figures == [{"people": 1}, eight, "nothing", {"people": 10}, eight, None, "nothing"]
    assert list(answered.told(card)) == []


def test_what_was_told_is_told_again_when_asked_for() -> None:
    answered, card = Answered(), Topic("c", "map")
    list(answered.tell(card, 9))
    assert list(answered.told(card)) == [Derived("map", "answered", "c", {"people": 8})]
