"""The gate: what comes in is typed, cleaned and bounded, or refused."""

from typing import Any

import msgspec
import pytest

from protocol import limits
from protocol.commands import COMMANDS
from server.domain import gate
from server.domain.refused import Refused

CARD = {"id": "c1", "activity": "ideas", "text": "x"}
PLACE = {"map": "ideas", "card": "c1", "zone": None}


def refused(name: str, raw: Any) -> Refused:
    with pytest.raises(Refused) as refusal:
        gate.check(name, raw)
    return refusal.value


def kept(name: str, raw: Any) -> Any:
    return msgspec.to_builtins(gate.check(name, raw))


@pytest.mark.parametrize("name", ["", "card.eat", "__proto__", "constructor", "Card.add"])
def test_r7_an_unknown_command_is_refused(name: str) -> None:
    assert refused(name, {}).code == "unknown_command"


@pytest.mark.parametrize(
    "raw",
    [
        {},
        {**CARD, "more": 1},
        {**CARD, "text": 3},
        {**CARD, "id": None},
        {b"id": "c1"},
        [],
        None,
        "card",
    ],
)
def test_r7_arguments_of_another_form_are_refused(raw: Any) -> None:
    assert refused("card.add", raw).code == "bad_argument"


@pytest.mark.parametrize("field", ["id", "activity", "zone", "about"])
@pytest.mark.parametrize(
    "id", ["", "__proto__", "-a", "a b", "a/b", "é", "a" * 65, "none", "groups", "networks", "a\n"]
)
def test_r7_an_id_of_another_form_is_refused(field: str, id: str) -> None:
    assert refused("card.add", {**CARD, field: id}).code == "bad_argument"


@pytest.mark.parametrize("id", ["constructor", "prototype", "a", "A-1_b", "9" * 64])
def test_r7_a_name_of_javascript_is_only_a_name(id: str) -> None:
    assert kept("card.add", {**CARD, "id": id})["id"] == id


@pytest.mark.parametrize("map", ["ideas", "ideas/t1", "constructor/t1"])
def test_a_map_is_an_activity_or_one_of_a_group(map: str) -> None:
    assert kept("card.place", {**PLACE, "map": map})["map"] == map


@pytest.mark.parametrize("map", ["", "/", "ideas/", "/t1", "ideas/t1/x", "ideas/__proto__"])
def test_r7_a_map_of_another_form_is_refused(map: str) -> None:
    assert refused("card.place", {**PLACE, "map": map}).code == "bad_argument"


@pytest.mark.parametrize("rank", [float("nan"), float("inf"), -float("inf"), True, 2**60, 1e300])
def test_r7_a_number_that_is_none_is_refused(rank: Any) -> None:
    assert refused("card.place", {**PLACE, "rank": rank}).code == "bad_argument"


def test_a_whole_number_is_kept_whole() -> None:
    rank = kept("card.place", {**PLACE, "rank": 2.0})["rank"]
    assert (rank, type(rank)) == (2, int)
    assert kept("card.place", {**PLACE, "rank": 1.5})["rank"] == 1.5
    assert refused("group.add", {"id": "g", "fields": {"color": 1.5}}).code == "bad_argument"


def test_r7_marks_that_turn_or_hide_text_are_taken_off() -> None:
    text = kept("card.add", {**CARD, "text": " a\u202eb\u0000c\r\nd\te \ufeff"})["text"]
    assert text == "abc\nd e"


def test_a_name_is_one_line() -> None:
    assert kept("group.add", {"id": "g", "fields": {"name": "a\nb"}})["fields"]["name"] == "a b"


def test_r7_html_is_harmless_text() -> None:
    name = "<script>alert(1)</script>"
    assert kept("group.add", {"id": "g", "fields": {"name": name}})["fields"]["name"] == name


@pytest.mark.parametrize(
    ("name", "raw", "field", "limit"),
    [
        ("card.add", CARD, "text", limits.CARD),
        ("card.add", CARD, "carrier", limits.NAME),
        ("card.question", {"card": "c1"}, "question", limits.CARD),
        ("participant.set", {"participant": "p"}, "name", limits.NAME),
        ("cluster.add", {"id": "k", "map": "m", "cards": []}, "title", limits.NAME),
        ("section.set", {"section": "s"}, "body", limits.SECTION),
        ("yarn.throw", {"id": "t", "ball": "b", "to": "p"}, "reason", limits.REASON),
    ],
)
def test_r7_texts_are_counted_in_code_points(
    name: str, raw: dict[str, Any], field: str, limit: int
) -> None:
    longest = "🧶" * limit
    assert kept(name, {**raw, field: f" {longest} "})[field] == longest
    refusal = refused(name, {**raw, field: longest + "🧶"})
    assert (refusal.code, refusal.details) == ("too_long", {"field": field, "limit": limit})


