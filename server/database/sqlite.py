"""A SQLite file: written by a thread of its own, read by another."""

import asyncio
import sqlite3
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from typing import Final, TypeVar

from server.database import schema as schemas
from server.database.connection import WAIT_SECONDS, Connection, broken
from server.database.schema import Schema
from server.database.unavailable import Unavailable
from server.database.writer import Writer

T = TypeVar("T")

Job = Callable[[sqlite3.Connection], T]
"""Work on a connection; runs in a thread, must touch nothing else."""

Upgrade = Job[None]
"""Leads from one version of a schema to the next."""

FORGET_WAIT_MS: Final = 200
FORGET_AGAIN_SECONDS: Final = 5.0
"""How long the write-ahead log waits for readers to be emptied, and when it is tried again."""


class SqliteDatabase:
    """A file that a log and a store share: opened and closed by each, gone with the last.

    Reads never wait for a commit. Any call raises `Unavailable` where the file cannot be used;
    the next one tries again.
    """

    def __init__(self, path: Path | str) -> None:
        self.path = Path(path)
        self._users = 0
        self._lock = asyncio.Lock()
        self._writer = Writer(Connection(self.path))
        self._reader = Connection(self.path)
        self._reading: ThreadPoolExecutor | None = None
        self._forgetting: asyncio.Task[None] | None = None

    async def open(self, schema: Schema[Upgrade]) -> None:
        """Open the file, make what is missing. Raises `Unavailable`, `WrongSchema`."""
        async with self._lock:
            if self._users == 0:
                self._writer.start(asyncio.get_running_loop())
                self._reading = ThreadPoolExecutor(1, "sqlite-reader")
            self._users += 1
            try:
                await self.write(lambda connection: _make(connection, schema))
            except BaseException:
                await self._let_go()
                raise

    async def close(self) -> None:
        """Finish what was begun; the last user closes the file."""
        async with self._lock:
            if self._users > 0:
                await self._let_go()

    async def write(self, job: Job[T]) -> T:
        """Run a job in a transaction, durable on return; what it raises undoes it alone."""
        return await self._writer.run(job)

    async def read(self, job: Job[T]) -> T:
        """Run a job that only reads, on the last committed state."""
        if self._reading is None:
            raise Unavailable("the database is closed")
        return await asyncio.get_running_loop().run_in_executor(self._reading, self._read, job)

    async def forget(self) -> None:
        """Take what was deleted or overwritten out of the write-ahead log too.

        Whoever reads at an older state holds it up; then it is tried again until it is done.
        """
        if self._forgetting is None and not await self._emptied():
            self._forgetting = asyncio.create_task(self._forget())

    async def ready(self) -> bool:
        """Whether a write would go through now."""
        # The disk is written only where it failed last: who asks often must cost nothing.
        try:
            await self.write(_reach_the_disk if self._writer.failing else _reach_the_file)
        except Unavailable:
            return False
        return True

    async def _let_go(self) -> None:
        self._users -= 1
        if self._users == 0:
            if self._forgetting is not None:
                self._forgetting.cancel()  # the last one to close the file empties the log
                self._forgetting = None
            await self._writer.stop()
            reading, self._reading = self._reading, None
            if reading is not None:
                await asyncio.to_thread(reading.shutdown)
                self._reader.close()

    async def _forget(self) -> None:
        done = False
        while not done:
            await asyncio.sleep(FORGET_AGAIN_SECONDS)
            with suppress(Unavailable):
                done = await self._emptied()
        self._forgetting = None

    async def _emptied(self) -> bool:
        return await self._writer.run(_empty_write_ahead_log, alone=True)

    def _read(self, job: Job[T]) -> T:
        try:
            return job(self._reader.get())
        except sqlite3.Error as error:
            if not broken(error):
                raise
            self._reader.close()
            raise Unavailable(str(error)) from error


def _make(connection: sqlite3.Connection, schema: Schema[Upgrade]) -> None:
    connection.execute(schemas.TABLE)
    row = connection.execute(schemas.VERSION.replace("$", "?"), (schema.part,)).fetchone()
    steps = schemas.steps(schema, row and row[0])
    for step in steps:
        if isinstance(step, str):
            connection.execute(step)
        else:
            step(connection)
    if steps:
        reached = schemas.REACHED.replace("$", "?")
        connection.execute(reached, (schema.part, schema.version))


def _reach_the_file(connection: sqlite3.Connection) -> None:
    connection.execute("SELECT 1").fetchone()


def _reach_the_disk(connection: sqlite3.Connection) -> None:
    """Change nothing in the end, and write it."""
    for step in (1, -1):
        connection.execute("UPDATE schema SET version = version + ?", (step,))


def _empty_write_ahead_log(connection: sqlite3.Connection) -> bool:
    """Whether nobody held it up. Writers do not wait long for readers."""
    connection.execute(f"PRAGMA busy_timeout = {FORGET_WAIT_MS}")
    try:
        busy, _, _ = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    finally:
        connection.execute(f"PRAGMA busy_timeout = {round(WAIT_SECONDS * 1_000)}")
    return not busy
