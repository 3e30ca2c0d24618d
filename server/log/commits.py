"""Appends to PostgreSQL: those that wait during a commit share the next."""

import asyncio
from collections.abc import Coroutine, Sequence
from contextlib import suppress
from typing import Any, Final, NamedTuple

from server.database.postgres import Connection, PostgresDatabase
from server.database.unavailable import Unavailable
from server.log.log import Behind, CommandKey, Head, NoBoard, Repeated
from server.log.retention import Until
from server.log.rows import COLUMNS, Row, keys

TURN_SECONDS: Final = 1.0
"""How long a board that lost twice keeps its row for its next append."""

_FIND: Final = (
    'SELECT events."by", events.command, events.seq'
    ' FROM unnest($2::text[], $3::text[]) AS asked ("by", command)'
    ' JOIN events ON events.board = $1 AND events."by" = asked."by"'
    " AND events.command = asked.command"
)
_COLUMNS: Final = (
    "$5::text[], $6::bigint[], $7::bigint[], $8::text[],"
    " $9::text[], $10::text[], $11::bytea[], $12::bytea[], $13::bytea[]"
)
# A row that another process holds is passed over: nobody waits for a board but its own appends.
_WRITE: Final = f"""
WITH free AS (
  SELECT boards.board, wanted.after + wanted.count AS head
  FROM boards JOIN unnest($1::text[], $2::text[], $3::bigint[], $4::bigint[])
    AS wanted (board, epoch, after, count)
  ON boards.board = wanted.board AND boards.epoch = wanted.epoch AND boards.head = wanted.after
  FOR UPDATE OF boards SKIP LOCKED
), moved AS (
  UPDATE boards SET head = free.head FROM free WHERE boards.board = free.board
  RETURNING boards.board
), written AS (
  INSERT INTO events SELECT given.* FROM unnest({_COLUMNS})
    AS given ({COLUMNS})
  JOIN moved ON moved.board = given.board
)
SELECT board FROM moved
"""


class Append(NamedTuple):
    """Rows to follow a head, and what they say of how long the board is kept."""

    board: str
    head: Head
    rows: Sequence[Row]
    until: Until | None


class _Waiting(NamedTuple):
    """An append, and who waits for it."""

    append: Append
    written: asyncio.Future[None]

    @property
    def board(self) -> str:
        return self.append.board


async def find(
    connection: Connection, board: str, asked: Sequence[CommandKey]
) -> dict[CommandKey, int]:
    """The seq of each command that a board's log holds."""
    authors, commands = [by for by, _ in asked], [command for _, command in asked]
    found = await connection.fetch(_FIND, board, authors, commands)
    return {(by, command): seq for by, command, seq in found}


class Commits:
    """Groups appends, one a board; a board that fails, or that another process holds, goes alone.

    A board that was `Behind` twice in a row keeps its row locked until it comes again, so that two
    busy processes take turns.
    """

    def __init__(self, database: PostgresDatabase) -> None:
        self._database = database
        self._waiting: list[_Waiting] = []
        self._grouping: asyncio.Task[None] | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self._lost: set[str] = set()
        self._turns: dict[str, asyncio.Future[_Waiting | None]] = {}

    async def append(
        self, board: str, head: Head, rows: Sequence[Row], until: Until | None
    ) -> None:
        """Append rows, durable on return; `until` is what they say of how long the board is kept.

        Raises as `Log.append` does.
        """
        written: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        waiting = _Waiting(Append(board, head, rows, until), written)
        turn = self._turns.pop(board, None)
        if turn is not None and not turn.done():
            turn.set_result(waiting)
        elif board in self._lost or until is not None:
            self._start(self._alone(waiting))
        else:
            self._waiting.append(waiting)
            if self._grouping is None or self._grouping.done():
                self._grouping = self._start(self._in_groups())
        await written

    async def finish(self, seconds: float) -> None:
        """Wait for what was begun, at most so long."""
        for turn in self._turns.values():
            if not turn.done():
                turn.set_result(None)
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                while self._tasks:
                    await asyncio.wait(self._tasks)

    def _start(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    async def _in_groups(self) -> None:
        while self._waiting:
            group = {waiting.board: waiting for waiting in reversed(self._waiting)}
            self._waiting = [
                waiting for waiting in self._waiting if waiting is not group[waiting.board]
            ]
            await self._together(list(group.values()))

    async def _together(self, group: list[_Waiting]) -> None:
        try:
            async with self._database.connection() as connection:
                written = await _write(connection, [waiting.append for waiting in group])
        except Unavailable as error:
            for waiting in group:
                self._settle(waiting, Unavailable(str(error)))
            return
        except Exception:
            written = set()  # one of them cannot be written, and took the others with it
        for waiting in group:
            if waiting.board in written:
                self._settle(waiting, None)
            else:
                self._start(self._alone(waiting))

    async def _alone(self, waiting: _Waiting) -> None:
        try:
            async with self._database.transaction() as connection:
                refusal = await write_one(connection, waiting.append)
                if isinstance(refusal, Behind) and waiting.board in self._lost:
                    self._settle(waiting, refusal)
                    coming = await self._turn(waiting.board)
                    if coming is None:
                        return
                    waiting = coming
                    refusal = await write_one(connection, waiting.append)
        except Exception as error:
            self._settle(waiting, error)
        else:
            self._settle(waiting, refusal)

    async def _turn(self, board: str) -> _Waiting | None:
        turn: asyncio.Future[_Waiting | None] = asyncio.get_running_loop().create_future()
        self._turns[board] = turn
        try:
            return await asyncio.wait_for(turn, TURN_SECONDS)
        except TimeoutError:
            return None
        finally:
            if self._turns.get(board) is turn:
                del self._turns[board]

    def _settle(self, waiting: _Waiting, error: Exception | None) -> None:
        if isinstance(error, Behind):
            self._lost.add(waiting.board)
        elif not isinstance(error, Unavailable):
            self._lost.discard(waiting.board)
        if waiting.written.done():  # whoever asked has gone
            return
        if error is None:
            waiting.written.set_result(None)
        else:
            waiting.written.set_exception(error)


async def write_one(connection: Connection, append: Append) -> Exception | None:
    """Write one append under its board's lock; the refusal where it may not be written."""
    query = "SELECT epoch, head FROM boards WHERE board = $1 FOR UPDATE"
    row = await connection.fetchrow(query, append.board)
    if row is None:
        return NoBoard(append.board)
    head = Head(*row)
    if head != append.head:
        return Behind(head)
    repeated = await find(connection, append.board, keys(append.rows))
    if repeated:
        return Repeated(repeated)
    await _write(connection, [append])
    if append.until is not None:
        query = "UPDATE boards SET keep_until = $2 WHERE board = $1"
        await connection.execute(query, append.board, append.until.time)
    return None


async def _write(connection: Connection, appends: Sequence[Append]) -> set[str]:
    """Write all whose head is right and whose row is free, in one statement: their boards."""
    wanted = [(append.board, *append.head, len(append.rows)) for append in appends]
    rows = [row for append in appends for row in append.rows]
    columns = zip(*rows, strict=True) if rows else [()] * 9
    written = await connection.fetch(_WRITE, *zip(*wanted, strict=True), *columns)
    return {row[0] for row in written}
