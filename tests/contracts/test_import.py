"""LOG: what is exported, what an import takes, what it refuses."""

import asyncio
import json
from typing import Any

import httpx
import pytest

from tests.outside.board import Board, ndjson
from tests.outside.chance import Chance, furnished
from tests.outside.client import Rejected
from tests.outside.replica import State, fold, without_empty
from tests.services.canevas import Canevas

HEADER, MADE = furnished()
UUID = "00000000-0000-4000-8000-000000000000"


def _event(seq: int = 2, *changes: Any, **other: Any) -> dict[str, Any]:
    return {"seq": seq, "at": 2_000, "by": "p1", "command": None, "type": "card.set",
            "changes": list(changes), **other}  # fmt: skip


def _card(**fields: Any) -> list[Any]:
    return ["card", "new", {"activity": "open", "text": "x", **fields}]


BROKEN: dict[str, tuple[list[Any], int]] = {
    "nothing": ([], 1),
    "no JSON": ([b"log"], 1),
    "no header": ([MADE], 1),
    "another format": ([{**HEADER, "format": "other"}, MADE], 1),
    "another version": ([{**HEADER, "version": 2}, MADE], 1),
    "a header alone": ([HEADER], 1),
    "no board": ([HEADER, {**MADE, "changes": []}], 2),
    "a line that is no JSON": ([HEADER, MADE, b"{"], 3),
    "a line that is a list": ([HEADER, MADE, b"[]"], 3),
    "no UTF-8": ([HEADER, MADE, b'{"seq":2,"\xff'], 3),
    "half a surrogate pair": ([HEADER, MADE, json.dumps(_event(2, _card(text="X"))).replace(
        '"X"', '"\\ud800"').encode()], 3),
    "an empty line": ([HEADER, MADE, b"", _event()], 3),
    "a hole": ([HEADER, MADE, _event(3)], 3),
    "a repeat": ([HEADER, MADE, _event(1)], 3),
    "a seq in text": ([HEADER, MADE, {**_event(), "seq": "2"}], 3),
    "time going back": ([HEADER, MADE, _event(2, at=999)], 3),
    "time before all": ([HEADER, {**MADE, "at": -(2**70)}], 2),
    "time without end": ([HEADER, MADE, _event(2, at=2**70)], 3),
    "no type": ([HEADER, MADE, _event(2, type="cardset")], 3),
    "no author": ([HEADER, MADE, _event(2, by="")], 3),
    "an author of no form": ([HEADER, MADE, _event(2, by="p\u0000")], 3),
    "a command that is no uuid": ([HEADER, MADE, _event(2, command="1")], 3),
    "a command twice": ([HEADER, MADE, _event(2, command=UUID), _event(3, command=UUID)], 4),
    "a change of two": ([HEADER, MADE, _event(2, ["card", "c"])], 3),
    "an unknown kind": ([HEADER, MADE, _event(2, ["song", "s", {}])], 3),
    "a derived kind": ([HEADER, MADE, _event(2, ["count", "open", {"cards": 1}])], 3),
    "an unknown field": ([HEADER, MADE, _event(2, _card(mood="x"))], 3),
    "a field of another type": ([HEADER, MADE, _event(2, _card(text=1))], 3),
    "a null that may not be": ([HEADER, MADE, _event(2, _card(text=None))], 3),
    "a stance without a value": ([HEADER, MADE, _event(2, ["stance", "open-p1/p6", {
        "card": "open-p1", "participant": "p6"}])], 3),
    "an unknown value": ([HEADER, MADE, _event(2, ["activity", "a", {"kind": "song"}])], 3),
    "a number beyond all": ([HEADER, MADE, _event(2, ["group", "g", {"order": 2**70}])], 3),
    "a number without end": ([HEADER, MADE, json.dumps(_event(
        2, ["group", "g", {"order": 77}])).replace("77", "1e999").encode()], 3),
    "very deep": ([HEADER, MADE, json.dumps(_event(2, _card(text="X"))).replace(
        '"X"', "[" * 100_000 + "]" * 100_000).encode()], 3),
    "an id with a slash": ([HEADER, MADE, _event(2, ["card", "a/b", {}])], 3),
    "an id that is taken": ([HEADER, MADE, _event(2, ["group", "none", {}])], 3),
    "__proto__": ([HEADER, MADE, _event(2, ["card", "__proto__", {}])], 3),
    "another board": ([HEADER, MADE, _event(2, ["board", "other", {}])], 3),
    "a stance of one part": ([HEADER, MADE, _event(2, ["stance", "open-p1", {}])], 3),
    "a place that is another card's": ([HEADER, MADE, _event(2, ["placement", "open/open-p2", {
        "map": "open", "card": "open-p1"}])], 3),
    "a stance of somebody else": ([HEADER, MADE, _event(2, ["stance", "open-p1/p2", {
        "card": "open-p1", "participant": "p3", "value": "shared"}])], 3),
    "an id of another kind": ([HEADER, MADE, _event(2, ["card", "g1", {"activity": "open"}])], 3),
    "no such activity": ([HEADER, MADE, _event(2, _card(activity="nowhere"))], 3),
    "no such author": ([HEADER, MADE, _event(2, _card(author="nobody"))], 3),
    "no such group": ([HEADER, MADE, _event(2, _card(group="nowhere"))], 3),
    "a group that goes": ([HEADER, MADE, _event(2, ["group", "g1", None])], 2),
    "no such zone": ([HEADER, MADE, _event(2, ["cluster", "k", {"map": "open", "zone": "z"}])], 3),
}  # fmt: skip


