"""Where simulated processes keep their log and store."""

import asyncio
import inspect
from collections.abc import AsyncIterator
from pathlib import Path
from threading import Thread
from typing import Any, Protocol

from server.database.sqlite import SqliteDatabase
from server.log.sqlite import SqliteLog
from server.store.sqlite import SqliteStore
from tests.convergence.memory import MemoryLog, MemoryStore


class Storage(Protocol):
    """One database for all processes of a world."""

    def handle(self) -> tuple[Any, Any]:
        """A log and a store, as one process opens them."""

    def end(self) -> bytes:
        """Close; what is left of it, as bytes to search."""


class Memory:
    """All share the same."""

    def __init__(self) -> None:
        self._log, self._store = MemoryLog(), MemoryStore()

    def handle(self) -> tuple[Any, Any]:
        return self._log, self._store

    def end(self) -> bytes:
        self._store.end()
        return b""


class File:
    """The real log in a SQLite file; each process has it open on its own."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._loop = asyncio.new_event_loop()
        self._thread = Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        self._open: list[Elsewhere] = []

    def handle(self) -> tuple[Any, Any]:
        database = SqliteDatabase(self._folder / "canevas.db")
        ends = [SqliteLog(database, clears=False), SqliteStore(database)]
        log, store = (Elsewhere(end, self._loop) for end in ends)
        for end in (log, store):
            end.now("open")
            self._open.append(end)
        return log, store

    def end(self) -> bytes:
        for end in self._open:
            end.now("close")
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()
        return b"".join(path.read_bytes() for path in sorted(self._folder.iterdir()))


class Elsewhere:
    """An end in another event loop, in real time. A call takes no simulated time, and while it
    lasts nothing else happens: a seed stays the same each time."""

    def __init__(self, end: Any, loop: asyncio.AbstractEventLoop) -> None:
        self._end = end
        self._loop = loop

    def __getattr__(self, name: str) -> Any:
        if inspect.isasyncgenfunction(method := getattr(self._end, name)) or name == "stream":

            async def stream(*arguments: Any) -> AsyncIterator[Any]:
                for piece in self._wait(_all(method(*arguments))):
                    yield piece

            return stream

        async def call(*arguments: Any, **named: Any) -> Any:
            return self.now(name, *arguments, **named)

        return call

    def now(self, name: str, *arguments: Any, **named: Any) -> Any:
        """Call, and wait for it."""
        return self._wait(getattr(self._end, name)(*arguments, **named))

    def _wait(self, work: Any) -> Any:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result()


async def _all(pieces: AsyncIterator[Any]) -> list[Any]:
    return [piece async for piece in pieces]
