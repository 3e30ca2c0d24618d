"""Answered: about how many people have taken a stance on a card, told to all."""

import pytest

from protocol.records import Fields
from server.domain.answered import Answered, rounded
from server.domain.derived import Derived
from server.domain.hearing import Hearing
from server.domain.touched import Touched


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


class Asked:
    """One card of a mapping, and people who answer it."""

    def __init__(self) -> None:
        self.touched = Touched()
        self.hearing = Hearing(self.touched)
        self.answered = Answered(self.hearing, self.touched)
        self.hearing.card("c", {"activity": "map"})

    def by(self, people: int) -> list[Fields | None]:
        """What is told once so many have answered it."""
        for number in range(12):
            stance = {"value": "shared", "group": None, "network": None}
            self.hearing.stance(f"c/p{number}", stance if number < people else None)
        return [one.fields for one in self._told({"map"})]

    def elsewhere(self) -> list[Fields | None]:
        """What is told once its activity is no mapping any more."""
        self.touched.whole(self.hearing.cards["c"])
        return [one.fields for one in self._told(set())]

    def _told(self, mappings: set[str]) -> list[Derived]:
        told = list(self.answered.work_out(mappings))
        self.touched.clear()
        return told


def test_only_another_figure_is_told() -> None:
    asked = Asked()
    assert asked.by(0) == []
    assert asked.by(1) == [{"people": 1}]
    assert asked.by(8) == [{"people": 8}]
    assert asked.by(9) == []
    assert asked.by(10) == [{"people": 10}]
    assert asked.by(9) == [{"people": 8}]
    assert asked.by(0) == [None]
    assert asked.by(0) == []


def test_a_card_of_another_activity_has_no_figure() -> None:
    asked = Asked()
    asked.by(5)
    assert asked.elsewhere() == [None]
    assert asked.by(6) == [{"people": 6}]


def test_what_was_told_is_told_again_when_asked_for() -> None:
    asked = Asked()
    asked.by(9)
    told = list(asked.answered.told(asked.hearing.cards["c"]))
    assert told == [Derived("map", "answered", "c", {"people": 8})]
