"""Doing something so often a second."""

import asyncio
import time
from collections.abc import Callable
from typing import Final

TICK_SECONDS: Final = 0.02


async def pace(do: Callable[[int], None], rate: float, seconds: float) -> None:
    """Do something `rate` times a second, an equal share in each tick; it is told its number."""
    began = time.monotonic()
    done = 0
    for tick in range(1, round(seconds / TICK_SECONDS) + 1):
        due = round(rate * TICK_SECONDS * tick)
        for number in range(done, due):
            do(number)
        done = due
        await asyncio.sleep(began + tick * TICK_SECONDS - time.monotonic())
