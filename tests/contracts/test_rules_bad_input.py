"""R7: bad input costs its sender only. A witness looks on."""

import csv
import io
import math
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import httpx
import msgpack
import pytest
from websockets.exceptions import InvalidStatus

from tests.outside.board import Board
from tests.outside.chance import furnished
from tests.outside.client import Client, Rejected, dial
from tests.outside.raw import BINARY, CONTINUED, TEXT, Raw
from tests.services.canevas import Canevas

SECRET = "mot-de-personne"


@asynccontextmanager
async def _witnessed(service: Canevas, http: httpx.AsyncClient) -> AsyncIterator[Board]:
    """A board with a card of somebody; its witness must notice nothing but what is accepted."""
    async with await Board.make(http, template="carte-express", language="en") as board:
        witness = await board.client(board.screen_token)
        yield board
        head, seen = await board.state(board.screen_token)
        assert await witness.reached(head) == seen
        assert {m["type"] for m in witness.messages} <= {"welcome", "patch", "presence"}
        assert SECRET not in service.printed()


async def _person(board: Board, **who: Any) -> Client:
    return await board.client((await board.join(**who))["token"])


def _hello(token: Any, **other: Any) -> dict[str, Any]:
    return {"type": "hello", "protocol": 1, "token": token, "since": None, **other}


async def _code_after(board: Board, *frames: Any) -> int | None:
    """The code a new socket is closed with after these frames, packed unless they are bytes."""
    raw = await Raw.open(board.url, board.id)
    for frame in frames:
        raw.write(frame if isinstance(frame, bytes) else msgpack.packb(frame))
    code = await raw.closed()
    await raw.close()
    return code


BAD_FRAMES = {
    "nothing": (b"", 1007),
    "a byte that is never used": (b"\xc1", 1007),
    "half a map": (b"\x82\xa4type", 1007),
    "two values": (b"\x80\x80", 1007),
    "text that is no UTF-8": (b"\x81\xa4type\xa2\xff\xfe", 1007),
    "an extension": (msgpack.packb({"type": "ping", "seq": msgpack.ExtType(5, b"x")}), 1007),
    "a key that is no text": (msgpack.packb({1: 2}), 1007),
    "very deep": (b"\x81\xa4type" + b"\x91" * 60_000 + b"\xc0", 1007),
    "a list": (msgpack.packb(["ping"]), 1003),
    "a number": (msgpack.packb(7), 1003),
    "nil": (msgpack.packb(None), 1003),
    "64 KiB and a byte": (bytes(65_537), 1009),
}


@pytest.mark.parametrize("case", BAD_FRAMES)
async def test_r7_a_frame_of_another_form_closes_its_socket_alone(
    service: Canevas, http: httpx.AsyncClient, case: str
) -> None:
    frame, code = BAD_FRAMES[case]
    async with _witnessed(service, http) as board:
        assert await _code_after(board, _hello(board.token), frame) == code


async def test_r7_a_text_frame_closes_its_socket_alone(
    service: Canevas, http: httpx.AsyncClient
) -> None:
    async with _witnessed(service, http) as board:
        raw = await Raw.open(board.url, board.id)
        raw.say(_hello(board.token))
        raw.write(b'{"type": "ping", "seq": 0}', TEXT)
        assert await raw.closed() == 1003


async def test_r7_fragments_are_one_message_and_bounded_together(
    service: Canevas, http: httpx.AsyncClient
) -> None:
    async with _witnessed(service, http) as board:
        raw = await Raw.open(board.url, board.id)
        hello = msgpack.packb(_hello(board.token))
        raw.write(hello[:9], BINARY, final=False)
        raw.write(hello[9:], CONTINUED)
        async for message in raw.messages():
            assert message["type"] == "welcome"
            break
        raw.write(bytes(40_000), BINARY, final=False)
        raw.write(bytes(40_000), CONTINUED)
        assert await raw.closed() == 1009


