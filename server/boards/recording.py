"""Recordings: replays of boards as bytes, made while others are served, shared by all who ask."""

import asyncio
import zlib
from collections.abc import AsyncIterator
from typing import Final

import msgspec

from protocol import limits
from server.domain.replaying import Replay, Withheld
from server.domain.sittings import Sittings
from server.log.log import Head, Log

_SLICE_SECONDS: Final = 0.004
"""So long it works before others get their turn."""

_PIECE: Final = 1 << 17
"""Bytes of lines that are compressed, and handed on, at once."""

_GZIP: Final = 31


class Outdated(Exception):
    """The log is not the one that was being read: words were erased, or it was restored."""


class Recording:
    """The replay of a log up to a head, in gzipped pieces; whoever reads it may come early."""

    def __init__(self, log: Log, board: str, head: Head) -> None:
        self.head = head
        self.size = 0
        self._log = log
        self._board = board
        self._pieces: list[bytes] = []
        self._news = asyncio.Event()
        self._making = asyncio.create_task(self._make())
        # Whoever reads raises what went wrong; nobody may be reading.
        self._making.add_done_callback(_seen)

    @property
    def done(self) -> bool:
        """Whether nothing more is made of it."""
        return self._making.done()

    @property
    def good(self) -> bool:
        """Whether it is whole, or may become so."""
        return not self.done or not (self._making.cancelled() or self._making.exception())

    async def pieces(self) -> AsyncIterator[bytes]:
        """The pieces from the first on. Raises `Outdated`, `NoBoard`, `Unavailable`."""
        sent = 0
        while True:
            while sent < len(self._pieces):
                sent += 1
                yield self._pieces[sent - 1]
            if self.done:
                await self._making
                return
            await self._news.wait()

    async def whole(self) -> None:
        """Wait until nothing more is made of it, whether that went well or not."""
        await asyncio.wait([self._making])

    def stop(self) -> None:
        """Let it be."""
        self._making.cancel()

    async def _make(self) -> None:
        try:
            gzip = zlib.compressobj(6, zlib.DEFLATED, _GZIP)
            async for lines in self._lines():
                # Bytes are compressed outside of the interpreter's lock.
                packed = await asyncio.to_thread(_pack, gzip, lines)
                self._tell(packed)
            self._tell(gzip.flush())
        finally:
            self._news.set()

    def _tell(self, packed: bytes) -> None:
        self.size += len(packed)
        self._pieces.append(packed)
        self._news.set()
        self._news = asyncio.Event()

    async def _lines(self) -> AsyncIterator[bytes]:
        withheld, sittings = Withheld(), Sittings()
        async for events in self._log.stream(self._board):
            for event in events:
                if event.seq <= self.head.seq:
                    withheld.take(event)
                    sittings.take(event)
        header = {
            "format": limits.REPLAY_FORMAT,
            "version": limits.VERSION,
            "board": self._board,
            "epoch": self.head.epoch,
            "last": self.head.seq,
            "sittings": [sitting._asdict() for sitting in sittings.all],
        }
        lines = bytearray(msgspec.json.encode(header) + b"\n")
        replay, loop = Replay(withheld.cards), asyncio.get_running_loop()
        worked = loop.time()
        async for events in self._log.stream(self._board):
            if (await self._log.head(self._board)).epoch != self.head.epoch:
                raise Outdated
            for event in events:
                if event.seq > self.head.seq:
                    break
                lines += msgspec.json.encode(replay.take(event)) + b"\n"
                if len(lines) >= _PIECE:
                    yield bytes(lines)
                    lines.clear()
                if loop.time() - worked > _SLICE_SECONDS:
                    await asyncio.sleep(0)
                    worked = loop.time()
        yield bytes(lines)


def _pack(gzip: "zlib._Compress", lines: bytes) -> bytes:
    return gzip.compress(lines) + gzip.flush(zlib.Z_SYNC_FLUSH)


def _seen(making: "asyncio.Task[None]") -> None:
    if not making.cancelled():
        making.exception()
