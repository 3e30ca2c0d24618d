"""The past that an undo is about, read from the log."""

from server.domain.decision import Past
from server.log.log import Behind, Log
from server.rooms.ledger import Ledger
from server.rooms.wish import Wish


async def past_of(wish: Wish, log: Log, ledger: Ledger) -> Past | None:
    """What an undo is about: the event its author names, else their latest; None for other wishes.

    Raises `Behind` where that is not folded yet.
    """
    if wish.undo is None:
        return None
    board, by, named = ledger.board, wish.by, wish.undo.command
    if not isinstance(named, str):
        entry = await log.latest(board, by)
    else:
        seq = (await log.find(board, [(by, named)])).get((by, named))
        entry = None if seq is None else await log.entry(board, seq)
    if entry is not None and entry.event.seq > ledger.head.seq:
        raise Behind(await log.head(board))
    return None if entry is None else Past(entry.event, entry.replaced)
