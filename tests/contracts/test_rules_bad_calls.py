"""R7: bad HTTP calls are answered with a problem, never with an error of ours."""

import asyncio
from typing import Any
from urllib.parse import urlsplit

import httpx
import pytest

from tests.outside.board import Board
from tests.outside.raw import Raw
from tests.services.canevas import Canevas

BODIES: dict[str, bytes] = {
    "nothing": b"",
    "no JSON": b"{",
    "half a surrogate pair": b'{"title": "\\ud800", "name": "\\ud800", "role": "\\ud800"}',
    "no UTF-8": b'{"title": "\xff", "name": "\xff", "role": "\xff"}',
    "very deep": b'{"title": ' + b"[" * 30_000 + b"]" * 30_000 + b"}",
    "a number without end": b'{"title": 1e999, "name": 1e999}',
    "a name of objects": b'{"__proto__": {"title": "x"}}',
    "too much": b'{"title": "' + b"x" * 70_000 + b'"}',
}

PATHS = [
    "/api/join/%00",
    "/api/join/%F0%9F%AA%A2",
    "/api/join/%ff%fe",
    "/api/join/" + "A" * 2_000,
    "/api/boards/%00/state",
    "/api/boards/..%2F..%2Fetc/state",
    "/api/boards/%ff/log",
    "/api/qr/%00.svg",
    "/api/qr/" + "A" * 8_000 + ".svg",
    "/j/%00",
    "/b/%ff",
]


@pytest.mark.parametrize("case", BODIES)
async def test_r7_a_bad_body_is_a_problem(http: httpx.AsyncClient, case: str) -> None:
    board = await Board.make(http)
    bearer = {"Authorization": f"Bearer {board.token}"}
    for path in ("/api/boards", f"/api/join/{board.code}", f"/api/boards/{board.id}/tokens",
                 "/api/boards/import"):  # fmt: skip
        answer = await http.post(path, content=BODIES[case], headers=bearer)
        fine = path.startswith("/api/join") and case in ("nothing", "a name of objects")
        assert answer.status_code == 201 if fine else answer.status_code in (413, 422), path


@pytest.mark.parametrize("path", PATHS)
async def test_r7_a_bad_path_is_no_error_of_ours(http: httpx.AsyncClient, path: str) -> None:
    for method in ("GET", "POST", "DELETE"):
        headers = {"Authorization": "Bearer x", "Host": "salle.example"}
        answer = await http.request(method, path, headers=headers)
        assert answer.status_code < 500, (method, path)


@pytest.mark.parametrize(
    "bearer", ["", "Bearer", "Basic x", "Bearer \u00e9", "Bearer " + "x" * 10_000]
)
async def test_r7_a_bad_token_is_no_error_of_ours(http: httpx.AsyncClient, bearer: Any) -> None:
    board = await Board.make(http)
    header = {"Authorization": bearer.encode("latin-1")}
    answer = await http.get(f"/api/boards/{board.id}/state", headers=header)
    assert answer.status_code in (400, 401)


async def test_r7_who_goes_in_the_middle_of_a_body_is_no_error_of_ours(
    service: Canevas, http: httpx.AsyncClient
) -> None:
    where = urlsplit(service.url)
    for path in ("boards", "boards/import"):
        _, writer = await asyncio.open_connection(where.hostname, where.port)
        writer.write(
            f"POST /api/{path} HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\n{{".encode()
        )
        await writer.drain()
        writer.close()
    assert (await http.get("/healthz")).status_code == 200  # `service` looks for traces at its end


async def test_r7_a_socket_on_a_bad_path_is_closed(service: Canevas) -> None:
    for board in ("%00", "%ff", "x" * 4_000):
        raw = await Raw.open(service.url, board)
        raw.say({"type": "hello", "protocol": 1, "token": "x", "since": None})
        assert await raw.closed() == 4401
