"""A connection to a SQLite file that is made when asked for, and made again after it failed."""

import sqlite3
import time
from pathlib import Path
from typing import Final

WAIT_SECONDS: Final = 5.0
"""How long another process may hold the file before a call fails."""

_PRAGMAS: Final = (
    "synchronous = FULL",
    "fullfsync = ON",  # macOS: without it a sync stops at the disk's own cache
    "secure_delete = ON",
    "journal_size_limit = 67108864",
)


def broken(error: BaseException) -> bool:
    """Whether the file failed us (disk full, locked, damaged), rather than we it."""
    return isinstance(error, sqlite3.OperationalError | sqlite3.InternalError) or (
        type(error) is sqlite3.DatabaseError
    )


class Connection:
    """Used by one thread at a time."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._connection: sqlite3.Connection | None = None

    def get(self) -> sqlite3.Connection:
        """The connection, opened if need be. Raises `sqlite3.Error`."""
        if self._connection is None:
            self._connection = self._open()
        return self._connection

    def close(self) -> None:
        """Let go; `get` opens again."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _open(self) -> sqlite3.Connection:
        connection = sqlite3.connect(
            self.path, timeout=WAIT_SECONDS, isolation_level=None, check_same_thread=False
        )
        try:
            _write_ahead(connection)
            for pragma in _PRAGMAS:
                connection.execute(f"PRAGMA {pragma}")
        except BaseException:
            connection.close()
            raise
        return connection


def _write_ahead(connection: sqlite3.Connection) -> None:
    # SQLite does not wait when two connections turn a new file to write-ahead logging at once.
    deadline = time.monotonic() + WAIT_SECONDS
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError as error:
            if "locked" not in str(error) or time.monotonic() > deadline:
                raise
            time.sleep(0.01)
