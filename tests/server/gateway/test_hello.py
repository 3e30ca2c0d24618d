"""R7: whoever says nothing is not waited for."""

import asyncio
from typing import Any

import pytest
from starlette.websockets import WebSocket

from protocol import limits
from server.bus.memory import MemoryBus
from server.database.sqlite import SqliteDatabase
from server.gateway.allowance import Allowance
from server.gateway.bounds import Bounds
from server.gateway.buckets import Bucket, Buckets
from server.gateway.socket import Sockets
from server.gateway.wire import EXTENSION
from server.log.sqlite import SqliteLog
from server.rooms.hub import Hub
from server.store.sqlite import SqliteStore


class _Line:
    """The wire of a socket that is only listened to."""

    gone = False

    def allow(self, allowance: Allowance) -> None:
        pass

    def leave(self) -> None:
        self.gone = True


async def test_r7_no_hello_in_time_closes(tmp_path: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "HELLO_SECONDS", 0.05)
    database = SqliteDatabase(tmp_path / "canevas.db")
    store = SqliteStore(database)
    hub = Hub(SqliteLog(database), store, MemoryBus(), "p", compares=None)
    bounds = Bounds(lambda: 0.0, sockets=1, each_board=1, each_token=1)
    sockets = Sockets(hub, store, bounds, frozenset(), lambda: True)
    said: list[Any] = []
    silence = asyncio.Event()

    async def receive() -> dict[str, Any]:
        if not said:
            return {"type": "websocket.connect"}
        await silence.wait()
        return {}

    async def send(message: Any) -> None:
        said.append(message)

    scope = {
        "type": "websocket", "headers": [], "subprotocols": ["canevas.v1"],
        "extensions": {EXTENSION: _Line()}, "path_params": {"board": "b"},
    }  # fmt: skip
    await asyncio.wait_for(sockets.attend(WebSocket(scope, receive, send)), 10)
    assert [message["type"] for message in said] == ["websocket.accept", "websocket.close"]
    assert said[-1]["code"] == 4400


def test_r8_a_bucket_lets_so_many_through_at_once_and_so_many_lasting() -> None:
    bucket = Bucket(rate=40, size=200, now=0.0)
    assert [bucket.take(0.0) for _ in range(200)] == [0.0] * 200
    wait = bucket.take(0.0)
    assert wait > 0
    assert bucket.take(wait / 2) == pytest.approx(wait / 2), "nobody slips in meanwhile"
    taken = sum(bucket.take(second / 40) == 0 for second in range(41, 441))
    assert taken == 400


def test_r8_a_full_bucket_is_forgotten() -> None:
    now = [0.0]
    buckets = Buckets(1, 2, lambda: now[0])
    buckets.take("a")
    now[0] = 61.0
    buckets.take("b")
    assert len(buckets) == 1
