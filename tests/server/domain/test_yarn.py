"""The yarn: who holds a ball, who throws it, and the threads that stay."""

import json
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from protocol import limits
from protocol.fold import fold
from protocol.records import State
from server.domain.refused import Refused
from server.domain.yarn import holders
from server.domain.yarn_figures import figures
from tests.server.domain.stage import (
    ANNA,
    BRIEUC,
    FACILITATOR,
    OTHER_FACILITATOR,
    TABLE,
    Stage,
    furnished,
)
from tests.server.domain.wishes import wish

VECTORS: list[dict[str, Any]] = json.loads(
    (Path(__file__).parents[3] / "protocol/vectors/yarn.json").read_text(encoding="utf-8")
)


@pytest.fixture
def flying(stage: Stage) -> Stage:
    """A ball in Anna's hands."""
    stage.do(FACILITATOR, "yarn.start", ball="b", holder="anna")
    return stage


def thrown(stage: Stage, id: str, actor: Any, to: str, **more: Any) -> None:
    stage.do(actor, "yarn.throw", id=id, ball="b", to=to, **more)


def test_yarn1_each_ball_has_a_colour_of_its_own(flying: Stage) -> None:
    flying.do(FACILITATOR, "yarn.start", ball="c", holder="anna")
    assert flying.of("ball", "b") == {"holder": "anna", "color": 0, "stopped": False}
    assert flying.of("ball", "c") == {"holder": "anna", "color": 1, "stopped": False}
    assert holders(flying.state) == {"anna"}
    assert flying.refused(FACILITATOR, "yarn.start", ball="d", holder="gone") == "not_found"
    assert flying.refused(FACILITATOR, "yarn.start", ball="map", holder="anna") == "exists"


def test_yarn1_a_holder_is_relieved_without_a_thread(flying: Stage) -> None:
    flying.do(FACILITATOR, "yarn.start", ball="b", holder="brieuc")
    assert flying.of("ball", "b") == {"holder": "brieuc", "color": 0, "stopped": False}
    assert not flying.state.get("throw")
    flying.do(FACILITATOR, "undo")
    assert flying.of("ball", "b")["holder"] == "anna"


def test_yarn2_a_throw_leaves_a_thread_and_hands_the_ball_over(flying: Stage) -> None:
    thrown(flying, "x", ANNA, "brieuc", reason=" le jardin partagé ")
    thrown(flying, "y", BRIEUC, "anna")
    thread = {"ball": "b", "from": "anna", "to": "brieuc", "number": 1}
    assert flying.of("throw", "x") == {**thread, "reason": "le jardin partagé"}
    assert flying.of("throw", "y")["number"] == 2
    assert flying.of("throw", "y")["reason"] is None
    assert flying.of("ball", "b")["holder"] == "anna"


def test_yarn2_a_ball_is_thrown_by_its_holder_or_a_facilitator_for_them(flying: Stage) -> None:
    args = {"id": "x", "ball": "b", "to": "chloe"}
    assert flying.refused(BRIEUC, "yarn.throw", **args) == "forbidden"
    assert flying.refused(TABLE, "yarn.throw", **args) == "forbidden"
    flying.do(FACILITATOR, "yarn.throw", **args, from_="anna")
    assert flying.of("throw", "x")["from"] == "anna"
    args = {"id": "y", "ball": "b", "to": "brieuc", "from_": "anna"}
    assert flying.refused(OTHER_FACILITATOR, "yarn.throw", **args) == "conflict"


def test_yarn2_it_goes_to_somebody_else_who_is_there(flying: Stage) -> None:
    wrong = {"anna": "bad_argument", "gone": "not_found"}
    for to, code in wrong.items():
        assert flying.refused(ANNA, "yarn.throw", id="x", ball="b", to=to) == code
    assert flying.refused(ANNA, "yarn.throw", id="x", ball="none-such", to="chloe") == "not_found"
    assert flying.refused(ANNA, "yarn.throw", id="map", ball="b", to="chloe") == "exists"


def test_yarn3_a_ball_that_is_stopped_stays_and_so_do_its_threads(flying: Stage) -> None:
    thrown(flying, "x", ANNA, "brieuc")
    flying.do(FACILITATOR, "yarn.stop", ball="b")
    assert flying.of("ball", "b") == {"holder": None, "color": 0, "stopped": True}
    assert flying.has("throw", "x")
    assert holders(flying.state) is None
    assert flying.refused(BRIEUC, "yarn.throw", id="y", ball="b", to="anna") == "forbidden"
    assert flying.refused(FACILITATOR, "yarn.throw", id="y", ball="b", to="anna") == "conflict"
    flying.do(FACILITATOR, "yarn.start", ball="b", holder="chloe")
    assert flying.of("ball", "b") == {"holder": "chloe", "color": 0, "stopped": False}
    assert flying.refused(FACILITATOR, "yarn.stop", ball="none-such") == "not_found"
    assert flying.refused(ANNA, "yarn.stop", ball="b") == "forbidden"


