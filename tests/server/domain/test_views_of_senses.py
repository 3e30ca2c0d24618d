"""Views of what is worked out: patches hold what changed, for those who may see it."""

from server.domain.actor import Actor
from server.domain.layers import ALL, FACILITATORS
from server.domain.views import Delta, Views
from tests.server.domain.stage import FACILITATOR, Stage, furnished


class Shown:
    """A board and its views; each command tells what the layers gain and lose by it."""

    def __init__(self) -> None:
        self.stage: Stage = furnished()
        shape = {"revealed": False}
        self.stage.do(FACILITATOR, "activity.set", activity="map", fields=shape)
        for n in range(4):
            self.stage.join(f"p{n}", group="t1", networks=["libre"])
        self.stage.do(FACILITATOR, "card.add", id="c", activity="map", text="Un four à pain")
        self.views = Views(self.stage.state)

    def do(self, actor: Actor, name: str, **args: object) -> dict[str, Delta]:
        decision = self.stage.do(actor, name, **args)
        self.views.advance(decision.changes)
        return self.views.take()

    def answer(self, number: int, value: str) -> dict[str, Delta]:
        person = Actor("participant", f"p{number}", f"p{number}", "t1")
        return self.do(person, "stance.take", card="c", value=value)


def test_map6_a_stance_below_the_quorum_is_told_to_nobody_else() -> None:
    shown = Shown()
    for number in range(2):
        deltas = shown.answer(number, "shared")
        assert set(deltas) == {f"person:p{number}", ALL}
        assert deltas[ALL].puts == {("answered", "c"): {"people": number + 1}}
        assert deltas[ALL].drops == set()


def test_a_patch_holds_only_the_fields_that_changed() -> None:
    shown = Shown()
    for number in range(3):
        deltas = shown.answer(number, "shared")
    puts = deltas[FACILITATORS].puts
    assert puts["tally", "c/groups/t1"] == {"shared": 3, "position": "shared"}
    assert set(puts) == {
        ("tally", "c/groups/t1"), ("tally", "c/networks/libre"),
        ("sense", "c/groups"), ("sense", "c/networks"),
    }  # fmt: skip
    assert shown.answer(3, "shared")[FACILITATORS].puts["tally", "c/groups/t1"] == {"shared": 4}
    assert set(deltas[ALL].puts) == {("answered", "c")}


def test_a_reveal_moves_what_is_worked_out_to_all_and_back() -> None:
    shown = Shown()
    for number in range(3):
        shown.answer(number, "opposed")
    reveal = {"activity": "map", "revealed": True}
    deltas = shown.do(FACILITATOR, "activity.reveal", **reveal)
    assert deltas[ALL].puts["tally", "c/groups/t1"]["opposed"] == 3
    assert ("tally", "c/groups/t1") in deltas[FACILITATORS].drops
    parts = shown.views.parts()
    assert "sense" in parts[ALL]
    assert "sense" not in parts[FACILITATORS]
    shown.do(FACILITATOR, "activity.reveal", **{**reveal, "revealed": False})
    assert "sense" not in shown.views.parts()[ALL]


def test_views_kept_up_are_those_of_the_state() -> None:
    shown = Shown()
    for number, value in enumerate(("shared", "opposed", "opposed", "not_ours")):
        shown.answer(number, value)
    shown.do(FACILITATOR, "activity.reveal", activity="map", revealed=True)
    assert shown.views.parts() == Views(shown.stage.state).parts()
