"""A log and a store in memory, which several simulated processes share."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from protocol.events import LASTING, Event
from server.log import chunks
from server.log.log import Behind, CommandKey, Entry, Head, NoBoard, Repeated, Snapshot
from server.log.retention import until_of
from server.log.rows import keys, rows
from server.store import sqlite
from server.store.store import Taken
from server.store.tables import TableStore


@dataclass
class _Board:
    epoch: str
    entries: list[Entry]
    until: int | None = None
    snapshot: Snapshot | None = None
    seqs: dict[CommandKey, int] = field(default_factory=dict)

    @property
    def head(self) -> Head:
        return Head(self.epoch, len(self.entries))

    def add(self, entries: Sequence[Entry]) -> None:
        for entry in entries:
            self.entries.append(entry)
            if entry.event.command is not None:
                self.seqs[entry.event.by, entry.event.command] = entry.event.seq


class MemoryLog:
    """`server.log.log.Log` that forgets everything at its end."""

    def __init__(self) -> None:
        self._boards: dict[str, _Board] = {}

    async def open(self) -> None:
        pass

    async def close(self) -> None:
        pass

    async def ready(self) -> bool:
        return True

    async def create(
        self, board: str, epoch: str, entries: Sequence[Entry], until: int | None = None
    ) -> None:
        if board in self._boards:
            raise ValueError(f"board {board} exists")
        rows(board, 0, entries)
        made = _Board(epoch, [], until)
        made.add(entries)
        self._boards[board] = made

    async def append(self, board: str, epoch: str, after: int, entries: Sequence[Entry]) -> None:
        self._add(board, Head(epoch, after), entries)
        await asyncio.sleep(0)  # written now, whoever waits for it

    def _add(self, board: str, head: Head, entries: Sequence[Entry]) -> None:
        commands = keys(rows(board, head.seq, entries))
        here = self._board(board)
        if here.head != head:
            raise Behind(here.head)
        repeated = {key: here.seqs[key] for key in commands if key in here.seqs}
        if repeated:
            raise Repeated(repeated)
        if any(entry.event.at >= 2**63 for entry in entries):
            raise OverflowError("a time beyond what databases keep")
        here.add(entries)
        said = until_of(entries)
        if said is not None:
            here.until = said.time

    async def head(self, board: str) -> Head:
        return self._board(board).head

    async def boards(self) -> list[str]:
        return sorted(self._boards)

    async def heads(self, boards: Iterable[str]) -> dict[str, Head]:
        return {board: self._boards[board].head for board in boards if board in self._boards}

    async def read(self, board: str, after: int = 0, limit: int | None = None) -> list[Event]:
        entries = self._boards[board].entries if board in self._boards else []
        return [entry.event for entry in entries[after:][:limit]]

    async def stream(self, board: str, after: int = 0) -> AsyncIterator[list[Event]]:
        while events := await self.read(board, after, chunks.SIZE):
            yield events
            after = events[-1].seq

    async def entries(self, board: str) -> AsyncIterator[list[Entry]]:
        entries = self._boards[board].entries if board in self._boards else []
        for start in range(0, len(entries), chunks.SIZE):
            yield entries[start : start + chunks.SIZE]

    async def find(self, board: str, keys: Iterable[CommandKey]) -> dict[CommandKey, int]:
        seqs = self._boards[board].seqs if board in self._boards else {}
        return {key: seqs[key] for key in keys if key in seqs}

    async def entry(self, board: str, seq: int) -> Entry | None:
        entries = self._boards[board].entries if board in self._boards else []
        return entries[seq - 1] if 1 <= seq <= len(entries) else None

    async def latest(self, board: str, by: str) -> Entry | None:
        for entry in reversed(self._board(board).entries):
            event = entry.event
            if event.by == by and event.command and event.type not in LASTING:
                return entry
        return None

    async def rewrite(
        self,
        board: str,
        head: Head,
        epoch: str,
        revised: Sequence[Entry],
        entries: Sequence[Entry],
    ) -> None:
        self._add(board, head, entries)
        here = self._board(board)
        here.epoch, here.snapshot = epoch, None
        for entry in revised:
            here.entries[entry.event.seq - 1] = entry
        await asyncio.sleep(0)

    async def snapshot(self, board: str) -> Snapshot | None:
        return self._boards[board].snapshot if board in self._boards else None

    async def keep_snapshot(self, board: str, snapshot: Snapshot) -> None:
        here = self._boards.get(board)
        if here is None or here.epoch != snapshot.epoch:
            return
        if here.snapshot is None or here.snapshot.seq < snapshot.seq:
            here.snapshot = snapshot

    async def expired(self, now: int) -> list[str]:
        return [
            board
            for board, here in sorted(self._boards.items())
            if here.until is not None and here.until < now
        ]

    async def until(self, board: str) -> int | None:
        return self._board(board).until

    async def damaged(self, board: str) -> list[int]:
        return []

    async def restore(
        self,
        board: str,
        epoch: str,
        entries: Iterable[Sequence[Entry]],
        until: int | None = None,
        *,
        replace: bool = False,
    ) -> None:
        whole = [entry for some in entries for entry in some]
        rows(board, 0, whole)
        if replace:
            await self.delete(board)
        await self.create(board, epoch, whole, until)

    async def delete(self, board: str) -> None:
        self._boards.pop(board, None)

    def _board(self, board: str) -> _Board:
        if board not in self._boards:
            raise NoBoard(board)
        return self._boards[board]


class MemoryStore(TableStore):
    """`server.store.store.Store` that forgets everything at its end."""

    def __init__(self) -> None:
        self._connection = sqlite3.connect(":memory:", isolation_level=None)
        for statement in sqlite.SCHEMA.statements:
            self._connection.execute(statement)

    async def open(self) -> None:
        pass

    async def close(self) -> None:
        pass

    def end(self) -> None:
        """Forget everything."""
        self._connection.close()

    async def _rows(self, query: str, *values: object) -> Sequence[Any]:
        return self._connection.execute(query.replace("$", "?"), values).fetchall()

    async def _write(self, query: str, *values: object) -> Sequence[Any]:
        try:
            return await self._rows(query, *values)
        except sqlite3.IntegrityError as error:
            raise Taken(str(error)) from error

    async def _write_each(self, statements: Sequence[tuple[str, Sequence[Any]]]) -> None:
        for query, values in statements:
            self._connection.executemany(query.replace("$", "?"), values)