BAD_HELLOS: dict[str, tuple[Any, int]] = {
    "a ping": ({"type": "ping", "seq": 0}, 4400),
    "a command": ({"type": "command", "id": "x", "name": "undo", "args": {}}, 4400),
    "another protocol": (_hello("t", protocol=2), 4400),
    "no token": ({"type": "hello", "protocol": 1, "since": None}, 4400),
    "a token that is no text": (_hello(1), 4400),
    "a since that is none": (_hello("t", since={"epoch": 1, "seq": "x"}), 4400),
    "no map": ([], 4400),
    "no MessagePack": (b"\xc1", 4400),
    "a wrong token": (_hello("wrong"), 4401),
    "an empty token": (_hello(""), 4401),
}


@pytest.mark.parametrize("case", BAD_HELLOS)
async def test_r7_anything_but_a_good_hello_first_closes(
    service: Canevas, http: httpx.AsyncClient, case: str
) -> None:
    message, code = BAD_HELLOS[case]
    async with _witnessed(service, http) as board:
        assert await _code_after(board, message) == code


async def test_r7_a_token_opens_its_own_board_only(
    service: Canevas, http: httpx.AsyncClient
) -> None:
    async with _witnessed(service, http) as board, await Board.make(http) as other:
        assert await _code_after(board, _hello(other.token)) == 4401
        assert (await board.ask("GET", "state", other.token)).status_code == 401
        raw = await Raw.open(board.url, "nothing")
        raw.say(_hello(board.token))
        assert await raw.closed() == 4401


async def test_r7_hello_again_with_another_token_closes(
    service: Canevas, http: httpx.AsyncClient
) -> None:
    async with _witnessed(service, http) as board:
        code = await _code_after(board, _hello(board.token), _hello(board.screen_token))
        assert code == 4401


@pytest.mark.parametrize(
    "origin",
    ["https://ailleurs.example", "null", "http://[", "http://127.0.0.1", "http://127.0.0.1:1"],
)
async def test_r7_a_foreign_origin_is_not_let_in(
    service: Canevas, http: httpx.AsyncClient, origin: str
) -> None:
    async with _witnessed(service, http) as board:
        with pytest.raises(InvalidStatus) as refusal:
            await dial(service.url, board.id, origin=origin)
        assert refusal.value.response.status_code == 403


async def test_r7_the_same_origin_and_none_are_let_in(
    service: Canevas, http: httpx.AsyncClient
) -> None:
    async with _witnessed(service, http) as board:
        for origin in (service.url, None):
            socket = await dial(service.url, board.id, origin=origin)
            await socket.send(msgpack.packb(_hello(board.token)))
            assert msgpack.unpackb(await socket.recv())["type"] == "welcome"
            await socket.close()


BAD_MESSAGES: dict[str, Any] = {
    "no type": {},
    "an unknown type": {"type": "shout"},
    "a type that is no text": {"type": 1},
    "a command without a name": {"type": "command", "id": "x", "args": {}},
    "a command whose arguments are a list": {"type": "command", "id": "x", "name": "undo",
                                             "args": []},
    "a ping without seq": {"type": "ping"},
    "a ping that counts in text": {"type": "ping", "seq": "1"},
    "a presence of another form": {"type": "presence", "holding": 1},
    "keys in bytes": {b"type": b"ping"},
    "a time": {"type": "ping", "seq": msgpack.Timestamp(1)},
}  # fmt: skip


@pytest.mark.parametrize("case", BAD_MESSAGES)
async def test_r7_a_map_that_is_no_message_is_rejected(
    service: Canevas, http: httpx.AsyncClient, case: str
) -> None:
    async with _witnessed(service, http) as board:
        client = await _person(board)
        await client.send(BAD_MESSAGES[case])
        rejected = await client.until(lambda: client.of("reject"))
        assert rejected[0]["code"] == "bad_message"
        await client.send({"type": "ping", "seq": 0})
        await client.until(lambda: client.of("pong"))


