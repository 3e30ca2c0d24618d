"""Remote parity: a group on a bad link sees what the room sees, soon after it, and loses nothing.

A room with its people, table and screen is connected directly; so many seconds after the last of
its people had a change, each of the remote devices has it. Both sides write. Now and then one of
the remote devices is cut off, every other time between a wish and its answer, and comes back.
"""

import asyncio
from bisect import bisect_left
from collections import defaultdict
from contextlib import AsyncExitStack
from operator import itemgetter
from pathlib import Path
from random import Random
from typing import Final, NamedTuple

from bench.figure import Figure, at_most, told
from bench.link import FAR, Link, NoLink, apart
from bench.pace import pace
from bench.process import Process, canevas
from bench.quantile import quantile
from bench.scale import Scale
from server.rehearsal.agreement import disagreements
from server.rehearsal.outbox import Wish
from server.rehearsal.phone import Phone
from server.rehearsal.service import Made, Service

MAP: Final = "map"
ZONES: Final = ("convergence", "particularity", "divergence", "elsewhere")
ROOM_PHONES: Final = 20
REMOTE_PHONES: Final = 10
RATE: Final = 8
"""Commands a second in all, half of them from the room."""

DELAY: Final = 0.150
JITTER: Final = 0.050
LOSS: Final = 0.02
SEED: Final = 2016
UNANSWERED_SECONDS: Final = 0.3
"""A wish of a remote phone is likely not answered yet after any part of this."""

PATIENCE: Final = 60.0


async def measure(scale: Scale, folder: Path) -> list[Figure]:
    """With the link bad in both directions; then, where that misses, towards the group alone."""
    try:
        with apart() as device:
            return await _measured(scale, folder, device)
    except NoLink as reason:
        return [Figure("remote parity", f"not measured: {reason}")]


async def _measured(scale: Scale, folder: Path, device: int) -> list[Figure]:
    async with canevas(folder, "0.0.0.0") as server:  # of this network of our own
        figures = await _session(scale, server, device, both=True)
        if any(figure.reached is False for figure in figures):
            figures += await _session(scale, server, device, both=False)
    return figures


async def _session(scale: Scale, server: Process, device: int, *, both: bool) -> list[Figure]:
    link = Link(device, server.port, Random(SEED), DELAY, JITTER, LOSS, both=both)
    async with AsyncExitStack() as stack:
        stack.callback(link.close)
        two = await _opened(server, stack)
        cutting = asyncio.create_task(two.cut(scale.cuts, scale.parity_seconds))
        await pace(two.write, RATE, scale.parity_seconds)
        await cutting
        lost = await two.settled()
        unlike = await two.disagreements()
        lags = two.lags()
        every = sorted(1_000 * lag.seconds for lag in lags)
        connected = sorted(1_000 * lag.seconds for lag in lags if not lag.cut)
    ways = "each way" if both else "towards it alone"
    link_is = f"{1_000 * DELAY:g} ± {1_000 * JITTER:g} ms, {LOSS:.0%} lost, {ways}"
    return [
        told(f"changes, remote group at {link_is}", len(two.wishes), ""),
        told("… a remote device after the room, p50", quantile(every, 0.5), "ms"),
        at_most("… a remote device after the room, p95", quantile(every, 0.95), 400, "ms", 0),
        told("… a remote device after the room, p99", quantile(every, 0.99), "ms"),
        told("… a remote device after the room, longest", every[-1], "ms"),
        told("… p95 of those it was connected for", quantile(connected, 0.95), "ms"),
        told("… connections cut", two.cuts, ""),
        told("… of them with a wish on its way", two.cuts_in_flight, ""),
        told("… come back by patches", two.resumed, ""),
        at_most("… not acked, not in the log or there twice", lost, 0, "", 0),
        at_most("… replicas that differ from the fresh state", len(unlike), 0, "", 0),
        told("… packets that crossed the link", link.crossed, ""),
        told("… of them lost", 100 * link.lost / link.crossed, "%", 1),
    ]


async def _opened(server: Process, stack: AsyncExitStack) -> "TwoPlaces":
    """A new board with a common map, a room here and a group behind the link."""
    near, far = server.address, f"http://{FAR}:{server.port}"
    service = Service([near])
    stack.push_async_callback(service.close)
    made = await service.make_board("Parité", "fr", None)
    two = TwoPlaces(service, made)

    async def device(address: str, token: str) -> Phone:
        chance = Random(len(two.devices))
        return await stack.enter_async_context(Phone([address], made.board, token, chance=chance))

    facilitator = await device(near, made.facilitator_token)
    for order, id in enumerate(("here", "far")):
        fields = {"name": id, "remote": id == "far", "order": order}
        await facilitator.do("group.add", {"id": id, "fields": fields})
    activity = {"kind": "mapping", "title": "La carte", "revealed": True}
    await facilitator.do("activity.add", {"id": MAP, "fields": activity})
    for group, address, number, side in (
        ("here", near, ROOM_PHONES, two.room),
        ("far", far, REMOTE_PHONES, two.remote),
    ):
        for table in [*[False] * number, True]:
            seat = await service.join(made.code, group=group, table=table)
            side.append(await device(address, seat.token))
        side.append(await device(address, await service.invite(made, "screen")))
    return two


