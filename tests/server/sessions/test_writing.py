"""An agenda that is saved is the agenda that is read again."""

from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from protocol import commands
from protocol.fold import fold
from protocol.records import State
from server import sessions
from server.domain.agenda import Agenda, agenda_of
from server.domain.making import make_board
from server.domain.refused import Refused
from server.sessions.reading import read
from server.sessions.writing import written
from tests.server.domain.stage import FACILITATOR, Stage

TEXT = st.text(
    alphabet=st.one_of(st.sampled_from("ab \"'\\#=[]{}\n«é»,.:🧶"), st.characters(codec="utf-8")),
    max_size=30,
)
ID = st.from_regex(r"[A-Za-z0-9][A-Za-z0-9_-]{0,8}", fullmatch=True)
MINUTES = st.one_of(st.none(), st.integers(0, 600), st.just(7.5))
ZONES = st.dictionaries(
    ID,
    st.fixed_dictionaries(
        {
            "title": TEXT,
            "sense": st.sampled_from([None, "convergence", "elsewhere"]),
            "order": st.integers(-3, 9),
        }
    ),
    max_size=3,
)
STEPS = st.lists(
    st.fixed_dictionaries({"key": ID, "title": TEXT, "minutes": MINUTES}),
    max_size=3,
    unique_by=lambda step: step["key"],
)
ACTIVITY = st.fixed_dictionaries(
    {"title": TEXT, "kind": st.sampled_from(["collect", "mapping", "surprise", "break", "yarn"])},
    optional={
        "prompt": TEXT,
        "script": TEXT,
        "minutes": MINUTES,
        "zones": ZONES,
        "steps": STEPS,
        "scope": st.sampled_from(["plenary", "groups"]),
        "asks": st.lists(TEXT, max_size=2),
        "votes_each": st.integers(0, 5),
        "order": st.integers(-5, 5),
        **dict.fromkeys(("revealed", "locked", "authors", "closes"), st.booleans()),
    },
)
FAMILY = st.fixed_dictionaries({"name": TEXT.map(lambda text: f"n{text}")}, optional={
    "color": st.integers(0, 7), "order": st.integers(-5, 5)})  # fmt: skip


@st.composite
def boards(draw: st.DrawFn) -> State:
    """A board that facilitators made of anything they may make."""
    stage = Stage()
    ids = iter(draw(st.lists(ID, min_size=9, max_size=9, unique_by=str.lower)))
    about = draw(st.fixed_dictionaries({}, optional={
        "question": TEXT, "presentation": TEXT, "resources": st.lists(TEXT, max_size=2),
        "team": st.lists(TEXT, max_size=2), "licence": TEXT}))  # fmt: skip
    wishes: list[tuple[str, dict[str, Any]]] = [("board.set", {"fields": about})]
    for name, form in (("network", FAMILY), ("group", FAMILY), ("activity", ACTIVITY)):
        for fields in draw(st.lists(form, max_size=3)):
            wishes += [(f"{name}.add", {"id": next(ids), "fields": fields})]
    for name, args in wishes:
        with suppress(Refused):  # an id that is taken, a name of which nothing is left
            stage.do(FACILITATOR, name, **args)
    return stage.state


@settings(deadline=None, max_examples=150)
@given(boards())
def test_what_is_saved_is_read_again(board: State) -> None:
    saved = agenda_of(board)
    read_again = read(written(saved))
    assert agenda_of(made(read_again)) == saved
    assert agenda_of(made(saved)) == saved


@pytest.mark.parametrize("agenda", sessions.templates(), ids=lambda a: f"{a.id}-{a.language}")
def test_shipped_templates_come_back_from_a_board(agenda: Agenda) -> None:
    saved = agenda_of(made(agenda))
    text = written(saved)
    assert made(read(text)) == made(saved)
    for activity in agenda.activities:
        script = commands.given(activity.fields)["script"]
        assert f'"""\n{script.splitlines()[0]}\n' in text


def test_a_saved_agenda_is_at_its_beginning_and_names_nobody() -> None:
    stage = Stage()
    fold(stage.state, make_board("T", sessions.load("territoires", "fr"), language="fr"))
    about = {"team": ["Léa"], "organiser": "La ville", "contact": "lea@example.org"}
    stage.do(FACILITATOR, "board.set", fields=about)
    stage.do(FACILITATOR, "activity.start", activity="map")
    stage.do(FACILITATOR, "activity.step", activity="map", step="common")
    stage.do(FACILITATOR, "activity.reveal", activity="map", revealed=True)
    stage.do(FACILITATOR, "activity.set", activity="levers", fields={"locked": True})
    stage.do(FACILITATOR, "card.add", id="c", activity="levers", text="Une idée à nous")
    text = written(agenda_of(stage.state))
    assert not any(word in text for word in ("Léa", "La ville", "lea@", "Une idée à nous"))
    [again] = [one for one in read(text).activities if one.id == "map"]
    fields = commands.given(again.fields)
    assert (fields["step"], fields["revealed"]) == ("situate", False)
    assert "locked" not in text


def made(agenda: Agenda) -> State:
    state: State = {}
    fold(state, make_board(agenda.title, agenda, language=agenda.language))
    return state
