"""The log in PostgreSQL, for several processes."""

import asyncio
from collections.abc import AsyncIterator, Iterable, Sequence
from functools import partial
from typing import Any, Final

from protocol.events import LASTING, Event
from server.database.postgres import Connection, PostgresDatabase
from server.log import chunks
from server.log.commits import Append, Commits, find, write_one
from server.log.log import CommandKey, Entry, Head, NoBoard, Snapshot
from server.log.postgres_schema import SCHEMA
from server.log.retention import until_of
from server.log.rows import COLUMNS, ENTRY, EVENT, Row, damaged, entry, events, keys, rows

_REVISE: Final = (
    "UPDATE events SET changes = other.changes, replaced = other.replaced, digest = other.digest"
    " FROM unnest($2::bigint[], $3::bytea[], $4::bytea[], $5::bytea[])"
    " AS other (seq, changes, replaced, digest)"
    " WHERE events.board = $1 AND events.seq = other.seq"
)
# The row of the board is held: no rewriting begins another epoch meanwhile.
_KEEP: Final = (
    "INSERT INTO snapshots SELECT $1, $2, $3, $4 FROM"
    " (SELECT 1 FROM boards WHERE board = $1 AND epoch = $2 FOR SHARE) AS held"
    " ON CONFLICT (board) DO UPDATE"
    " SET epoch = excluded.epoch, seq = excluded.seq, state = excluded.state"
    " WHERE snapshots.epoch <> excluded.epoch OR snapshots.seq < excluded.seq"
)

_BEGIN: Final = "INSERT INTO boards (board, epoch, head, keep_until) VALUES ($1, $2, 0, $3)"
_TAKE_OVER: Final = "UPDATE SET epoch = excluded.epoch, head = 0, keep_until = excluded.keep_until"

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

    async def create(
        self, board: str, epoch: str, entries: Sequence[Entry], until: int | None = None
    ) -> None:
        query = "INSERT INTO boards VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING RETURNING board"
        async with self._database.transaction() as connection:
            if await connection.fetchval(query, board, epoch, len(entries), until) is None:
                raise ValueError(f"board {board} exists")
            await connection.copy_records_to_table(
                "events", records=_pieces(board, entries), timeout=_WHOLE_SECONDS
            )

    async def append(self, board: str, epoch: str, after: int, entries: Sequence[Entry]) -> None:
        made = rows(board, after, entries)
        keys(made)
        await self._commits.append(board, Head(epoch, after), made, until_of(entries))

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

    def entries(self, board: str) -> AsyncIterator[list[Entry]]:
        return chunks.entries(partial(self._rows, board))

    async def find(self, board: str, keys: Iterable[CommandKey]) -> dict[CommandKey, int]:
        async with self._database.connection() as connection:
            return await find(connection, board, list(keys))

    async def entry(self, board: str, seq: int) -> Entry | None:
        query = f"SELECT {ENTRY} FROM events WHERE board = $1 AND seq = $2"
        return entry(await self._database.row(query, board, seq))

    async def latest(self, board: str, by: str) -> Entry | None:
        query = (
            f'SELECT {ENTRY} FROM events WHERE board = $1 AND "by" = $2 AND command IS NOT NULL'
            " AND type <> ALL ($3::text[]) ORDER BY seq DESC LIMIT 1"
        )
        return entry(await self._database.row(query, board, by, list(LASTING)))

    async def rewrite(
        self,
        board: str,
        head: Head,
        epoch: str,
        revised: Sequence[Entry],
        entries: Sequence[Entry],
    ) -> None:
        others = [row for entry in revised for row in rows(board, entry.event.seq - 1, [entry])]
        made = rows(board, head.seq, entries)
        append = Append(board, head, made, until_of(entries))
        async with self._database.transaction() as connection:
            refusal = await write_one(connection, append)
            if refusal is not None:
                raise refusal
            columns = [[row[at] for row in others] for at in (1, 6, 7, 8)]
            await connection.execute(_REVISE, board, *columns, timeout=_WHOLE_SECONDS)
            await connection.execute("DELETE FROM snapshots WHERE board = $1", board)
            query = "UPDATE boards SET epoch = $2 WHERE board = $1"
            await connection.execute(query, board, epoch)

    async def snapshot(self, board: str) -> Snapshot | None:
        query = "SELECT epoch, seq, state FROM snapshots WHERE board = $1"
        row = await self._database.row(query, board)
        return row and Snapshot(*row)

    async def keep_snapshot(self, board: str, snapshot: Snapshot) -> None:
        await self._database.rows(_KEEP, board, *snapshot)

    async def expired(self, now: int) -> list[str]:
        query = 'SELECT board FROM boards WHERE keep_until < $1 ORDER BY board COLLATE "C"'
        return [board for (board,) in await self._database.rows(query, now)]

    async def until(self, board: str) -> int | None:
        row = await self._database.row("SELECT keep_until FROM boards WHERE board = $1", board)
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
        async with self._database.transaction() as connection:
            # A row that is there stays: who waits for it finds another epoch, not that it is gone.
            taken = _TAKE_OVER if replace else "NOTHING"
            query = f"{_BEGIN} ON CONFLICT (board) DO {taken} RETURNING board"
            if await connection.fetchval(query, board, epoch, until) is None:
                raise ValueError(f"board {board} exists")
            await connection.execute("DELETE FROM snapshots WHERE board = $1", board)
            await _remove_events(connection, board)
            head = 0
            for piece in entries:
                await connection.copy_records_to_table("events", records=rows(board, head, piece))
                head += len(piece)
            await connection.execute("UPDATE boards SET head = $2 WHERE board = $1", board, head)

    async def delete(self, board: str) -> None:
        async with self._database.transaction() as connection:
            await connection.execute("DELETE FROM snapshots WHERE board = $1", board)
            await connection.execute("DELETE FROM boards WHERE board = $1", board)
            await _remove_events(connection, board)

    async def _rows(self, board: str, after: int, size: int) -> list[Any]:
        query = f"SELECT {COLUMNS} FROM events WHERE board = $1 AND seq > $2 ORDER BY seq LIMIT $3"
        return await self._database.rows(query, board, after, size)

    async def _chunk(self, board: str, after: int, size: int) -> list[Event]:
        query = f"SELECT {EVENT} FROM events WHERE board = $1 AND seq > $2 ORDER BY seq LIMIT $3"
        return events(await self._database.rows(query, board, after, size))


async def _remove_events(connection: Connection, board: str) -> None:
    query = "DELETE FROM events WHERE board = $1"
    await connection.execute(query, board, timeout=_WHOLE_SECONDS)


async def _pieces(board: str, entries: Sequence[Entry]) -> AsyncIterator[Row]:
    """Rows as they are wanted; others have their turn in between."""
    for after in range(0, len(entries), chunks.SIZE):
        for row in rows(board, after, entries[after : after + chunks.SIZE]):
            yield row
        await asyncio.sleep(0)
