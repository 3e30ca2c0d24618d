"""Discord: where the stances of a group's people are at odds with the place on its own map."""

from typing import Final

import pytest

from server.domain.actor import Actor
from server.domain.layers import FACILITATORS, of_group
from server.domain.views import Views
from tests.server.domain.stage import FACILITATOR, TABLE, Stage, furnished

PEOPLE: Final = 6
HERE: Final = {"map": "map/t1", "card": "c"}
ID: Final = "map/t1/c"


class Table:
    """Six people at a table, and a card on its own map; views are kept up."""

    def __init__(self, zone: str | None = "convergence") -> None:
        self.stage: Stage = furnished()
        self.views = Views(self.stage.state)
        self.do(FACILITATOR, "activity.set", activity="map", fields={"revealed": False})
        self.do(FACILITATOR, "card.add", id="c", activity="map", text="Un four à pain")
        for number in range(PEOPLE):
            self.stage.join(f"p{number}", group="t1")
            self.views.advance(self.stage.past[-1].event.changes)
        if zone is not None:
            self.do(TABLE, "card.place", **HERE, zone=zone)

    def do(self, actor: Actor, name: str, **args: object) -> None:
        self.views.advance(self.stage.do(actor, name, **args).changes)

    def say(self, shared: int = 0, not_ours: int = 0, opposed: int = 0) -> None:
        """So many of the people take these stances, the others none."""
        values = ["shared"] * shared + ["not_ours"] * not_ours + ["opposed"] * opposed
        values += [""] * (PEOPLE - len(values))
        for number, value in enumerate(values):
            person = Actor("participant", f"p{number}", f"p{number}", "t1")
            self.do(person, "stance.take", card="c", value=value or None)

    def raise_hands(self, **hands: int) -> None:
        none = {"shared": 0, "not_ours": 0, "opposed": 0}
        self.do(TABLE, "hands.count", card="c", group="t1", **{**none, **hands})

    def discord(self) -> str | None:
        """The position that is told, to the group and to facilitators alike, to nobody else."""
        parts = self.views.parts()
        seen = {layer: part["discord"] for layer, part in parts.items() if part.get("discord")}
        if not seen:
            return None
        position: str = seen[FACILITATORS][ID]["position"]
        both = {ID: {"position": position}}
        assert seen == {FACILITATORS: both, of_group("t1"): both}
        return position


@pytest.mark.parametrize(
    ("zone", "stances", "position"),
    [
        ("convergence", (3, 0, 0), None), ("convergence", (0, 0, 3), "opposed"),
        ("convergence", (0, 3, 0), "absent"), ("convergence", (1, 1, 1), "particular"),
        ("convergence", (2, 0, 2), "split"), ("convergence", (1, 2, 2), None),
        ("particularity", (3, 2, 0), "shared"), ("particularity", (2, 3, 0), "absent"),
        ("particularity", (2, 2, 1), None), ("divergence", (2, 0, 2), None),
        ("divergence", (3, 0, 0), "shared"), ("elsewhere", (0, 3, 0), None),
        ("elsewhere", (0, 0, 3), "opposed"),
    ],
)  # fmt: skip
def test_map9_a_discord_is_where_stances_stand_elsewhere_than_the_place(
    zone: str, stances: tuple[int, int, int], position: str | None
) -> None:
    table = Table(zone)
    table.say(*stances)
    assert table.discord() == position
    table.do(TABLE, "map.say", map="map/t1", cards=["c"])
    assert table.discord() == position


@pytest.mark.parametrize("quorum", [3, 4, 6])
def test_map9_a_discord_is_told_from_the_quorum_on(quorum: int) -> None:
    table = Table()
    table.do(FACILITATOR, "board.set", fields={"quorum": quorum})
    table.say(opposed=quorum - 1)
    assert table.discord() is None
    table.say(opposed=quorum)
    assert table.discord() == "opposed"
    table.do(FACILITATOR, "board.set", fields={"quorum": quorum + 1})
    assert table.discord() is None
    table.do(FACILITATOR, "board.set", fields={"quorum": quorum})
    assert table.discord() == "opposed"


def test_map9_hands_do_not_unmask_fewer_people_than_the_quorum() -> None:
    table = Table()
    table.raise_hands(opposed=3)
    assert table.discord() == "opposed"
    for people in (1, 2):
        table.say(shared=people)
        assert table.discord() is None
    table.say(shared=3)
    assert table.discord() == "split"
    table.raise_hands(opposed=2)
    assert table.discord() == "split"
    table.raise_hands(opposed=1)
    assert table.discord() is None


def test_map9_a_discord_goes_with_the_place_and_comes_with_it() -> None:
    table = Table(None)
    table.say(opposed=3)
    assert table.discord() is None
    table.do(TABLE, "card.place", **{**HERE, "map": "map"}, zone="convergence")
    assert table.discord() is None
    table.do(TABLE, "card.place", **HERE, zone="convergence")
    assert table.discord() == "opposed"
    table.do(TABLE, "undo")
    assert table.discord() is None
    table.do(TABLE, "cluster.add", id="k", map="map/t1", title="K", cards=["c"], zone="elsewhere")
    assert table.discord() == "opposed"
    table.do(FACILITATOR, "activity.set", activity="map", fields={"zones": _without_sense()})
    assert table.discord() is None


@pytest.mark.parametrize("revealed", [True, False])
def test_map9_a_discord_is_for_its_group_and_facilitators_revealed_or_not(revealed: bool) -> None:
    table = Table()
    table.say(opposed=3)
    for turn in (revealed, not revealed, revealed):
        table.do(FACILITATOR, "activity.reveal", activity="map", revealed=turn)
        assert table.discord() == "opposed"
    assert table.views.parts() == Views(table.stage.state).parts()
    table.do(FACILITATOR, "card.remove", card="c")
    assert table.discord() is None


def _without_sense() -> dict[str, object]:
    return {"elsewhere": {"title": "Ailleurs", "sense": None}}
