"""The log in PostgreSQL, for several processes."""

import asyncio
from collections.abc import AsyncIterator, Iterable, Sequence
from functools import partial
from typing import Final

from protocol.events import Event
from server.database.postgres import PostgresDatabase
from server.database.schema import Schema
from server.log import chunks
from server.log.commits import Commits, find
from server.log.log import CommandKey, Entry, Head, NoBoard
from server.log.rows import ENTRY, EVENT, Row, entry, events, keys, rows

SCHEMA: Final = Schema(
    "log",
    1,
    (
        "CREATE TABLE boards (board text PRIMARY KEY, epoch text NOT NULL, head bigint NOT NULL)",
        'CREATE TABLE events (board text NOT NULL, seq bigint NOT NULL, at bigint NOT NULL, "by"'
        " text NOT NULL, command text, type text NOT NULL, changes bytea NOT NULL, replaced bytea"
        " NOT NULL, PRIMARY KEY (board, seq))",
        'CREATE UNIQUE INDEX commands ON events (board, "by", command) WHERE command IS NOT NULL',
    ),
)

_FINISH_SECONDS: Final = 1.0
"""How long appends may go on at the end; whoever made them has been told nothing yet."""

_WHOLE_SECONDS: Final = 120.0
"""How long a board may take that is made or removed whole."""


class PostgresLog:
    """`server.log.log.Log` that many processes share."""

    def __init__(self, database: PostgresDatabase) -> None:
        self._database = database
        self._commits = Commits(database)

    async def open(self) -> None:
        await self._database.open(SCHEMA)

    async def close(self) -> None:
        await self._commits.finish(_FINISH_SECONDS)
        await self._database.close()

    async def ready(self) -> bool:
        return await self._database.ready()

    async def create(self, board: str, epoch: str, entries: Sequence[Entry]) -> None:
        query = "INSERT INTO boards VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING board"
        async with self._database.transaction() as connection:
            if await connection.fetchval(query, board, epoch, len(entries)) is None:
                raise ValueError(f"board {board} exists")
            await connection.copy_records_to_table(
                "events", records=_pieces(board, entries), timeout=_WHOLE_SECONDS
            )

    async def append(self, board: str, epoch: str, after: int, entries: Sequence[Entry]) -> None:
        made = rows(board, after, entries)
        keys(made)
        await self._commits.append(board, Head(epoch, after), made)

    async def head(self, board: str) -> Head:
        heads = await self.heads([board])
        if board not in heads:
            raise NoBoard(board)
        return heads[board]

    async def boards(self) -> list[str]:
        query = 'SELECT board FROM boards ORDER BY board COLLATE "C"'
        return [board for (board,) in await self._database.rows(query)]

    async def heads(self, boards: Iterable[str]) -> dict[str, Head]:
        query = "SELECT board, epoch, head FROM boards WHERE board = ANY($1::text[])"
        found = await self._database.rows(query, list(boards))
        return {board: Head(epoch, head) for board, epoch, head in found}

    async def read(self, board: str, after: int = 0, limit: int | None = None) -> list[Event]:
        return await chunks.together(partial(self._chunk, board), after, limit)

    def stream(self, board: str, after: int = 0) -> AsyncIterator[list[Event]]:
        return chunks.stream(partial(self._chunk, board), after)

    async def find(self, board: str, keys: Iterable[CommandKey]) -> dict[CommandKey, int]:
        async with self._database.connection() as connection:
            return await find(connection, board, list(keys))

    async def entry(self, board: str, seq: int) -> Entry | None:
        query = f"SELECT {ENTRY} FROM events WHERE board = $1 AND seq = $2"
        return entry(await self._database.row(query, board, seq))

    async def latest(self, board: str, by: str) -> Entry | None:
        query = (
            f'SELECT {ENTRY} FROM events WHERE board = $1 AND "by" = $2 AND command IS NOT NULL'
            " AND type <> 'command.undone' ORDER BY seq DESC LIMIT 1"
        )
        return entry(await self._database.row(query, board, by))

    async def delete(self, board: str) -> None:
        async with self._database.transaction() as connection:
            await connection.execute("DELETE FROM boards WHERE board = $1", board)
            await connection.execute(
                "DELETE FROM events WHERE board = $1", board, timeout=_WHOLE_SECONDS
            )

    async def _chunk(self, board: str, after: int, size: int) -> list[Event]:
        query = f"SELECT {EVENT} FROM events WHERE board = $1 AND seq > $2 ORDER BY seq LIMIT $3"
        return events(await self._database.rows(query, board, after, size))


async def _pieces(board: str, entries: Sequence[Entry]) -> AsyncIterator[Row]:
    """Rows as they are wanted; others have their turn in between."""
    for after in range(0, len(entries), chunks.SIZE):
        for row in rows(board, after, entries[after : after + chunks.SIZE]):
            yield row
        await asyncio.sleep(0)
