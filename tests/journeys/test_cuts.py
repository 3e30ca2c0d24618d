"""People whose connections are cut again and again lose nothing."""

import asyncio
import random
from pathlib import Path

from server.rehearsal.outbox import Wish
from server.rehearsal.phone import Phone
from tests.journeys.meeting import PATIENCE, Meeting, meeting
from tests.services.canevas import Canevas

CUTS = 20


async def test_r4_twenty_cut_connections_lose_nothing(tmp_path: Path) -> None:
    canevas = Canevas(tmp_path)
    canevas.start()
    try:
        async with meeting([canevas.url], people=6) as met:
            met.write(per_second=100)
            chance = random.Random(20)
            in_flight = 0
            for turn in range(CUTS):
                phone = met.phones[turn % len(met.phones)]
                before = phone.traffic.connections
                wish = _write(met, phone, turn)
                if chance.random() < 0.5:
                    await _out(wish)
                else:
                    await asyncio.wait_for(wish.answer, PATIENCE)
                in_flight += not wish.answer.done()
                phone.cut()
                await _back(phone, before)
            await met.stop()
            await met.is_well()
            assert in_flight > 0
            connections = sum(phone.traffic.connections for phone in met.phones)
            assert connections == len(met.phones) + CUTS
            assert sum(phone.traffic.snapshots for phone in met.phones) == len(met.phones)
        assert canevas.stop() == 0
    finally:
        canevas.program.kill()
    assert "Traceback" not in canevas.printed(), canevas.printed()


def _write(met: Meeting, phone: Phone, turn: int) -> Wish:
    args = {"id": f"cut-{turn}", "activity": "ideas", "text": "dite juste avant la coupure"}
    met.wishes.append(phone.send("card.add", args))
    return met.wishes[-1]


async def _out(wish: Wish) -> None:
    """Wait until a wish has gone out; its answer takes longer than that."""
    async with asyncio.timeout(PATIENCE):
        while wish.sent is None:
            await asyncio.sleep(0)


async def _back(phone: Phone, connections: int) -> None:
    """Wait until a phone has been welcomed once more."""
    async with asyncio.timeout(PATIENCE):
        while phone.traffic.connections == connections:
            await asyncio.sleep(0.01)
