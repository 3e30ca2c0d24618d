"""Cards: written, reworded, taken back."""

import pytest

from protocol import limits
from protocol.fold import fold
from protocol.records import complete
from tests.server.domain.stage import (
    ANNA,
    BRIEUC,
    CHLOE,
    FACILITATOR,
    OTHER_TABLE,
    TABLE,
    Stage,
)


def test_a_card_knows_its_author_group_and_time(stage: Stage) -> None:
    stage.do(ANNA, "card.add", id="c", activity="ideas", text="Un four à pain", carrier="Anna")
    card = stage.of("card", "c")
    assert (card["author"], card["group"], card["created"]) == ("anna", "t1", stage.now)
    assert (card["text"], card["carrier"], card["question"]) == ("Un four à pain", "Anna", None)
    assert not stage.has("placement", "ideas/c")


def test_a_table_writes_for_people_without_phones(stage: Stage) -> None:
    stage.do(TABLE, "card.add", id="c", activity="ideas", text="x", on_behalf="Yvonne")
    card = stage.of("card", "c")
    assert (card["author"], card["group"], card["on_behalf"]) == (None, "t1", "Yvonne")
    stage.do(TABLE, "card.set", card="c", text="y")
    assert stage.refused(OTHER_TABLE, "card.set", card="c", text="z") == "forbidden"
    assert stage.refused(ANNA, "card.set", card="c", text="z") == "forbidden"


def test_a_card_with_a_zone_is_placed_at_its_end_in_the_same_event(stage: Stage) -> None:
    stage.do(ANNA, "card.add", id="c1", activity="ideas", text="x", zone="a")
    decision = stage.do(ANNA, "card.add", id="c2", activity="ideas", text="x", zone="a")
    assert [kind for kind, _, _ in decision.changes] == ["card", "placement"]
    first, second = (stage.of("placement", f"ideas/{card}") for card in ("c1", "c2"))
    assert first["rank"] < second["rank"]
    assert (second["zone"], second["cluster"], second["by"]) == ("a", None, "anna")


def test_where_groups_work_apart_a_card_is_placed_on_the_groups_map(stage: Stage) -> None:
    stage.do(FACILITATOR, "activity.set", activity="ideas", fields={"scope": "groups"})
    stage.do(ANNA, "card.add", id="c", activity="ideas", text="x", zone="a")
    stage.do(FACILITATOR, "card.add", id="d", activity="ideas", text="x", zone="a")
    assert stage.has("placement", "ideas/t1/c")
    assert stage.has("placement", "ideas/d")


def test_r4_an_id_is_used_once_whatever_the_kind(stage: Stage) -> None:
    for taken in ("t1", "libre", "anna", "ideas", "board"):
        assert stage.refused(ANNA, "card.add", id=taken, activity="ideas", text="x") == "exists"
    stage.do(ANNA, "card.add", id="c", activity="ideas", text="x")
    assert stage.refused(FACILITATOR, "group.add", id="c", fields={}) == "exists"
    assert stage.refused(BRIEUC, "card.add", id="c", activity="ideas", text="x") == "exists"


def test_constructor_is_a_card_like_another(stage: Stage) -> None:
    stage.do(ANNA, "card.add", id="constructor", activity="ideas", text="x", zone="a")
    assert stage.has("placement", "ideas/constructor")
    assert stage.refused(ANNA, "card.set", card="hasOwnProperty", text="y") == "not_found"


def test_cards_go_where_cards_are_taken(stage: Stage) -> None:
    assert stage.refused(ANNA, "card.add", id="c", activity="rest", text="x") == "bad_argument"
    assert stage.refused(ANNA, "card.add", id="c", activity="gone", text="x") == "not_found"
    assert (
        stage.refused(ANNA, "card.add", id="c", activity="ideas", text="x", zone="z") == "not_found"
    )


def test_a_card_is_its_authors_to_change(stage: Stage) -> None:
    stage.do(ANNA, "card.add", id="c", activity="ideas", text="x")
    stage.do(ANNA, "card.set", card="c", text="y", link="https://example.org")
    assert stage.refused(BRIEUC, "card.set", card="c", text="z") == "forbidden"
    assert stage.refused(BRIEUC, "card.remove", card="c") == "forbidden"
    assert stage.refused(TABLE, "card.remove", card="c") == "forbidden"
    stage.do(FACILITATOR, "card.set", card="c", text="w")
    assert stage.of("card", "c")["text"] == "w"
    stage.do(ANNA, "card.remove", card="c")
    assert not stage.has("card", "c")


