"""The synthesis of a small session, read as a citizen would; and of sessions by chance."""

import re
from pathlib import Path

import pytest

from protocol.events import Change, Event
from server.domain.carrying import copied
from server.reports.formats import written
from tests.server.reports.story import DAY, FIRST, Story
from tests.server.reports.telling import FORMATS, by_chance, elsewhere, text, told

FIXTURES = Path(__file__).parents[2] / "fixtures" / "synthesis"
MAPPED = ("convergences", "bridges", "particularities", "divergences", "unsettled")


@pytest.fixture(scope="module")
def events() -> list[Event]:
    """The log of the small session."""
    return Story().told()


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("format", ["md", "wiki", "html"])
def test_report1_it_reads_as_it_was_reviewed(language: str, format: str) -> None:
    file = FIXTURES / f"{language}.{format}"
    made = text(Story(language).told(), format)  # type: ignore[arg-type]
    assert made == file.read_text(encoding="utf-8")


@pytest.mark.parametrize("format", FORMATS)
def test_report1_the_same_log_makes_the_same_bytes_elsewhere_too(
    events: list[Event], format: str
) -> None:
    once, again = text(events, format), text(Story().told(), format)  # type: ignore[arg-type]
    moved = elsewhere(events)
    assert once == again == text(moved, format) == text(elsewhere(moved, 2), format)  # type: ignore[arg-type]


