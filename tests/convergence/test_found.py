"""What the simulation has found, each shown on its own."""

import pytest

from protocol.fold import fold
from protocol.records import State, complete
from server.log.log import Head, Unavailable
from server.rooms.feed import Feed
from server.rooms.ledger import Ledger
from tests.contracts.stories import entries, entry
from tests.convergence.memory import MemoryLog, MemoryStore


class _Leaving(MemoryLog):
    """Answers so many questions for its head, then is away."""

    answers = 1_000

    async def head(self, board: str) -> Head:
        self.answers -= 1
        if self.answers < 0:
            raise Unavailable("away")
        return await super().head(board)


async def test_what_was_read_before_the_log_went_away_is_told_all_the_same() -> None:
    log, store = _Leaving(), MemoryStore()
    await log.create("board", "e", entries(1, 1))
    ledger = Ledger("board", log)
    await ledger.open()
    await log.append("board", "e", 1, entries(2, 3))
    log.answers = 1
    with pytest.raises(Unavailable):
        await ledger.read()
    assert ledger.head == Head("e", 1)
    log.answers = 1_000
    assert [event.seq for event in await ledger.read() or []] == [2, 3]
    store.end()


class _Rewritten(MemoryLog):
    """Is rewritten as soon as somebody has asked for its head."""

    async def head(self, board: str) -> Head:
        head = await super().head(board)
        if head.epoch == "e1":
            await self.rewrite(board, head, "e2", [], [entry(head.seq + 1)])
        return head


async def test_r3_what_was_read_while_the_log_was_rewritten_is_read_anew() -> None:
    log = _Rewritten()
    await log.create("board", "e1", entries(1, 2))
    ledger = Ledger("board", log)
    await ledger.open()
    assert ledger.head == Head("e2", 3), "no head that nobody else has ever seen"


def test_r1_who_comes_from_amid_a_batch_is_not_led_on_by_what_cancelled_out() -> None:
    state: State = {"board": {"board": complete("board", {"title": "avant"})}}
    feed = Feed(state, 1, lambda: 0.0)
    changes = [("board", "board", {"title": title}) for title in ("pendant", "avant")]
    for change in changes:
        fold(state, [change])
    feed.advance(3, changes)  # both at once, as they are read from the log
    feed.patch(at=0)
    assert not feed.resumes_from(2), "another process has shown it what this one never saw"
    assert feed.resumes_from(1)
    assert feed.resumes_from(3)
