"""Syntheses: told from the log, away from the loop; those who ask at once share one telling."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Final, Generic, NamedTuple, TypeVar

from protocol.events import Event
from server.log.log import Head, Log
from server.reports.formats import Format, written
from server.reports.past import chronicle
from server.reports.synthesis import Synthesis, synthesis

KEEP_SECONDS: Final = 5.0
"""How long a telling is kept for others: a room that opens it at once asks within these."""

K = TypeVar("K")
V = TypeVar("V")


class Beyond(LookupError):
    """The log does not go as far as the seq that was asked for."""


class _Asked(NamedTuple):
    board: str
    head: Head
    at: int
    to_all: bool


class Syntheses:
    """Tells boards at their heads, or at earlier seqs."""

    def __init__(self, log: Log) -> None:
        self._log = log
        self._wholes: _Shared[_Asked, Synthesis] = _Shared(self._tell)
        self._texts: _Shared[tuple[_Asked, Format], bytes] = _Shared(self._write)

    async def text(self, board: str, format: Format, at: int | None, *, to_all: bool) -> bytes:
        """The synthesis of a board in a format. Raises `Beyond`, `NoBoard`, `Unavailable`.

        `to_all`: for everybody, who of the past see only what is still shown.
        """
        head = await self._log.head(board)
        if at is not None and at > head.seq:
            raise Beyond(at)
        seq = head.seq if at is None else at
        # At the head there is nothing that facilitators alone are told.
        asked = _Asked(board, head, seq, to_all and seq < head.seq)
        return await self._texts.get((asked, format))

    async def _tell(self, asked: _Asked) -> Synthesis:
        events: list[Event] = []
        async for chunk in self._log.stream(asked.board):
            events += [event for event in chunk if event.seq <= asked.head.seq]
        return await asyncio.to_thread(_told, events, asked)

    async def _write(self, asked: tuple[_Asked, Format]) -> bytes:
        whole = await self._wholes.get(asked[0])
        return await asyncio.to_thread(written, whole, asked[1])


def _told(events: list[Event], asked: _Asked) -> Synthesis:
    told = chronicle(events, asked.at)
    return synthesis(told.past, told.today(to_all=asked.to_all))


class _Shared(Generic[K, V]):
    """What is asked for while it is made, or soon after, is made once."""

    def __init__(self, make: Callable[[K], Awaitable[V]]) -> None:
        self._make = make
        self._made: dict[K, asyncio.Task[V]] = {}

    async def get(self, key: K) -> V:
        """What is made for a key; what fails is made anew for whoever asks again."""
        task = self._made.get(key)
        if task is None:
            task = self._made[key] = asyncio.create_task(self._of(key))
            task.add_done_callback(lambda done: self._done(key, done))
        return await asyncio.shield(task)

    async def _of(self, key: K) -> V:
        return await self._make(key)

    def _done(self, key: K, task: asyncio.Task[V]) -> None:
        if task.cancelled() or task.exception() is not None:
            self._made.pop(key, None)
        else:
            asyncio.get_running_loop().call_later(KEEP_SECONDS, self._made.pop, key, None)
