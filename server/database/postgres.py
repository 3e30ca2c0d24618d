"""A PostgreSQL database: a pool of connections that heals by itself."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any, Final, TypeAlias

import asyncpg
from asyncpg.pool import PoolConnectionProxy

from server.database import schema as schemas
from server.database.schema import Schema
from server.database.unavailable import Unavailable

Connection: TypeAlias = "PoolConnectionProxy[asyncpg.Record]"

Upgrade: TypeAlias = Callable[[Connection], Awaitable[None]]
"""Leads from one version of a schema to the next."""

CONNECTIONS: Final = 8
"""At most so many a process."""

WAIT_SECONDS: Final = 10.0
"""How long to wait for a connection, or for the answer to a statement."""

UPGRADE_SECONDS: Final = 600.0
"""How long a statement of an upgrade may take."""

CLOSE_SECONDS: Final = 0.7
"""How long connections may take to say goodbye; then they are cut."""

_SETTINGS: Final = {
    "application_name": "canevas",
    "synchronous_commit": "on",
    # A process that stops with a board's row in its hand must not hold up the others.
    "idle_in_transaction_session_timeout": "5s",
}
_LOCK: Final = 0x63616E65766173
"""Held while tables are made, so that processes that start together make them once."""

_FAILED: Final = (
    "08",  # connection
    "25006",  # read only, after a change of primary
    "40",  # deadlock
    "53",  # disk full, too many connections
    "55P03",  # a lock was not to be had
    "57",  # shutting down, starting up, cancelled
    "58",  # I/O
    "XX",  # damaged
    "25P03",  # too long in a transaction
)
"""Beginnings of the SQLSTATEs that are the storage's failures, not ours."""


class PostgresDatabase:
    """A database that a log and a store share: opened and closed by each, gone with the last.

    Any call raises `Unavailable` where the database cannot be used; the next one tries again.
    """

    def __init__(self, url: str) -> None:
        self._url = url
        self._pool: asyncpg.Pool[asyncpg.Record] | None = None
        self._users = 0
        self._lock = asyncio.Lock()

    async def open(self, schema: Schema[Upgrade]) -> None:
        """Connect, make what is missing. Raises `Unavailable`, `WrongSchema`."""
        async with self._lock:
            self._users += 1
            try:
                if self._pool is None:
                    self._pool = await self._connect()
                async with self.transaction() as connection:
                    await _make(connection, schema)
            except BaseException:
                await self._let_go()
                raise

    async def close(self) -> None:
        """Finish what was begun; the last user closes the connections."""
        async with self._lock:
            if self._users > 0:
                await self._let_go()

    @asynccontextmanager
    async def connection(self) -> AsyncIterator[Connection]:
        """A connection of the pool, outside any transaction."""
        pool = self._pool
        if pool is None:
            raise Unavailable("the database is closed")
        try:
            async with pool.acquire(timeout=WAIT_SECONDS) as connection:
                yield connection
        except Exception as error:
            if not _storage_failed(error):
                raise
            if _other_end_changed(error):
                await pool.expire_connections()
            raise Unavailable(str(error) or type(error).__name__) from error

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[Connection]:
        """A connection in a transaction: durable when left, undone where something is raised."""
        async with self.connection() as connection, connection.transaction():
            yield connection

    async def rows(self, query: str, *values: object) -> list[Any]:
        """The rows of one query."""
        async with self.connection() as connection:
            return await connection.fetch(query, *values)

    async def row(self, query: str, *values: object) -> Any | None:
        """The first row of one query."""
        async with self.connection() as connection:
            return await connection.fetchrow(query, *values)

    async def ready(self) -> bool:
        """Whether the database answers now, and lets itself be written."""
        try:
            async with self.connection() as connection:
                return not await connection.fetchval("SELECT pg_is_in_recovery()")
        except Unavailable:
            return False

    async def _connect(self) -> "asyncpg.Pool[asyncpg.Record]":
        try:
            return await asyncpg.create_pool(
                self._url,
                min_size=0,  # else the pool tells of each try while the database is away
                max_size=CONNECTIONS,
                timeout=WAIT_SECONDS,
                command_timeout=WAIT_SECONDS,
                server_settings=_SETTINGS,
                reset=_nothing,
            )
        except Exception as error:
            if not _storage_failed(error):
                raise
            raise Unavailable(str(error) or type(error).__name__) from error

    async def _let_go(self) -> None:
        self._users -= 1
        if self._users == 0 and self._pool is not None:
            pool, self._pool = self._pool, None
            try:
                await asyncio.wait_for(pool.close(), CLOSE_SECONDS)
            except (TimeoutError, OSError, asyncpg.PostgresError, asyncpg.InterfaceError):
                pool.terminate()


async def _make(connection: Connection, schema: Schema[Upgrade]) -> None:
    await connection.execute("SELECT pg_advisory_xact_lock($1)", _LOCK)
    await connection.execute(schemas.TABLE)
    steps = schemas.steps(schema, await connection.fetchval(schemas.VERSION, schema.part))
    for step in steps:
        if isinstance(step, str):
            await connection.execute(step)
        else:
            await step(connection)
    if steps:
        await connection.execute(schemas.REACHED, schema.part, schema.version)


async def _nothing(_connection: object) -> None:
    """Nothing is to be put back: no statement of ours changes a session."""


def _storage_failed(error: Exception) -> bool:
    if isinstance(error, asyncpg.PostgresError):
        return (error.sqlstate or "").startswith(_FAILED)
    return (
        isinstance(error, OSError | asyncpg.InternalClientError)
        or type(error) is asyncpg.InterfaceError  # closed meanwhile; its subclasses are our faults
    )


def _other_end_changed(error: Exception) -> bool:
    """Whether connections that look alive may lead nowhere now."""
    return isinstance(error, OSError | asyncpg.ReadOnlySQLTransactionError)
