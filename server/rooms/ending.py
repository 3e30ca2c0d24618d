"""Ending tasks."""

import asyncio
from typing import Any


async def ended(*tasks: "asyncio.Task[Any]") -> None:
    """Cancel tasks and wait until they have ended; whoever waits may be cancelled all the same."""
    for task in tasks:
        task.cancel()
    if tasks:
        await asyncio.wait(tasks)