BAD_COMMANDS: dict[str, tuple[str, dict[str, Any], str]] = {
    "unknown": ("card.eat", {}, "unknown_command"),
    "of an object": ("__init__", {}, "unknown_command"),
    "nothing given": ("card.add", {}, "bad_argument"),
    "too much given": ("undo", {"more": 1}, "bad_argument"),
    "a number for a text": ("card.add", {"id": "c", "activity": "ideas", "text": 1},
                            "bad_argument"),
    "bytes for a text": ("card.add", {"id": "c", "activity": "ideas", "text": b"x"},
                         "bad_argument"),
    "an empty card": ("card.add", {"id": "c", "activity": "ideas", "text": " \n"},
                      "bad_argument"),
    "a card that nobody can see": ("card.add", {"id": "c", "activity": "ideas",
                                                "text": "\u200b\u3164\u2800\ufe0f\u2060"},
                                   "bad_argument"),
    "501 signs": ("card.add", {"id": "c", "activity": "ideas", "text": "🪢" * 501}, "too_long"),
    "a text of 60 KiB": ("card.add", {"id": "c", "activity": "ideas", "text": "x" * 60_000},
                         "too_long"),
    "an id with a slash": ("card.add", {"id": "a/b", "activity": "ideas", "text": "x"},
                           "bad_argument"),
    "an id that is taken": ("card.add", {"id": "none", "activity": "ideas", "text": "x"},
                            "bad_argument"),
    "__proto__": ("card.add", {"id": "__proto__", "activity": "ideas", "text": "x"},
                  "bad_argument"),
    "an id of 65": ("card.add", {"id": "x" * 65, "activity": "ideas", "text": "x"},
                    "bad_argument"),
    "no number": ("card.place", {"map": "map", "card": "c", "zone": None, "rank": math.nan},
                  "bad_argument"),
    "no end": ("card.place", {"map": "map", "card": "c", "zone": None, "rank": math.inf},
               "bad_argument"),
    "far too much": ("card.place", {"map": "map", "card": "c", "zone": None, "rank": 2**64 - 1},
                     "bad_argument"),
    "far too little": ("card.place", {"map": "map", "card": "c", "zone": None, "rank": -(2**63)},
                       "bad_argument"),
    "a script for a link": ("card.add", {"id": "c", "activity": "ideas", "text": "x",
                                         "link": "javascript:alert(1)"}, "bad_argument"),
    "a card elsewhere": ("card.add", {"id": "c", "activity": "nowhere", "text": "x"}, "not_found"),
    "somebody else": ("participant.set", {"participant": "nobody"}, "not_found"),
}  # fmt: skip


@pytest.mark.parametrize("case", BAD_COMMANDS)
async def test_r7_a_bad_command_is_rejected_with_the_reason(
    service: Canevas, http: httpx.AsyncClient, case: str
) -> None:
    name, args, code = BAD_COMMANDS[case]
    async with _witnessed(service, http) as board:
        client = await _person(board)
        assert await client.refused(name, **args) == code
        assert "card" not in (await board.state())[1]


@pytest.mark.parametrize("id", ["", "x", "x" * 1_000, "00000000-0000-0000-0000-00000000000g"])
async def test_r7_a_command_needs_a_uuid(
    service: Canevas, http: httpx.AsyncClient, id: str
) -> None:
    async with _witnessed(service, http) as board:
        client = await _person(board)
        await client.wish("undo", key=id or "\u0000")
        rejected = (await client.until(lambda: client.of("reject")))[0]
        assert rejected["code"] == "bad_argument"
        assert len(rejected["id"]) <= 64


async def test_r7_of_a_key_said_twice_the_last_counts(
    service: Canevas, http: httpx.AsyncClient
) -> None:
    async with _witnessed(service, http) as board:
        client = await _person(board)
        twice = b"\x83\xa4type\xa4pong\xa4type\xa4ping\xa3seq\x00"
        await client.socket.send(twice)
        await client.until(lambda: client.of("pong"))


