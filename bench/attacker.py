"""A hostile client, in a process of its own, as unimportant to the machine as can be.

`python -m bench.attacker ADDRESS BOARD CODE TOKEN BEHAVIOUR …` attacks between the lines `go` and
`rest` on its standard input, and ends with it. The token is that of a person of the board.
"""

import asyncio
import base64
import os
import sys
import uuid
from collections.abc import Awaitable, Callable
from itertools import cycle
from typing import Any, Final
from urllib.parse import urlsplit

import msgpack
import uvloop

TICK_SECONDS: Final = 0.02
MOST_UNSENT: Final = 1 << 20
"""Bytes that one socket of ours may have waiting before we hold back ourselves."""

BINARY, PING = 0x82, 0x89


class Line(asyncio.Protocol):
    """One TCP connection; what comes is thrown away."""

    def __init__(self) -> None:
        self.answered = asyncio.Event()
        self.lost = asyncio.Event()
        self.transport: Any = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        self.answered.set()

    def connection_lost(self, exc: Exception | None) -> None:
        self.answered.set()
        self.lost.set()

    def write(self, data: bytes) -> None:
        """Send bytes, unless too many wait already."""
        if self.transport.get_write_buffer_size() < MOST_UNSENT and not self.lost.is_set():
            self.transport.write(data)


class Target:
    """The service under attack, and the connections that were opened to it."""

    def __init__(self, address: str, board: str, code: str, token: str) -> None:
        self.host, self.port = urlsplit(address).hostname or "", urlsplit(address).port or 80
        self.board, self.code, self.token = board, code, token
        self.lines: set[Line] = set()

    async def dial(self) -> Line:
        """A TCP connection that says nothing yet."""
        while True:
            try:
                loop = asyncio.get_running_loop()
                _, line = await loop.create_connection(Line, self.host, self.port)
            except OSError:
                await asyncio.sleep(0.05)
                continue
            self.lines = {line for line in self.lines if not line.lost.is_set()}
            self.lines.add(line)
            return line

    async def shake(self) -> Line:
        """A WebSocket that has not said who it is."""
        line = await self.dial()
        key = base64.b64encode(os.urandom(16)).decode()
        line.write(
            f"GET /ws/{self.board} HTTP/1.1\r\nHost: {self.host}:{self.port}\r\n"
            f"Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: {key}\r\n"
            "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Protocol: canevas.v1\r\n\r\n".encode()
        )
        await line.answered.wait()
        return line

    async def enter(self) -> Line:
        """A WebSocket of a person of the board."""
        line = await self.shake()
        line.write(self.hello())
        return line

    def hello(self) -> bytes:
        """The frame that says who we are."""
        return said({"type": "hello", "protocol": 1, "token": self.token, "since": None})

    def drop(self) -> None:
        """Cut every connection."""
        for line in self.lines:
            line.transport.abort()
        self.lines.clear()


def said(message: Any) -> bytes:
    """A message in the frame of a client."""
    return frame(msgpack.packb(message))


def frame(data: bytes, first: int = BINARY) -> bytes:
    """A frame of a client, masked with zeros."""
    if len(data) < 126:
        head = bytes([first, 0x80 | len(data)])
    elif len(data) < 65_536:
        head = bytes([first, 0x80 | 126]) + len(data).to_bytes(2)
    else:
        head = bytes([first, 0x80 | 127]) + len(data).to_bytes(8)
    return head + bytes(4) + data


