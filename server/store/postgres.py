"""The store in PostgreSQL, for several processes."""

from collections.abc import Sequence
from typing import Any, Final

import asyncpg

from server.database.postgres import Connection, PostgresDatabase, Upgrade
from server.database.schema import Schema
from server.store.store import Taken
from server.store.tables import TableStore, Values


async def _from_1(_connection: Connection) -> None:
    """The snapshots went over to the log."""


_DAYS: Final = (
    "CREATE TABLE contacts (board text NOT NULL, participant text NOT NULL, email text NOT NULL,"
    " PRIMARY KEY (board, participant))",
    "CREATE TABLE returns (board text NOT NULL, id text NOT NULL, digest bytea NOT NULL UNIQUE,"
    " name text NOT NULL, word text NOT NULL, asked bigint NOT NULL, answer text,"
    " participant text, PRIMARY KEY (board, id))",
    "CREATE INDEX returns_by_time ON returns (asked)",
)
"""What several mornings need: the exchange list, and who says they were here yesterday."""


async def _from_2(connection: Connection) -> None:
    for statement in _DAYS:
        await connection.execute(statement)


_NUMBER: Final = "made bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY"
SCHEMA: Final[Schema[Upgrade]] = Schema(
    "store",
    3,
    (
        "CREATE TABLE keys (name text PRIMARY KEY, value bytea NOT NULL)",
        f"CREATE TABLE tokens ({_NUMBER}, digest bytea NOT NULL UNIQUE,"
        ' id text NOT NULL, board text NOT NULL, role text NOT NULL, "by" text NOT NULL,'
        ' participant text, "group" text, name text, created bigint NOT NULL,'
        " revoked boolean NOT NULL DEFAULT FALSE, UNIQUE (board, id))",
        # Commands are known by author: no two facilitators are the same.
        "CREATE UNIQUE INDEX facilitators ON tokens (board, \"by\") WHERE role = 'facilitator'",
        f"CREATE TABLE codes ({_NUMBER}, code text NOT NULL UNIQUE,"
        ' board text NOT NULL, "group" text)',
        "CREATE INDEX codes_of_boards ON codes (board)",
        "CREATE TABLE resumes (board text NOT NULL, participant text NOT NULL,"
        " digest bytea NOT NULL, PRIMARY KEY (board, participant))",
        "CREATE INDEX resumes_by_digest ON resumes (board, digest)",
        *_DAYS,
    ),
    {1: _from_1, 2: _from_2},
)


class PostgresStore(TableStore):
    """`server.store.store.Store` that many processes share."""

    def __init__(self, database: PostgresDatabase) -> None:
        self._database = database

    async def open(self) -> None:
        await self._database.open(SCHEMA)

    async def close(self) -> None:
        await self._database.close()

    async def _rows(self, query: str, *values: object) -> Sequence[Any]:
        return await self._database.rows(query, *values)

    async def _write(self, query: str, *values: object) -> Sequence[Any]:
        try:
            return await self._database.rows(query, *values)
        except asyncpg.UniqueViolationError as error:
            raise Taken(str(error)) from error

    async def _write_each(self, statements: Sequence[tuple[str, Sequence[Values]]]) -> None:
        try:
            async with self._database.transaction() as connection:
                for query, values in statements:
                    await connection.executemany(query, values)
        except asyncpg.UniqueViolationError as error:
            raise Taken(str(error)) from error
