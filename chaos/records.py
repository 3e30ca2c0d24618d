"""The log of a board, read in two ways: as a process tells it, and as the database holds it."""

import asyncio
import json
import sqlite3
from typing import Any, NamedTuple

import asyncpg
import httpx
import msgpack

_COLUMNS = 'seq, at, "by", command, type, changes'


class Line(NamedTuple):
    """One event."""

    seq: int
    at: int
    by: str
    command: str | None
    type: str
    changes: list[Any]

    @property
    def plain(self) -> tuple[int, int, str | None, str]:
        """What an export says as it is: it may call people by aliases."""
        return self.seq, self.at, self.command, self.type


async def from_database(database: str, board: str) -> list[Line]:
    """The log as its rows say."""
    if database.startswith("sqlite:///"):
        rows = await asyncio.to_thread(_from_file, database.removeprefix("sqlite:///"), board)
    else:
        connection = await asyncpg.connect(database)
        try:
            query = f"SELECT {_COLUMNS} FROM events WHERE board = $1 ORDER BY seq"
            rows = await connection.fetch(query, board)
        finally:
            await connection.close()
    return [Line._make([*columns, msgpack.unpackb(changes)]) for *columns, changes in rows]


async def over_http(url: str, board: str, token: str) -> list[Line]:
    """The log as a process exports it to a facilitator."""
    headers = {"Authorization": f"Bearer {token}"}
    lines: list[Line] = []
    async with (
        httpx.AsyncClient(timeout=120, trust_env=False, headers=headers) as http,
        http.stream("GET", f"{url}/api/boards/{board}/log") as answer,
    ):
        answer.raise_for_status()
        async for text in answer.aiter_lines():
            one = json.loads(text)
            if "format" not in one:
                lines.append(Line(*(one[name] for name in Line._fields)))
    return lines


def _from_file(path: str, board: str) -> list[Any]:
    connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    try:
        query = f"SELECT {_COLUMNS} FROM events WHERE board = ? ORDER BY seq"
        return connection.execute(query, (board,)).fetchall()
    finally:
        connection.close()
