"""The agenda: activities, zones, steps, the timer, carrying cards over."""

import pytest

from server.domain.carrying import copied
from server.domain.making import make_board
from tests.server.domain.stage import ANNA, EMPTY, FACILITATOR, TABLE, Stage


def test_an_activity_is_added_revealed_unlocked_plenary_authors_hidden(stage: Stage) -> None:
    stage.do(FACILITATOR, "activity.add", id="x", fields={"title": "X"})
    activity = stage.of("activity", "x")
    assert activity["kind"] == "collect"
    assert activity["revealed"] is True
    assert activity["locked"] is False
    assert activity["authors"] is False
    assert activity["scope"] == "plenary"
    assert activity["order"] == 4
    assert activity["timer"] is None


def test_adding_does_not_start(stage: Stage) -> None:
    assert stage.board()["activity"] is None
    stage.do(FACILITATOR, "activity.start", activity="map")
    assert stage.board()["activity"] == "map"
    stage.do(FACILITATOR, "activity.start", activity="ideas")
    assert stage.board()["activity"] == "ideas"


@pytest.mark.parametrize(
    ("language", "zone", "step"),
    [
        ("fr", "Ça nous rassemble", "Se situer"),
        ("en", "This brings us together", "Where I stand"),
        ("br", "Ça nous rassemble", "Se situer"),
    ],
)
def test_a_mapping_without_zones_gets_four(language: str, zone: str, step: str) -> None:
    stage = Stage(language)
    stage.do(FACILITATOR, "activity.add", id="map", fields={"kind": "mapping"})
    activity = stage.of("activity", "map")
    senses = ["convergence", "particularity", "divergence", "elsewhere"]
    assert list(activity["zones"]) == senses
    assert [zone["sense"] for zone in activity["zones"].values()] == senses
    assert activity["zones"]["convergence"]["title"] == zone
    assert [one["key"] for one in activity["steps"]] == ["situate", "sort", "common", "questions"]
    assert activity["steps"][0]["title"] == step
    zones = {"only": {"title": "Only"}}
    stage.do(FACILITATOR, "activity.add", id="own", fields={"kind": "mapping", "zones": zones})
    assert list(stage.of("activity", "own")["zones"]) == ["only"]


def test_what_lay_in_a_zone_taken_away_lies_in_none(stage: Stage) -> None:
    for id in ("c1", "c2"):
        stage.do(ANNA, "card.add", id=id, activity="ideas", text="x", zone="a")
    stage.do(ANNA, "cluster.add", id="k", map="ideas", title="K", cards=["c2"])
    stage.do(FACILITATOR, "board.spotlight", target=["zone", "ideas/a"])
    zones = {"b": {"title": "B"}}
    stage.do(FACILITATOR, "activity.set", activity="ideas", fields={"zones": zones})
    assert not stage.has("placement", "ideas/c1")
    assert stage.of("placement", "ideas/c2")["zone"] is None
    assert stage.of("cluster", "k")["zone"] is None
    assert stage.board()["spotlight"] is None


def test_steps_are_those_of_the_activity(stage: Stage) -> None:
    stage.do(FACILITATOR, "activity.step", activity="map", step="sort")
    assert stage.of("activity", "map")["step"] == "sort"
    assert stage.refused(FACILITATOR, "activity.step", activity="map", step="x") == "not_found"
    steps = [{"key": "one", "title": "One"}]
    stage.do(FACILITATOR, "activity.set", activity="map", fields={"steps": steps})
    assert stage.of("activity", "map")["step"] is None
    fields = {"steps": steps, "step": "two"}
    assert stage.refused(FACILITATOR, "activity.add", id="x", fields=fields) == "not_found"
    assert stage.refused(FACILITATOR, "activity.set", activity="map", fields=fields) == "not_found"
    stage.do(FACILITATOR, "activity.step", activity="map", step="one")
    stage.do(FACILITATOR, "activity.step", activity="map", step=None)
    assert stage.of("activity", "map")["step"] is None


