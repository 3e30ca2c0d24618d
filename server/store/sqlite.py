"""The store in a SQLite file."""

import sqlite3
from collections.abc import Sequence
from typing import Any, Final

from server.database.schema import Schema
from server.database.sqlite import SqliteDatabase, Upgrade
from server.store.store import Taken
from server.store.tables import TableStore, Values


def _from_1(_connection: sqlite3.Connection) -> None:
    """The snapshots went over to the log."""


_DAYS: Final = (
    "CREATE TABLE contacts (board TEXT NOT NULL, participant TEXT NOT NULL, email TEXT NOT NULL,"
    " PRIMARY KEY (board, participant))",
    "CREATE TABLE returns (board TEXT NOT NULL, id TEXT NOT NULL, digest BLOB NOT NULL UNIQUE,"
    " name TEXT NOT NULL, word TEXT NOT NULL, asked INTEGER NOT NULL, answer TEXT,"
    " participant TEXT, PRIMARY KEY (board, id))",
    "CREATE INDEX returns_by_time ON returns (asked)",
)
"""What several mornings need: the exchange list, and who says they were here yesterday."""


def _from_2(connection: sqlite3.Connection) -> None:
    for statement in _DAYS:
        connection.execute(statement)


SCHEMA: Final[Schema[Upgrade]] = Schema(
    "store",
    3,
    (
        "CREATE TABLE keys (name TEXT PRIMARY KEY, value BLOB NOT NULL)",
        "CREATE TABLE tokens (made INTEGER PRIMARY KEY, digest BLOB NOT NULL UNIQUE,"
        ' id TEXT NOT NULL, board TEXT NOT NULL, role TEXT NOT NULL, "by" TEXT NOT NULL,'
        ' participant TEXT, "group" TEXT, name TEXT, created INTEGER NOT NULL,'
        " revoked BOOLEAN NOT NULL DEFAULT FALSE, UNIQUE (board, id))",
        # Commands are known by author: no two facilitators are the same.
        "CREATE UNIQUE INDEX facilitators ON tokens (board, \"by\") WHERE role = 'facilitator'",
        "CREATE TABLE codes (made INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE,"
        ' board TEXT NOT NULL, "group" TEXT)',
        "CREATE INDEX codes_of_boards ON codes (board)",
        "CREATE TABLE resumes (board TEXT NOT NULL, participant TEXT NOT NULL,"
        " digest BLOB NOT NULL, PRIMARY KEY (board, participant))",
        "CREATE INDEX resumes_by_digest ON resumes (board, digest)",
        *_DAYS,
    ),
    {1: _from_1, 2: _from_2},
)


class SqliteStore(TableStore):
    """`server.store.store.Store` on one machine."""

    def __init__(self, database: SqliteDatabase) -> None:
        self._database = database

    async def open(self) -> None:
        await self._database.open(SCHEMA)

    async def close(self) -> None:
        await self._database.close()

    async def delete(self, board: str) -> None:
        await super().delete(board)
        await self._database.forget()

    async def _rows(self, query: str, *values: object) -> Sequence[Any]:
        return await self._database.read(lambda connection: _fetch(connection, query, values))

    async def _write(self, query: str, *values: object) -> Sequence[Any]:
        try:
            return await self._database.write(lambda connection: _fetch(connection, query, values))
        except sqlite3.IntegrityError as error:
            raise Taken(str(error)) from error

    async def _write_each(self, statements: Sequence[tuple[str, Sequence[Values]]]) -> None:
        def write(connection: sqlite3.Connection) -> None:
            for query, values in statements:
                connection.executemany(_numbered(query), values)

        try:
            await self._database.write(write)
        except sqlite3.IntegrityError as error:
            raise Taken(str(error)) from error


def _fetch(connection: sqlite3.Connection, query: str, values: Sequence[Any]) -> list[Any]:
    return connection.execute(_numbered(query), values).fetchall()


def _numbered(query: str) -> str:
    """SQLite numbers its values with ?1 where PostgreSQL has $1."""
    return query.replace("$", "?")
