"""One simulated world: processes, clients, a board, the weather."""

import asyncio
import json
import random
from functools import cache
from random import Random
from typing import Any, Final
from uuid import UUID

from structlog.testing import capture_logs

from protocol.events import Change
from protocol.records import Fields, Role
from server.domain.erasing import Erasure
from server.domain.importing import Import
from server.log.log import Entry
from server.store.keys import digest
from server.store.store import Token
from tests.convergence import judge
from tests.convergence.broken import Broken, hold
from tests.convergence.chronicle import Chronicle, Epochs
from tests.convergence.client import Client
from tests.convergence.connection import Connection
from tests.convergence.erasures import Erasures
from tests.convergence.ether import Ether
from tests.convergence.process import Process
from tests.convergence.small import small
from tests.convergence.storage import Memory, Storage
from tests.convergence.weather import Sky, Weather
from tests.outside.chance import GROUPS, PEOPLE, Chance, furnished, name_mark, words_mark
from tests.outside.oracle import Eyes

BOARD: Final = "b"
STORM_SECONDS: Final = (1.0, 9.0)
CALM_SECONDS: Final = 60.0
LEVEL_SECONDS: Final = 1.0
"""Within which a word in a calm is with everybody."""

QUIET_WORDS: Final = 2
SPEAKING: Final = ("facilitator", "participant", "table")
_SPELL_SECONDS: Final = 1.5
_WISHES_A_SECOND: Final = (60.0, 20.0, 3.0)
_FAULTS_A_SECOND: Final = 2.5
_END_SECONDS: Final = 30.0


