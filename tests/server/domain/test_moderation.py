"""Moderation: cards off the screens, and back as they lay."""

from protocol.records import State
from server.domain.layers import Viewer, of_viewer
from server.domain.views import Views
from tests.server.domain.stage import (
    ANNA,
    BRIEUC,
    FACILITATOR,
    OTHER_FACILITATOR,
    TABLE,
    Stage,
    furnished,
)

SCREEN = Viewer("screen", None, None)


def told() -> Stage:
    """Anna's idea lies on two maps and in a theme, and somebody has said something of it."""
    stage = furnished()
    stage.do(ANNA, "card.add", id="c1", activity="map", text="Un four à pain")
    stage.do(ANNA, "card.add", id="c2", activity="map", text="Une cour")
    stage.do(TABLE, "card.place", map="map/t1", card="c1", zone="convergence")
    stage.do(
        FACILITATOR, "cluster.add", id="k", map="map", title="Pain", cards=["c1", "c2"],
        zone="convergence",
    )  # fmt: skip
    stage.do(BRIEUC, "stance.take", card="c1", value="shared")
    stage.do(TABLE, "hands.count", card="c1", group="t1", shared=3, not_ours=0, opposed=0)
    stage.do(FACILITATOR, "activity.reveal", activity="map", revealed=True)
    return stage


def seen(state: State, viewer: Viewer) -> State:
    parts = Views(state).parts()
    whole: State = {}
    for layer in of_viewer(viewer):
        for kind, records in parts.get(layer, {}).items():
            for id, fields in records.items():
                whole.setdefault(kind, {}).setdefault(id, {}).update(fields)
    return whole


def test_mod1_who_facilitates_and_who_wrote_it_see_a_withheld_card_and_nobody_else() -> None:
    stage = told()
    stage.do(FACILITATOR, "card.withhold", card="c1", withheld=True)
    anna, brieuc = Viewer("participant", "anna", "t1"), Viewer("participant", "brieuc", "t2")
    for viewer in (Viewer("facilitator", None, None), anna):
        assert seen(stage.state, viewer)["card"]["c1"]["text"] == "Un four à pain"
    for viewer in (SCREEN, brieuc, Viewer("table", None, "t1"), Viewer("reader", None, None)):
        assert "c1" not in str({**seen(stage.state, viewer), "stance": None})
    for actor in (ANNA, BRIEUC, TABLE):
        assert stage.refused(actor, "card.withhold", card="c1", withheld=False) == "forbidden"
    assert stage.refused(BRIEUC, "stance.take", card="c1", value="opposed") == "not_found"
    assert stage.refused(TABLE, "card.place", map="map", card="c1", zone=None) == "not_found"


def test_mod1_its_copies_and_its_original_go_with_it() -> None:
    stage = furnished()
    stage.do(ANNA, "card.add", id="c1", activity="ideas", text="Un four à pain")
    stage.do(FACILITATOR, "activity.carry", from_="ideas", to="map")
    (copy,) = (id for id in stage.state["card"] if id != "c1")
    for card, withheld in ((copy, True), ("c1", False), ("c1", True)):
        stage.do(FACILITATOR, "card.withhold", card=card, withheld=withheld)
        assert {card["withheld"] for card in stage.state["card"].values()} == {withheld}
    stage.do(BRIEUC, "card.add", id="c3", activity="map", text="Autre chose", about=None)
    assert not stage.of("card", "c3")["withheld"]


def test_mod1_an_unrevealed_surprise_is_nobodys_to_withhold() -> None:
    stage = furnished()
    fields = {"kind": "surprise", "title": "S", "revealed": False}
    stage.do(FACILITATOR, "activity.add", id="s", fields=fields)
    stage.do(ANNA, "card.add", id="c1", activity="s", text="Quelle surprise")
    assert stage.refused(FACILITATOR, "card.withhold", card="c1", withheld=True) == "not_found"
    stage.do(FACILITATOR, "activity.reveal", activity="s", revealed=True)
    stage.do(FACILITATOR, "card.withhold", card="c1", withheld=True)
    stage.do(FACILITATOR, "activity.reveal", activity="s", revealed=False)
    assert "c1" not in seen(stage.state, Viewer("facilitator", None, None)).get("card", {})


def test_mod2_what_is_worked_out_is_as_if_it_had_never_been_written_and_comes_back() -> None:
    stage = told()
    before = seen(stage.state, SCREEN)
    assert before["count"]["map"]["cards"] == 2
    assert "c1/groups" in before["sense"]
    stage.do(FACILITATOR, "card.withhold", card="c1", withheld=True)
    without = seen(stage.state, SCREEN)
    assert without["count"]["map"]["cards"] == 1
    assert "c1/groups" not in without["sense"]
    assert without.get("headway") is None
    stage.do(OTHER_FACILITATOR, "card.withhold", card="c1", withheld=False)
    assert seen(stage.state, SCREEN) == before


def test_mod2_an_undo_brings_it_back() -> None:
    stage = told()
    before = seen(stage.state, SCREEN)
    stage.do(FACILITATOR, "card.withhold", card="c1", withheld=True)
    stage.do(FACILITATOR, "undo")
    assert seen(stage.state, SCREEN) == before


def test_mod3_it_leaves_the_spotlight_and_cannot_come_into_it() -> None:
    stage = told()
    stage.do(FACILITATOR, "board.spotlight", target=["card", "c1"])
    stage.do(FACILITATOR, "card.withhold", card="c1", withheld=True)
    assert stage.board()["spotlight"] is None
    assert stage.refused(FACILITATOR, "board.spotlight", target=["card", "c1"]) == "conflict"


def test_mod3_it_is_carried_only_where_it_is_named() -> None:
    stage = told()
    stage.do(FACILITATOR, "card.withhold", card="c1", withheld=True)
    stage.do(FACILITATOR, "activity.carry", from_="map", to="ideas")
    carried = [card for card in stage.state["card"].values() if card["activity"] == "ideas"]
    assert [card["text"] for card in carried] == ["Une cour"]
    stage.do(FACILITATOR, "activity.carry", from_="map", to="ideas", cards=["c1"])
    carried = [card for card in stage.state["card"].values() if card["activity"] == "ideas"]
    assert [card["withheld"] for card in carried] == [False, True]


def test_mod4_a_card_that_somebody_else_worded_says_so_until_its_author_words_it() -> None:
    stage = told()
    stage.do(FACILITATOR, "card.set", card="c1", text="Un four à pain commun")
    assert stage.of("card", "c1")["reworded"]
    stage.do(FACILITATOR, "card.set", card="c2", place="Brest")
    assert not stage.of("card", "c2")["reworded"]
    stage.do(ANNA, "card.set", card="c1", text="Un four à pain banal")
    assert not stage.of("card", "c1")["reworded"]