@pytest.mark.parametrize("case", BROKEN)
async def test_log5_a_broken_line_is_named_and_nothing_is_made(
    http: httpx.AsyncClient, case: str
) -> None:
    lines, line = BROKEN[case]
    answer = await http.post("/api/boards/import", content=ndjson(lines))
    assert answer.status_code == 422, answer.text
    assert answer.headers["content-type"] == "application/problem+json"
    assert f" {line} " in answer.json()["detail"].replace("\u00a0", " "), answer.text


async def test_log4_what_is_exported_here_makes_the_same_state_there(
    http: httpx.AsyncClient,
) -> None:
    chance = Chance(44)
    async with await Board.imported(http, furnished()) as board:
        facilitator = await board.client()
        for activity in ("hidden", "plenary", "wonder"):
            await facilitator.do("activity.set", activity=activity, fields={"authors": True})
        await facilitator.do("activity.reveal", activity="wonder", revealed=True)
        done = 0
        while done < 60:
            name, args = chance.wish(staff=True)
            if name == "activity.set" or "wonder" in args.values():
                continue
            try:
                await facilitator.do(name, **args)
            except Rejected:
                continue
            done += 1
        lines = await board.log()
        async with await Board.imported(http, lines) as copy:
            assert copy.id != board.id
            seq, state = await board.state()
            assert await copy.state() == (seq, state)
            again = await copy.log()
            assert again[0]["epoch"] != lines[0]["epoch"]
            assert [line["seq"] for line in again[1:]] == list(range(1, seq + 1))


async def test_log1_state_is_the_plain_fold_of_the_log(http: httpx.AsyncClient) -> None:
    async with await Board.make(http, template="carte-express") as board:
        lines = await board.log()
        assert lines[0]["format"] == "canevas-log"
        state: State = {}
        for line in lines[1:]:
            fold(state, line["changes"])
        assert (await board.state())[1] == without_empty(state)


async def test_log2_since_leaves_out_what_one_has(http: httpx.AsyncClient) -> None:
    async with await Board.make(http) as board:
        facilitator = await board.client()
        for _ in range(3):
            await facilitator.do("board.reopen")
        header, *lines = (await board.call("GET", "log?since=2")).text.splitlines()
        assert json.loads(header)["last"] == 4
        assert [json.loads(line)["seq"] for line in lines] == [3, 4]
        assert (await board.ask("GET", "log?since=x")).status_code == 422


async def test_log1_an_event_may_change_what_it_makes(http: httpx.AsyncClient) -> None:
    twice = _event(2, _card(link="https://a.example"), ["card", "new", {"text": "y"}])
    back = _event(3, ["card", "new", None], _card(text="z"))
    async with await Board.imported(http, [HEADER, MADE, twice]) as board:
        card = (await board.state())[1]["card"]["new"]
        assert (card["text"], card["link"], card["activity"]) == ("y", "https://a.example", "open")
    async with await Board.imported(http, [HEADER, MADE, twice, back]) as board:
        card = (await board.state())[1]["card"]["new"]
        assert (card["text"], card["link"]) == ("z", None)


async def test_log3_people_behind_what_is_hidden_are_aliases(http: httpx.AsyncClient) -> None:
    hidden = [HEADER, {**MADE, "by": "p1"}]
    votes = [_event(2, ["vote", "open-p1/p3", {"card": "open-p1", "participant": "p3"}], by="p3")]
    async with await Board.imported(http, hidden + votes) as board:
        _, made, voted = await board.log()
        by_kind: dict[str, dict[str, Any]] = {}
        for kind, id, fields in made["changes"]:
            by_kind.setdefault(kind, {})[id] = fields
        assert made["by"].startswith("alias-")
        assert voted["by"].startswith("alias-")
        assert voted["changes"][0][1] == f"open-p1/{voted['by']}"
        assert {s["participant"][:6] for s in by_kind["stance"].values()} == {"alias-"}
        assert by_kind["card"]["open-p1"]["author"] == "p1"
        assert by_kind["card"]["hidden-p1"]["author"].startswith("alias-")
        assert by_kind["card"]["wonder-p1"]["text"] == ""
        assert by_kind["placement"]["hidden/hidden-p2"]["by"].startswith("alias-")
        other = (await board.log())[1]["by"]
        assert other != made["by"]