FORMULAS = {
    "=1+1": "'=1+1",
    "+cmd|' /C calc'!A0": "'+cmd|' /C calc'!A0",
    "-2": "'-2",
    "@SUM(A1)": "'@SUM(A1)",
    "|cmd": "'|cmd",
    "\t=1": "'=1",
    "\r\n =1": "'=1",
    "\u00a0\u3000=1": "'=1",
    "\ufeff\u202e=1": "'=1",
    "\u200b\u2060=1": "'\u200b\u2060=1",
    "＝1＋1": "'＝1＋1",
    "＋1": "'＋1",
    "－1": "'－1",
    "＠A1": "'＠A1",
    "\u001b[31mrouge\u0007\u0000": "[31mrouge",
    'a";=1': 'a";=1',
    "a\n=1": "a\n=1",
    "a=1": "a=1",
}
"""Words, and the cell that they are in a table."""


async def test_http6_no_cell_is_a_formula(service: Canevas, http: httpx.AsyncClient) -> None:
    header, made = furnished()
    cards = [
        ["card", f"f{n}", {"activity": "open", "text": text, "carrier": text, "created": n}]
        for n, text in enumerate(FORMULAS)
    ]
    names = [["activity", "open", {"title": "=1"}], ["cluster", "apart-cluster", {"title": "=1"}]]
    made = {**made, "changes": [*made["changes"], *names, *cards]}
    async with await Board.imported(http, [header, made]) as board:
        table = (await board.call("GET", "cards.csv")).content.decode("utf-8-sig")
        rows = {row["id"]: row for row in csv.DictReader(io.StringIO(table, newline=""))}
        for n, cell in enumerate(FORMULAS.values()):
            assert (rows[f"f{n}"]["text"], rows[f"f{n}"]["carrier"]) == (cell, cell)
            assert rows[f"f{n}"]["activity"] == "'=1"
        assert not any(set(cell) & {"\0", "\u001b", "\u202e"} for cell in table)


HARMLESS = {
    "<script>alert(1)</script><b onload=x>": "<script>alert(1)</script><b onload=x>",
    "gauche \u202edroite\u202c \u2066x\u2069": "gauche droite x",
    "a\u0000b\u0007c\u001bd\u009fe": "abcde",
    "اﻟﻌرﺑﻴﺔ 👩‍👩‍👧 café": "اﻟﻌرﺑﻴﺔ 👩‍👩‍👧 café",
    "ligne\r\nligne": "ligne\nligne",
    "=1+1": "=1+1",
}


async def test_r7_odd_text_is_harmless_text(service: Canevas, http: httpx.AsyncClient) -> None:
    async with _witnessed(service, http) as board:
        client = await _person(board, name="<img src=x>\u202e")
        for n, text in enumerate(HARMLESS):
            await client.do("card.add", id=f"c{n}", activity="ideas", text=text)
        await client.do("card.add", id="constructor", activity="ideas", text=SECRET)
        _, state = await board.state()
        kept = [state["card"][f"c{n}"]["text"] for n in range(len(HARMLESS))]
        assert kept == list(HARMLESS.values())
        assert [p["name"] for p in state["participant"].values()] == ["<img src=x>"]
        table = (await board.call("GET", "cards.csv")).text
        assert "'=1+1" in table


async def test_r7_no_secret_and_no_text_of_people_is_logged(
    service: Canevas, http: httpx.AsyncClient
) -> None:
    async with _witnessed(service, http) as board:
        client = await _person(board, name=SECRET)
        with pytest.raises(Rejected):
            await client.do("card.add", id="c", activity="ideas", text=SECRET * 100)
        await client.do("card.add", id="c", activity="ideas", text=SECRET)
        assert (await http.post(f"/api/join/{SECRET}", json={"name": SECRET})).status_code == 404
        printed = service.printed()
        assert board.token not in printed
        assert client.token not in printed
