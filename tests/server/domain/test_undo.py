"""Undo: one's own events, where nobody has gone on from them."""

from copy import deepcopy

import pytest

from server.domain.refused import Refused
from tests.server.domain.stage import (
    ANNA,
    BRIEUC,
    FACILITATOR,
    OTHER_FACILITATOR,
    OTHER_TABLE,
    TABLE,
    Stage,
)


@pytest.fixture
def laid(stage: Stage) -> Stage:
    """Anna's card c lies among the divergences."""
    stage.do(ANNA, "card.add", id="c", activity="map", text="x", zone="divergence")
    return stage


def test_undo_restores_what_was_set(laid: Stage) -> None:
    before = deepcopy(laid.state)
    laid.do(ANNA, "card.set", card="c", text="y", carrier="Anna")
    decision = laid.do(ANNA, "undo")
    assert decision.type == "command.undone"
    assert laid.state == before


def test_undo_drops_what_was_made_and_what_hangs_on_it(laid: Stage) -> None:
    laid.do(BRIEUC, "card.add", id="d", activity="map", text="y", about="c")
    laid.do(FACILITATOR, "board.spotlight", target=["card", "c"])
    laid.do(ANNA, "undo")
    assert not laid.has("card", "c")
    assert not laid.state["placement"]
    assert laid.of("card", "d")["about"] is None
    assert laid.board()["spotlight"] is None


def test_undo_brings_back_what_was_dropped_whole(laid: Stage) -> None:
    laid.do(TABLE, "card.place", map="map/t1", card="c", zone="elsewhere")
    before = deepcopy(laid.state)
    laid.do(ANNA, "card.remove", card="c")
    laid.do(ANNA, "undo")
    assert laid.state == before


def test_a_card_comes_back_to_the_maps_of_others(laid: Stage) -> None:
    laid.do(OTHER_TABLE, "card.place", map="map/t2", card="c", zone="elsewhere")
    before = deepcopy(laid.state)
    laid.do(ANNA, "card.remove", card="c")
    laid.do(ANNA, "undo")
    assert laid.state == before


def test_whoever_changed_groups_leaves_the_map_behind(laid: Stage) -> None:
    laid.do(ANNA, "card.place", map="map/t1", card="c", zone="elsewhere")
    placed = laid.latest(ANNA)
    laid.do(ANNA, "participant.set", participant="anna", group="t2")
    with pytest.raises(Refused, match="forbidden"):
        laid.undo(ANNA.seated(laid.state), placed)


def test_undo_is_of_ones_own_facilitators_too(laid: Stage) -> None:
    assert laid.refused(BRIEUC, "undo") == "nothing_to_undo"
    assert laid.refused(OTHER_FACILITATOR, "undo") == "nothing_to_undo"
    foreign = laid.latest(ANNA)
    with pytest.raises(Refused, match="nothing_to_undo"):
        laid.undo(FACILITATOR, foreign)


def test_undo_of_an_undo_is_not_offered(laid: Stage) -> None:
    laid.do(ANNA, "undo")
    with pytest.raises(Refused, match="nothing_to_undo"):
        laid.undo(ANNA, laid.past[-1])
    assert laid.refused(ANNA, "undo") == "overtaken"


def test_undo_is_overtaken_where_a_field_has_another_value(laid: Stage) -> None:
    laid.do(ANNA, "card.set", card="c", text="y")
    laid.do(FACILITATOR, "card.set", card="c", text="z")
    assert laid.refused(ANNA, "undo") == "overtaken"
    assert laid.of("card", "c")["text"] == "z"


def test_undo_leaves_fields_alone_that_the_event_did_not_set(laid: Stage) -> None:
    laid.do(ANNA, "card.set", card="c", text="y")
    laid.do(BRIEUC, "card.question", card="c", question="?")
    laid.do(ANNA, "undo")
    card = laid.of("card", "c")
    assert (card["text"], card["question"]) == ("x", "?")


def test_an_earlier_event_of_ones_own_may_be_undone(laid: Stage) -> None:
    laid.do(ANNA, "card.set", card="c", text="y")
    named = laid.latest(ANNA)
    laid.do(ANNA, "card.set", card="c", carrier="Anna")
    laid.undo(ANNA, named)
    card = laid.of("card", "c")
    assert (card["text"], card["carrier"]) == ("x", "Anna")


