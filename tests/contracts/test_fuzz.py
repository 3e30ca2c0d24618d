"""R7, LOG5 by chance: whatever bytes come in, only their sender pays, and nothing breaks.

The service is the module's: at its end nothing in it may have broken (`tests/conftest.py`).
`FUZZ_TIMES=50 bin/test tests/contracts/test_fuzz.py --timeout 0` looks longer.
"""

import asyncio
import json
import os
import uuid
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any, Final, get_args
from urllib.parse import urlsplit

import httpx
import msgpack
import msgspec
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from protocol.commands import COMMANDS
from protocol.messages import RefusalCode
from tests.outside.board import Board, ndjson
from tests.outside.chance import furnished
from tests.outside.client import Client
from tests.outside.oddities import KNOWN, changed, values
from tests.outside.raw import BINARY, CONTINUED, PING, TEXT, Raw
from tests.services.canevas import Canevas

TIMES: Final = int(os.environ.get("FUZZ_TIMES", "1"))
"""How many times as much as usual; above 1, other examples each time."""


def by_chance(examples: int) -> settings:
    return settings(
        max_examples=examples * TIMES,
        derandomize=TIMES == 1,
        deadline=None,
        suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    )


ALONE: Final = {"Connection": "close"}
"""Between two examples a connection may become so old that the server closes it."""

CLOSED_BY_US: Final = {1002, 1003, 1007, 1009, 4400, 4401}
REFUSALS: Final = set(get_args(RefusalCode))


@asynccontextmanager
async def _others(http: httpx.AsyncClient) -> AsyncIterator[tuple[Board, Client]]:
    """A board with somebody who must notice nothing but what was accepted."""
    async with await Board.imported(http, furnished()) as board:
        witness = await board.client()
        yield board, witness
        head, seen = await board.state()
        assert await witness.reached(head) == seen
        assert await witness.do("board.set", fields={"question": "Et maintenant ?"}) == head + 1
        assert {m["type"] for m in witness.messages} <= {"welcome", "patch", "presence", "ack"}


_message = st.sampled_from(
    [
        {"type": "ping", "seq": 0},
        {"type": "presence", "writing": True, "holding": "open-p1"},
        {"type": "command", "id": str(uuid.UUID(int=7)), "name": "undo", "args": {}},
        {"type": "hello", "protocol": 1, "token": "t", "since": {"epoch": "e", "seq": 0}},
    ]
)
_frames = st.one_of(
    st.binary(max_size=200),
    st.builds(lambda message, cut: msgpack.packb(message)[:cut], _message, st.integers(0, 60)),
    st.builds(
        lambda message, at, bit: _flipped(msgpack.packb(message), at, bit),
        _message, st.integers(0, 60), st.integers(0, 7),
    ),
    # Lengths that are declared and not there; nesting without end.
    st.sampled_from([b"\xdf\xff\xff\xff\xff", b"\xdd\xff\xff\xff\xff", b"\xc6\xff\xff\xff\xff",
                     b"\xdb\xff\xff\xff\xff", b"\x81\xa4type" * 9_000, b"\x91" * 65_000]),
)  # fmt: skip


def _flipped(data: bytes, at: int, bit: int) -> bytes:
    at %= len(data)
    return data[:at] + bytes([data[at] ^ (1 << bit)]) + data[at + 1 :]


@given(
    st.lists(st.tuples(_frames, st.sampled_from([BINARY, BINARY, BINARY, TEXT, CONTINUED, PING])),
             min_size=1, max_size=3),
    st.booleans(),
)  # fmt: skip
@by_chance(80)
async def test_r7_any_bytes_on_a_socket_cost_its_sender_alone(
    service: Canevas, http: httpx.AsyncClient, sent: list[tuple[bytes, int]], welcomed: bool
) -> None:
    async with _others(http) as (board, _):
        raw = await Raw.open(board.url, board.id)
        if welcomed:
            raw.say({"type": "hello", "protocol": 1, "token": board.token, "since": None})
        for data, opcode in sent:
            raw.write(data, opcode)
        raw.write(b"\xc1")  # no MessagePack: at the latest now it is over
        code = await raw.closed()
        assert code is None or code in CLOSED_BY_US  # none: cut before it was read
        await raw.close()