def test_an_activity_with_cards_goes_on_taking_them(stage: Stage) -> None:
    fields = {"kind": "break"}
    stage.do(ANNA, "card.add", id="c", activity="ideas", text="x")
    assert stage.refused(FACILITATOR, "activity.set", activity="ideas", fields=fields) == "conflict"
    stage.do(FACILITATOR, "activity.set", activity="ideas", fields={"kind": "mapping"})
    stage.do(ANNA, "card.remove", card="c")
    stage.do(FACILITATOR, "activity.set", activity="ideas", fields=fields)


def test_an_activity_goes_with_its_cards_and_maps(stage: Stage) -> None:
    stage.do(ANNA, "card.add", id="c", activity="ideas", text="x", zone="a")
    stage.do(ANNA, "card.add", id="d", activity="map", text="x", about="c")
    stage.do(ANNA, "cluster.add", id="k", map="ideas/t1", title="K", cards=["c"])
    stage.do(FACILITATOR, "activity.start", activity="ideas")
    stage.do(FACILITATOR, "activity.remove", activity="ideas")
    assert list(stage.state["card"]) == ["d"]
    assert stage.of("card", "d")["about"] is None
    assert not stage.state["placement"]
    assert not stage.state["cluster"]
    assert stage.board()["activity"] is None


def test_the_timer_runs_the_minutes_of_its_activity(stage: Stage) -> None:
    stage.do(FACILITATOR, "activity.timer", activity="ideas", action="start")
    assert stage.of("activity", "ideas")["timer"] == {"ends": 1_000_000 + 1_200_000, "left": None}
    stage.do(FACILITATOR, "activity.timer", activity="ideas", action="start", seconds=1.5)
    assert stage.of("activity", "ideas")["timer"] == {"ends": 1_001_500, "left": None}
    assert _turn_refused(stage, "map", action="start") == "bad_argument"
    steps = [{"key": "one", "title": "One", "minutes": 5}]
    stage.do(FACILITATOR, "activity.set", activity="map", fields={"steps": steps, "step": "one"})
    stage.do(FACILITATOR, "activity.timer", activity="map", action="start")
    assert stage.of("activity", "map")["timer"] == {"ends": 1_300_000, "left": None}


def test_the_timer_pauses_and_goes_on(stage: Stage) -> None:
    stage.do(FACILITATOR, "activity.timer", activity="ideas", action="start", seconds=60)
    stage.now += 20_000
    stage.do(FACILITATOR, "activity.timer", activity="ideas", action="pause")
    assert stage.of("activity", "ideas")["timer"] == {"ends": None, "left": 40_000}
    stage.do(FACILITATOR, "activity.timer", activity="ideas", action="pause")
    stage.do(FACILITATOR, "activity.timer", activity="ideas", action="add", seconds=-10)
    assert stage.of("activity", "ideas")["timer"] == {"ends": None, "left": 30_000}
    stage.now += 50_000
    stage.do(FACILITATOR, "activity.timer", activity="ideas", action="start")
    stage.do(FACILITATOR, "activity.timer", activity="ideas", action="add", seconds=60)
    assert stage.of("activity", "ideas")["timer"] == {"ends": stage.now + 90_000, "left": None}
    stage.now += 100_000
    stage.do(FACILITATOR, "activity.timer", activity="ideas", action="pause")
    assert stage.of("activity", "ideas")["timer"] == {"ends": None, "left": 0}
    stage.do(FACILITATOR, "activity.timer", activity="ideas", action="stop")
    assert stage.of("activity", "ideas")["timer"] is None


def test_a_timer_that_does_not_run_is_not_lengthened(stage: Stage) -> None:
    assert _turn_refused(stage, "ideas", action="add", seconds=60) == "conflict"
    stage.do(FACILITATOR, "activity.timer", activity="ideas", action="pause")
    assert stage.of("activity", "ideas")["timer"] is None
    stage.do(FACILITATOR, "activity.timer", activity="ideas", action="start")
    assert _turn_refused(stage, "ideas", action="add") == "bad_argument"
    assert _turn_refused(stage, "ideas", action="start", seconds=0) == "bad_argument"
    assert _turn_refused(stage, "ideas", action="start", seconds=1e9) == "bad_argument"