async def test_log3_whatever_people_did_where_authors_are_hidden_is_an_alias(
    http: httpx.AsyncClient,
) -> None:
    async with await Board.imported(http, [HEADER, MADE]) as board:
        person = await board.client((await board.back("p1"))["token"])
        facilitator = await board.client()
        await facilitator.do("activity.reveal", activity="hidden", revealed=True)
        named = {"id": "k", "map": "hidden", "title": "K"}
        await person.do("cluster.add", **named, cards=["hidden-p2"], zone="a")
        await person.do("cluster.set", cluster="k", title="Un autre titre")
        await person.do("cluster.question", cluster="k", question="Qui décide ?")
        await person.do("cluster.dissolve", cluster="k")
        await person.do("undo")
        await facilitator.do("cluster.dissolve", cluster="k")
        # Nothing changes by these: a stance that was not there, a text that was there.
        await person.do("stance.take", card="hidden-p2", value=None)
        await person.do("card.set", card="hidden-p1", text="hidden-p1")
        by = {line["by"] for line in (await board.log())[2:]} - {"facilitator:1"}
        assert len(by) == 1
        assert by.pop().startswith("alias-")


async def test_log3_surprises_stay_blank_when_their_activity_is_gone(
    http: httpx.AsyncClient,
) -> None:
    async with await Board.imported(http, [HEADER, MADE]) as board:
        facilitator = await board.client()
        await facilitator.do("activity.remove", activity="wonder")
        made = (await board.log())[1]
        texts = {id: fields["text"] for kind, id, fields in made["changes"] if kind == "card"}
        assert texts["wonder-p1"] == ""
        assert texts["hidden-p1"] == "hidden-p1"


async def test_log6_any_type_is_taken_and_a_missing_field_takes_its_default(
    http: httpx.AsyncClient,
) -> None:
    new = _event(2, ["card", "new", {"activity": "open"}], type="card.dreamt")
    for headers in ({}, {"Content-Type": "text/plain"}):
        answer = await http.post(
            "/api/boards/import", content=ndjson([HEADER, MADE, new]), headers=headers
        )
        assert answer.status_code == 201
    async with await Board.imported(http, [HEADER, MADE, new]) as board:
        assert (await board.log())[-1]["type"] == "card.dreamt"
        card = (await board.state())[1]["card"]["new"]
        assert (card["text"], card["author"], card["created"], card["link"]) == ("", None, 0, None)


async def test_log6_a_mapping_without_zones_has_four(http: httpx.AsyncClient) -> None:
    map = ["activity", "map", {"kind": "mapping"}]
    place = ["placement", "map/new", {"map": "map", "card": "new", "zone": "divergence"}]
    new = _event(2, map, _card(activity="map"), place)
    del new["command"]
    async with await Board.imported(http, [HEADER, MADE, new]) as board:
        zones = (await board.state())[1]["activity"]["map"]["zones"]
        senses = ("convergence", "particularity", "divergence", "elsewhere")
        assert {id: zone["sense"] for id, zone in zones.items()} == {
            sense: sense for sense in senses
        }
        assert (await board.log())[-1]["command"] is None


async def test_log6_stances_may_be_of_people_who_are_not_there(http: httpx.AsyncClient) -> None:
    stance = {"card": "open-p1", "participant": "alias-x", "value": "opposed"}
    change = ["stance", "open-p1/alias-x", stance]
    async with await Board.imported(http, [HEADER, MADE, _event(2, change)]) as board:
        assert (await board.log())[-1]["changes"][0][2]["value"] == "opposed"


async def test_log7_a_log_too_long_is_refused(http: httpx.AsyncClient) -> None:
    line = json.dumps(_event(0)).encode() + b"\n"
    many = b"".join(line.replace(b'"seq": 0', b'"seq": %d' % n) for n in range(2, 200_002))
    answer = await http.post("/api/boards/import", content=ndjson([HEADER, MADE]) + many)
    assert answer.status_code == 422
    assert "200" in answer.json()["detail"]


async def test_log7_a_log_too_large_is_refused_before_it_is_sent(service: Canevas) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", service.port)
    length = 64 * 1024 * 1024 + 1
    head = f"POST /api/boards/import HTTP/1.1\r\nHost: x\r\nContent-Length: {length}\r\n\r\n"
    writer.write(head.encode())
    assert b" 413 " in await reader.readline()
    writer.close()
    await writer.wait_closed()
