"""People and the groups and networks they belong to."""

import pytest

from server.domain.joining import join
from server.domain.refused import Refused
from server.domain.returning import candidates
from tests.server.domain.stage import ANNA, FACILITATOR, TABLE, Stage


def test_people_are_numbered_as_they_arrive_in_their_group(stage: Stage) -> None:
    stage.join("dora", group="t1")
    stage.join("elen")
    assert stage.of("participant", "anna")["number"] == 1
    assert stage.of("participant", "dora")["number"] == 2
    assert stage.of("participant", "chloe")["number"] == 1
    assert stage.of("participant", "elen")["number"] == 2


def test_whoever_changes_group_arrives_last_there(stage: Stage) -> None:
    stage.do(ANNA, "participant.set", participant="anna", group="t2")
    assert stage.of("participant", "anna")["number"] == 2
    stage.do(ANNA, "participant.set", participant="anna", group="t2")
    assert stage.of("participant", "anna")["number"] == 2
    stage.do(ANNA, "participant.set", participant="anna", group=None)
    assert stage.of("participant", "anna")["group"] is None


def test_a_person_may_have_no_name(stage: Stage) -> None:
    stage.join("dora", name=" \n", organisation="Le\u202e Four")
    person = stage.of("participant", "dora")
    assert (person["name"], person["organisation"], person["keywords"]) == (None, "Le Four", [])


def test_joining_needs_a_group_and_networks_that_are_there(stage: Stage) -> None:
    with pytest.raises(Refused, match="not_found"):
        join(stage.state, "dora", group="gone")
    with pytest.raises(Refused, match="not_found"):
        join(stage.state, "dora", networks=["gone"])
    with pytest.raises(Refused, match="too_long"):
        join(stage.state, "dora", name="x" * 81)
    with pytest.raises(Refused, match="exists"):
        join(stage.state, "anna")
    args = {"participant": "anna"}
    assert stage.refused(ANNA, "participant.set", **args, group="gone") == "not_found"
    assert stage.refused(ANNA, "participant.set", **args, networks=["gone"]) == "not_found"


def test_r8_a_board_takes_so_many_people(stage: Stage) -> None:
    with pytest.raises(Refused, match="limit"):
        join(stage.state, "dora", people=3)
    join(stage.state, "dora", people=4)


def test_what_a_removed_person_made_stays(stage: Stage) -> None:
    stage.do(ANNA, "card.add", id="c", activity="ideas", text="x", zone="a")
    stage.do(FACILITATOR, "participant.remove", participant="anna")
    assert not stage.has("participant", "anna")
    assert stage.of("card", "c")["author"] is None
    assert stage.of("card", "c")["group"] == "t1"
    assert stage.of("placement", "ideas/c")["by"] is None


def test_groups_come_in_order_and_colour(stage: Stage) -> None:
    stage.do(FACILITATOR, "group.remove", id="t1")
    stage.do(FACILITATOR, "group.add", id="t3", fields={"name": "Lorient", "remote": True})
    group = stage.of("group", "t3")
    assert (group["color"], group["order"], group["remote"]) == (0, 3, True)
    for n in range(4, 12):
        stage.do(FACILITATOR, "group.add", id=f"t{n}", fields={})
    assert all(0 <= group["color"] <= 7 for group in stage.state["group"].values())
    stage.do(FACILITATOR, "group.add", id="own", fields={"color": 5, "order": 0})
    assert (stage.of("group", "own")["color"], stage.of("group", "own")["order"]) == (5, 0)


def test_a_group_goes_with_its_maps_and_its_people_stay(stage: Stage) -> None:
    stage.do(ANNA, "card.add", id="c", activity="map", text="x", zone="divergence")
    stage.do(TABLE, "card.place", map="map/t1", card="c", zone="elsewhere")
    stage.do(TABLE, "cluster.add", id="k", map="map/t1", title="K", cards=["c"])
    stage.do(FACILITATOR, "board.spotlight", target=["group", "t1"])
    stage.do(FACILITATOR, "group.remove", id="t1")
    assert stage.of("participant", "anna")["group"] is None
    assert stage.of("card", "c")["group"] is None
    assert list(stage.state["placement"]) == ["map/c"]
    assert not stage.state["cluster"]
    assert stage.board()["spotlight"] is None


def test_a_network_goes_from_those_who_chose_it(stage: Stage) -> None:
    stage.do(FACILITATOR, "network.remove", id="libre")
    assert stage.of("participant", "anna")["networks"] == ["durable"]
    stage.do(FACILITATOR, "network.set", id="durable", fields={"name": "Durable"})
    assert stage.of("network", "durable")["name"] == "Durable"


def test_return2_who_it_may_be_comes_first(stage: Stage) -> None:
    stage.do(FACILITATOR, "participant.set", participant="brieuc", keywords=["Les jardins"])
    stage.do(FACILITATOR, "participant.set", participant="chloe", name="Brieuc")
    people = stage.state["participant"]
    assert candidates(people, "BRIEUC", "jardin") == ["brieuc", "chloe"]
    assert candidates(people, "Anna", "jardin") == ["anna", "brieuc"]
    assert candidates(people, "Personne", "rien") == []
