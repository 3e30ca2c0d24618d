"""Templates that ship: complete, sound, the same in each language."""

from typing import Any

import pytest

from protocol.commands import given
from protocol.fold import fold
from protocol.records import Fields, State, check
from server import sessions
from server.domain.making import make_board
from server.domain.references import dangling
from server.words.words import LANGUAGES

SHIPPED = ("carte-express", "territoires", "retrospective", "vierge")
HEADINGS = {"fr": ("À dire", "À faire"), "en": ("To say", "To do")}


def test_every_template_speaks_every_language_in_the_order_people_choose() -> None:
    spoken = [(agenda.id, agenda.language) for agenda in sessions.templates()]
    assert spoken == [(id, language) for id in SHIPPED for language in LANGUAGES]


@pytest.mark.parametrize("agenda", sessions.templates(), ids=lambda a: f"{a.id}-{a.language}")
def test_a_template_makes_a_sound_board(agenda: sessions.Agenda) -> None:
    state: State = {}
    fold(state, make_board("T", agenda, language=agenda.language))
    assert dangling(state) == []
    for kind, records in state.items():
        for fields in records.values():
            check(kind, fields)
    assert state["board"]["board"]["activity"] is None


@pytest.mark.parametrize("agenda", sessions.templates(), ids=lambda a: f"{a.id}-{a.language}")
def test_every_activity_says_what_to_ask_to_say_and_to_do(agenda: sessions.Agenda) -> None:
    for activity in agenda.activities:
        fields = given(activity.fields)
        lines = fields["script"].splitlines()
        assert fields["title"]
        assert fields["prompt"]
        assert all(heading in lines for heading in HEADINGS[agenda.language]), activity.id
        if any(line in [step["title"] for step in fields.get("steps", [])] for line in lines):
            assert {step["title"] for step in fields["steps"]} <= set(lines)


@pytest.mark.parametrize("agenda", sessions.templates(), ids=lambda a: f"{a.id}-{a.language}")
def test_steps_add_up_and_what_is_found_out_begins_hidden(agenda: sessions.Agenda) -> None:
    for fields in (given(activity.fields) for activity in agenda.activities):
        if fields["kind"] == "mapping":
            assert sum(step["minutes"] for step in fields["steps"]) == fields["minutes"]
            assert fields["step"] == fields["steps"][0]["key"]
        if fields["kind"] in ("mapping", "surprise"):
            assert fields["revealed"] is False


def test_the_languages_of_a_template_differ_in_words_alone() -> None:
    for id in SHIPPED:
        first, *others = (_shape(sessions.load(id, language)) for language in LANGUAGES)
        assert all(other == first for other in others)


def test_the_one_hour_map_takes_an_hour() -> None:
    agenda = sessions.load("carte-express", "fr")
    activities = [given(activity.fields) for activity in agenda.activities]
    assert [fields["kind"] for fields in activities] == ["collect", "mapping", "synthesis"]
    assert sum(fields["minutes"] for fields in activities) == 60
    assert len(agenda.groups) == 5


def test_the_three_mornings_are_those_of_the_workshop() -> None:
    agenda = sessions.load("territoires", "fr")
    activities = [given(activity.fields) for activity in agenda.activities]
    told = [(fields["title"], fields["kind"], fields.get("minutes"))
            for fields in activities if fields["kind"] != "break"]  # fmt: skip
    assert told == [
        ("Tour de table", "introductions", 10),
        ("Jeu de pelotes", "yarn", 10),
        ("Ce qui nous motive", "collect", 30),
        ("Nos projets collectifs", "collect", 30),
        ("Cartographie", "mapping", 110),
        ("Transformations", "collect", 25),
        ("Rôles", "collect", 25),
        ("Leviers", "collect", 25),
        ("Niveaux d’action", "collect", 15),
        ("Rapport d’étonnement", "surprise", 10),
        ("Synthèse", "synthesis", None),
    ]
    steps = [(step.key, step.minutes) for step in _of(agenda, "map").steps]
    assert steps == [
        ("situate", 20), ("sort", 35), ("break", 10), ("common", 30), ("questions", 15)
    ]  # fmt: skip
    assert _mornings(agenda) == [105, 120, 120]
    assert [given(network.fields)["name"] for network in agenda.networks] == [
        "Libre", "Solidaire", "Durable", "Culturel"
    ]  # fmt: skip
    remote = [given(group.fields).get("remote", False) for group in agenda.groups]
    assert remote == [False] * 5 + [True]
    assert _of(agenda, "projects").asks == ["carrier", "place", "link"]
    assert _of(agenda, "levers").votes_each == 3


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


def _shape(agenda: sessions.Agenda) -> list[object]:
    """All of a template but its words."""
    words = {"title", "prompt", "script", "name", "presentation", "question"}

    def plain(fields: Fields) -> Fields:
        kept = {name: value for name, value in fields.items() if name not in words}
        if "zones" in kept:
            kept["zones"] = {id: (z["sense"], z["order"]) for id, z in kept["zones"].items()}
        if "steps" in kept:
            kept["steps"] = [(step["key"], step["minutes"]) for step in kept["steps"]]
        return {**kept, "texts": sorted(words & fields.keys())}

    return [
        plain(given(agenda.board.fields)),
        *(
            (one.id, plain(given(one.fields)))
            for many in (agenda.networks, agenda.groups, agenda.activities)
            for one in many
        ),
    ]


def _of(agenda: sessions.Agenda, id: str) -> Any:
    [activity] = [activity for activity in agenda.activities if activity.id == id]
    return activity.fields


def _mornings(agenda: sessions.Agenda) -> list[int]:
    """The minutes up to the end of each morning."""
    mornings, minutes = [], 0
    for activity in agenda.activities:
        minutes += given(activity.fields).get("minutes", 0)
        if given(activity.fields).get("closes"):
            mornings.append(minutes)
            minutes = 0
    return mornings
