"""Placements: where a card lies on one map, and who may lay it there."""

import pytest

from tests.server.domain.stage import ANNA, BRIEUC, CHLOE, FACILITATOR, OTHER_TABLE, TABLE, Stage


@pytest.fixture
def laid(stage: Stage) -> Stage:
    """Three cards on the mapping, none of them placed."""
    for id in ("c1", "c2", "c3"):
        stage.do(ANNA, "card.add", id=id, activity="map", text=id)
    return stage


def test_a_card_is_placed_at_the_end_of_its_zone(laid: Stage) -> None:
    for card in ("c1", "c2", "c3"):
        laid.do(TABLE, "card.place", map="map", card=card, zone="divergence")
    ranks = [laid.of("placement", f"map/{card}")["rank"] for card in ("c1", "c2", "c3")]
    assert ranks == [1, 2, 3]
    laid.do(BRIEUC, "card.place", map="map", card="c1", zone="divergence")
    assert laid.of("placement", "map/c1")["rank"] == 4
    laid.do(BRIEUC, "card.place", map="map", card="c1", zone="divergence", rank=2.5)
    place = laid.of("placement", "map/c1")
    assert (place["rank"], place["by"], place["said"]) == (2.5, "brieuc", False)
    laid.do(BRIEUC, "card.place", map="map", card="c1", zone="divergence", rank=None)
    assert laid.of("placement", "map/c1")["rank"] == 4


def test_moving_unsays(laid: Stage) -> None:
    laid.do(ANNA, "card.place", map="map/t1", card="c1", zone="divergence")
    laid.state["placement"]["map/t1/c1"]["said"] = True
    laid.do(ANNA, "card.place", map="map/t1", card="c1", zone="elsewhere")
    assert laid.of("placement", "map/t1/c1")["said"] is False


def test_in_no_zone_and_no_cluster_a_card_is_not_placed(laid: Stage) -> None:
    laid.do(TABLE, "card.place", map="map", card="c1", zone="divergence")
    laid.do(TABLE, "card.place", map="map", card="c1", zone=None)
    assert not laid.has("placement", "map/c1")
    assert laid.do(TABLE, "card.place", map="map", card="c1", zone=None).changes == []


def test_a_card_in_a_cluster_has_the_clusters_zone(laid: Stage) -> None:
    laid.do(TABLE, "cluster.add", id="k", map="map", title="K", cards=["c1"], zone="divergence")
    laid.do(TABLE, "card.place", map="map", card="c2", zone="elsewhere", cluster="k")
    laid.do(TABLE, "card.place", map="map", card="c3", zone=None, cluster="k")
    assert {laid.of("placement", f"map/{c}")["zone"] for c in ("c1", "c2", "c3")} == {"divergence"}
    laid.do(TABLE, "card.place", map="map", card="c2", zone="elsewhere")
    place = laid.of("placement", "map/c2")
    assert (place["zone"], place["cluster"]) == ("elsewhere", None)


def test_the_plenary_map_is_open_to_people_and_tables(laid: Stage) -> None:
    for actor in (ANNA, BRIEUC, CHLOE, TABLE, OTHER_TABLE, FACILITATOR):
        laid.do(actor, "card.place", map="map", card="c1", zone="divergence")
        assert laid.of("placement", "map/c1")["by"] == actor.by


def test_a_groups_map_is_open_to_that_group(laid: Stage) -> None:
    for actor in (ANNA, TABLE, FACILITATOR):
        laid.do(actor, "card.place", map="map/t1", card="c1", zone="divergence")
    for actor in (BRIEUC, CHLOE, OTHER_TABLE):
        place = {"map": "map/t1", "card": "c1", "zone": "elsewhere"}
        assert laid.refused(actor, "card.place", **place) == "forbidden"


def test_r4_a_place_needs_what_it_names(laid: Stage) -> None:
    place = {"map": "map", "card": "c1", "zone": "divergence"}
    assert laid.refused(TABLE, "card.place", **{**place, "map": "gone"}) == "not_found"
    assert laid.refused(TABLE, "card.place", **{**place, "map": "map/gone"}) == "not_found"
    assert laid.refused(TABLE, "card.place", **{**place, "card": "gone"}) == "not_found"
    assert laid.refused(TABLE, "card.place", **{**place, "zone": "gone"}) == "not_found"
    assert laid.refused(TABLE, "card.place", **{**place, "cluster": "gone"}) == "not_found"
    assert laid.refused(TABLE, "card.place", **{**place, "map": "ideas"}) == "bad_argument"


def test_r4_a_groups_cluster_does_not_exist_for_others_before_the_reveal(laid: Stage) -> None:
    laid.do(FACILITATOR, "activity.reveal", activity="map", revealed=False)
    laid.do(TABLE, "cluster.add", id="k", map="map/t1", title="K", cards=[], zone="elsewhere")
    assert laid.refused(BRIEUC, "cluster.set", cluster="k", title="L") == "not_found"
    laid.do(FACILITATOR, "activity.reveal", activity="map", revealed=True)
    assert laid.refused(BRIEUC, "cluster.set", cluster="k", title="L") == "forbidden"


def test_a_cluster_of_another_map_takes_no_card_of_this_one(laid: Stage) -> None:
    laid.do(TABLE, "cluster.add", id="k", map="map/t1", title="K", cards=["c1"])
    place = {"map": "map", "card": "c1", "zone": None, "cluster": "k"}
    assert laid.refused(FACILITATOR, "card.place", **place) == "bad_argument"