def test_yarn3_a_ball_whose_holder_is_gone_is_to_be_given_on(flying: Stage) -> None:
    thrown(flying, "x", ANNA, "brieuc")
    flying.do(FACILITATOR, "participant.remove", participant="brieuc")
    assert flying.of("ball", "b") == {"holder": None, "color": 0, "stopped": False}
    assert flying.of("throw", "x")["from"] == "anna"
    assert flying.of("throw", "x")["to"] is None
    assert holders(flying.state) == set()
    flying.do(FACILITATOR, "undo")
    assert flying.of("ball", "b")["holder"] == "brieuc"
    assert flying.of("throw", "x")["to"] == "brieuc"


def test_yarn4_balls_fly_during_any_activity_and_no_lock_stops_them(flying: Stage) -> None:
    flying.do(FACILITATOR, "activity.set", activity="ideas", fields={"locked": True})
    flying.do(FACILITATOR, "activity.start", activity="ideas")
    thrown(flying, "x", ANNA, "brieuc")
    flying.do(FACILITATOR, "activity.remove", activity="ideas")
    assert flying.of("ball", "b")["holder"] == "brieuc"
    flying.do(FACILITATOR, "board.close")
    assert flying.refused(BRIEUC, "yarn.throw", id="y", ball="b", to="anna") == "closed"


def test_yarn5_a_throw_is_taken_back_by_whoever_made_it(flying: Stage) -> None:
    thrown(flying, "x", ANNA, "brieuc")
    flying.do(ANNA, "undo")
    assert flying.of("ball", "b")["holder"] == "anna"
    assert not flying.has("throw", "x")
    thrown(flying, "x", ANNA, "chloe")
    assert flying.of("throw", "x")["number"] == 1


def test_yarn5_what_the_ball_has_gone_on_from_stays(flying: Stage) -> None:
    started = flying.past[-1]
    thrown(flying, "x", ANNA, "brieuc")
    first = flying.past[-1]
    thrown(flying, "y", BRIEUC, "anna")
    for actor, past in ((ANNA, first), (FACILITATOR, started)):
        with pytest.raises(Refused, match="overtaken"):
            flying.undo(actor, past)
    thrown(flying, "z", ANNA, "brieuc")
    with pytest.raises(Refused, match="overtaken"):
        flying.undo(ANNA, first)
    flying.do(ANNA, "undo")
    flying.do(BRIEUC, "undo")
    flying.undo(ANNA, first)
    flying.undo(FACILITATOR, started)
    assert not flying.has("ball", "b")


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector["name"])
def test_yarn6_the_figures_are_those_of_the_vectors(vector: dict[str, Any]) -> None:
    assert figures(vector["state"])._asdict() == vector["figures"]


def test_yarn6_logs_of_before_know_of_no_stopped_ball() -> None:
    assert figures({"ball": {"b": {"holder": None, "color": 0}}}).balls == 1


def test_r8_one_throw_too_many_is_refused(flying: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "THROWS_EACH", 2)
    for id, actor, to in (("x", ANNA, "brieuc"), ("y", BRIEUC, "anna"), ("z", ANNA, "brieuc")):
        thrown(flying, id, actor, to)
    thrown(flying, "w", BRIEUC, "anna")
    assert flying.refused(ANNA, "yarn.throw", id="v", ball="b", to="brieuc") == "limit"


@settings(max_examples=60, deadline=None)
@given(st.randoms(use_true_random=False))
def test_yarn2_whatever_is_wished_a_thread_comes_from_whoever_held_the_ball(
    random: Random,
) -> None:
    stage = furnished()
    for n, person in enumerate(("anna", "brieuc")):
        stage.do(FACILITATOR, "yarn.start", ball=("ball", "balloon")[n], holder=person)
    for _ in range(60):
        actor, name, raw = wish(random, stage.state)
        try:
            stage.do(actor, name, **raw)
        except Refused:
            continue
    state: State = {}
    for event in (past.event for past in stage.past):
        held = {id: ball["holder"] for id, ball in state.get("ball", {}).items()}
        fold(state, event.changes)
        if event.type == "yarn.thrown":
            [thread] = [fields for kind, _, fields in event.changes if kind == "throw"]
            assert thread is not None
            assert thread["from"] == held[thread["ball"]] is not None
            assert thread["to"] == state["ball"][thread["ball"]]["holder"]
    for kind, records in state.items():
        assert records == stage.state[kind]
