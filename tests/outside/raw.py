"""A socket by hand: frames of any form, and reading only when asked to."""

import asyncio
import base64
import os
import socket
import struct
from collections.abc import AsyncIterator
from typing import Any
from urllib.parse import urlsplit

import msgpack

BINARY, TEXT, CONTINUED, CLOSE, PING = 2, 1, 0, 8, 9


class Raw:
    """A WebSocket without a library in between. Make it with `open`."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.reader = reader
        self.writer = writer

    @classmethod
    async def open(cls, url: str, board: str, headers: str = "") -> "Raw":
        """Shake hands; little room is kept for what is not read."""
        host, port = urlsplit(url).hostname, urlsplit(url).port
        door = socket.socket()
        door.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4_096)
        door.setblocking(False)
        await asyncio.get_running_loop().sock_connect(door, (host, port))
        raw = cls(*await asyncio.open_connection(sock=door, limit=1_024))
        key = base64.b64encode(os.urandom(16)).decode()
        raw.writer.write(
            f"GET /ws/{board} HTTP/1.1\r\nHost: {host}:{port}\r\nUpgrade: websocket\r\n"
            f"Connection: Upgrade\r\nSec-WebSocket-Key: {key}\r\nSec-WebSocket-Version: 13\r\n"
            f"Sec-WebSocket-Protocol: canevas.v1\r\n{headers}\r\n".encode()
        )
        answer = await raw.reader.readuntil(b"\r\n\r\n")
        assert b" 101 " in answer, answer
        return raw

    def write(self, data: bytes, opcode: int = BINARY, *, final: bool = True) -> None:
        """Send one frame; it may wait in our own buffer."""
        self.writer.write(frame(data, opcode, final=final))

    def say(self, message: Any) -> None:
        """Send a message."""
        self.write(msgpack.packb(message))

    @property
    def unsent(self) -> int:
        """Bytes that wait on our side, since the other one does not read."""
        return self.writer.transport.get_write_buffer_size()

    async def messages(self) -> AsyncIterator[dict[str, Any]]:
        """Read on: every message until the other side closes."""
        try:
            while True:
                opcode, data = await self._frame()
                if opcode == BINARY:
                    yield msgpack.unpackb(data)
        except (asyncio.IncompleteReadError, ConnectionError):
            return

    async def closed(self) -> int | None:
        """Read on until the other side closes: the code it says, if any."""
        try:
            while True:
                opcode, data = await self._frame()
                if opcode == CLOSE:
                    return int(struct.unpack("!H", data[:2])[0])
        except (asyncio.IncompleteReadError, ConnectionError):
            return None

    async def close(self) -> None:
        """Cut."""
        self.writer.transport.abort()

    async def _frame(self) -> tuple[int, bytes]:
        first, length = await self.reader.readexactly(2)
        if length == 126:
            (length,) = struct.unpack("!H", await self.reader.readexactly(2))
        elif length == 127:
            (length,) = struct.unpack("!Q", await self.reader.readexactly(8))
        return first & 0x0F, await self.reader.readexactly(length)


def frame(data: bytes, opcode: int = BINARY, *, final: bool = True) -> bytes:
    """A frame of a client: masked, here with zeros."""
    first = opcode | (0x80 if final else 0)
    if len(data) < 126:
        head = struct.pack("!BB", first, 0x80 | len(data))
    elif len(data) < 65_536:
        head = struct.pack("!BBH", first, 0x80 | 126, len(data))
    else:
        head = struct.pack("!BBQ", first, 0x80 | 127, len(data))
    return head + bytes(4) + data
