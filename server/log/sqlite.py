"""The log in a SQLite file."""

import json
import sqlite3
from collections.abc import AsyncIterator, Iterable, Sequence
from functools import partial
from typing import Any, Final

from protocol.events import LASTING, Event
from server.database.sqlite import SqliteDatabase
from server.log import chunks, pieces
from server.log.log import Behind, CommandKey, Entry, Head, NoBoard, Repeated, Snapshot
from server.log.pieces import CREATE, INSERT
from server.log.retention import Until, until_of
from server.log.rows import COLUMNS, ENTRY, EVENT, Row, damaged, entry, events, keys, rows
from server.log.sqlite_schema import SCHEMA

_REVISE: Final = (
    "UPDATE events SET changes = ?, replaced = ?, digest = ? WHERE board = ? AND seq = ?"
)
_KEEP: Final = (
    "INSERT INTO snapshots SELECT ?1, ?2, ?3, ?4 FROM boards WHERE board = ?1 AND epoch = ?2"
    " ON CONFLICT (board) DO UPDATE"
    " SET epoch = excluded.epoch, seq = excluded.seq, state = excluded.state"
    " WHERE snapshots.epoch <> excluded.epoch OR snapshots.seq < excluded.seq"
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

    async def create(
        self, board: str, epoch: str, entries: Sequence[Entry], until: int | None = None
    ) -> None:
        if len(entries) > chunks.SIZE:
            await pieces.make(self._database, board, epoch, chunks.cut(entries), until)
        else:
            made = rows(board, 0, entries)
            await self._database.write(
                lambda connection: _create(connection, board, epoch, made, until)
            )

    async def append(self, board: str, epoch: str, after: int, entries: Sequence[Entry]) -> None:
        made = rows(board, after, entries)
        head, until = Head(epoch, after), until_of(entries)
        await self._database.write(
            lambda connection: _append(connection, board, head, epoch, made, until)
        )

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

    def entries(self, board: str) -> AsyncIterator[list[Entry]]:
        return chunks.entries(partial(self._rows, board))

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
            f" AND type NOT IN ({', '.join('?' * len(LASTING))}) ORDER BY seq DESC LIMIT 1"
        )
        return await self._database.read(
            lambda connection: entry(connection.execute(query, (board, by, *LASTING)).fetchone())
        )

    async def rewrite(
        self,
        board: str,
        head: Head,
        epoch: str,
        revised: Sequence[Entry],
        entries: Sequence[Entry],
    ) -> None:
        others = [row for entry in revised for row in rows(board, entry.event.seq - 1, [entry])]
        made, until = rows(board, head.seq, entries), until_of(entries)

        def rewrite(connection: sqlite3.Connection) -> None:
            _append(connection, board, head, epoch, made, until)
            connection.executemany(_REVISE, [(*row[6:], board, row[1]) for row in others])
            connection.execute("DELETE FROM snapshots WHERE board = ?", (board,))

        await self._database.write(rewrite)
        await self._database.forget()

    async def snapshot(self, board: str) -> Snapshot | None:
        query = "SELECT epoch, seq, state FROM snapshots WHERE board = ?"
        row = await self._database.read(
            lambda connection: connection.execute(query, (board,)).fetchone()
        )
        return row and Snapshot(*row)

    async def keep_snapshot(self, board: str, snapshot: Snapshot) -> None:
        await self._database.write(
            lambda connection: connection.execute(_KEEP, (board, *snapshot)).rowcount
        )

    async def expired(self, now: int) -> list[str]:
        query = "SELECT board FROM boards WHERE head >= 0 AND keep_until < ? ORDER BY board"
        return await self._database.read(
            lambda connection: [board for (board,) in connection.execute(query, (now,))]
        )

    async def until(self, board: str) -> int | None:
        query = "SELECT keep_until FROM boards WHERE head >= 0 AND board = ?"
        row = await self._database.read(
            lambda connection: connection.execute(query, (board,)).fetchone()
        )
        if row is None:
            raise NoBoard(board)
        until: int | None = row[0]
        return until

    async def damaged(self, board: str) -> list[int]:
        return [
            seq async for some in chunks.rows(partial(self._rows, board)) for seq in damaged(some)
        ]

    async def restore(
        self,
        board: str,
        epoch: str,
        entries: Iterable[Sequence[Entry]],
        until: int | None = None,
        *,
        replace: bool = False,
    ) -> None:
        put = pieces.exchange if replace else pieces.make
        await put(self._database, board, epoch, entries, until)

    async def delete(self, board: str) -> None:
        await pieces.remove(self._database, board)

    async def _chunk(self, board: str, after: int, size: int) -> list[Event]:
        query = f"SELECT {EVENT} FROM events WHERE board = ? AND seq > ? ORDER BY seq LIMIT ?"
        return await self._database.read(
            lambda connection: events(connection.execute(query, (board, after, size)))
        )

    async def _rows(self, board: str, after: int, size: int) -> list[Any]:
        return await self._database.read(
            lambda connection: _rows_as_they_are(connection, board, after, size)
        )


def _create(
    connection: sqlite3.Connection, board: str, epoch: str, made: Sequence[Row], until: int | None
) -> None:
    try:
        connection.execute(CREATE, (board, epoch, len(made), until))
    except sqlite3.IntegrityError:
        raise ValueError(f"board {board} exists") from None
    connection.executemany(INSERT, made)


def _append(
    connection: sqlite3.Connection,
    board: str,
    expected: Head,
    epoch: str,
    made: Sequence[Row],
    until: Until | None,
) -> None:
    moved = "UPDATE boards SET head = ?, epoch = ? WHERE board = ? AND epoch = ? AND head = ?"
    after = expected.seq
    if connection.execute(moved, (after + len(made), epoch, board, *expected)).rowcount != 1:
        raise Behind(_head(connection, board))
    if until is not None:
        query = "UPDATE boards SET keep_until = ? WHERE board = ?"
        connection.execute(query, (until.time, board))
    try:
        connection.executemany(INSERT, made)
    except sqlite3.IntegrityError:
        # The rows before the one at fault are in by now: only what was there counts.
        found = _find(connection, board, keys(made))
        raise Repeated({key: seq for key, seq in found.items() if seq <= after}) from None


def _rows_as_they_are(
    connection: sqlite3.Connection, board: str, after: int, size: int
) -> list[Any]:
    """Rows of which some may be damaged: what is no text any more is read all the same."""
    query = f"SELECT {COLUMNS} FROM events WHERE board = ? AND seq > ? ORDER BY seq LIMIT ?"
    connection.text_factory = lambda text: text.decode(errors="surrogateescape")
    try:
        return connection.execute(query, (board, after, size)).fetchall()
    finally:
        connection.text_factory = str


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
