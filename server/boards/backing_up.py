"""Backing up: all boards of a database into one file, beside a server that writes to it."""

from collections.abc import Callable
from typing import NamedTuple

from server.boards.backup import FORMAT, VERSION, Begun, Done, End, Header, Past, Secret, Writer
from server.log.log import Damaged, Head, Log, NoBoard
from server.store.store import Store


class Saved(NamedTuple):
    """What is in the backup, and what is not: a sentence for each board that is damaged."""

    boards: int
    events: int
    damaged: list[str]


class _Hole(Exception):
    """Events are missing."""


async def back_up(
    log: Log, store: Store, out: Writer, now: int, read: Callable[[int], None]
) -> Saved:
    """Write a backup; `now` is the time in ms, `read` hears how many events were, as it goes.

    Each board is its log up to one head, and what the store says of it read after: whoever is in
    the log has their token. One that is deleted meanwhile is left out; so is one that is damaged:
    its copy would not tell. Raises `Unavailable`, `OSError`.
    """
    boards = events = 0
    damaged: list[str] = []
    out.write(Header(FORMAT, VERSION, now), Secret(await store.secret()))
    for board in await log.boards():
        out.mark()
        try:
            head = await _save(log, store, board, out, read)
        except NoBoard:
            out.take_back()
        except (Damaged, _Hole) as error:
            out.take_back()
            damaged.append(f"{board}: {error}")
        else:
            boards, events = boards + 1, events + head.seq
    out.mark()
    out.write(End(boards, out.lines + 1))
    out.mark()
    return Saved(boards, events, damaged)


async def _save(
    log: Log, store: Store, board: str, out: Writer, read: Callable[[int], None]
) -> Head:
    """Write one board. Raises `NoBoard`, `Damaged`, `_Hole`."""
    while True:
        head = await log.head(board)
        out.write(Begun(board, head.seq, await log.until(board)))
        seq, missing = 0, None
        async for entries in log.entries(board):
            entries = [entry for entry in entries if entry.event.seq <= head.seq]
            out.write(*map(Past.of, entries))
            for entry in entries:
                seq += 1
                if entry.event.seq != seq:
                    missing = missing or seq
            read(len(entries))
            if seq >= head.seq:
                break
        kept = await store.kept(board)
        # Only within an epoch events stay what they are.
        if (await log.head(board)).epoch == head.epoch:
            if missing is not None or seq != head.seq:
                raise _Hole(f"seq {missing or seq + 1} is missing")
            out.write(*kept, Done(board, len(kept)))
            return head
        out.take_back()
