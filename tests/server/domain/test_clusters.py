"""Clusters: made, named, moved, merged, taken apart."""

import pytest

from tests.server.domain.stage import ANNA, BRIEUC, FACILITATOR, TABLE, Stage


@pytest.fixture
def laid(stage: Stage) -> Stage:
    """Cards c1 to c4; c2 lies among the divergences of the plenary map."""
    for id in ("c1", "c2", "c3", "c4"):
        stage.do(ANNA, "card.add", id=id, activity="map", text=id)
    stage.do(TABLE, "card.place", map="map", card="c2", zone="divergence")
    return stage


def test_a_cluster_takes_its_cards_to_the_first_placed_ones_zone(laid: Stage) -> None:
    laid.do(TABLE, "cluster.add", id="k", map="map", title="K", cards=["c1", "c2", "c1"])
    assert laid.of("cluster", "k")["zone"] == "divergence"
    assert [_place(laid, card)[:2] for card in ("c1", "c2")] == [("divergence", "k")] * 2
    assert _place(laid, "c1")[2] < _place(laid, "c2")[2]
    laid.do(TABLE, "cluster.add", id="l", map="map", title="L", cards=["c2"], zone="elsewhere")
    assert _place(laid, "c2")[:2] == ("elsewhere", "l")


def test_a_cluster_may_lie_in_no_zone_and_be_empty(laid: Stage) -> None:
    laid.do(TABLE, "cluster.add", id="k", map="map", title="", cards=["c1"])
    assert _place(laid, "c1")[:2] == (None, "k")
    laid.do(TABLE, "card.place", map="map", card="c1", zone=None)
    assert laid.has("cluster", "k")


def test_a_moved_cluster_takes_its_cards_along_unsaid(laid: Stage) -> None:
    laid.do(TABLE, "cluster.add", id="k", map="map", title="K", cards=["c1", "c2"])
    laid.state["placement"]["map/c1"]["said"] = True
    laid.do(BRIEUC, "cluster.set", cluster="k", zone="elsewhere")
    assert laid.of("cluster", "k")["zone"] == "elsewhere"
    moved = laid.of("placement", "map/c1")
    assert (moved["zone"], moved["said"], moved["by"]) == ("elsewhere", False, "brieuc")


def test_naming_a_cluster_moves_nothing(laid: Stage) -> None:
    laid.do(TABLE, "cluster.add", id="k", map="map", title="K", cards=["c1"], zone="elsewhere")
    decision = laid.do(ANNA, "cluster.set", cluster="k", title="Pain", zone="elsewhere", rank=9)
    assert decision.changes == [("cluster", "k", {"title": "Pain", "rank": 9})]


def test_merging_moves_cards_what_is_said_and_the_spotlight(laid: Stage) -> None:
    laid.do(TABLE, "cluster.add", id="k", map="map", title="K", cards=["c1", "c2"])
    laid.do(TABLE, "cluster.add", id="l", map="map", title="L", cards=["c3"], zone="elsewhere")
    laid.do(TABLE, "cluster.question", cluster="k", question="Pour qui ?")
    laid.do(ANNA, "card.set", card="c4", about="k")
    laid.do(FACILITATOR, "board.spotlight", target=["cluster", "k"])
    laid.do(TABLE, "cluster.merge", from_="k", into="l")
    assert not laid.has("cluster", "k")
    assert [_place(laid, card)[:2] for card in ("c1", "c2", "c3")] == [("elsewhere", "l")] * 3
    assert laid.of("cluster", "l")["question"] == "Pour qui ?"
    assert laid.of("card", "c4")["about"] == "l"
    assert laid.board()["spotlight"] == ["cluster", "l"]


def test_only_two_clusters_of_one_map_merge(laid: Stage) -> None:
    laid.do(TABLE, "cluster.add", id="k", map="map", title="K", cards=[])
    laid.do(TABLE, "cluster.add", id="l", map="map/t1", title="L", cards=[])
    assert laid.refused(FACILITATOR, "cluster.merge", from_="k", into="l") == "bad_argument"
    assert laid.refused(TABLE, "cluster.merge", from_="k", into="k") == "bad_argument"
    assert laid.refused(TABLE, "cluster.merge", from_="k", into="gone") == "not_found"


def test_the_cards_of_a_dissolved_cluster_stay_in_its_zone(laid: Stage) -> None:
    laid.do(TABLE, "cluster.add", id="k", map="map", title="K", cards=["c1", "c2"])
    laid.do(TABLE, "cluster.add", id="l", map="map", title="L", cards=["c3"])
    laid.do(TABLE, "cluster.dissolve", cluster="k")
    laid.do(TABLE, "cluster.dissolve", cluster="l")
    assert [_place(laid, card)[:2] for card in ("c1", "c2")] == [("divergence", None)] * 2
    assert not laid.has("placement", "map/c3")


def _place(stage: Stage, card: str) -> tuple[str | None, str | None, float]:
    fields = stage.of("placement", f"map/{card}")
    return fields["zone"], fields["cluster"], fields["rank"]
