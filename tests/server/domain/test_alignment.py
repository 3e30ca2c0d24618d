"""Alignment: what tables found, each on its own, is proposed as one theme."""

import pytest

from server.domain.alignment import alike, closeness, proposals
from tests.server.domain.stage import ANNA, FACILITATOR, Stage, furnished


def _stage() -> Stage:
    stage = furnished()
    stage.do(FACILITATOR, "group.add", id="t3", fields={"name": "T3"})
    for n in range(1, 9):
        stage.do(FACILITATOR, "card.add", id=f"c{n}", activity="map", text="Idée")
    return stage


def _cluster(
    stage: Stage, id: str, group: str, cards: str, title: str = "T", zone: str | None = None
) -> None:
    map, ids = f"map/{group}", [f"c{n}" for n in cards]
    args = {"id": id, "map": map, "title": title, "cards": ids, "zone": zone}
    stage.do(FACILITATOR, "cluster.add", **args)


def _names(stage: Stage) -> list[str]:
    return [proposal.name for proposal in proposals(stage.state, "map")]


@pytest.mark.parametrize(
    ("one", "other", "is_alike"),
    [("12", "12", True), ("12", "123", True), ("12", "23", False), ("123", "234", True),
     ("1", "123", False), ("12", "34", False), ("1", "12", True)],
)  # fmt: skip
def test_mostly_the_same_cards_are_half_of_all(one: str, other: str, is_alike: bool) -> None:
    assert alike(frozenset(one), frozenset(other)) is is_alike


@pytest.mark.parametrize(
    ("one", "other", "is_close"),
    [("Une cour partagée", "cour partagee, une", True), ("ÉCOLES", "écoles", True),
     ("Cour", "Cours d’eau", False), ("Se nourrir", "Se loger", False), ("…", "…", False),
     ("Circuits courts", "Circuit court", True)],
)  # fmt: skip
def test_close_titles_are_so_without_case_accents_and_order(
    one: str, other: str, is_close: bool
) -> None:
    assert (closeness(one, other) >= 85) is is_close


def test_themes_of_several_tables_are_proposed_as_one() -> None:
    stage = _stage()
    _cluster(stage, "k1", "t1", "123", "Manger", "convergence")
    _cluster(stage, "k2", "t2", "1234", "Se nourrir", "convergence")
    _cluster(stage, "k3", "t3", "78", "se  nourrir !", "divergence")
    _cluster(stage, "k4", "t3", "56", "Autre chose")
    (proposal,) = proposals(stage.state, "map")
    assert proposal.clusters == ("k1", "k2", "k3")
    assert (proposal.because, proposal.title) == ("titles", "Se nourrir")
    assert (proposal.zone, proposal.cards) == ("convergence", ("c1", "c2", "c3"))


@pytest.mark.parametrize("ids", [("k1", "k2", "k3"), ("k3", "k2", "k1"), ("k2", "k1", "k3")])
def test_of_equally_large_themes_the_title_that_others_share_is_taken(ids: tuple[str, ...]) -> None:
    stage = _stage()
    for id, group, title in zip(
        ids, ("t1", "t2", "t3"), ("Agora", "Jardins", "jardins"), strict=True
    ):
        _cluster(stage, id, group, "123", title)
    (proposal,) = proposals(stage.state, "map")
    assert proposal.title == "Jardins"


@pytest.mark.parametrize("ids", [("k1", "k2"), ("k2", "k1")])
def test_of_equally_large_themes_the_first_of_the_alphabet_is_taken(ids: tuple[str, ...]) -> None:
    stage = _stage()
    _cluster(stage, ids[0], "t1", "123", "École")
    _cluster(stage, ids[1], "t2", "123", "Jardins")
    (proposal,) = proposals(stage.state, "map")
    assert proposal.title == "École"