def test_r7_64_kib_of_text_are_too_long() -> None:
    assert refused("card.add", {**CARD, "text": "x" * 65_000}).code == "too_long"


@pytest.mark.parametrize("text", ["", "  \n ", "\u202e\u0000"])
def test_a_text_that_must_be_there_is(text: str) -> None:
    assert refused("card.add", {**CARD, "text": text}).reason == "empty"
    assert refused("card.set", {"card": "c1", "text": text}).reason == "empty"
    assert refused("board.set", {"fields": {"title": text}}).reason == "empty"
    assert refused("group.set", {"id": "g", "fields": {"name": text}}).reason == "empty"


def test_a_text_that_may_be_absent_becomes_null() -> None:
    assert kept("participant.set", {"participant": "p", "name": " "})["name"] is None
    assert kept("card.question", {"card": "c", "question": ""})["question"] is None


def test_lists_lose_what_is_empty_or_there_twice() -> None:
    raw = {"participant": "p", "keywords": ["lien", " ", "lien ", "soin"]}
    assert kept("participant.set", raw)["keywords"] == ["lien", "soin"]


def test_keywords_are_three_at_most() -> None:
    raw = {"participant": "p", "keywords": ["a", "b", "c", "d"]}
    assert refused("participant.set", raw).reason == "too-many"


def test_zones_and_steps_may_leave_fields_out() -> None:
    zones = {"a": {"title": " A "}, "b": {"title": "B", "sense": "elsewhere", "order": 7}}
    raw = {"id": "x", "fields": {"zones": zones, "steps": [{"key": "s", "title": "S"}]}}
    fields = kept("activity.add", raw)["fields"]
    assert fields["zones"] == {
        "a": {"title": "A", "sense": None, "order": 1},
        "b": {"title": "B", "sense": "elsewhere", "order": 7},
    }
    assert fields["steps"] == [{"key": "s", "title": "S", "minutes": None}]


@pytest.mark.parametrize(
    "fields",
    [
        {"zones": {"__proto__": {"title": "x"}}},
        {"zones": {"none": {"title": "x"}}},
        {"zones": {f"z{n}": {"title": "x"} for n in range(limits.ZONES + 1)}},
        {"zones": {"a": {"title": "x", "sense": "other"}}},
        {"zones": {"a": 1}},
        {"zones": []},
        {"steps": [{"key": "s", "title": ""}, {"key": "s", "title": ""}]},
        {"steps": [{"key": "a/b", "title": ""}]},
        {"steps": {}},
        {"kind": "party"},
        {"timer": None},
        {"minutes": -1},
    ],
)
def test_r7_an_activity_of_another_form_is_refused(fields: Any) -> None:
    assert refused("activity.add", {"id": "x", "fields": fields}).code == "bad_argument"


@pytest.mark.parametrize("target", [["card", "c1"], ["zone", "map/a"], ["group", "t1"], None])
def test_the_spotlight_takes_one_thing(target: Any) -> None:
    assert kept("board.spotlight", {"target": target})["target"] in (target, tuple(target or ()))


@pytest.mark.parametrize(
    "target", [["participant", "p"], ["card", "a/b"], ["zone", "a"], ["zone", "a/"], ["card"]]
)
def test_r7_a_spotlight_on_anything_else_is_refused(target: Any) -> None:
    assert refused("board.spotlight", {"target": target}).code == "bad_argument"


@pytest.mark.parametrize("link", ["https://example.org/a?b=c", "www.example.org", "HTTP://x"])
def test_a_link_leads_to_the_web(link: str) -> None:
    assert kept("card.add", {**CARD, "link": link})["link"] == link


@pytest.mark.parametrize("link", ["javascript:alert(1)", "data:text/html,x", "a b", "file:///x"])
def test_r7_any_other_link_is_refused(link: str) -> None:
    assert refused("card.add", {**CARD, "link": link}).reason == "bad-link"


def test_every_argument_of_every_command_is_checked() -> None:
    for name in COMMANDS:
        with pytest.raises(Refused) as refusal:
            gate.check(name, {"unknown": 1})
        assert refusal.value.code == "bad_argument"
        gate.plan(COMMANDS[name])
