"""Surprises: private notes, from anywhere, at any time, until they are revealed together."""

import pytest

from server.domain.layers import ALL, FACILITATORS, of_person
from server.domain.views import Views
from tests.server.domain.stage import ANNA, BRIEUC, FACILITATOR, TABLE, Stage

ZONES = {"surprise": {"title": "Ce qui m’étonne"}, "question": {"title": "Ce que je me demande"}}


@pytest.fixture
def wondering(stage: Stage) -> Stage:
    """A surprise activity that is not the current one, hidden; an idea that the notes are about."""
    shape = {"kind": "surprise", "title": "Étonnement", "revealed": False, "zones": ZONES}
    stage.do(FACILITATOR, "activity.add", id="wonder", fields=shape)
    stage.do(FACILITATOR, "activity.start", activity="ideas")
    stage.do(BRIEUC, "card.add", id="idea", activity="ideas", text="Une halle")
    return stage


def _note(stage: Stage) -> None:
    note = {"activity": "wonder", "text": "Personne n’en avait parlé", "zone": "surprise"}
    stage.do(ANNA, "card.add", id="n1", about="idea", **note)


def test_wonder1_a_note_is_written_before_its_activity_and_after(wondering: Stage) -> None:
    _note(wondering)
    wondering.do(FACILITATOR, "activity.start", activity="wonder")
    wondering.do(FACILITATOR, "activity.start", activity="map")
    wondering.do(ANNA, "card.add", id="n2", activity="wonder", text="Et après ?", zone="question")
    wondering.do(TABLE, "card.add", id="n3", activity="wonder", text="Pour Yves", on_behalf="Yves")
    wondering.do(ANNA, "card.set", card="n1", text="Tout le monde en parlait")
    wondering.do(ANNA, "card.remove", card="n2")
    wondering.do(TABLE, "card.remove", card="n3")
    assert wondering.of("card", "n1")["about"] == "idea"


def test_wonder2_nobody_but_its_author_holds_a_note_before_the_reveal(wondering: Stage) -> None:
    _note(wondering)
    parts = Views(wondering.state).parts()
    assert [layer for layer, part in parts.items() if "n1" in part.get("card", {})] == [
        of_person("anna")
    ]
    assert parts[ALL]["count"]["wonder"]["cards"] == 1
    for name, args in (
        ("card.remove", {"card": "n1"}),
        ("card.set", {"card": "n1", "text": "x"}),
        ("board.spotlight", {"target": ["card", "n1"]}),
        ("activity.carry", {"from_": "wonder", "to": "ideas", "cards": ["n1"]}),
    ):
        assert wondering.refused(FACILITATOR, name, **args) == "not_found"
    carried = wondering.do(FACILITATOR, "activity.carry", from_="wonder", to="ideas")
    assert carried.changes == []


def test_wonder3_all_are_revealed_together_and_hidden_again(wondering: Stage) -> None:
    _note(wondering)
    views = Views(wondering.state)
    views.advance(
        wondering.do(FACILITATOR, "activity.reveal", activity="wonder", revealed=True).changes
    )
    assert views.parts()[ALL]["card"]["n1"]["about"] == "idea"
    assert "author" not in views.parts()[ALL]["card"]["n1"]
    views.advance(wondering.do(FACILITATOR, "undo").changes)
    assert all("n1" not in views.parts()[layer].get("card", {}) for layer in (ALL, FACILITATORS))


@pytest.mark.parametrize("kind", ["collect", "mapping"])
def test_wonder4_no_other_kind_shows_what_was_not_revealed(wondering: Stage, kind: str) -> None:
    change = {"activity": "wonder", "fields": {"kind": kind}}
    wondering.do(FACILITATOR, "activity.set", **change)
    wondering.do(FACILITATOR, "undo")
    _note(wondering)
    assert wondering.refused(FACILITATOR, "activity.set", **change) == "conflict"
    wondering.do(FACILITATOR, "activity.reveal", activity="wonder", revealed=True)
    wondering.do(FACILITATOR, "activity.set", **change)


def test_wonder4_undoing_does_not_show_it_either(wondering: Stage) -> None:
    wondering.do(FACILITATOR, "activity.set", activity="ideas", fields={"revealed": False})
    wondering.do(FACILITATOR, "activity.set", activity="ideas", fields={"kind": "surprise"})
    wondering.do(ANNA, "card.add", id="n1", activity="ideas", text="Entre nous")
    assert wondering.refused(FACILITATOR, "undo") == "conflict"
