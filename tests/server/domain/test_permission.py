"""Who may give which command."""

from typing import Any

import pytest

from protocol.commands import COMMANDS
from server.domain.decide import RULES
from server.domain.refused import Refused
from tests.server.domain.stage import (
    ANNA,
    BRIEUC,
    FACILITATOR,
    OTHER_TABLE,
    READER,
    SCREEN,
    TABLE,
    Stage,
)

FACILITATORS_ONLY: list[tuple[str, dict[str, Any]]] = [
    ("board.set", {"fields": {"title": "x"}}),
    ("board.spotlight", {"target": None}),
    ("board.adjourn", {"adjourned": True}),
    ("board.close", {}),
    ("board.reopen", {}),
    ("board.publish", {"published": True}),
    ("activity.add", {"id": "x", "fields": {}}),
    ("activity.set", {"activity": "ideas", "fields": {}}),
    ("activity.remove", {"activity": "ideas"}),
    ("activity.start", {"activity": "ideas"}),
    ("activity.step", {"activity": "map", "step": None}),
    ("activity.reveal", {"activity": "ideas", "revealed": False}),
    ("activity.timer", {"activity": "ideas", "action": "start"}),
    ("activity.carry", {"from_": "ideas", "to": "map"}),
    ("group.add", {"id": "x", "fields": {}}),
    ("group.set", {"id": "t1", "fields": {}}),
    ("group.remove", {"id": "t1"}),
    ("network.add", {"id": "x", "fields": {}}),
    ("network.set", {"id": "libre", "fields": {}}),
    ("network.remove", {"id": "libre"}),
    ("participant.remove", {"participant": "anna"}),
    ("yarn.start", {"ball": "b", "holder": "anna"}),
    ("participant.merge", {"from_": "anna", "into": "chloe"}),
    ("proposal.decline", {"activity": "map", "clusters": [], "declined": True}),
    ("section.set", {"section": "report-people", "body": "x"}),
    ("section.reset", {"section": "report-people"}),
]


def test_every_command_has_a_rule() -> None:
    assert set(COMMANDS) == {*RULES, "undo"}


@pytest.mark.parametrize(("name", "args"), FACILITATORS_ONLY)
def test_r7_only_facilitators_run_the_session(
    stage: Stage, name: str, args: dict[str, Any]
) -> None:
    assert stage.refused(ANNA, name, **args) == "forbidden"
    assert stage.refused(TABLE, name, **args) == "forbidden"
    stage.do(FACILITATOR, name, **args)


@pytest.mark.parametrize("actor", [SCREEN, READER])
def test_r7_screens_and_readers_command_nothing(stage: Stage, actor: Any) -> None:
    card = {"id": "c", "activity": "ideas", "text": "x"}
    assert stage.refused(actor, "card.add", **card) == "forbidden"
    assert stage.refused(actor, "undo") == "forbidden"


def test_a_closed_board_is_the_facilitators_alone(stage: Stage) -> None:
    stage.do(ANNA, "card.add", id="c", activity="ideas", text="x")
    stage.do(FACILITATOR, "board.close")
    assert stage.refused(ANNA, "card.set", card="c", text="y") == "closed"
    assert stage.refused(ANNA, "undo") == "closed"
    assert stage.refused(TABLE, "group.finished", group="t1", finished=True) == "closed"
    with pytest.raises(Refused) as refusal:
        stage.join("dora")
    assert refusal.value.code == "closed"
    stage.do(FACILITATOR, "card.set", card="c", text="y")
    stage.do(FACILITATOR, "board.reopen")
    stage.do(ANNA, "card.set", card="c", text="z")


def test_whoever_was_removed_commands_nothing(stage: Stage) -> None:
    stage.do(FACILITATOR, "participant.remove", participant="anna")
    stage.do(FACILITATOR, "group.remove", id="t1")
    card = {"id": "c", "activity": "ideas", "text": "x"}
    assert stage.refused(ANNA, "card.add", **card) == "forbidden"
    assert stage.refused(TABLE, "card.add", **card) == "forbidden"


def test_a_group_says_itself_that_it_has_finished(stage: Stage) -> None:
    stage.do(TABLE, "group.finished", group="t1", finished=True)
    stage.do(ANNA, "group.finished", group="t1", finished=False)
    assert stage.refused(BRIEUC, "group.finished", group="t1", finished=True) == "forbidden"
    assert stage.refused(OTHER_TABLE, "group.finished", group="t1", finished=True) == "forbidden"
    stage.do(FACILITATOR, "group.finished", group="t1", finished=True)
    assert stage.of("group", "t1")["finished"]


def test_people_introduce_themselves(stage: Stage) -> None:
    stage.do(ANNA, "participant.set", participant="anna", keywords=["lien"], capacity="militante")
    assert stage.of("participant", "anna")["keywords"] == ["lien"]
    assert stage.refused(BRIEUC, "participant.set", participant="anna", name="X") == "forbidden"
    assert stage.refused(TABLE, "participant.set", participant="anna", name="X") == "forbidden"
    stage.do(FACILITATOR, "participant.set", participant="anna", name="Anne")
    assert stage.of("participant", "anna")["name"] == "Anne"