@pytest.mark.parametrize("seed", range(20))
def test_report1_so_it_does_of_any_log_at_any_seq(seed: int) -> None:
    events = by_chance(seed)
    moved = elsewhere(events, seed)
    # An export tells two identities that became one as one person from the start.
    one = max((event.seq for event in events if event.type == "participant.merged"), default=1)
    for at in (None, max(one, len(events) // 2), one):
        for to_all in (False, True):
            here, there = told(events, at, to_all=to_all), told(moved, at, to_all=to_all)
            for format in FORMATS:
                assert written(here, format) == written(there, format), (at, format)


def test_report1_a_seq_tells_what_was_said_until_then(events: list[Event]) -> None:
    for at in (1, 60, 120):
        assert text(events, "json", at) == text(events[:at], "json")


def test_report1_days_are_told_in_utc(events: list[Event]) -> None:
    assert "les 5, 6 et 7 juillet 2016" in text(events)
    until = next(event.seq for event in events if event.at >= FIRST + DAY) - 1
    assert "tenue le 5 juillet 2016" in text(events, at=until)


def test_report3_nobody_is_named_who_has_not_agreed(events: list[Event]) -> None:
    made = "".join(text(events, format) for format in FORMATS)
    assert "Anna" in made
    for name in ("Brieuc", "Claire", "Élodie", "Michèle"):
        assert name not in made
    changed = _happening(events, ("participant", "p0", {"named": False}))
    assert "Anna" not in text(changed)
    # Who takes it back is not named in what was, either.
    assert "Anna" not in text(changed, at=len(events))


def test_report4_what_is_hidden_or_taken_off_is_in_no_format(events: list[Event]) -> None:
    made = "".join(text(events, format) for format in FORMATS)
    assert "Un rôle encore caché" not in made
    assert "À ne pas garder" not in made
    assert told(events).hidden == ("Rôles",)
    masked = _happening(events, ("activity", "map", {"revealed": False}))
    kept = {section.key for section in told(masked).sections}
    assert kept.isdisjoint(f"report-{name}" for name in MAPPED)
    assert "bus gratuits" not in text(masked)


def test_report4_what_was_shown_once_is_told_to_facilitators_but_for_surprises(
    events: list[Event],
) -> None:
    until = len(events)
    later = _happening(events, ("activity", "wonder", {"revealed": False}),
                       ("card", "buses", {"withheld": True}), ("card", "time", None),
                       ("placement", "levers/time", None))  # fmt: skip
    staff, public = (written(told(later, until, to_all=to), "md").decode() for to in (False, True))
    assert "Qui entretient le four" not in staff + public
    for words in ("bus gratuits", "Du temps payé"):
        assert words in staff
        assert words not in public


def test_report6_every_statement_points_to_cards_and_numbers_stay(events: list[Event]) -> None:
    whole = told(events)
    known = {idea.number for idea in whole.told.ideas.all}
    for section in whole.sections:
        assert set(section.ideas) <= known
        if section.key.removeprefix("report-") in MAPPED:
            rows = [row for row in section.generated.split("\n") if row.startswith("- ")]
            assert all(re.search(r"\[\d+\]", row) for row in rows)
    number = whole.told.ideas.number("tools")
    less = told(_happening(events, ("card", "repair", None)))
    assert less.told.ideas.number("tools") == number


def test_report6_a_copy_has_the_number_of_its_original(events: list[Event]) -> None:
    original = next(event for event in events if event.type == "card.added").changes[0]
    assert original[2] is not None
    copy = copied("map", "four")
    carried = {**original[2], "activity": "map", "about": "four", "text": "Un four pour tous"}
    whole = told(_happening(events, ("card", copy, carried)))
    assert whole.told.ideas.number(copy) == whole.told.ideas.number("four") == 1
    made = written(whole, "md").decode()
    assert (
        "[1] «\u00a0Un four à pain partagé\u00a0», dite aussi «\u00a0Un four pour tous\u00a0»"
        in made
    )


def test_report6_a_place_by_hand_comes_first_and_says_so(events: list[Event]) -> None:
    part = next(s for s in told(events).sections if s.key == "report-convergences")
    first = next(line for line in part.generated.split("\n") if line.startswith("- "))
    assert "Manger ensemble" in first
    assert "place choisie à la main\u202f; d’après les voix, propre à Table 1" in first


def test_sect2_what_was_written_over_another_text_is_stale(events: list[Event]) -> None:
    base = next(s.base for s in told(events).sections if s.key == "report-divergences")
    edit = {"key": "report-divergences", "title": "Divergences", "body": "Voir [4] et [999].",
            "order": 8, "base": base}  # fmt: skip
    edited = _happening(events, ("section", "report-divergences", edit))
    section = next(s for s in told(edited).sections if s.key == "report-divergences")
    assert (section.edited, section.stale, section.written) == (True, False, len(edited))
    assert (section.body, section.ideas) == ("Voir [4] et [999].", (4,))
    assert "Partie reprise à la main" in text(edited)
    moved = _happening(edited, ("card", "buses", {"text": "Des bus pour tous"}))
    section = next(s for s in told(moved).sections if s.key == "report-divergences")
    assert (section.stale, section.written, section.body) == (True, len(edited), edit["body"])


def test_sect3_what_lies_over_nothing_any_more_stays_at_the_end(events: list[Event]) -> None:
    edit = {"key": "report-of-gone", "title": "Partie", "body": "Gardée.", "order": 3, "base": None}
    whole = told(_happening(events, ("section", "report-of-gone", edit)))
    assert (whole.sections[-1].key, whole.sections[-1].body) == ("report-of-gone", "Gardée.")


def test_of_an_empty_board_there_is_something_to_read() -> None:
    whole = told(Story().told()[:1])
    assert [s.key for s in whole.sections] == [
        "report-question", "report-resources", "report-method"
    ]  # fmt: skip
    assert "n’a pas encore commencé" in written(whole, "md").decode()


def _happening(events: list[Event], *changes: Change) -> list[Event]:
    """The same log with one event more."""
    last = events[-1]
    more = Event(last.seq + 1, last.at + 1, "facilitator:1", None, "board.set", list(changes))
    return [*events, more]


def test_log4_a_stance_and_a_vote_of_one_person_on_one_card_are_taken_elsewhere(
    events: list[Event],
) -> None:
    vote = {"card": "court", "participant": "p0", "count": 2}
    voted = _happening(events, ("vote", "court/p0", vote))
    assert text(elsewhere(voted)) == text(voted)
