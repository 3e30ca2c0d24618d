"""Boards made and removed piece by piece in a SQLite file, so that others commit in between.

Meanwhile the board's head is below zero: nobody finds it. What a crash leaves unfinished is removed
at the next start.
"""

import sqlite3
from collections.abc import Iterable, Sequence
from functools import partial
from typing import Final

from server.database.sqlite import SqliteDatabase
from server.database.unavailable import Unavailable
from server.log.log import Entry
from server.log.rows import COLUMNS, Row, rows

SIZE: Final = 1_000
"""Events removed in one transaction."""

_MAKING: Final = -1
_REMOVING: Final = -2

CREATE: Final = "INSERT INTO boards (board, epoch, head, keep_until) VALUES (?, ?, ?, ?)"
_VALUES: Final = "?, ?, ?, ?, ?, ?, ?, ?, ?"
INSERT: Final = f"INSERT INTO events ({COLUMNS}) VALUES ({_VALUES})"
_ASIDE: Final = f"CREATE TEMP TABLE aside AS SELECT {COLUMNS} FROM events LIMIT 0"


async def make(
    database: SqliteDatabase,
    board: str,
    epoch: str,
    entries: Iterable[Sequence[Entry]],
    until: int | None,
) -> None:
    """Make a board, whole or not at all. Raises `ValueError` where it exists."""
    await database.write(lambda connection: _begin(connection, board, epoch, until))
    head = 0
    try:
        for piece in entries:
            await database.write(partial(_insert, board=board, after=head, entries=piece))
            head += len(piece)
        await database.write(lambda connection: _set_head(connection, board, head))
    except BaseException:
        await remove(database, board)
        raise


async def exchange(
    database: SqliteDatabase,
    board: str,
    epoch: str,
    entries: Iterable[Sequence[Entry]],
    until: int | None,
) -> None:
    """Make a board in place of what it is now, in one step, whole or not at all.

    What takes long is done aside, where nobody waits for it.
    """
    await _run(database, _ASIDE)
    head = 0
    try:
        for piece in entries:
            made = rows(board, head, piece)
            await database.write(partial(_put_aside, made=made))
            head += len(piece)
        await database.write(
            lambda connection: _exchange(connection, board, (board, epoch, head, until))
        )
    finally:
        await _run(database, "DROP TABLE IF EXISTS temp.aside")
    await database.forget()


async def remove(database: SqliteDatabase, board: str) -> None:
    """Remove a board, if there is one."""
    await _run(database, "UPDATE boards SET head = ? WHERE board = ?", _REMOVING, board)
    await _run(database, "DELETE FROM snapshots WHERE board = ?", board)
    while await database.write(lambda connection: _remove_some(connection, board)):
        pass
    await _run(database, "DELETE FROM boards WHERE board = ?", board)
    await database.forget()


async def clear(database: SqliteDatabase) -> None:
    """Remove what was left unfinished; a process that is still at it finds its board gone."""
    await _run(database, "UPDATE boards SET head = ? WHERE head = ?", _REMOVING, _MAKING)
    query = "SELECT board FROM boards WHERE head < 0"
    for (board,) in await database.read(lambda connection: connection.execute(query).fetchall()):
        await remove(database, board)


async def _run(database: SqliteDatabase, query: str, *values: object) -> None:
    await database.write(lambda connection: connection.execute(query, values))


def _begin(connection: sqlite3.Connection, board: str, epoch: str, until: int | None) -> None:
    try:
        connection.execute(CREATE, (board, epoch, _MAKING, until))
    except sqlite3.IntegrityError:
        raise ValueError(f"board {board} exists") from None


def _put_aside(connection: sqlite3.Connection, made: Sequence[Row]) -> None:
    connection.executemany(f"INSERT INTO temp.aside VALUES ({_VALUES})", made)


def _exchange(connection: sqlite3.Connection, board: str, row: tuple[object, ...]) -> None:
    for table in ("boards", "snapshots", "events"):
        connection.execute(f"DELETE FROM {table} WHERE board = ?", (board,))
    connection.execute(f"INSERT INTO events ({COLUMNS}) SELECT * FROM temp.aside")
    connection.execute(CREATE, row)


def _insert(
    connection: sqlite3.Connection, board: str, after: int, entries: Sequence[Entry]
) -> None:
    _set_head(connection, board, _MAKING)
    connection.executemany(INSERT, rows(board, after, entries))


def _set_head(connection: sqlite3.Connection, board: str, head: int) -> None:
    query = "UPDATE boards SET head = ? WHERE board = ? AND head = ?"
    if connection.execute(query, (head, board, _MAKING)).rowcount == 0:
        raise Unavailable(f"board {board} was cleared by a process that started meanwhile")


def _remove_some(connection: sqlite3.Connection, board: str) -> int:
    query = (
        "DELETE FROM events WHERE board = ?1 AND seq IN"
        " (SELECT seq FROM events WHERE board = ?1 ORDER BY seq LIMIT ?2)"
    )
    return connection.execute(query, (board, SIZE)).rowcount
