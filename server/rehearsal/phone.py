"""A simulated phone, table or screen: a token, a replica, an outbox, a socket that comes back."""

import asyncio
import contextlib
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import count
from typing import Any, Final

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidHandshake
from websockets.typing import Subprotocol

from protocol import codec, limits, messages
from protocol.records import Fields
from server.rehearsal.outbox import Outbox, Wish
from server.rehearsal.replica import Gap, Replica

PING_SECONDS: Final = 10
FIRST_PAUSE: Final = 0.2
LONGEST_PAUSE: Final = 5.0


class Dismissed(Exception):
    """The server said not to come back, and why."""


@dataclass(slots=True)
class Traffic:
    """What went through the sockets of one phone; bytes are payloads of frames."""

    bytes_in: int = 0
    bytes_out: int = 0
    patches: int = 0
    snapshots: int = 0
    gaps: int = 0
    connections: int = 0


class Phone:
    """One device of a board. It knows several addresses of the service, and goes on at another.

    `arrivals` tells how far the replica had come when: (seq, seconds of the loop's clock), growing.
    """

    def __init__(
        self, addresses: Sequence[str], board: str, token: str, *, chance: random.Random
    ) -> None:
        self.replica = Replica()
        self.traffic = Traffic()
        self.arrivals: list[tuple[int, float]] = []
        self.you: Fields = {}
        self.head = 0
        self.token = token
        self._urls = [f"{socket_address(address)}/ws/{board}" for address in addresses]
        self._chance = chance
        self._outbox = Outbox()
        self._moved = asyncio.Event()
        self._life: asyncio.Task[None] | None = None
        self._socket: ClientConnection | None = None

    async def open(self) -> None:
        """Connect, and wait for the first welcome. Raises `Dismissed`."""
        self._life = asyncio.create_task(self._live())
        await self._until(lambda: bool(self.replica.epoch))

    async def close(self) -> None:
        """Hang up; wishes without an answer are cancelled."""
        if self._life is not None:
            self._life.cancel()
            await asyncio.gather(self._life, return_exceptions=True)
        self._outbox.drop()

    async def __aenter__(self) -> "Phone":
        await self.open()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    def send(self, name: str, args: Fields) -> Wish:
        """Wish for something; it goes out in order, over as many connections as it takes."""
        return self._outbox.add(name, args)

    async def do(self, name: str, args: Fields) -> int:
        """Wish for something and wait: the seq of its event. Raises `Rejected`."""
        return await self.send(name, args).answer

    async def reach(self, seq: int) -> None:
        """Wait until the replica has come to a seq. Raises `Dismissed`."""
        await self._until(lambda: self.replica.seq >= seq)

    async def dismissed(self) -> None:
        """Wait until the server says not to come back."""
        assert self._life is not None
        await asyncio.wait([self._life])

    def cut(self) -> None:
        """Lose the connection in the middle of whatever it carries. No error where there is none.

        What is on its way is lost, wishes and answers alike; the phone comes back by itself.
        """
        if self._socket is not None:
            self._socket.transport.abort()

    async def _until(self, true: Callable[[], bool]) -> None:
        assert self._life is not None
        while not true():
            self._moved.clear()
            moved = asyncio.create_task(self._moved.wait())
            await asyncio.wait({moved, self._life}, return_when=asyncio.FIRST_COMPLETED)
            moved.cancel()
            if self._life.done():
                self._life.result()

    async def _live(self) -> None:
        pause = FIRST_PAUSE
        for attempt in count():
            url = self._urls[attempt % len(self._urls)]
            before = self.traffic.connections
            try:
                async with connect(
                    url,
                    subprotocols=[Subprotocol(limits.SUBPROTOCOL)],
                    compression=None,
                    max_size=None,
                    proxy=None,
                    close_timeout=1,
                ) as socket:
                    self._socket = socket
                    wait = await self._converse(socket)
            except (OSError, TimeoutError, InvalidHandshake):
                wait = None
            self._socket = None
            self._outbox.cut()
            if self.traffic.connections > before:
                pause = FIRST_PAUSE
            await asyncio.sleep(self._chance.uniform(0, pause) if wait is None else wait)
            pause = min(pause * 2, LONGEST_PAUSE)

    async def _converse(self, socket: ClientConnection) -> float | None:
        """Talk until the connection ends; the seconds to stay away, where the server said so."""
        await self._hello(socket)
        writing = None
        pinging = asyncio.create_task(self._ping(socket))
        try:
            async for data in socket:
                assert isinstance(data, bytes)
                self.traffic.bytes_in += len(data)
                message = codec.unpack(data)
                if message["type"] == "bye":
                    if message["retry_ms"] is None:
                        raise Dismissed(message["code"])
                    return self._chance.uniform(0.5, 1) * float(message["retry_ms"]) / 1000
                await self._take(socket, message)
                if writing is None and message["type"] == "welcome":
                    self.traffic.connections += 1
                    writing = asyncio.create_task(self._write(socket))
        except ConnectionClosed:
            pass  # its code is looked at below
        finally:
            tasks = [task for task in (pinging, writing) if task is not None]
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
        if socket.close_code in (messages.CLOSE_MALFORMED, messages.CLOSE_BAD_TOKEN):
            raise Dismissed(f"closed with {socket.close_code}")
        return None

    async def _take(self, socket: ClientConnection, message: dict[str, Any]) -> None:
        match message["type"]:
            case "patch":
                self.traffic.patches += 1
                try:
                    if self.replica.patch(message):
                        self._arrived()
                except Gap:
                    self.traffic.gaps += 1
                    await self._hello(socket)
            case "ack":
                self._outbox.acked(message["id"], message["seq"])
            case "reject":
                self._outbox.rejected(
                    message["id"], message["code"], message["message"], message.get("retry_ms")
                )
            case "welcome":
                self.traffic.snapshots += message["snapshot"] is not None
                self.you = message["you"]
                self.replica.welcome(message)
                self._arrived()
            case "pong":
                self.head = message["seq"]

    async def _hello(self, socket: ClientConnection) -> None:
        hello = {"protocol": limits.VERSION, "token": self.token, "since": self.replica.since}
        await self._out(socket, codec.pack({"type": "hello", **hello}))

    async def _write(self, socket: ClientConnection) -> None:
        while True:
            wish = await self._outbox.next()
            await self._out(socket, wish.frame)

    async def _ping(self, socket: ClientConnection) -> None:
        while True:
            await asyncio.sleep(PING_SECONDS)
            await self._out(socket, codec.pack({"type": "ping", "seq": self.replica.seq}))

    async def _out(self, socket: ClientConnection, data: bytes) -> None:
        self.traffic.bytes_out += len(data)
        with contextlib.suppress(ConnectionClosed):  # the reading side ends the conversation
            await socket.send(data)

    def _arrived(self) -> None:
        self.arrivals.append((self.replica.seq, asyncio.get_running_loop().time()))
        self._moved.set()


def socket_address(address: str) -> str:
    """The WebSocket form of an HTTP address."""
    return "ws" + address.removeprefix("http").rstrip("/")
