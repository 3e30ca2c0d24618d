"""A crowd: people who write at a steady pace, and how long it takes until all know."""

import asyncio
from bisect import bisect_left
from itertools import cycle
from typing import Final

from bench import hall
from bench.hall import Hall
from bench.pace import pace

RATE: Final = 100
"""Commands a second."""


class Crowd:
    """People who move cards, one after the other."""

    def __init__(self, room: Hall, cards: list[str]) -> None:
        self._room = room
        self._cards = cycle(cards)
        self._zones = cycle(zone for zone in hall.ZONES for _ in cards)
        self._people = cycle(room.load.ears)

    async def write(self, seconds: float) -> list[float]:
        """For so long; how long each command took to the last replica, in ms."""
        load = self._room.load
        mine: list[str] = []

        def move(_: int) -> None:
            args = {"map": hall.MAP, "card": next(self._cards), "zone": next(self._zones)}
            mine.append(load.command(next(self._people), "card.place", args))

        await pace(move, RATE, seconds)
        await asyncio.wait_for(load.settled(), 60)
        acks = [load.acks[id] for id in mine]
        return [1_000 * (self._reached(seq) - sent) for sent, _, seq in acks]

    def _reached(self, seq: int) -> float:
        floors = self._room.load.floors
        return floors[bisect_left(floors, (seq, 0.0))][1]
