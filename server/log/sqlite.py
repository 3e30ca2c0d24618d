"""The log in a SQLite file."""

import json
import sqlite3
from collections.abc import AsyncIterator, Iterable, Sequence
from functools import partial
from typing import Final

from protocol.events import Event
from server.database.schema import Schema
from server.database.sqlite import SqliteDatabase
from server.log import chunks, pieces
from server.log.log import Behind, CommandKey, Entry, Head, NoBoard, Repeated
from server.log.pieces import INSERT
from server.log.rows import ENTRY, EVENT, Row, entry, events, keys, rows

SCHEMA: Final = Schema(
    "log",
    1,
    (
        "CREATE TABLE boards (board TEXT PRIMARY KEY, epoch TEXT NOT NULL, head INTEGER NOT NULL)"
        " WITHOUT ROWID",
        'CREATE TABLE events (board TEXT NOT NULL, seq INTEGER NOT NULL, at INTEGER NOT NULL, "by"'
        " TEXT NOT NULL, command TEXT, type TEXT NOT NULL, changes BLOB NOT NULL, replaced BLOB"
        " NOT NULL, PRIMARY KEY (board, seq)) WITHOUT ROWID",
        'CREATE UNIQUE INDEX commands ON events (board, "by", command) WHERE command IS NOT NULL',
    ),
)


class SqliteLog:
    """`server.log.log.Log` on one machine.

    `clears`: what was left unfinished goes at the start; not beside a server that may be at it.
    """

    def __init__(self, database: SqliteDatabase, *, clears: bool = True) -> None:
        self._database = database
        self._clears = clears

    async def open(self) -> None:
        await self._database.open(SCHEMA)
        if self._clears:
            await pieces.clear(self._database)

    async def close(self) -> None:
        await self._database.close()

    async def ready(self) -> bool:
        return await self._database.ready()

    async def create(self, board: str, epoch: str, entries: Sequence[Entry]) -> None:
        if len(entries) > pieces.SIZE:
            await pieces.make(self._database, board, epoch, entries)
        else:
            made = rows(board, 0, entries)
            await self._database.write(lambda connection: _create(connection, board, epoch, made))

    async def append(self, board: str, epoch: str, after: int, entries: Sequence[Entry]) -> None:
        made = rows(board, after, entries)
        expected = Head(epoch, after)
        await self._database.write(lambda connection: _append(connection, board, expected, made))

    async def head(self, board: str) -> Head:
        return await self._database.read(lambda connection: _head(connection, board))

    async def boards(self) -> list[str]:
        query = "SELECT board FROM boards WHERE head >= 0 ORDER BY board"
        return await self._database.read(
            lambda connection: [board for (board,) in connection.execute(query)]
        )

    async def heads(self, boards: Iterable[str]) -> dict[str, Head]:
        asked = list(boards)
        return await self._database.read(lambda connection: _heads(connection, asked))

    async def read(self, board: str, after: int = 0, limit: int | None = None) -> list[Event]:
        return await chunks.together(partial(self._chunk, board), after, limit)

    def stream(self, board: str, after: int = 0) -> AsyncIterator[list[Event]]:
        return chunks.stream(partial(self._chunk, board), after)

    async def find(self, board: str, keys: Iterable[CommandKey]) -> dict[CommandKey, int]:
        asked = list(keys)
        return await self._database.read(lambda connection: _find(connection, board, asked))

    async def entry(self, board: str, seq: int) -> Entry | None:
        query = f"SELECT {ENTRY} FROM events WHERE board = ? AND seq = ?"
        return await self._database.read(
            lambda connection: entry(connection.execute(query, (board, seq)).fetchone())
        )

    async def latest(self, board: str, by: str) -> Entry | None:
        query = (
            f'SELECT {ENTRY} FROM events WHERE board = ? AND "by" = ? AND command IS NOT NULL'
            " AND type <> 'command.undone' ORDER BY seq DESC LIMIT 1"
        )
        return await self._database.read(
            lambda connection: entry(connection.execute(query, (board, by)).fetchone())
        )

    async def delete(self, board: str) -> None:
        await pieces.remove(self._database, board)

    async def _chunk(self, board: str, after: int, size: int) -> list[Event]:
        query = f"SELECT {EVENT} FROM events WHERE board = ? AND seq > ? ORDER BY seq LIMIT ?"
        return await self._database.read(
            lambda connection: events(connection.execute(query, (board, after, size)))
        )


def _create(connection: sqlite3.Connection, board: str, epoch: str, made: Sequence[Row]) -> None:
    try:
        connection.execute("INSERT INTO boards VALUES (?, ?, ?)", (board, epoch, len(made)))
    except sqlite3.IntegrityError:
        raise ValueError(f"board {board} exists") from None
    connection.executemany(INSERT, made)


def _append(
    connection: sqlite3.Connection, board: str, expected: Head, made: Sequence[Row]
) -> None:
    moved = "UPDATE boards SET head = ? WHERE board = ? AND epoch = ? AND head = ?"
    epoch, after = expected
    if connection.execute(moved, (after + len(made), board, epoch, after)).rowcount != 1:
        raise Behind(_head(connection, board))
    try:
        connection.executemany(INSERT, made)
    except sqlite3.IntegrityError:
        # The rows before the one at fault are in by now: only what was there counts.
        found = _find(connection, board, keys(made))
        raise Repeated({key: seq for key, seq in found.items() if seq <= after}) from None


def _head(connection: sqlite3.Connection, board: str) -> Head:
    query = "SELECT epoch, head FROM boards WHERE board = ? AND head >= 0"
    row = connection.execute(query, (board,)).fetchone()
    if row is None:
        raise NoBoard(board)
    return Head(*row)


def _heads(connection: sqlite3.Connection, boards: Sequence[str]) -> dict[str, Head]:
    query = (
        "SELECT board, epoch, head FROM boards WHERE head >= 0"
        " AND board IN (SELECT value FROM json_each(?))"
    )
    return {
        board: Head(epoch, head)
        for board, epoch, head in connection.execute(query, (json.dumps(boards),))
    }


def _find(
    connection: sqlite3.Connection, board: str, asked: Iterable[CommandKey]
) -> dict[CommandKey, int]:
    query = 'SELECT seq FROM events WHERE board = ? AND "by" = ? AND command = ?'
    found = {key: connection.execute(query, (board, *key)).fetchone() for key in asked}
    return {key: row[0] for key, row in found.items() if row is not None}