@st.composite
def _near_messages(draw: st.DrawFn) -> dict[str, Any]:
    """A message that is nearly one; commands with arguments that nearly fit."""
    kind = draw(st.integers(0, 9))
    if kind == 0:  # its id is no text: nothing answers to it
        near = changed(draw, draw(_message))
        return {**(near if isinstance(near, dict) else {}), "type": draw(_types), "id": 7}
    name = draw(st.sampled_from(sorted(COMMANDS)))
    id = str(uuid.UUID(int=draw(st.integers(0, 2**128 - 1))))
    return {"type": "command", "id": id, "name": name, "args": draw(_arguments(name))}


_types = st.sampled_from(["ping", "presence", "command", "welcome", "ack", "bye", "shout", ""])


@st.composite
def _arguments(draw: st.DrawFn, name: str) -> dict[str, Any]:
    args: dict[str, Any] = {}
    for field in msgspec.structs.fields(COMMANDS[name]):
        if field.required or draw(st.booleans()):
            likely = draw(st.integers(0, 3))
            known = st.sampled_from(KNOWN)
            args[field.encode_name] = draw(known | st.booleans() if likely else values)
    if not draw(st.integers(0, 9)):
        args[draw(st.sampled_from(["by", "author", "role", "token", "__proto__"]))] = "p2"
    return args


@given(st.lists(_near_messages(), min_size=10, max_size=40), st.booleans())
@by_chance(40)
async def test_r7_any_near_message_is_answered_and_breaks_nothing(
    service: Canevas, http: httpx.AsyncClient, messages: list[dict[str, Any]], staff: bool
) -> None:
    async with _others(http) as (board, witness):
        token = (await board.issue("facilitator") if staff else await board.back("p1"))["token"]
        sender = await board.client(token)
        for message in messages:
            await sender.send(message)
        last = await sender.wish("board.spotlight", target=None)
        wished = {m["id"] for m in messages if m["type"] == "command"} - {7} | {last}
        await sender.until(lambda: sender.of("bye") or wished <= _answered(sender))
        for reject in sender.of("reject"):
            assert reject["code"] in REFUSALS
            assert reject["message"]
        assert not witness.of("bye")


def _answered(client: Client) -> set[str]:
    return {m["id"] for m in client.messages if m["type"] in ("ack", "reject")}


@st.composite
def _broken_logs(draw: st.DrawFn) -> bytes:
    """A log that was one, line by line."""
    header, made = furnished()
    changes = made["changes"]
    lines: list[Any] = [header, {**made, "changes": changes[:30]}]
    lines += [
        {"seq": seq, "at": 2_000 + seq, "by": "p1", "command": None, "type": "card.added",
         "changes": [change]}
        for seq, change in enumerate(changes[30:40], start=2)
    ]  # fmt: skip
    for _ in range(draw(st.integers(1, 2))):
        at = draw(st.integers(0, len(lines) - 1))
        match draw(st.integers(0, 9)):
            case 0:
                other = draw(st.integers(0, len(lines) - 1))
                lines[at], lines[other] = lines[other], lines[at]
            case 1:
                lines.insert(at, lines[draw(st.integers(0, len(lines) - 1))])
            case 2:
                lines[at] = draw(_odd_lines)
            case 3:
                del lines[at]
            case _:
                lines[at] = changed(draw, lines[at])
        if not lines:
            break
    whole = ndjson(lines)
    return whole[: draw(st.integers(0, len(whole)))] if not draw(st.integers(0, 4)) else whole


_odd_lines = st.one_of(
    st.binary(max_size=60).map(lambda line: line.replace(b"\n", b"")),
    st.sampled_from([
        b'{"seq":2,"at":2001,"by":"p1","command":null,"type":"a.b","changes":' + b"[" * 50_000,
        b'{"seq":' + b"9" * 5_000 + b"}",
        b'{"seq":2e308}', b'{"seq":NaN}', b'{"seq":2,"seq":3}', b'"\\ud800"', b"\xef\xbb\xbf{}",
    ]),
)  # fmt: skip


