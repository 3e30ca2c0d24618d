"""LIMIT1: how much is read of one token, and when."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
import uvicorn
from starlette.applications import Starlette
from starlette.routing import WebSocketRoute
from starlette.websockets import WebSocket, WebSocketDisconnect

from server.gateway import wire
from server.gateway.allowance import (
    BYTES_AT_ONCE,
    BYTES_PER_SECOND,
    MESSAGES_AT_ONCE,
    MESSAGES_PER_SECOND,
    Allowance,
    Allowances,
)
from server.gateway.wire import EXTENSION, SocketWire, WireProtocol
from tests.outside.client import PATIENCE
from tests.outside.raw import PING, Raw
from tests.services.port import free_port


def test_limit1_so_many_messages_at_once_and_so_many_lasting() -> None:
    allowance = Allowance()
    waits = [allowance.spend(1, 0, 10.0) for _ in range(MESSAGES_AT_ONCE)]
    assert max(waits) == pytest.approx(0)
    assert allowance.spend(1, 0, 10.0) == pytest.approx(1 / MESSAGES_PER_SECOND, rel=0.01)
    later = [allowance.spend(1, 0, 10.0 + n / MESSAGES_PER_SECOND) for n in range(1, 100)]
    assert max(later) == pytest.approx(1 / MESSAGES_PER_SECOND, rel=0.01)


def test_limit1_so_many_bytes_at_once_and_so_many_lasting() -> None:
    allowance = Allowance()
    assert allowance.spend(1, BYTES_AT_ONCE, 10.0) == 0
    assert allowance.spend(1, BYTES_PER_SECOND, 10.0) == pytest.approx(1, rel=0.01)
    assert not allowance.full(11.0)
    assert allowance.full(10.0 + BYTES_AT_ONCE / BYTES_PER_SECOND + 1)


def test_limit1_sockets_of_one_token_share_it_and_staff_has_ten_times_that() -> None:
    allowances = Allowances(lambda: 0.0)
    one, same = (allowances.of_token("t", staff=False) for _ in range(2))
    assert one is same
    staff = allowances.of_token("f", staff=True)
    assert staff.spend(10 * MESSAGES_AT_ONCE, 10 * BYTES_AT_ONCE, 0.0) == 0
    assert one.spend(MESSAGES_AT_ONCE + 1, 0, 0.0) > 0


@asynccontextmanager
async def _listening(allowance: Allowance, heard: list[int]) -> AsyncIterator[str]:
    """A server that counts what it reads of its sockets."""

    async def listen(websocket: WebSocket) -> None:
        await websocket.accept(subprotocol="canevas.v1")
        own: SocketWire = websocket.scope["extensions"][EXTENSION]
        own.allow(allowance)
        try:
            while True:
                heard.append(len(await websocket.receive_bytes()))
        except WebSocketDisconnect:
            own.leave()

    port = free_port()
    app = Starlette(routes=[WebSocketRoute("/ws/{board}", listen)])
    server = uvicorn.Server(
        uvicorn.Config(app, port=port, ws=WireProtocol, log_level="error", lifespan="off")
    )
    task = asyncio.create_task(server._serve())
    while not server.started:
        await asyncio.sleep(0.01)
    yield f"http://127.0.0.1:{port}"
    server.should_exit = True
    await task


async def test_limit1_what_is_beyond_is_read_when_it_is_due() -> None:
    heard: list[int] = []
    allowance = Allowance()
    loop = asyncio.get_running_loop()
    allowance.spend(MESSAGES_AT_ONCE - 10, 0, loop.time())
    async with _listening(allowance, heard) as url:
        raw = await Raw.open(url, "b")
        began = loop.time()
        for n in range(100):
            raw.write(bytes(n))
        async with asyncio.timeout(PATIENCE):
            while len(heard) < 100:
                await asyncio.sleep(0.01)
        assert heard == list(range(100))
        assert loop.time() - began > 50 / MESSAGES_PER_SECOND
        await raw.close()


@pytest.mark.parametrize("of_pings", [False, True])
async def test_limit1_who_floods_on_end_is_sent_away(
    monkeypatch: pytest.MonkeyPatch, of_pings: bool
) -> None:
    monkeypatch.setattr(wire, "FLOOD_SECONDS", 0.5)
    heard: list[int] = []
    allowance = Allowance()
    allowance.spend(MESSAGES_AT_ONCE, 0, asyncio.get_running_loop().time())
    async with _listening(allowance, heard) as url:
        raw = await Raw.open(url, "b")

        async def listen() -> list[Any]:
            return [message async for message in raw.messages()]

        listening = asyncio.create_task(listen())
        async with asyncio.timeout(PATIENCE):
            while not listening.done():
                for _ in range(100):
                    raw.write(b"", *([PING] if of_pings else []))
                await asyncio.sleep(0.01)
        said = await listening
        assert said == [{"type": "bye", "code": "full", "retry_ms": 15_000}]
        assert len(heard) < PATIENCE * MESSAGES_PER_SECOND
        await raw.close()