def test_undo_is_overtaken_where_what_it_needs_is_gone(laid: Stage) -> None:
    laid.do(ANNA, "cluster.add", id="k", map="map", title="K", cards=["c"])
    laid.do(TABLE, "card.place", map="map", card="c", zone="elsewhere")
    laid.do(ANNA, "cluster.dissolve", cluster="k")
    assert laid.refused(TABLE, "undo") == "overtaken"
    laid.do(ANNA, "card.remove", card="c")
    laid.do(FACILITATOR, "activity.remove", activity="map")
    assert laid.refused(ANNA, "undo") == "overtaken"


def test_undo_is_overtaken_where_the_id_is_taken_again(laid: Stage) -> None:
    laid.do(ANNA, "card.remove", card="c")
    removed = laid.latest(ANNA)
    laid.do(BRIEUC, "cluster.add", id="c", map="map", title="C", cards=[])
    with pytest.raises(Refused, match="overtaken"):
        laid.undo(ANNA, removed)


def test_a_card_never_returns_to_where_its_cluster_no_longer_is(laid: Stage) -> None:
    laid.do(ANNA, "cluster.add", id="k", map="map", title="K", cards=["c"])
    laid.do(TABLE, "card.place", map="map", card="c", zone="elsewhere")
    laid.do(ANNA, "cluster.set", cluster="k", zone="convergence")
    assert laid.refused(TABLE, "undo") == "overtaken"


def test_a_cluster_never_returns_without_cards_that_came_since(laid: Stage) -> None:
    laid.do(ANNA, "card.add", id="d", activity="map", text="y")
    laid.do(TABLE, "cluster.add", id="k", map="map", title="K", cards=["c"])
    laid.do(TABLE, "cluster.set", cluster="k", zone="elsewhere")
    laid.do(BRIEUC, "card.place", map="map", card="d", zone=None, cluster="k")
    assert laid.refused(TABLE, "undo") == "overtaken"


def test_undo_is_refused_where_the_activity_is_locked_since(laid: Stage) -> None:
    laid.do(FACILITATOR, "activity.set", activity="map", fields={"locked": True})
    assert laid.refused(ANNA, "undo") == "locked"


def test_undo_of_zones_lets_go_of_what_lies_in_the_new_ones(stage: Stage) -> None:
    zones = {"a": {"title": "A"}, "new": {"title": "New"}}
    stage.do(FACILITATOR, "activity.set", activity="ideas", fields={"zones": zones})
    stage.do(ANNA, "card.add", id="c", activity="ideas", text="x", zone="new")
    stage.do(FACILITATOR, "undo")
    assert set(stage.of("activity", "ideas")["zones"]) == {"a", "b"}
    assert not stage.has("placement", "ideas/c")


def test_undo_brings_a_group_back_with_its_people(stage: Stage) -> None:
    before = deepcopy(stage.state)
    stage.do(FACILITATOR, "group.remove", id="t1")
    stage.do(FACILITATOR, "undo")
    assert stage.state == before
    stage.do(FACILITATOR, "group.remove", id="t1")
    stage.do(FACILITATOR, "participant.set", participant="anna", group="t2")
    removed = stage.past[-2]
    with pytest.raises(Refused, match="overtaken"):
        stage.undo(FACILITATOR, removed)


def test_undo3_a_stance_comes_back_beside_a_vote_of_the_same_person(stage: Stage) -> None:
    stage.do(FACILITATOR, "activity.set", activity="map", fields={"votes_each": 3})
    stage.do(ANNA, "card.add", id="c1", activity="map", text="x")
    stage.do(ANNA, "stance.take", card="c1", value="shared")
    taken_back = stage.do(ANNA, "stance.take", card="c1", value=None)
    assert taken_back.changes == [("stance", "c1/anna", None)]
    past = stage.past[-1]
    stage.do(ANNA, "vote.cast", card="c1", count=2)
    stage.undo(ANNA, past)
    assert stage.of("stance", "c1/anna")["value"] == "shared"