def test_cards_are_carried_over_once(stage: Stage) -> None:
    stage.do(ANNA, "card.add", id="c", activity="ideas", text="Un four", link="https://x.org")
    stage.now += 5_000
    stage.do(TABLE, "card.add", id="d", activity="ideas", text="Une cour", zone="a")
    stage.do(FACILITATOR, "activity.carry", from_="ideas", to="map", cards=["c"])
    copy = stage.of("card", copied("map", "c"))
    original = stage.of("card", "c")
    assert copy == {**original, "activity": "map", "about": "c"}
    decision = stage.do(FACILITATOR, "activity.carry", from_="ideas", to="map", cards=None)
    assert [id for _, id, _ in decision.changes] == [copied("map", "d")]
    assert stage.do(FACILITATOR, "activity.carry", from_="ideas", to="map").changes == []
    assert not any(place["card"] != "d" for place in stage.state["placement"].values())


def test_carrying_needs_two_activities_and_cards_of_the_first(stage: Stage) -> None:
    carry = {"from_": "ideas", "to": "map"}
    assert stage.refused(FACILITATOR, "activity.carry", **{**carry, "to": "ideas"}) == (
        "bad_argument"
    )
    assert stage.refused(FACILITATOR, "activity.carry", **{**carry, "to": "rest"}) == "bad_argument"
    assert stage.refused(FACILITATOR, "activity.carry", **carry, cards=["gone"]) == "not_found"
    stage.do(ANNA, "card.add", id="c", activity="map", text="x")
    assert stage.refused(FACILITATOR, "activity.carry", **carry, cards=["c"]) == "bad_argument"


def test_a_board_starts_empty() -> None:
    changes = make_board("Titre", EMPTY, language="en", question="Pourquoi ?")
    [(kind, id, fields)] = changes
    assert (kind, id) == ("board", "board")
    assert fields is not None
    assert (fields["title"], fields["language"], fields["question"]) == (
        "Titre",
        "en",
        "Pourquoi ?",
    )
    assert (fields["activity"], fields["quorum"], fields["closed"]) == (None, 3, False)


def test_the_quorum_is_never_below_three(stage: Stage) -> None:
    stage.do(FACILITATOR, "board.set", fields={"quorum": 1})
    assert stage.board()["quorum"] == 3
    stage.do(FACILITATOR, "board.set", fields={"quorum": 5})
    assert stage.board()["quorum"] == 5


@pytest.mark.parametrize(
    "target",
    [["card", "c"], ["cluster", "k"], ["group", "t1"], ["network", "libre"], ["activity", "map"],
     ["zone", "map/divergence"]],
)  # fmt: skip
def test_the_spotlight_falls_on_what_is_there(stage: Stage, target: list[str]) -> None:
    stage.do(ANNA, "card.add", id="c", activity="map", text="x")
    stage.do(ANNA, "cluster.add", id="k", map="map", title="K", cards=["c"])
    stage.do(FACILITATOR, "board.spotlight", target=target)
    assert stage.board()["spotlight"] == target
    stage.do(FACILITATOR, "board.spotlight", target=None)
    assert stage.board()["spotlight"] is None
    gone = [target[0], "map/gone" if target[0] == "zone" else "gone"]
    assert stage.refused(FACILITATOR, "board.spotlight", target=gone) == "not_found"


def _turn_refused(stage: Stage, activity: str, **turn: object) -> str:
    return stage.refused(FACILITATOR, "activity.timer", activity=activity, **turn)


def test_a_moment_that_is_taken_away_is_no_longer_at_hand(stage: Stage) -> None:
    stage.do(FACILITATOR, "activity.add", id="m", fields={"kind": "mapping", "step": "sort"})
    some = [{"key": "situate", "title": "S"}, {"key": "mine", "title": "M", "minutes": 3}]
    decision = stage.do(FACILITATOR, "activity.set", activity="m", fields={"steps": some})
    _, _, changed = decision.changes[0]
    assert changed is not None
    assert changed["step"] is None
    stage.do(FACILITATOR, "activity.step", activity="m", step="mine")
    decision = stage.do(FACILITATOR, "activity.set", activity="m", fields={"steps": some[1:]})
    _, _, changed = decision.changes[0]
    assert changed is not None
    assert "step" not in changed
