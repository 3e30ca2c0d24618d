"""LIMIT6: what a socket leaves behind is free at once, and stops nobody to be looked for."""

import asyncio
import gc
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import httpx
import pytest
import uvicorn

from server import app
from server.gateway.entrance import EntranceProtocol
from server.gateway.wire import WireProtocol
from server.settings import Settings
from tests.outside.board import Board
from tests.outside.client import PATIENCE
from tests.outside.raw import Raw
from tests.services.port import free_port


@asynccontextmanager
async def _served(folder: Path) -> AsyncIterator[str]:
    """The application in this process."""
    port = free_port()
    ours = app.create(Settings(data=str(folder), port=port))
    config = uvicorn.Config(
        ours, port=port, http=EntranceProtocol, ws=WireProtocol, log_level="error"
    )
    server = uvicorn.Server(config)
    task = asyncio.create_task(server._serve())
    while not server.started:
        await asyncio.sleep(0.01)
    yield f"http://127.0.0.1:{port}"
    server.should_exit = True
    await task


def _left() -> int:
    return sum(isinstance(one, (WireProtocol, EntranceProtocol)) for one in gc.get_objects())


@pytest.mark.parametrize("says_hello", [False, True])
async def test_limit6_nothing_of_a_socket_waits_to_be_collected(
    tmp_path: Path, says_hello: bool
) -> None:
    async with (
        _served(tmp_path) as url,
        httpx.AsyncClient(base_url=url, trust_env=False) as http,
        await Board.make(http) as board,
    ):
        token = (await board.join())["token"]
        gc.collect()
        gc.disable()
        try:
            before = _left()
            for _ in range(3):
                raw = await Raw.open(url, board.id)
                if says_hello:
                    raw.say({"type": "hello", "protocol": 1, "token": token, "since": None})
                    await anext(raw.messages())
                await raw.close()
            async with asyncio.timeout(PATIENCE):
                while _left() > before:
                    await asyncio.sleep(0.05)
        finally:
            gc.enable()
