"""Restoring: boards of a sound backup put into a database, each under a new epoch, so that whoever
was connected to it takes a snapshot."""

from collections.abc import Callable, Iterator
from itertools import chain, takewhile

from server.boards.backup import Begun, Broken, Done, Line, Past, Secret
from server.log.chunks import SIZE
from server.log.log import Entry, Log
from server.store import keys
from server.store.kept import Kept, KeptCode
from server.store.store import Store

Lines = Iterator[Line]
Read = Callable[[int], None]
"""Hears how many events were written, as it goes."""


class InTheWay(Exception):
    """What is there is not written over; nothing was changed."""


async def restore_all(log: Log, store: Store, lines: Lines, read: Read) -> int:
    """Put all boards into an empty database, with the secret of the store: how many there are.

    All or none, unless the process is ended. Raises `InTheWay`, `Unavailable`, and what `lines`
    raises.
    """
    if await log.boards():
        raise InTheWay("There are boards in this database")
    made: list[str] = []
    try:
        for line in lines:
            if isinstance(line, Secret):
                await store.set_secret(line.value)
            elif isinstance(line, Begun):
                await _put(log, store, _Section(line, lines, read), replace=False)
                made.append(line.board)
    except BaseException:
        for board in made:
            await log.delete(board)
            await store.delete(board)
        raise
    return len(made)


async def restore_board(
    log: Log, store: Store, lines: Lines, board: str, read: Read, *, replace: bool
) -> list[str]:
    """Put one board back beside others: those of its codes that lead to another board by now.

    With `replace`, in place of that board where it exists. Raises as `restore_all` does; `Taken`
    where one of its tokens belongs to another board.
    """
    exists = board in await log.heads([board])
    if exists and not replace:
        raise InTheWay(f"There is a board {board}")
    begun = next(line for line in lines if isinstance(line, Begun) and line.board == board)
    kept = await _put(log, store, _Section(begun, lines, read), replace=exists)
    codes = [one.code for one in kept if isinstance(one, KeptCode)]
    leads = [(code, await store.code(code)) for code in codes]
    return [code for code, there in leads if there is not None and there.board != board]


async def _put(log: Log, store: Store, section: "_Section", *, replace: bool) -> list[Kept]:
    board, until = section.begun.board, section.begun.until
    try:
        await log.restore(board, keys.new_id("e"), section.entries(), until, replace=replace)
    except Broken:
        raise
    except ValueError:
        raise InTheWay(
            f"Board {board} is there, or was left unfinished (the service clears it at its start)"
        ) from None
    kept = section.kept()
    try:
        await store.restore(board, kept)
    except BaseException:
        if not replace:
            await log.delete(board)
        raise
    return kept


class _Section:
    """The lines of one board: its entries, then what the store kept of it."""

    def __init__(self, begun: Begun, lines: Lines, read: Read) -> None:
        self.begun = begun
        self._lines = lines
        self._read = read

    def entries(self) -> Iterator[list[Entry]]:
        """The entries, in pieces."""
        piece: list[Entry] = []
        for line in self._lines:
            if not isinstance(line, Past):
                self._lines = chain([line], self._lines)
                break
            piece.append(line.entry)
            if len(piece) == SIZE:
                self._read(len(piece))
                yield piece
                piece = []
        self._read(len(piece))
        yield piece

    def kept(self) -> list[Kept]:
        """What the store kept, once all entries were taken."""
        lines = takewhile(lambda line: not isinstance(line, Done), self._lines)
        return [one for one in lines if isinstance(one, Kept)]
