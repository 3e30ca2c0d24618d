"""Doing something so often a second."""

import asyncio
import time
from collections.abc import Callable
from typing import Final

TICK_SECONDS: Final = 0.02


async def pace(do: Callable[[int], None], rate: float, seconds: float) -> None:
    """Do something `rate` times a second, an equal share in each tick; it is told its number."""
    began = time.monotonic()
    each = round(rate * TICK_SECONDS)
    for tick in range(round(seconds / TICK_SECONDS)):
        await asyncio.sleep(began + tick * TICK_SECONDS - time.monotonic())
        for number in range(tick * each, (tick + 1) * each):
            do(number)
