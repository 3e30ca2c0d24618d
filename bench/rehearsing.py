"""Rehearsing: what a room at work notices of somebody who rehearses on the same server.

People write at a steady pace. Rounds without and with a rehearsal take turns, so that what else the
machine does hits both alike.
"""

import asyncio
from pathlib import Path
from typing import Final

import httpx

from bench import hall
from bench.crowd import Crowd
from bench.figure import Figure, at_most, told
from bench.process import canevas
from bench.quantile import quantile
from bench.scale import Scale

PHONES: Final = 60
CARDS: Final = 100
WARM_SECONDS: Final = 1.0
SETTLING_SECONDS: Final = 0.5


async def measure(scale: Scale, folder: Path) -> list[Figure]:
    """How long a word takes to the last phone, without and with a rehearsal of a workshop."""
    async with canevas(folder) as server:
        room = await hall.opened(server.address)
        cards = await room.add_cards(CARDS)
        await room.load.open(await room.join(PHONES))
        crowd = Crowd(room, cards)
        calm: list[float] = []
        under: list[float] = []
        async with _Stage(server.address) as stage:
            await crowd.write(WARM_SECONDS)
            for _ in range(scale.hostile_rounds):
                calm += await crowd.write(scale.hostile_seconds)
                await stage.begin()
                under += await crowd.write(scale.hostile_seconds)
                played = await stage.end()
                await asyncio.sleep(SETTLING_SECONDS)
        await room.close()
    if room.load.rejects:
        raise RuntimeError(f"people were refused: {room.load.rejects}")
    quiet, loud = sorted(calm), sorted(under)
    without, during = quantile(quiet, 0.99), quantile(loud, 0.99)
    return [
        told("to the last phone, p50, without", quantile(quiet, 0.5), "ms", 1),
        told("… with a rehearsal", quantile(loud, 0.5), "ms", 1),
        told("… p99, without", without, "ms", 1),
        told("… with a rehearsal", during, "ms", 1),
        at_most("… p99 rises by", 100 * (during / without - 1), 20, "%", 0),
        told("people who played, in the last round", played, ""),
    ]


class _Stage:
    """Another board of the server, on a copy of which a crowd plays."""

    def __init__(self, address: str) -> None:
        self._http = httpx.AsyncClient(base_url=address, trust_env=False)
        self._call = ""

    async def __aenter__(self) -> "_Stage":
        wanted = {"title": "Répétition", "template": "territoires", "language": "fr"}
        made = (await self._http.post("/api/boards", json=wanted)).raise_for_status().json()
        self._call = f"/api/boards/{made['board']}/rehearsal"
        self._http.headers["authorization"] = f"Bearer {made['facilitator_token']}"
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._http.aclose()

    async def begin(self) -> None:
        """Have a crowd play."""
        (await self._http.post(self._call)).raise_for_status()

    async def end(self) -> int:
        """Send it home: how many it were."""
        told = (await self._http.get(self._call)).raise_for_status().json()
        (await self._http.delete(self._call)).raise_for_status()
        return int(told["people"])
