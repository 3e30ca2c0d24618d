"""A board with a map, people and a load, ready to be measured."""

import asyncio
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from bench.load import Ear, Load
from protocol.records import Fields
from server.rehearsal.service import Made, Seat, Service

MAP: Final = "map"
ZONES: Final = ("convergence", "particularity", "divergence", "elsewhere")
JOINING_AT_ONCE: Final = 16
PREPARING_AT_ONCE: Final = 40


@dataclass
class Hall:
    """One board of a running server; the facilitator's socket is open."""

    service: Service
    made: Made
    facilitator: Ear
    load: Load

    async def join(self, people: int) -> list[str]:
        """People join by HTTP, none in a group; their tokens."""
        return [seat.token for seat in await self.seat([None] * people)]

    async def seat(self, groups: Sequence[str | None], networks: Sequence[str] = ()) -> list[Seat]:
        """One person joins for each of the groups, of one of the networks in turn; their seats."""
        door = asyncio.Semaphore(JOINING_AT_ONCE)

        async def one(number: int, group: str | None) -> Seat:
            own = [networks[number % len(networks)]] if networks else []
            async with door:
                return await self.service.join(self.made.code, group=group, networks=own)

        return await asyncio.gather(*(one(number, group) for number, group in enumerate(groups)))

    async def add_cards(self, count: int) -> list[str]:
        """The facilitator writes cards on the map; their ids."""
        ids = [f"card-{number}" for number in range(count)]
        for number, id in enumerate(ids):
            args = {
                "id": id,
                "activity": MAP,
                "text": f"Une idée parmi d’autres, la {number}ᵉ de ce soir.",
                "zone": ZONES[number % len(ZONES)],
            }
            self.lead("card.add", args)
            if number % PREPARING_AT_ONCE == 0:
                await self.load.answered()
        await self.load.answered()
        return ids

    def lead(self, name: str, args: Fields) -> str:
        """The facilitator commands."""
        return self.load.command(self.facilitator, name, args)

    async def close(self) -> None:
        """Hang up."""
        await self.load.close()
        await self.service.close()


async def opened(address: str) -> Hall:
    """A new board with a map to lay cards on, open to all."""
    service = Service([address])
    made = await service.make_board(f"Mesure {uuid.uuid4()}", "fr", None)
    load = Load(address, made.board)
    await load.open([made.facilitator_token])
    hall = Hall(service, made, load.ears[0], load)
    hall.lead("activity.add", {"id": MAP, "fields": {"kind": "mapping", "title": "La carte"}})
    hall.lead("activity.start", {"activity": MAP})
    await load.answered()
    return hall
