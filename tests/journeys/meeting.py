"""A board with many phones that write all the time, and what has to be true of it afterwards."""

import asyncio
import random
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from itertools import count
from typing import Final

from server.rehearsal.agreement import disagreements
from server.rehearsal.outbox import Wish
from server.rehearsal.phone import Phone
from server.rehearsal.service import Made, Service

PATIENCE: Final = 40.0
"""Seconds after which a test gives up."""

GROUPS: Final = ("g1", "g2", "g3")


class Meeting:
    """Phones of one board, each beginning at another address; make it with `meeting`."""

    def __init__(self, service: Service, made: Made, facilitator: Phone) -> None:
        self.service = service
        self.made = made
        self.facilitator = facilitator
        self.people: list[Phone] = []
        self.wishes: list[Wish] = []
        self._writing: list[asyncio.Task[None]] = []
        self._numbers = count(1)

    @property
    def phones(self) -> list[Phone]:
        return [self.facilitator, *self.people]

    @property
    def acked(self) -> int:
        """How many wishes were acked so far."""
        return sum(wish.answer.done() for wish in self.wishes)

    def phone(self, token: str, start: int) -> Phone:
        """A phone that begins at one of the addresses and knows them all."""
        addresses = self.service.addresses
        start %= len(addresses)
        chance = random.Random(token)
        return Phone(addresses[start:] + addresses[:start], self.made.board, token, chance=chance)

    async def come(self, number: int) -> None:
        """So many people join, in groups, spread over the addresses."""
        for n in range(number):
            group = GROUPS[n % len(GROUPS)]
            seat = await self.service.join(self.made.code, group=group, name=f"P{n}")
            phone = self.phone(seat.token, n)
            self.people.append(phone)
            await phone.open()

    def write(self, per_second: float) -> None:
        """Everybody writes and changes cards, together so many a second, until `stop`."""
        pause = len(self.people) / per_second
        self._writing = [
            asyncio.create_task(self._write(phone, pause * n / len(self.people), pause))
            for n, phone in enumerate(self.people)
        ]

    async def until_acked(self, number: int) -> None:
        """Wait until so many more wishes are acked."""
        goal = self.acked + number
        async with asyncio.timeout(PATIENCE):
            while self.acked < goal:
                await asyncio.sleep(0.02)

    async def stop(self) -> None:
        """Nobody writes any more; wait for all answers."""
        for task in self._writing:
            task.cancel()
        await asyncio.gather(*self._writing, return_exceptions=True)
        async with asyncio.timeout(PATIENCE):
            await asyncio.gather(*(wish.answer for wish in self.wishes))

    async def is_well(self) -> None:
        """All acked is in the log, once, at the seq acked; all replicas agree (R3)."""
        log = await self.service.log(self.made.board, self.made.facilitator_token)
        assert [event["seq"] for event in log] == list(range(1, len(log) + 1))
        seqs: dict[str, list[int]] = {}
        for event in log:
            if event["command"] is not None:
                seqs.setdefault(event["command"], []).append(event["seq"])
        lost = [wish for wish in self.wishes if seqs.get(wish.id) != [wish.answer.result()]]
        assert lost == []
        async with asyncio.timeout(PATIENCE):
            await asyncio.gather(*(phone.reach(len(log)) for phone in self.phones))
        tokens = [phone.token for phone in self.phones]
        states = (self.service.state(self.made.board, token) for token in tokens)
        fresh = await asyncio.gather(*states)
        assert disagreements(self.phones, fresh) == []

    async def _write(self, phone: Phone, first: float, pause: float) -> None:
        await asyncio.sleep(first)
        for n in count():
            id = f"c{next(self._numbers)}"
            args = {"id": id, "activity": "ideas", "text": f"idée {id}"}
            self.wishes.append(phone.send("card.add", args))
            if n % 3 == 0:
                args = {"map": "ideas", "card": id, "zone": "z"}
                self.wishes.append(phone.send("card.place", args))
                await asyncio.sleep(pause)
            await asyncio.sleep(pause)


@asynccontextmanager
async def meeting(addresses: Sequence[str], people: int = 0) -> AsyncIterator[Meeting]:
    """A new board with an activity, three groups and people; all hang up at the end."""
    service = Service(addresses)
    made = await service.make_board("Essai", "fr", None)
    facilitator = Phone(service.addresses, made.board, made.facilitator_token,
                        chance=random.Random(1))  # fmt: skip
    met = Meeting(service, made, facilitator)
    try:
        await facilitator.open()
        for group in GROUPS:
            await facilitator.do("group.add", {"id": group, "fields": {"name": group}})
        zones = {"z": {"title": "Z", "sense": None, "order": 0}}
        fields = {"kind": "collect", "title": "Idées", "zones": zones}
        await facilitator.do("activity.add", {"id": "ideas", "fields": fields})
        await met.come(people)
        yield met
    finally:
        for task in met._writing:
            task.cancel()
        await asyncio.gather(*(phone.close() for phone in met.phones))
        await service.close()
