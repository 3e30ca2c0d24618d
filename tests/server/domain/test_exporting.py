"""LOG3: what an export tells, of any session, against the contract read on its own."""

import json
from contextlib import suppress
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from protocol.events import line
from server.domain.erasing import Erasure
from server.domain.exporting import Export
from server.domain.importing import Import
from server.domain.joint import Identities
from server.domain.refused import Refused
from tests.outside.chance import furnished as furnished_log
from tests.outside.disclosing import disclosed
from tests.server.domain.stage import ANNA, BRIEUC, FACILITATOR, Stage, furnished
from tests.server.domain.wishes import wish

STEPS = 80


def _told(stage: Stage) -> tuple[list[Any], list[Any]]:
    """The events as they are, and as they are exported."""
    numbers = iter(range(10_000))
    identities = Identities()
    for past in stage.past:
        identities.take(past.event.changes)
    out = Export(stage.state, lambda person: f"n{next(numbers)}", identities.all())
    return (
        [line(past.event) for past in stage.past],
        [out.line(past.event) for past in stage.past],
    )


@settings(max_examples=80, deadline=None)
@given(st.randoms(use_true_random=False))
def test_log3_no_session_tells_more_than_it_may(random: Random) -> None:
    stage = furnished()
    for activity, kind in (("wonder", "surprise"), ("named", "collect")):
        shape = {"kind": kind, "authors": activity == "named", "revealed": kind != "surprise"}
        stage.do(FACILITATOR, "activity.add", id=activity, fields=shape)
    for _ in range(STEPS):
        actor, name, raw = wish(random, stage.state)
        try:
            stage.do(actor, name, **raw)
        except Refused:
            continue
    for actor, name, args in (
        (FACILITATOR, "activity.carry", {"from": "named", "to": "ideas"}),
        (FACILITATOR, "participant.remove", {"participant": "anna"}),
        (FACILITATOR, "undo", {}),
    ):
        with suppress(Refused):
            stage.do(actor, name, **args)
    assert disclosed(*_told(stage)) == []


@pytest.fixture
def shown(stage: Stage) -> Stage:
    """The ideas say who wrote them, the map does not."""
    stage.do(FACILITATOR, "activity.set", activity="ideas", fields={"authors": True})
    return stage


def test_log3_a_surprise_is_blank_even_where_authors_are_shown(stage: Stage) -> None:
    shape = {"kind": "surprise", "authors": True, "revealed": False}
    stage.do(FACILITATOR, "activity.add", id="wonder", fields=shape)
    stage.do(ANNA, "card.add", id="c1", activity="wonder", text="Un feu d’artifice")
    stage.do(ANNA, "card.set", card="c1", text="Deux", place="Le port")
    assert disclosed(*_told(stage)) == []
    stage.do(FACILITATOR, "activity.reveal", activity="wonder", revealed=True)
    assert _told(stage)[0][-3:] == _told(stage)[1][-3:]


@pytest.mark.parametrize("keeps_ideas", [False, True])
def test_log3_who_erases_themselves_does_not_tell_their_alias(
    stage: Stage, keeps_ideas: bool
) -> None:
    stage.do(ANNA, "card.add", id="c1", activity="map", text="x", zone="convergence")
    stage.do(ANNA, "stance.take", card="c1", value="shared")
    stage.take("anna", Erasure("anna", keeps_ideas).decide(stage.state))
    assert disclosed(*_told(stage)) == []


def test_log3_a_carried_card_does_not_tell_whose_alias_is_whose(shown: Stage) -> None:
    shown.do(ANNA, "card.add", id="c1", activity="ideas", text="x")
    carried = shown.do(FACILITATOR, "activity.carry", from_="ideas", to="map")
    shown.do(ANNA, "stance.take", card=carried.changes[0][1], value="shared")
    assert disclosed(*_told(shown)) == []
    assert _told(shown)[1][-2]["changes"][0][2]["author"] is None


def test_log3_taking_back_a_card_does_not_tell_whose_alias_is_whose(shown: Stage) -> None:
    shown.do(ANNA, "card.add", id="c1", activity="ideas", text="x")
    shown.do(BRIEUC, "stance.take", card="c1", value="opposed")
    shown.do(FACILITATOR, "activity.carry", from_="ideas", to="map")
    shown.do(ANNA, "card.remove", card="c1")
    shown.do(ANNA, "undo")
    truth, told = _told(shown)
    assert disclosed(truth, told) == []
    aliases = {event["by"] for event in told[-2:]}
    assert len(aliases) == 2
    assert "anna" not in aliases


def test_log3_who_goes_is_not_tied_to_what_they_wrote(stage: Stage) -> None:
    stage.do(ANNA, "card.add", id="c1", activity="map", text="x", zone="convergence")
    stage.do(FACILITATOR, "participant.remove", participant="anna")
    stage.do(FACILITATOR, "undo")
    truth, told = _told(stage)
    assert disclosed(truth, told) == []
    assert [kind for kind, _, _ in told[-2]["changes"]] == ["participant"]


def test_log3_people_who_come_in_together_keep_their_stances() -> None:
    """As in a log that was made elsewhere: all of it is one event."""
    events = [json.dumps(each).encode() for each in furnished_log()]
    taken = Import()
    for each in events:
        taken.take(each)
    state, (past,) = taken.finish()
    told = Export(state, lambda person: f"n{person}", {}).line(past.event)
    stances = [id for kind, id, _ in told["changes"] if kind == "stance"]
    assert len(stances) == len(state["stance"]) > 0