def test_r4_what_one_may_not_see_does_not_exist(stage: Stage) -> None:
    stage.do(FACILITATOR, "activity.reveal", activity="ideas", revealed=False)
    stage.do(ANNA, "card.add", id="c", activity="ideas", text="x")
    for name, args in (
        ("card.set", {"text": "y"}),
        ("card.remove", {}),
        ("card.question", {"question": "?"}),
        ("card.place", {"map": "ideas", "zone": "a"}),
    ):
        assert stage.refused(BRIEUC, name, card="c", **args) == "not_found"
    about = {"id": "d", "activity": "map", "text": "x", "about": "c"}
    assert stage.refused(BRIEUC, "card.add", **about) == "not_found"
    stage.do(ANNA, "card.set", card="c", text="y")


def test_a_surprise_is_its_authors_alone(stage: Stage) -> None:
    fields = {"kind": "surprise", "revealed": False}
    stage.do(FACILITATOR, "activity.add", id="wonder", fields=fields)
    stage.do(ANNA, "card.add", id="c", activity="wonder", text="x")
    assert stage.refused(FACILITATOR, "card.set", card="c", text="y") == "not_found"
    decision = stage.do(FACILITATOR, "activity.carry", from_="wonder", to="map")
    assert decision.changes == []


def test_a_card_taken_back_leaves_every_map(stage: Stage) -> None:
    stage.do(ANNA, "card.add", id="c", activity="map", text="x", zone="divergence")
    stage.do(ANNA, "card.place", map="map/t1", card="c", zone="elsewhere")
    stage.do(BRIEUC, "card.add", id="d", activity="ideas", text="x", about="c")
    stage.do(FACILITATOR, "board.spotlight", target=["card", "c"])
    stage.do(ANNA, "card.remove", card="c")
    assert not stage.state["placement"]
    assert stage.of("card", "d")["about"] is None
    assert stage.board()["spotlight"] is None


def test_locked_stops_all_but_facilitators(stage: Stage) -> None:
    stage.do(ANNA, "card.add", id="c", activity="map", text="x", zone="divergence")
    stage.do(ANNA, "cluster.add", id="k", map="map", title="K", cards=["c"])
    stage.do(FACILITATOR, "activity.set", activity="map", fields={"locked": True})
    for name, args in (
        ("card.add", {"id": "d", "activity": "map", "text": "x"}),
        ("card.set", {"card": "c", "text": "y"}),
        ("card.remove", {"card": "c"}),
        ("card.question", {"card": "c", "question": "?"}),
        ("card.place", {"map": "map", "card": "c", "zone": "elsewhere"}),
        ("card.place", {"map": "map/t1", "card": "c", "zone": "elsewhere"}),
        ("cluster.add", {"id": "l", "map": "map", "title": "L", "cards": []}),
        ("cluster.set", {"cluster": "k", "title": "L"}),
        ("cluster.question", {"cluster": "k", "question": "?"}),
        ("cluster.merge", {"from_": "k", "into": "k"}),
        ("cluster.dissolve", {"cluster": "k"}),
        ("undo", {}),
    ):
        assert stage.refused(ANNA, name, **args) == "locked", name
    stage.do(FACILITATOR, "card.place", map="map", card="c", zone="elsewhere")


def test_a_question_is_worded_by_whoever_may_place(stage: Stage) -> None:
    stage.do(ANNA, "card.add", id="c", activity="map", text="x")
    stage.do(BRIEUC, "card.question", card="c", question="Qui paie ?")
    stage.do(TABLE, "card.question", card="c", question="Qui décide ?")
    assert stage.of("card", "c")["question"] == "Qui décide ?"


@pytest.mark.parametrize("actor", [ANNA, CHLOE])
def test_r8_a_person_has_a_thousand_cards(stage: Stage, actor: object) -> None:
    person = {"activity": "ideas", "text": "x", "author": "anna", "group": "t1"}
    cards = [("card", f"c{n}", complete("card", person)) for n in range(limits.CARDS_EACH)]
    fold(stage.state, cards)
    card = {"id": "more", "activity": "ideas", "text": "x"}
    if actor is ANNA:
        assert stage.refused(ANNA, "card.add", **card) == "limit"
        stage.do(ANNA, "card.remove", card="c0")
        stage.do(ANNA, "card.add", **card)
    else:
        stage.do(CHLOE, "card.add", **card)


def test_r8_a_table_has_ten_times_that(stage: Stage) -> None:
    table = {"activity": "ideas", "text": "x", "author": None, "group": "t1"}
    most = limits.CARDS_EACH * limits.STAFF_FACTOR
    fold(stage.state, [("card", f"c{n}", complete("card", table)) for n in range(most)])
    card = {"id": "more", "activity": "ideas", "text": "x"}
    assert stage.refused(TABLE, "card.add", **card) == "limit"
    stage.do(OTHER_TABLE, "card.add", **card)