async def commands(target: Target, sockets: int = 1, rate: int = 10_000) -> None:
    """So many commands a second, from one socket or from several of one token."""
    cards = cycle(range(200))

    def wish() -> bytes:
        args = {"card": f"card-{next(cards)}", "value": "shared"}
        name = {"type": "command", "id": str(uuid.uuid4()), "name": "stance.take", "args": args}
        return said(name)

    await _all(sockets, lambda: _flood(target, wish, rate // sockets))


async def frames_of_a_mebibyte(target: Target) -> None:
    """Frames that are longer than any may be."""
    long = frame(bytes(1 << 20))

    async def one() -> None:
        while True:
            line = await target.enter()
            line.write(long)
            await line.lost.wait()

    await _all(8, one)


async def half_open(target: Target) -> None:
    """Connections on which nothing comes, and others on which half a request does."""

    async def one(number: int) -> None:
        while True:
            line = await target.dial()
            if number % 2:
                line.write(b"GET /api/about HTTP/1.1\r\nHost: ")
            await line.lost.wait()

    await asyncio.gather(*(one(number) for number in range(3_000)))


async def endless_headers(target: Target) -> None:
    """Requests whose headers never end."""
    more = b"X-Further: " + b"x" * 8_000 + b"\r\n"

    async def one() -> None:
        while True:
            line = await target.dial()
            line.write(b"GET /api/about HTTP/1.1\r\nHost: x\r\n")
            while not line.lost.is_set():
                line.write(more)
                await asyncio.sleep(TICK_SECONDS)

    await _all(20, one)


async def never_reads(target: Target) -> None:
    """Sockets that ask for the whole board again and again, and take none of it."""

    async def one() -> None:
        while True:
            line = await target.enter()
            line.transport.pause_reading()
            while not line.lost.is_set():
                line.write(target.hello())
                await asyncio.sleep(TICK_SECONDS)

    await _all(20, one)


async def slow_hello(target: Target) -> None:
    """A byte of the hello a second."""

    async def one() -> None:
        while True:
            line = await target.shake()
            for byte in target.hello()[:-1]:
                if line.lost.is_set():
                    break
                line.write(bytes([byte]))
                await asyncio.sleep(1)

    await _all(1_000, one)


async def handshakes(target: Target) -> None:
    """Sockets that are opened and let go, as fast as it goes."""

    async def one() -> None:
        while True:
            (await target.shake()).transport.abort()

    await _all(50, one)


async def bombs(target: Target) -> None:
    """Short messages that would be much to read: deep, or with lengths that they do not have."""
    deep = b"\x81\xa4type" + b"\x91" * 60_000 + b"\xc0"
    vast_list = b"\x81\xa4type\xdd\xff\xff\xff\xff"
    vast_map = b"\xdf\xff\xff\xff\xff\xa4type"
    vast_text = b"\x81\xa4type\xdb\xff\xff\xff\xff"
    many = msgpack.packb({"type": "command", "id": "x", "name": "x", "args": {"": [0] * 60_000}})
    keys = msgpack.packb({f"{number:x}": 0 for number in range(9_000)})
    kinds = cycle([deep, vast_list, vast_map, vast_text, many, keys])

    async def one() -> None:
        while True:
            line = await target.enter()
            while not line.lost.is_set():
                line.write(frame(next(kinds)))
                await asyncio.sleep(TICK_SECONDS)

    await _all(8, one)


async def many_sockets(target: Target) -> None:
    """Sockets of one token, a thousand of them."""

    async def one() -> None:
        while True:
            await (await target.enter()).lost.wait()

    await _all(1_000, one)


async def presence(target: Target) -> None:
    """Signs of writing, 10,000 a second."""
    signs = cycle([said({"type": "presence", "writing": on}) for on in (True, False)])
    await _flood(target, lambda: next(signs), 10_000)


async def pings(target: Target) -> None:
    """Pings of both kinds, 20,000 a second."""
    kinds = cycle([frame(b"", PING), said({"type": "ping", "seq": 0})])
    await _flood(target, lambda: next(kinds), 20_000)


async def huge_ids(target: Target) -> None:
    """Commands whose ids and names are as long as a frame."""
    long = "é" * 30_000
    kinds = cycle(
        said({"type": "command", "id": id, "name": name, "args": {}})
        for id, name in ((long, "undo"), ("x", long), (str(uuid.uuid4()), long))
    )
    await _flood(target, lambda: next(kinds), 500)


async def guesses(target: Target) -> None:
    """Codes that lead nowhere, as fast as it goes."""
    await _request(target, "/api/join/ABCDE2")


async def calls(target: Target) -> None:
    """The state of the board, as fast as it goes."""
    await _request(target, f"/api/boards/{target.board}/state")


async def _request(target: Target, path: str) -> None:
    request = (
        f"GET {path} HTTP/1.1\r\nHost: {target.host}\r\n"
        f"Authorization: Bearer {target.token}\r\n\r\n"
    ).encode()

    async def one() -> None:
        while True:
            line = await target.dial()
            while not line.lost.is_set():
                line.answered.clear()
                line.write(request)
                await line.answered.wait()

    await _all(20, one)


Behaviour = Callable[[Target], Awaitable[None]]

BEHAVIOURS: Final[dict[str, Behaviour]] = {
    "10,000 commands a second": commands,
    "… from eight sockets": lambda target: commands(target, 8),
    "frames of 1 MiB": frames_of_a_mebibyte,
    "half-open connections": half_open,
    "endless headers": endless_headers,
    "never reads": never_reads,
    "a hello of a byte a second": slow_hello,
    "handshakes": handshakes,
    "MessagePack bombs": bombs,
    "1,000 sockets of one token": many_sockets,
    "presence": presence,
    "pings": pings,
    "huge ids": huge_ids,
    "guesses of codes": guesses,
    "calls of the state": calls,
}


async def _all(number: int, do: Callable[[], Awaitable[None]]) -> None:
    await asyncio.gather(*(do() for _ in range(number)))


async def _flood(target: Target, make: Callable[[], bytes], rate: float) -> None:
    each = round(rate * TICK_SECONDS)
    while True:
        line = await target.enter()
        while not line.lost.is_set():
            line.write(b"".join(make() for _ in range(each)))
            await asyncio.sleep(TICK_SECONDS)


async def _attack(target: Target, behaviours: list[Behaviour]) -> None:
    commands = asyncio.StreamReader()
    loop = asyncio.get_running_loop()
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(commands), sys.stdin)
    attacks: list[asyncio.Future[None]] = []
    while word := (await commands.readline()).strip():
        if word == b"go":
            attacks = [asyncio.ensure_future(behaviour(target)) for behaviour in behaviours]
        else:
            for attack in attacks:
                attack.cancel()
            await asyncio.gather(*attacks, return_exceptions=True)
            target.drop()


if __name__ == "__main__":
    address, board, code, token, *names = sys.argv[1:]
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(
            _attack(Target(address, board, code, token), [BEHAVIOURS[name] for name in names])
        )
