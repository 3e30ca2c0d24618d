"""SECT: what facilitators write over the parts of the synthesis."""

import pytest

from tests.server.domain.stage import ANNA, FACILITATOR, TABLE, Stage

BASE = "0123456789abcdef"


def test_sect1_a_part_is_written_over_under_its_own_title(stage: Stage) -> None:
    made = stage.do(FACILITATOR, "section.set", section="report-divergences", body=" Un *mot*. ")
    assert made.type == "section.set"
    fields = stage.of("section", "report-divergences")
    assert fields["body"] == "Un *mot*."
    assert fields["title"] == "Divergences, et les questions qu’elles laissent"
    assert (fields["key"], fields["order"], fields["base"]) == ("report-divergences", 8, None)
    stage.do(FACILITATOR, "section.set", section="report-divergences", body="Deux", base=BASE)
    assert stage.of("section", "report-divergences")["base"] == BASE


def test_sect1_an_activity_that_collects_has_a_part_of_its_own(stage: Stage) -> None:
    stage.do(FACILITATOR, "section.set", section="report-of-ideas", body="x")
    assert stage.of("section", "report-of-ideas")["title"] == stage.of("activity", "ideas")["title"]
    stage.do(FACILITATOR, "activity.set", activity="ideas", fields={"section": "levels"})
    assert stage.refused(FACILITATOR, "section.set", section="report-of-ideas", body="x") == (
        "not_found"
    )


def test_sect1_a_part_of_an_activity_with_a_long_id_has_a_short_key(stage: Stage) -> None:
    long = "a" * 64
    stage.do(FACILITATOR, "activity.add", id=long, fields={"title": "Longue"})
    key = "report-of-ffe054fe7ae0cb6dc65c3af9b61d5209"
    stage.do(FACILITATOR, "section.set", section=key, body="x")
    assert stage.of("section", key)["title"] == "Longue"


@pytest.mark.parametrize("section", ["question", "report-nothing", "report-of-map", "ideas"])
def test_sect1_there_is_no_other_part(stage: Stage, section: str) -> None:
    assert stage.refused(FACILITATOR, "section.set", section=section, body="x") == "not_found"
    assert stage.refused(FACILITATOR, "section.reset", section=section) == "not_found"


def test_sect1_an_id_that_is_taken_is_no_part(stage: Stage) -> None:
    stage.do(FACILITATOR, "activity.add", id="report-people", fields={})
    assert stage.refused(FACILITATOR, "section.set", section="report-people", body="x") == "exists"


def test_sect1_facilitators_alone_write_and_what_they_did_is_undone(stage: Stage) -> None:
    for actor in (ANNA, TABLE):
        for name, more in (("section.set", {"body": "x"}), ("section.reset", {})):
            refusal = stage.refused(actor, name, section="report-people", **more)
            assert refusal == "forbidden"
    stage.do(FACILITATOR, "section.set", section="report-people", body="Un")
    stage.do(FACILITATOR, "section.set", section="report-people", body="Deux")
    stage.do(FACILITATOR, "undo")
    assert stage.of("section", "report-people")["body"] == "Un"
    stage.do(FACILITATOR, "section.reset", section="report-people")
    assert not stage.has("section", "report-people")
    stage.undo(FACILITATOR, stage.past[-1])
    assert stage.of("section", "report-people")["body"] == "Un"


def test_sect1_resetting_what_nobody_wrote_changes_nothing(stage: Stage) -> None:
    assert stage.do(FACILITATOR, "section.reset", section="report-people").changes == []


@pytest.mark.parametrize("base", ["", "0123", "0123456789ABCDEF", "x" * 16])
def test_sect2_a_base_is_a_mark(stage: Stage, base: str) -> None:
    refusal = stage.refused(FACILITATOR, "section.set", section="report-people", body="", base=base)
    assert refusal == "bad_argument"


def test_sect3_what_lies_over_an_activity_that_is_gone_is_reset_too(stage: Stage) -> None:
    stage.do(FACILITATOR, "section.set", section="report-of-ideas", body="x")
    stage.do(FACILITATOR, "activity.remove", activity="ideas")
    assert stage.has("section", "report-of-ideas")
    stage.do(FACILITATOR, "section.reset", section="report-of-ideas")
    assert not stage.has("section", "report-of-ideas")
