"""Wishes keep their order whatever happens to the connection."""

import asyncio

import pytest

from protocol import limits
from server.rehearsal.outbox import Outbox, Rejected


async def test_r4_what_was_cut_goes_out_again_in_order() -> None:
    outbox = Outbox()
    wishes = [outbox.add("undo", {"command": str(number)}) for number in range(4)]
    assert await outbox.next() is wishes[0]
    assert await outbox.next() is wishes[1]
    outbox.acked(wishes[0].id, 1)
    outbox.cut()
    assert [await outbox.next() for _ in range(3)] == wishes[1:]
    assert await wishes[0].answer == 1


async def test_r8_a_refusal_with_retry_ms_is_kept_and_goes_before_the_newer() -> None:
    outbox = Outbox()
    first, second = outbox.add("undo", {}), outbox.add("undo", {})
    assert await outbox.next() is first
    outbox.rejected(first.id, "slow_down", "", 20)
    began = asyncio.get_running_loop().time()
    assert await outbox.next() is first
    assert asyncio.get_running_loop().time() - began >= 0.02
    assert await outbox.next() is second


async def test_r4_a_final_refusal_answers_the_wish() -> None:
    outbox = Outbox()
    wish = outbox.add("undo", {})
    await outbox.next()
    outbox.rejected(wish.id, "overtaken", "…", None)
    with pytest.raises(Rejected, match="overtaken"):
        await wish.answer
    assert len(outbox) == 0


async def test_at_most_64_are_unanswered() -> None:
    outbox = Outbox()
    wishes = [outbox.add("undo", {}) for _ in range(limits.UNANSWERED + 1)]
    for _ in range(limits.UNANSWERED):
        await outbox.next()
    following = asyncio.create_task(outbox.next())
    await asyncio.sleep(0)
    assert not following.done()
    outbox.acked(wishes[5].id, 1)
    assert await following is wishes[-1]
