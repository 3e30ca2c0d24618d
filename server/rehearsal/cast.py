"""Who plays: the facilitator, the screen, a device for each table, people's phones."""

import asyncio
import random
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import cycle, islice
from typing import Final

from server.rehearsal.crowd import Crowd, Person
from server.rehearsal.phone import Phone
from server.rehearsal.seating import Seating
from server.rehearsal.service import Made, Seat, Service

AT_THE_DOOR: Final = 16
"""People who join at the same time."""


@dataclass
class Cast:
    """Devices of one board. Each begins at another address of the service, and knows them all."""

    service: Service
    made: Made
    chance: random.Random
    facilitator: Phone
    screen: Phone
    tables: dict[str, Phone] = field(default_factory=dict)
    people: dict[str, Phone] = field(default_factory=dict)

    @property
    def phones(self) -> list[Phone]:
        """All devices."""
        return [self.facilitator, self.screen, *self.tables.values(), *self.people.values()]

    async def close(self) -> None:
        """Everybody hangs up."""
        await asyncio.gather(*(phone.close() for phone in self.phones))

    async def arrive(
        self, crowd: Crowd, seating: Seating, phones: int | None, seen: Callable[[], None]
    ) -> None:
        """The tables' devices come, then people, a few at a time. Raises `Unreachable`."""
        door = asyncio.Semaphore(AT_THE_DOOR)

        async def table(group: str) -> None:
            async with door:
                seat = await self.service.join(self.made.code, group=group, table=True)
                self.tables[group] = await self._device(seat.token)
                seen()

        async def person(one: Person) -> None:
            async with door:
                seat = await self._seat(one, seating)
                self.people[one.id] = await self._device(seat.token)
                seen()

        async with asyncio.TaskGroup() as arriving:
            for group in seating.tables():
                arriving.create_task(table(group))
            for one in seated(crowd, phones):
                arriving.create_task(person(one))

    async def _seat(self, one: Person, seating: Seating) -> Seat:
        return await self.service.join(
            self.made.code,
            group=seating.group(one.group),
            name=one.name,
            networks=list(
                dict.fromkeys(
                    seating.networks[network]
                    for network in one.networks
                    if network in seating.networks
                )
            ),
            organisation=one.organisation,
        )

    async def _device(self, token: str) -> Phone:
        phone = device(self.service, self.made, token, self.chance)
        await phone.open()
        return phone


async def opened(service: Service, made: Made, chance: random.Random) -> Cast:
    """A cast with its facilitator and its screen."""
    facilitator = device(service, made, made.facilitator_token, chance)
    screen = device(service, made, made.screen_token, chance)
    await asyncio.gather(facilitator.open(), screen.open())
    return Cast(service, made, chance, facilitator, screen)


def device(service: Service, made: Made, token: str, chance: random.Random) -> Phone:
    """A device that begins at one of the addresses, by chance."""
    start = chance.randrange(len(service.addresses))
    addresses = service.addresses[start:] + service.addresses[:start]
    return Phone(addresses, made.board, token, chance=chance)


def seated(crowd: Crowd, phones: int | None) -> list[Person]:
    """Who holds a phone: the first of each group, then the second …

    Strangers come where the crowd is too small.
    """
    if phones is None:
        return crowd.participants
    rank: Counter[str | None] = Counter()
    rows: defaultdict[int, list[Person]] = defaultdict(list)
    for one in crowd.participants:
        rows[rank[one.group]].append(one)
        rank[one.group] += 1
    people = [one for row in sorted(rows) for one in rows[row]]
    return [*people, *islice(_strangers(crowd), max(0, phones - len(people)))][:phones]


def _strangers(crowd: Crowd) -> Iterator[Person]:
    groups: list[str | None] = [group.id for group in crowd.groups]
    for number, group in enumerate(cycle(groups or [None]), start=1):
        yield Person(id=f"stranger/{number}", group=group)