class World:
    """Runs one seed. Raises `Broken`."""

    def __init__(self, seed: int, storage: Storage | None = None) -> None:
        self.chance = Random(seed)
        random.seed(seed)  # for pauses of the desk
        sky = Sky(telling=self.chance.random() < 0.3)
        self._number = self.chance.choice((2, 2, 3) if sky.telling else (1, 2, 2, 3))
        self.weather = Weather(Random(seed + 1), sky)
        self._wishes = Chance(seed + 2)
        self._storage = storage or Memory()
        self._past: Epochs = {}
        self._log, self._store = self._open()
        self._erasures = Erasures()
        self._ether = Ether(self.weather)
        self._names: set[str] = set()
        self._processes: list[Process] = []
        self._clients: list[Client] = []
        self._ending: set[asyncio.Task[None]] = set()

    async def live(self) -> None:
        """A storm, then calm until everybody has everything; then judgement."""
        with capture_logs() as logged, small(self.weather):
            try:
                await self._live()
            finally:
                for broken in self.weather.sky.seen:
                    raise broken
        for each in logged:
            hold(each["log_level"] != "error", "failed", each)
        for broken in self.weather.sky.seen:  # at the very end
            raise broken

    async def _live(self) -> None:
        await self._furnish()
        for n in range(self._number):
            await self._begin(f"process{n}")
        lives = [asyncio.create_task(client.live()) for client in self._clients]
        try:
            await self._storm()
            self.weather.sky.calm = True
            await self._calm(lives)
            for _ in range(QUIET_WORDS):
                await self._quiet_word(lives)
        finally:
            for life in lives:
                life.cancel()
            await asyncio.gather(*lives, return_exceptions=True)
        await judge.judge(self._log, BOARD, self._clients, self._processes)
        rooms = [room for process in self._processes for room in process.rooms]
        await self._erasures.check(self._log, BOARD, rooms)
        for process in self._processes:
            await process.end()
        self._erasures.check_left(self._storage.end())

    async def _calm(self, lives: list[asyncio.Task[None]]) -> None:
        """Wait until everybody has everything, and no process is deaf from the storm any more."""
        try:
            async with asyncio.timeout(CALM_SECONDS):
                while not (await self._settled(lives) and await self._all_hear()):
                    await asyncio.sleep(0.5)
        except TimeoutError:
            raise Broken("level", await self._behind()) from None

    async def _quiet_word(self, lives: list[asyncio.Task[None]]) -> None:
        """Something is said while a process does not hear: all know of it in time all the same, by
        comparison with the log, or under a telling sky once the process hears again."""
        process = self.chance.choice(self._processes)
        deaf = self.chance.uniform(0.1, 1.0)
        process.bus.lose_ear(deaf)
        said = self.chance.uniform(0, deaf)
        await asyncio.sleep(said)
        fields = {"question": f"mot {self.chance.random()}"}
        self._clients[0].wish(("board.set", {"fields": fields}))
        await asyncio.sleep(LEVEL_SECONDS + (deaf - said if self.weather.sky.telling else 0.0))
        hold(await self._settled(lives), "level", await self._behind())

    async def _storm(self) -> None:
        loop = asyncio.get_running_loop()
        until = loop.time() + self.chance.uniform(*STORM_SECONDS)
        while loop.time() < until:
            await self._spell(until)
        if self._ending:
            await asyncio.wait(self._ending, timeout=_END_SECONDS)

    async def _spell(self, until: float) -> None:
        """A while in which some speak, much or little, and others only listen."""
        loop = asyncio.get_running_loop()
        until = min(until, loop.time() + self.chance.expovariate(1 / _SPELL_SECONDS))
        wishes = self.chance.choice(_WISHES_A_SECOND)
        speaking = [client for client in self._clients if client.eyes.role in SPEAKING]
        speaking = self.chance.sample(speaking, self.chance.choice((1, 3, len(speaking))))
        while loop.time() < until:
            await asyncio.sleep(self.chance.expovariate(wishes + _FAULTS_A_SECOND))
            if self.chance.random() * (wishes + _FAULTS_A_SECOND) < _FAULTS_A_SECOND:
                self._fault()
            else:
                client = self.chance.choice(speaking)
                staff = client.eyes.role == "facilitator"
                client.wish(self._wishes.wish(staff=staff, hand=client.name))

    def _fault(self) -> None:
        """Something befalls a client or a process."""
        draw = self.chance.random()
        client = self.chance.choice(self._clients)
        process = self.chance.choice(self._processes) if self._processes else None
        if draw < 0.35 or process is None:
            client.cut()
        elif draw < 0.40:
            client.stop_reading(self.chance.choice((0.5, 3.0, 45.0)))
        elif draw < 0.75:
            process.bus.lose_ear(self.chance.uniform(0, 3))
        elif draw < 0.78:
            now = asyncio.get_running_loop().time()
            self.weather.sky.away_until = now + self.chance.uniform(0, 3)
        elif draw < 0.82:
            process.clock_off += self.chance.randrange(-60_000, 60_000)
        elif draw < 0.92:
            self._erase(process)
        elif self.weather.sky.telling:
            self._processes.remove(process)
            self._end(process.leave(), process.name)
        else:
            process.fall()

    def _erase(self, process: Process) -> None:
        person = self.chance.choice(PEOPLE)
        by = self.chance.choice([person, "facilitator:1"])
        id = str(UUID(int=self.chance.getrandbits(128)))
        erasure = Erasure(person, keeps_ideas=self.chance.random() < 0.5)
        self._erasures.ask(by, id, erasure)
        process.erase(BOARD, by, id, erasure)

    def _open(self) -> tuple[Chronicle, Any]:
        log, store = self._storage.handle()
        return Chronicle(log, self._past), store

    async def _begin(self, name: str) -> None:
        process = Process(name, *self._open(), self._ether, self._fallen)
        await process.start()
        self._processes.append(process)

    def _fallen(self, process: Process) -> None:
        self._processes.remove(process)
        self._end(process.end(), process.name)

    def _end(self, ending: Any, name: str) -> None:
        async def end_and_begin() -> None:
            await ending
            await self._begin(name)

        task = asyncio.create_task(end_and_begin())
        self._ending.add(task)
        task.add_done_callback(self._ending.discard)

    def _connect(self) -> Connection | None:
        return self.chance.choice(self._processes).connect(BOARD) if self._processes else None

    async def _settled(self, lives: list[asyncio.Task[None]]) -> bool:
        for life in lives:
            if life.done() and (error := life.exception()):
                raise error
        head = await self._log.head(BOARD)
        return all(
            client.dismissed
            or (client.hears and not client.outbox.waiting and client.replica.head == head)
            for client in self._clients
        )

    async def _all_hear(self) -> bool:
        return all([await process.bus.ready() for process in self._processes])

    async def _behind(self) -> str:
        head = await self._log.head(BOARD)
        stood = [
            f"{client.name} at {client.replica.seq} waits for {len(client.outbox.waiting)}"
            for client in self._clients
            if not client.dismissed and (client.outbox.waiting or client.replica.seq != head.seq)
        ]
        return f"the log is at {head.seq}; {', '.join(stood)}"

    async def _furnish(self) -> None:
        await self._log.create(BOARD, "e", _furniture())
        await self._come("facilitator", "facilitator:1")
        await self._come("screen", "screen:1")
        await self._come("reader", "reader:1")
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
        weather = self.weather.local(Random(self.chance.random()))
        self._clients.append(Client(by, secret, Eyes(role, person, table), weather, self._connect))


@cache
def _furniture() -> list[Entry]:
    taken = Import()
    for line in furnished():
        taken.take(json.dumps(line).encode())
    _, pasts = taken.finish()
    for past in pasts:
        past.event.changes[:] = [_marked(*change) for change in past.event.changes]
    return [Entry(past.event, past.replaced) for past in pasts]


def _marked(kind: str, id: str, fields: Fields | None) -> Change:
    """Whose words are whose can be seen."""
    if fields is None:
        return kind, id, None
    if kind == "participant":
        return kind, id, {**fields, "name": name_mark(id)}
    if kind == "card":
        mark = words_mark(fields["author"])
        return kind, id, {**fields, "text": id + mark, "on_behalf": "Yves" + mark}
    return kind, id, fields
