"""How fast a crowd acts."""

import asyncio
import random
from typing import Final

READING: Final = 20.0
"""Seconds between two ideas of one person, on average."""

SORTING: Final = 4.0
"""Seconds between two gestures at a table, on average."""

THROWING: Final = 3.0
"""Seconds between two throws of a ball of yarn, on average."""

TAPPING: Final = 5.0
"""Seconds between two answers of one person to the deck, on average."""


class Pace:
    """The pauses of a room, divided by a speed; drawn from a seeded chance."""

    def __init__(self, speed: float, chance: random.Random) -> None:
        if speed <= 0:
            raise ValueError("a speed is above 0")
        self._speed = speed
        self._chance = chance

    async def pause(self, seconds: float) -> None:
        """Wait as long as somebody in the room would: `seconds` on average, at speed 1."""
        await asyncio.sleep(self._chance.expovariate(1 / seconds) / self._speed)
