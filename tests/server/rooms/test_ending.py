"""Ending tasks: none goes on, and whoever waits for that can be ended too."""

import asyncio

import pytest

from server.rooms.ending import ended


async def test_tasks_are_cancelled_and_waited_for() -> None:
    tasks = [asyncio.create_task(asyncio.sleep(60)) for _ in range(3)]
    await ended(*tasks)
    assert all(task.cancelled() for task in tasks)
    await ended()


async def test_whoever_waits_for_an_end_can_be_cancelled() -> None:
    let_go = asyncio.Event()

    async def slow_to_end() -> None:
        try:
            await asyncio.sleep(60)
        finally:
            await let_go.wait()

    slow = asyncio.create_task(slow_to_end())
    await asyncio.sleep(0)
    waiting = asyncio.create_task(ended(slow))
    await asyncio.sleep(0)
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    let_go.set()
    await asyncio.wait([slow])
