"""One simulated world: processes, clients, a board, the weather, and what must come out."""

import asyncio
import json
import random
from itertools import pairwise
from random import Random
from typing import Final

from starlette.websockets import WebSocket

from protocol.records import Role
from server.domain.importing import Import
from server.gateway.buckets import Buckets
from server.gateway.socket import Sockets
from server.log.log import Entry
from server.rooms.hub import Hub
from server.store.keys import digest
from server.store.store import Token
from tests.convergence.client import Client
from tests.convergence.connection import Connection
from tests.convergence.memory import MemoryLog, MemoryStore
from tests.convergence.weather import Ether, Rough, RoughBus, Sky, Weather
from tests.outside.chance import GROUPS, PEOPLE, Chance, furnished
from tests.outside.oracle import Eyes, view
from tests.outside.replica import State, fold, without_empty

BOARD: Final = "b"
STORM_SECONDS: Final = 12.0
CALM_SECONDS: Final = 120.0
START_MS: Final = 1_700_000_000_000


class Process:
    """One process of the service, with a clock that is a little wrong."""

    def __init__(self, name: str, log: MemoryLog, store: MemoryStore, ether: Ether) -> None:
        weather, loop = ether.weather, asyncio.get_running_loop()
        skew = weather.chance.randrange(-5_000, 5_000)
        self.name = name
        self._weather = weather
        self._log, self._store = Rough(log, weather), Rough(store, weather)
        self._bus = RoughBus(name, ether)
        self._hub = Hub(
            self._log, self._store, self._bus, name, shared=True,
            clock=lambda: START_MS + skew + int(loop.time() * 1000),
        )  # fmt: skip
        buckets = Buckets(1_000, 1_000, loop.time)
        self._sockets = Sockets(self._hub, self._store, buckets, buckets, frozenset(), lambda: True)
        self._connections: dict[Connection, asyncio.Task[None]] = {}

    async def start(self) -> None:
        await self._bus.open()
        self._hub.start()

    def connect(self) -> Connection:
        """A new connection of a client."""
        connection = Connection(self._weather, BOARD)
        websocket = WebSocket(connection.scope, connection.receive, connection.send)
        attending = asyncio.create_task(self._sockets.attend(websocket))
        self._connections[connection] = attending
        attending.add_done_callback(lambda _: self._connections.pop(connection, None))
        return connection

    async def die(self) -> None:
        """End in the middle of whatever it does."""
        self._log.gone = self._store.gone = True
        await self._bus.close()
        for connection, attending in tuple(self._connections.items()):
            connection.cut()
            attending.cancel()
        await self._hub.close()


class World:
    """Runs one seed; `check` after `live`."""

    def __init__(self, seed: int) -> None:
        self.chance = Random(seed)
        random.seed(seed)  # for pauses of the desk
        self.weather = Weather(Random(seed + 1), Sky())
        self._wishes = Chance(seed + 2)
        self._log, self._store = MemoryLog(), MemoryStore()
        self._ether = Ether(self.weather)
        self._processes: list[Process] = []
        self._clients: list[Client] = []

    async def live(self) -> None:
        """A storm, then calm until everybody has everything."""
        await self._furnish()
        names = [f"process{n}" for n in range(self.chance.choice((1, 2, 3)))]
        self._processes = [await self._process(name) for name in names]
        lives = [asyncio.create_task(client.live()) for client in self._clients]
        loop = asyncio.get_running_loop()
        while loop.time() < STORM_SECONDS:
            await asyncio.sleep(self.chance.expovariate(40))
            await self._something()
        self.weather.sky.calm = True
        async with asyncio.timeout(CALM_SECONDS):
            while not await self._settled():
                await asyncio.sleep(0.5)
                assert all(not life.done() or life.exception() is None for life in lives)
        for life in lives:
            life.cancel()
        results = await asyncio.gather(*lives, return_exceptions=True)
        assert [r for r in results if r and not isinstance(r, asyncio.CancelledError)] == []
        for process in self._processes:
            await process.die()

    async def check(self) -> None:
        """Nothing acked is lost, nothing is there twice, all replicas are what they should be."""
        events = await self._log.read(BOARD)
        self._store.end()
        assert [event.seq for event in events] == list(range(1, len(events) + 1))
        assert all(a.at <= b.at for a, b in pairwise(events))
        seqs: dict[str, list[int]] = {}
        for event in events:
            if event.command is not None:
                seqs.setdefault(event.command, []).append(event.seq)
        for client in self._clients:
            for command, seq in client.acked.items():
                assert seqs[command] == [seq], client.name

        looks = [(seq, seen, client) for client in self._clients for seq, seen in client.views]
        looks += [(c.replica.seq, c.replica.seen(), c) for c in self._clients]
        looks.sort(key=lambda look: look[0])
        state: State = {}
        folded = iter(events)
        at = 0
        for seq, seen, client in looks:
            while at < seq:
                event = next(folded)
                fold(state, event.changes)
                at = event.seq
            if seq and _is_there(state, client.eyes):
                assert seen == without_empty(view(state, client.eyes)), (client.name, seq)

    async def _furnish(self) -> None:
        taken = Import()
        for line in furnished():
            taken.take(json.dumps(line).encode())
        _, pasts = taken.finish()
        entries = [Entry(past.event, past.replaced) for past in pasts]
        await self._log.create(BOARD, "e", entries)
        await self._come("facilitator", "facilitator:1")
        await self._come("screen", "screen:1")
        await self._come("table", f"table:{GROUPS[0]}", table=GROUPS[0])
        for person in PEOPLE:
            await self._come("participant", person, person=person)
        await self._come("participant", PEOPLE[0], person=PEOPLE[0])

    async def _come(
        self, role: Role, by: str, *, person: str | None = None, table: str | None = None
    ) -> None:
        secret = f"secret {len(self._clients)}"
        token = Token(f"t{len(self._clients)}", BOARD, role, by, person, table, None, 0)
        await self._store.add_token(token, digest(secret))
        chance = Random(self.chance.random())
        eyes = Eyes(role, person, table)
        self._clients.append(Client(by, secret, eyes, chance, self._connect))

    async def _process(self, name: str) -> Process:
        process = Process(name, self._log, self._store, self._ether)
        await process.start()
        return process

    def _connect(self) -> Connection | None:
        return self.chance.choice(self._processes).connect() if self._processes else None

    async def _something(self) -> None:
        draw = self.chance.random()
        client = self.chance.choice(self._clients)
        if draw < 0.02:
            client.cut()
        elif draw < 0.025:
            await self._crash()
        elif client.eyes.role != "screen":
            client.wish(self._wishes.wish(staff=client.eyes.role == "facilitator"))

    async def _crash(self) -> None:
        n = self.chance.randrange(len(self._processes))
        await self._processes[n].die()
        self._processes[n] = await self._process(self._processes[n].name)

    async def _settled(self) -> bool:
        head = (await self._log.head(BOARD)).seq
        return all(
            client.dismissed or (not client.waits and client.replica.seq == head)
            for client in self._clients
        )


def _is_there(state: State, eyes: Eyes) -> bool:
    return eyes.person is None or eyes.person in state["participant"]
