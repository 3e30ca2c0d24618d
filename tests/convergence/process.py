"""One simulated process of the service."""

import asyncio
import contextlib
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any, Final
from unittest.mock import Mock

from starlette.websockets import WebSocket

from server.domain.erasing import Erasure
from server.domain.refused import Refused
from server.gateway.bounds import Bounds
from server.gateway.socket import Sockets
from server.log.log import Unavailable
from server.rooms.hub import COMPARE_SECONDS, Hub
from server.rooms.room import Room
from server.rooms.wish import erasing, into
from tests.convergence.connection import Connection
from tests.convergence.ether import Ether, RoughBus
from tests.convergence.rough import Rough

START_MS: Final = 1_700_000_000_000


class Process:
    """Rooms, sockets and their ends, with a clock that is a little wrong."""

    def __init__(
        self, name: str, log: Any, store: Any, ether: Ether, fallen: Callable[["Process"], None]
    ) -> None:
        """`fallen` hears of a sudden end; then `end` is to be called."""
        weather, loop = ether.weather, asyncio.get_running_loop()
        self.name = name
        self.up = True
        self.clock_off = weather.chance.randrange(-5_000, 5_000)
        self._weather = weather
        self._fallen = fallen
        self._log, self._store = Rough(log, weather, self.fall), Rough(store, weather, self.fall)
        self.bus = RoughBus(name, ether)
        self._hub = Hub(
            self._log, self._store, self.bus, name,
            compares=None if weather.sky.telling else COMPARE_SECONDS,
            clock=lambda: START_MS + self.clock_off + int(loop.time() * 1000),
        )  # fmt: skip
        bounds = Bounds(loop.time, sockets=1_000, each_board=1_000, each_token=1_000)
        self._app = SimpleNamespace(state=SimpleNamespace(house=Mock()))
        self._sockets = Sockets(self._hub, self._store, bounds, frozenset(), lambda: self.up)
        self._connections: dict[Connection, asyncio.Task[None]] = {}
        self._calls: set[asyncio.Task[None]] = set()

    @property
    def rooms(self) -> tuple[Room, ...]:
        return self._hub.rooms

    async def start(self) -> None:
        await self.bus.open()
        self._hub.start()

    def connect(self, board: str) -> Connection:
        """A new connection of a client."""
        connection = Connection(self._weather, board, self)
        scope = {**connection.scope, "app": self._app}
        websocket = WebSocket(scope, connection.receive, connection.send)
        attending = asyncio.create_task(self._sockets.attend(websocket))
        self._connections[connection] = attending
        attending.add_done_callback(lambda _: self._attended(connection, attending))
        return connection

    def _attended(self, connection: Connection, attending: asyncio.Task[None]) -> None:
        del self._connections[connection]
        if not attending.cancelled() and (error := attending.exception()):
            self._weather.sky.blame("failed", repr(error))

    def erase(self, board: str, by: str, id: str, erasure: Erasure) -> None:
        """Somebody asks for an erasure, over HTTP; the answer may never come."""
        task = asyncio.create_task(self._erase(board, by, id, erasure))
        self._calls.add(task)
        task.add_done_callback(self._calls.discard)

    async def _erase(self, board: str, by: str, id: str, erasure: Erasure) -> None:
        seq: asyncio.Future[int] = asyncio.get_running_loop().create_future()
        with contextlib.suppress(Unavailable, Refused, TimeoutError):
            room = await self._hub.room(board)
            room.wish(erasing(by, id, erasure, into(seq)))
            async with asyncio.timeout(10):
                await seq
            if not erasure.keeps_ideas:
                revoked = await self._store.revoke_participant(board, erasure.person)
                self._hub.farewell(board, "revoked", revoked)

    def fall(self) -> None:
        """End in the middle of whatever it does: nothing goes out any more."""
        if self.up:
            self.up = False
            self._log.gone = self._store.gone = True
            self.bus.hang_up()
            for connection in self._connections:
                connection.cut()
            self._fallen(self)

    async def leave(self) -> None:
        """End as a deploy does: say goodbye, commit what came in."""
        self.up = False
        for room in self.rooms:
            room.farewell("closing", None, 100)
        await self._hub.settle()
        await self.end()

    async def end(self) -> None:
        """Let go of everything."""
        await self.bus.close()
        for call in self._calls:
            call.cancel()
        for connection, attending in tuple(self._connections.items()):
            connection.cut()
            attending.cancel()
        await self._hub.close()
