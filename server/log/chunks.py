"""Reading a log piece by piece, so that others are served in between."""

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from typing import Any, Final, TypeAlias, TypeVar

from protocol.events import Event
from server.log.log import Damaged, Entry
from server.log.rows import entries as entries_of

SIZE: Final = 1_000
"""Events read or written at once."""

Read: TypeAlias = Callable[[int, int], Awaitable[list[Event]]]
"""Reads the events after a seq, at most so many."""


T = TypeVar("T")


async def stream(read: Read, after: int) -> AsyncIterator[list[Event]]:
    """All events after a seq, in chunks."""
    while chunk := await read(after, SIZE):
        yield chunk
        after = chunk[-1].seq


async def rows(read: Callable[[int, int], Awaitable[list[Any]]]) -> AsyncIterator[list[Any]]:
    """All rows of a board, `(board, seq, …)`, in chunks; `read` is as `Read`, of rows."""
    after = 0
    while chunk := await read(after, SIZE):
        yield chunk
        after = chunk[-1][1]


async def entries(read: Callable[[int, int], Awaitable[list[Any]]]) -> AsyncIterator[list[Entry]]:
    """All entries of a board, in chunks; `read` is as for `rows`. Raises `Damaged`."""
    async for chunk in rows(read):
        sound, damaged = entries_of(chunk)
        yield sound
        if damaged is not None:
            raise Damaged(damaged)


def cut(whole: Sequence[T]) -> Iterator[Sequence[T]]:
    """A sequence in pieces."""
    for first in range(0, len(whole), SIZE):
        yield whole[first : first + SIZE]


async def together(read: Read, after: int, limit: int | None) -> list[Event]:
    """The events after a seq, at most `limit`, in one list."""
    found: list[Event] = []
    while limit is None or len(found) < limit:
        size = SIZE if limit is None else min(SIZE, limit - len(found))
        chunk = await read(after, size)
        found += chunk
        if len(chunk) < size:
            break
        after = chunk[-1].seq
    return found