def test_two_themes_of_one_table_stay_two() -> None:
    stage = _stage()
    _cluster(stage, "k1", "t1", "12")
    _cluster(stage, "k2", "t1", "34", "Pareil")
    _cluster(stage, "k3", "t2", "123", "Pareil")
    (proposal,) = proposals(stage.state, "map")
    assert (proposal.clusters, proposal.because) == (("k1", "k3"), "cards")
    assert set(proposal.cards) == {"c1", "c2", "c3"}


def test_what_was_accepted_is_not_proposed_and_says_where_it_came_from() -> None:
    stage = _stage()
    _cluster(stage, "k1", "t1", "12")
    _cluster(stage, "k2", "t2", "12")
    (first,) = proposals(stage.state, "map")
    accepted = {"map": "map", "title": first.title, "cards": list(first.cards)}
    stage.do(ANNA, "cluster.add", id="theme", **accepted, sources=list(first.clusters))
    assert stage.of("cluster", "theme")["sources"] == ["k1", "k2"]
    assert _names(stage) == []
    _cluster(stage, "k3", "t3", "12")
    (second,) = proposals(stage.state, "map")
    assert (second.name, second.replaces) == ("k1+k2+k3", ("theme",))
    accepted["cards"] = list(second.cards)
    stage.do(ANNA, "cluster.add", id="wider", **accepted, sources=list(second.clusters))
    assert "theme" not in stage.state["cluster"]
    assert stage.of("cluster", "wider")["sources"] == ["k1", "k2", "k3"]
    assert _names(stage) == []
    stage.do(ANNA, "undo")
    assert stage.of("cluster", "theme")["sources"] == ["k1", "k2"]
    assert "wider" not in stage.state["cluster"]
    assert _names(stage) == ["k1+k2+k3"]
    stage.do(ANNA, "cluster.add", id="again", **accepted, sources=list(second.clusters))
    stage.do(ANNA, "cluster.dissolve", cluster="again")
    assert _names(stage) == ["k1+k2+k3"]


def test_sources_are_clusters_of_groups_maps_of_this_activity() -> None:
    stage = _stage()
    _cluster(stage, "k1", "t1", "12")
    stage.do(FACILITATOR, "cluster.add", id="p", map="map", title="P", cards=[])
    shape = {"kind": "mapping", "title": "Other"}
    stage.do(FACILITATOR, "activity.add", id="other", fields=shape)
    new = {"title": "N", "cards": []}
    for map, source in (("map", "p"), ("map/t2", "k1"), ("other", "k1")):
        args = {"id": "n", "map": map, "sources": [source], **new}
        assert stage.refused(FACILITATOR, "cluster.add", **args) == "bad_argument"
    args = {"id": "n", "map": "map", "sources": ["nothing"], **new}
    assert stage.refused(FACILITATOR, "cluster.add", **args) == "not_found"


def test_facilitators_decline_and_take_that_back() -> None:
    stage = _stage()
    _cluster(stage, "k1", "t1", "12")
    _cluster(stage, "k2", "t2", "12")
    _cluster(stage, "k3", "t3", "34")
    one = {"activity": "map", "clusters": ["k2", "k1"]}
    other = {"activity": "map", "clusters": ["k1", "k3"]}
    assert stage.refused(ANNA, "proposal.decline", **one, declined=True) == "forbidden"
    stage.do(FACILITATOR, "proposal.decline", **one, declined=True)
    stage.do(FACILITATOR, "proposal.decline", **one, declined=True)
    stage.do(FACILITATOR, "proposal.decline", **other, declined=True)
    assert stage.of("activity", "map")["declined"] == ["k1+k2", "k1+k3"]
    stage.do(FACILITATOR, "cluster.dissolve", cluster="k3")
    stage.do(FACILITATOR, "proposal.decline", **one, declined=False)
    assert stage.of("activity", "map")["declined"] == []
    stage.do(FACILITATOR, "undo")
    assert stage.of("activity", "map")["declined"] == ["k1+k2", "k1+k3"]
