"""Templates: read, checked, made into boards."""

import pytest

from protocol.fold import fold
from protocol.records import State, check
from server import sessions
from server.domain.making import make_board
from server.domain.references import dangling
from server.sessions.templates import Malformed, read
from server.words.words import LANGUAGES


def test_every_template_speaks_every_language() -> None:
    ids = {agenda.id for agenda in sessions.templates()}
    assert ids >= {"vierge", "carte-express"}
    spoken = {(agenda.id, agenda.language) for agenda in sessions.templates()}
    assert spoken == {(id, language) for id in ids for language in LANGUAGES}
    assert sessions.templates()[0].id == "vierge"


@pytest.mark.parametrize("agenda", sessions.templates(), ids=lambda a: f"{a.id}-{a.language}")
def test_a_template_makes_a_sound_board(agenda: sessions.Agenda) -> None:
    state: State = {}
    fold(state, make_board("T", agenda, language=agenda.language))
    assert dangling(state) == []
    for kind, records in state.items():
        for fields in records.values():
            check(kind, fields)
    assert state["board"]["board"]["activity"] is None


def test_the_languages_of_a_template_tell_the_same_story() -> None:
    for id in {agenda.id for agenda in sessions.templates()}:
        told = [
            [
                (activity.fields.kind, activity.fields.minutes)
                for activity in sessions.load(id, language).activities
            ]
            for language in LANGUAGES
        ]
        assert all(story == told[0] for story in told)


def test_the_one_hour_map_takes_an_hour() -> None:
    agenda = sessions.load("carte-express", "fr")
    kinds = [activity.fields.kind for activity in agenda.activities]
    assert kinds == ["collect", "mapping", "synthesis"]
    assert sum(activity.fields.minutes for activity in agenda.activities) == 60
    assert len(agenda.groups) == 5
    mapping = agenda.activities[1].fields
    assert sum(step.minutes for step in mapping.steps) == mapping.minutes
    assert all(activity.fields.script for activity in agenda.activities)


def test_a_template_without_the_language_speaks_the_first() -> None:
    assert sessions.load("vierge", "br").language == "fr"
    with pytest.raises(KeyError):
        sessions.load("gone", "fr")


def test_summaries_are_what_people_choose_by() -> None:
    [express] = [
        summary
        for summary in sessions.summaries()
        if (summary.id, summary.language) == ("carte-express", "en")
    ]
    assert express.title == "One-hour map"
    first = express.activities[0]
    assert (first.kind, first.title, first.minutes) == ("collect", "Our ideas", 20)


@pytest.mark.parametrize(
    "text",
    [
        "title = ",
        "title = 'x'",
        "title = 'x'\ndescription = 'y'\nmore = 1",
        "title = 'x'\ndescription = 'y'\n[[activities]]\ntitle = 'no id'",
        "title = 'x'\ndescription = 'y'\n[[activities]]\nid = 'a'\nkind = 'party'",
        "title = 'x'\ndescription = 'y'\n[[groups]]\nid = 'a b'\nname = 'x'",
    ],
)
def test_a_file_of_another_form_is_refused(text: str) -> None:
    with pytest.raises(Malformed, match=r"bad\.fr\.toml"):
        read("bad", "fr", text)
