"""A simulated TCP connection: slow, in order each way, cut without either side knowing at once."""

import asyncio
from collections.abc import MutableMapping
from random import Random
from typing import Any

import msgpack

from server.gateway.wire import EXTENSION, SocketWire
from tests.convergence.weather import Weather

_HIGH = 3_000
_LOW = 1_000
_PATCH = b"\xa4type\xa5patch"
_HEAD = 24
"""Bytes of a frame among which its type is."""

_USUAL = 0.05
"""Seconds that a message mostly takes at most."""

_MOMENT = 1e-5
"""Between two deliveries: timers of one time go off in any order."""


class Connection:
    """Between one client and one process. The client's end is `say`, `hear`, `cut`."""

    def __init__(self, weather: Weather, board: str, process: object) -> None:
        self.process = process
        # Its own chance: what happens to others must not depend on who is written to first.
        self._weather = weather.local(Random(weather.chance.random()))
        self._loop = asyncio.get_running_loop()
        self._to_server: asyncio.Queue[dict[str, Any]] = asyncio.Queue()
        self._to_client: asyncio.Queue[tuple[float, bytes] | None] = asyncio.Queue()
        self._there = self._back = 0.0
        self._waiting = 0
        self._held: list[tuple[float, bytes]] | None = None
        self._reads = asyncio.Event()
        self._reads.set()
        self._stream = b""
        self._severed = False
        self.allowance: object = None
        self.sent = 0.0
        self.code: int | None = None
        self.transport = self
        self.wire = SocketWire(self)  # type: ignore[arg-type]
        self.scope = {
            "type": "websocket",
            "path": f"/ws/{board}",
            "path_params": {"board": board},
            "query_string": b"",
            "headers": [],
            "subprotocols": ["canevas.v1"],
            "extensions": {EXTENSION: self.wire},
        }
        self._to_server.put_nowait({"type": "websocket.connect"})

    @property
    def carries(self) -> bool:
        """Whether what is said either way arrives, and within a moment."""
        late = max(self._there, self._back) - self._loop.time() > 2 * _USUAL
        return not (late or self._severed or self.wire.gone or self._held is not None)

    def say(self, message: dict[str, Any]) -> None:
        """The client sends a message."""
        received = {"type": "websocket.receive", "bytes": msgpack.packb(message)}
        arrival = self._loop.time() + self._weather.pause(_USUAL, 1)
        self._there = max(self._there + _MOMENT, arrival)
        self._loop.call_at(self._there, self._arrive, received)

    async def hear(self) -> dict[str, Any] | None:
        """The next message to the client, which left at `sent`; None at the connection's end."""
        while (message := self._message()) is None:
            carried = await self._to_client.get()
            if carried is None:
                return None
            self.sent, data = carried
            self._stream += data
        return message

    def cut(self) -> None:
        """The line breaks: what is on its way is lost; each side notices in its own time."""
        if not self._severed:
            self._severed = True
            self._loop.call_later(self._weather.pause(0.5, 5), self._tell_client)
            self._loop.call_later(self._weather.pause(0.5, 5), self._tell_server)

    def stop_reading(self, seconds: float) -> None:
        """The client takes nothing for a while."""
        if self._held is None:
            self._held = []
            self._loop.call_later(seconds, self._read_on)

    async def receive(self) -> dict[str, Any]:
        """What the server reads (ASGI): nothing, while the client does not read either (R6)."""
        await self._reads.wait()
        return await self._to_server.get()

    async def send(self, message: MutableMapping[str, Any]) -> None:
        """What the server says of the connection (ASGI)."""
        if message["type"] == "websocket.close":
            self.code = message["code"]
            self.wire.leave()
            self._end()

    def write(self, data: bytes) -> None:
        """What the server writes to the transport."""
        if self._severed:
            return
        if self.wire.paused and _PATCH in data[:_HEAD]:
            self._weather.sky.blame("R6", "a patch for a socket that asked to wait")
        self._waiting += len(data)
        arrival = self._loop.time() + self._weather.pause(_USUAL, 2)
        self._back = max(self._back + _MOMENT, arrival)
        self._loop.call_at(self._back, self._carried, (self._loop.time(), data))
        if self._waiting > _HIGH and not self.wire.paused:
            self.wire.paused = True
            self._reads.clear()
            self.wire.on_pause()

    def charge(self, frames: int) -> None:
        """A message is much to answer; nobody floods here."""

    def get_write_buffer_size(self) -> int:
        return self._waiting

    def close_politely(self, seconds: float) -> None:
        """The server has said goodbye."""
        self.wire.leave()
        self._end()

    def close(self) -> None:
        """The server closes what was never let in."""

    def abort(self) -> None:
        """The server cuts what lingers."""
        self._end()

    def _end(self) -> None:
        self.wire.on_lost()
        self._reads.set()
        self._to_server.put_nowait({"type": "websocket.disconnect", "code": 1000})
        self._back = max(self._back, self._loop.time()) + _MOMENT
        self._loop.call_at(self._back, self._tell_client)

    def _arrive(self, received: dict[str, Any]) -> None:
        if not self._severed:
            self._to_server.put_nowait(received)

    def _read_on(self) -> None:
        held, self._held = self._held or [], None
        for carried in held:
            self._carried(carried)

    def _carried(self, carried: tuple[float, bytes]) -> None:
        if self._held is not None:
            self._held.append(carried)
            return
        self._waiting -= len(carried[1])
        if not self._severed:
            self._to_client.put_nowait(carried)
        if self.wire.paused and self._waiting < _LOW and not self.wire.gone:
            self.wire.paused = False
            self._reads.set()
            self.wire.on_resume()

    def _tell_client(self) -> None:
        self._held = None
        self._to_client.put_nowait(None)

    def _tell_server(self) -> None:
        self.wire.leave()
        self.wire.on_lost()
        self._reads.set()
        self._to_server.put_nowait({"type": "websocket.disconnect", "code": 1006})

    def _message(self) -> dict[str, Any] | None:
        stream = self._stream
        if len(stream) < 2:
            return None
        size = {126: 2, 127: 8}.get(stream[1], 0)
        start = 2 + size
        length = int.from_bytes(stream[2:start]) if size else stream[1]
        if len(stream) < start + length:
            return None
        self._stream = stream[start + length :]
        message: dict[str, Any] = msgpack.unpackb(stream[start : start + length])
        return message