@given(_broken_logs())
@by_chance(400)
async def test_log5_any_lines_make_a_board_that_works_or_none(
    service: Canevas, http: httpx.AsyncClient, body: bytes
) -> None:
    answer = await http.post("/api/boards/import", content=body, headers=ALONE)
    assert answer.status_code in (201, 422), answer.text
    if answer.status_code == 422:
        assert answer.headers["content-type"] == "application/problem+json"
        return
    board = Board(http, answer.json())
    _, state = await board.state()
    for path in ("codes", "cards.csv", "tokens"):
        await board.call("GET", path)
    assert (await http.get(f"/api/join/{board.code}")).status_code == 200
    again = await Board.imported(http, [json.dumps(line).encode() for line in await board.log()])
    assert set((await again.state())[1]) == set(state)


_bodies = st.one_of(
    st.binary(max_size=80),
    values.map(lambda value: json.dumps(value).encode()),
    st.dictionaries(
        st.sampled_from(["title", "template", "language", "question", "name", "group", "networks",
                         "organisation", "resume", "table", "request", "role", "by", "token"]),
        values, max_size=5,
    ).map(lambda value: json.dumps(value).encode()),
)  # fmt: skip


@given(_bodies, st.sampled_from(["boards", "join/{code}", "boards/{board}/tokens"]))
@by_chance(300)
async def test_r7_any_body_is_taken_or_refused_with_a_problem(
    service: Canevas, http: httpx.AsyncClient, body: bytes, path: str
) -> None:
    board = await _shared(http)
    address = f"/api/{path.format(board=board.id, code=board.code)}"
    bearer = {"Authorization": f"Bearer {board.token}", **ALONE}
    answer = await http.post(address, content=body, headers=bearer)
    assert answer.status_code in (200, 201, 404, 413, 422), answer.text
    if not answer.is_success:
        assert set(answer.json()) == {"type", "title", "status", "detail"}


async def _shared(http: httpx.AsyncClient) -> Board:
    """The board of all bodies, made when first asked for."""
    key = str(http.base_url)
    if key not in _BOARDS:
        _BOARDS[key] = (await Board.imported(http, furnished())).made
    return Board(http, _BOARDS[key])


_BOARDS: Final[dict[str, dict[str, Any]]] = {}

_requests = st.builds(
    lambda line, headers, rest: line + b"\r\n" + b"".join(headers) + b"\r\n" + rest,
    st.sampled_from([b"GET / HTTP/1.1", b"GET /api/about HTTP/9.9", b"POST /api/boards HTTP/1.1",
                     b"GET http://[ HTTP/1.1", b"\x00", b"GET /ws/b HTTP/1.1", b"PRI * HTTP/2.0"]),
    st.lists(st.one_of(st.binary(max_size=40).map(lambda b: b + b"\r\n"), st.sampled_from([
        b"Host: a\r\n", b"Content-Length: -1\r\n", b"Content-Length: 9\r\nContent-Length: 8\r\n",
        b"Transfer-Encoding: chunked\r\n", b"Upgrade: websocket\r\nConnection: Upgrade\r\n",
        b"Sec-WebSocket-Key: x\r\nSec-WebSocket-Version: 13\r\n", b"Origin: \xff\r\n",
        b"Authorization: Bearer \xff\r\n", b"Host: " + b"x" * 9_000 + b"\r\n"])), max_size=4),
    st.binary(max_size=40) | st.just(b"FFFFFFFFFFFFFFFF\r\nx"),
)  # fmt: skip


@given(st.binary(max_size=120) | _requests)
@by_chance(120)
async def test_r7_any_bytes_on_the_port_break_nothing(
    service: Canevas, http: httpx.AsyncClient, sent: bytes
) -> None:
    where = urlsplit(service.url)
    reader, writer = await asyncio.open_connection(where.hostname, where.port)
    writer.write(sent)
    writer.write_eof()
    told = await reader.read()
    writer.close()
    assert b"HTTP/1.1 5" not in told
    assert (await http.get("/healthz")).status_code == 200
