"""The tables of the log in PostgreSQL, and how earlier ones become these."""

from typing import Final

from protocol.codec import unpack_changes
from server.database.postgres import Connection, Upgrade
from server.database.schema import Schema
from server.log.retention import until

_LONG_SECONDS: Final = 3_600.0
"""How long the rows of a whole database may take."""

_DIGEST: Final = (
    "sha256(convert_to(concat_ws(E'\\n', board, seq, at, \"by\", coalesce(command, ''), type,"
    " length(changes)) || E'\\n', 'UTF8') || changes || replaced)"
)
"""As `server.log.rows.digest`."""


async def _from_1(connection: Connection) -> None:
    """Rows get their digests, boards the time until which they are kept; snapshots were there."""
    await connection.execute("ALTER TABLE boards ADD COLUMN keep_until bigint")
    await connection.execute("ALTER TABLE events ADD COLUMN digest bytea")
    await connection.execute(f"UPDATE events SET digest = {_DIGEST}", timeout=_LONG_SECONDS)
    query = (
        "SELECT board, changes FROM events WHERE position('keep_until'::bytea in changes) > 0"
        " ORDER BY board, seq"
    )
    for board, changes in await connection.fetch(query, timeout=_LONG_SECONDS):
        said = until(unpack_changes(changes))
        if said is not None:
            update = "UPDATE boards SET keep_until = $1 WHERE board = $2"
            await connection.execute(update, said.time, board)


SCHEMA: Final[Schema[Upgrade]] = Schema(
    "log",
    2,
    (
        "CREATE TABLE boards (board text PRIMARY KEY, epoch text NOT NULL, head bigint NOT NULL,"
        " keep_until bigint)",
        'CREATE TABLE events (board text NOT NULL, seq bigint NOT NULL, at bigint NOT NULL, "by"'
        " text NOT NULL, command text, type text NOT NULL, changes bytea NOT NULL, replaced bytea"
        " NOT NULL, digest bytea, PRIMARY KEY (board, seq))",
        'CREATE UNIQUE INDEX commands ON events (board, "by", command) WHERE command IS NOT NULL',
        "CREATE TABLE snapshots (board text PRIMARY KEY, epoch text NOT NULL,"
        " seq bigint NOT NULL, state bytea NOT NULL)",
    ),
    {1: _from_1},
)