class Lag(NamedTuple):
    """How long after the room a remote device had a change; `cut` where it was away meanwhile."""

    seconds: float
    cut: bool


class TwoPlaces:
    """The devices of a room and of a remote group, their people first, then table and screen."""

    def __init__(self, service: Service, made: Made) -> None:
        self.room: list[Phone] = []
        self.remote: list[Phone] = []
        self.wishes: list[Wish] = []
        self.cuts_in_flight = 0
        self._service = service
        self._made = made
        self._chance = Random(SEED)
        self._cards: dict[str, Wish] = {}
        self._cuts: defaultdict[Phone, list[float]] = defaultdict(list)

    @property
    def devices(self) -> list[Phone]:
        return [*self.room, *self.remote]

    @property
    def cuts(self) -> int:
        """How often a device was cut off."""
        return sum(map(len, self._cuts.values()))

    @property
    def resumed(self) -> int:
        """How often a device came back and went on from where it was."""
        all = [phone.traffic for phone in self.remote]
        return sum(one.connections - one.snapshots for one in all)

    def write(self, number: int) -> None:
        """Somebody of either side, in turn, writes a card or moves one that is there."""
        side = self.remote if number % 2 else self.room
        self.wishes.append(self._write(self._chance.choice(side[:-1]), number))

    async def cut(self, times: int, seconds: float) -> None:
        """Cut off one remote device or another, so many times, spread over so many seconds."""
        for turn in range(times):
            await asyncio.sleep(seconds / times * self._chance.uniform(0.5, 0.9))
            phone = self._chance.choice(self.remote[:-1] if turn % 2 else self.remote)
            wish = None
            if turn % 2:
                wish = self._write(phone, turn)
                self.wishes.append(wish)
                await asyncio.sleep(self._chance.uniform(0, UNANSWERED_SECONDS))
            self._cuts[phone].append(asyncio.get_running_loop().time())
            self.cuts_in_flight += wish is not None and not wish.answer.done()
            phone.cut()

    async def settled(self) -> int:
        """Wait for all answers and all replicas; how many wishes are lost, or in the log twice."""
        async with asyncio.timeout(PATIENCE):
            await asyncio.gather(*(wish.answer for wish in self.wishes))
            log = await self._service.log(self._made.board, self._made.facilitator_token)
            await asyncio.gather(*(phone.reach(len(log)) for phone in self.devices))
        seqs: defaultdict[str, list[int]] = defaultdict(list)
        for event in log:
            seqs[event["command"]].append(event["seq"])
        return sum(seqs[wish.id] != [wish.answer.result()] for wish in self.wishes)

    async def disagreements(self) -> list[str]:
        """Where a replica is not the fresh state of its token, nor that of its peers."""
        tokens = [phone.token for phone in self.devices]
        states = (self._service.state(self._made.board, token) for token in tokens)
        return disagreements(self.devices, await asyncio.gather(*states))

    def lags(self) -> list[Lag]:
        """From the last of the room to each remote device, for each change."""
        found = []
        for wish in self.wishes:
            seq = wish.answer.result()
            seen = max(_reached(phone, seq) for phone in self.room)
            for phone in self.remote:
                had = _reached(phone, seq)
                found.append(Lag(had - seen, self._away(phone, seen, had)))
        return found

    def _away(self, phone: Phone, start: float, end: float) -> bool:
        """Whether a device was cut off at some time between two others."""
        return any(cut <= end and start <= _back(phone, cut) for cut in self._cuts[phone])

    def _write(self, phone: Phone, number: int) -> Wish:
        there = [card for card, wish in self._cards.items() if wish.answer.done()]
        if number % 4 < 2 or not there:
            id = f"card-{len(self._cards)}"
            text = f"La {len(self._cards)}ᵉ idée de la soirée, dite par quelqu’un au fond."
            self._cards[id] = phone.send("card.add", {"id": id, "activity": MAP, "text": text})
            return self._cards[id]
        card, zone = self._chance.choice(there), self._chance.choice(ZONES)
        return phone.send("card.place", {"map": MAP, "card": card, "zone": zone})


def _reached(phone: Phone, seq: int) -> float:
    """When a device held a seq."""
    return phone.arrivals[bisect_left(phone.arrivals, (seq, 0.0))][1]


def _back(phone: Phone, cut: float) -> float:
    """When a device was welcomed again after it was cut off."""
    return phone.arrivals[bisect_left(phone.arrivals, cut, key=itemgetter(1))][1]
