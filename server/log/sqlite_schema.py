"""The tables of the log in a SQLite file, and how earlier ones become these."""

import sqlite3
from typing import Final

from protocol.codec import unpack_changes
from server.database.schema import Schema
from server.database.sqlite import Upgrade
from server.log.retention import until
from server.log.rows import digest


def _from_1(connection: sqlite3.Connection) -> None:
    """Rows get their digests, boards the time until which they are kept; snapshots were there."""
    connection.execute("ALTER TABLE boards ADD COLUMN keep_until INTEGER")
    connection.execute("ALTER TABLE events ADD COLUMN digest BLOB")
    connection.create_function("digest", 8, digest, deterministic=True)
    connection.execute(
        'UPDATE events SET digest = digest(board, seq, at, "by", command, type, changes, replaced)'
    )
    query = (
        "SELECT board, changes FROM events WHERE instr(changes, CAST('keep_until' AS BLOB)) > 0"
        " ORDER BY board, seq"
    )
    for board, changes in connection.execute(query).fetchall():
        said = until(unpack_changes(changes))
        if said is not None:
            update = "UPDATE boards SET keep_until = ? WHERE board = ?"
            connection.execute(update, (said.time, board))


SCHEMA: Final[Schema[Upgrade]] = Schema(
    "log",
    2,
    (
        "CREATE TABLE boards (board TEXT PRIMARY KEY, epoch TEXT NOT NULL, head INTEGER NOT NULL,"
        " keep_until INTEGER) WITHOUT ROWID",
        'CREATE TABLE events (board TEXT NOT NULL, seq INTEGER NOT NULL, at INTEGER NOT NULL, "by"'
        " TEXT NOT NULL, command TEXT, type TEXT NOT NULL, changes BLOB NOT NULL, replaced BLOB"
        " NOT NULL, digest BLOB, PRIMARY KEY (board, seq)) WITHOUT ROWID",
        'CREATE UNIQUE INDEX commands ON events (board, "by", command) WHERE command IS NOT NULL',
        "CREATE TABLE snapshots (board TEXT PRIMARY KEY, epoch TEXT NOT NULL,"
        " seq INTEGER NOT NULL, state BLOB NOT NULL)",
    ),
    {1: _from_1},
)
