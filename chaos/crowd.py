"""The crowd: a board, its people, tables and screens, and what they do all the time."""

import asyncio
from itertools import count
from random import Random
from typing import Any, Final

import httpx

from chaos.phone import Phone
from chaos.scale import Scale
from tests.outside.board import Board
from tests.outside.oracle import Eyes
from tests.outside.replica import State

GROUPS: Final = ("g1", "g2", "g3", "g4")
IDEAS: Final = "ideas"
MAP: Final = "map"
ZONES: Final = ("convergence", "particularity", "divergence", "elsewhere")
VALUES: Final = ("shared", "not_ours", "opposed", None)
CARDS: Final = 120
OWN_CARDS: Final = 12
"""Ideas of one person's; then they take one back for each new one."""

CLUSTERS: Final = 12
JOINING_AT_ONCE: Final = 20
TICK_SECONDS: Final = 0.02
LOOK_SECONDS: Final = 0.5
WITHDRAWALS: Final = 6
"""So many people take their name away in the course of a run: the past gets other words."""

THROUGH_LINES: Final = 3
"""Every so many-th phone comes through the lines that are cut."""


class Crowd:
    """Phones on one board. The last ones of `phones` watch: one at each process, and nowhere
    else; `watched` tells when each of them had which seq. `lags` tells by how many seconds this
    load itself was late. `withdrawing` are people who asked for their name to go, `withdrawn`
    those of whom the server has said that it has.
    """

    def __init__(self, scale: Scale, urls: list[str], line_urls: list[str]) -> None:
        self.phones: list[Phone] = []
        self.watched: list[dict[int, float]] = [{} for _ in urls]
        self.withdrawing: list[str] = []
        self.withdrawn: list[str] = []
        self.board: Board | None = None
        self.lags: list[float] = []
        self._scale = scale
        self._urls = urls
        self._line_urls = line_urls
        self._random = Random(f"crowd {scale.seed}")
        self._own: dict[str, list[str]] = {}
        self._numbers = count(1)
        self._people: list[Phone] = []
        self._tables: list[Phone] = []
        self._tasks: list[asyncio.Task[None]] = []
        self._writing: list[asyncio.Task[None]] = []

    async def come(self, http: httpx.AsyncClient) -> None:
        """Make the board; everybody joins and is welcomed."""
        board = self.board = await Board.make(http, title="Essai", language="fr")
        lead = self._phone(board.token, Eyes("facilitator"))
        lead.open()
        self._prepare(lead)
        await self._answered()
        door = asyncio.Semaphore(JOINING_AT_ONCE)
        tables = min(len(GROUPS), max(1, self._scale.phones // 10))

        async def person(number: int) -> None:
            group = GROUPS[number % len(GROUPS)]
            async with door:
                seat = await board.join(name=f"P{number}", group=group)
            self._people.append(
                self._phone(seat["token"], Eyes("participant", seat["participant"]))
            )

        async def table(group: str) -> None:
            seat = await board.join(group=group, table=True)
            self._tables.append(self._phone(seat["token"], Eyes("table", table=group)))

        await asyncio.gather(*(table(group) for group in GROUPS[:tables]))
        await asyncio.gather(*(person(n) for n in range(self._scale.phones - tables - 1)))
        for process in range(len(self._urls)):
            self._phone(board.screen_token, Eyes("screen"), watching=process)
        for phone in self.phones[1:]:
            phone.open()
        self._tasks.append(asyncio.create_task(self._look()))
        while not all(phone.on_line for phone in self.phones):
            await asyncio.sleep(0.02)

    def write(self) -> None:
        """Everybody does something, together so many times a second, until `stop`."""
        self._writing = [
            asyncio.create_task(self._write()),
            asyncio.create_task(self._withdraw()),
        ]

    async def stop(self) -> None:
        """Nobody begins anything any more. Sockets are looked after until `close`."""
        for task in self._writing:
            task.cancel()
        await asyncio.gather(*self._writing, return_exceptions=True)

    async def settle(self, seconds: float) -> bool:
        """Wait until all wishes are answered, as long as some are within so many seconds; whether
        they were."""
        loop = asyncio.get_running_loop()
        left, since = self._unanswered, loop.time()
        while self._unanswered:
            await asyncio.sleep(0.05)
            if self._unanswered < left:
                left, since = self._unanswered, loop.time()
            elif loop.time() > since + seconds:
                return False
        return True

    async def reach(self, seq: int, seconds: float) -> bool:
        """Wait until every replica has come to a seq; whether it has."""
        try:
            async with asyncio.timeout(seconds):
                while any(phone.replica.seq < seq or not phone.on_line for phone in self.phones):
                    await asyncio.sleep(0.05)
        except TimeoutError:
            return False
        return True

    async def close(self) -> None:
        """Everybody hangs up."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        for phone in self.phones:
            await phone.close()

    def sample(self) -> tuple[Eyes, str, int, State]:
        """What one of them sees just now."""
        phone = self._random.choice(self.phones)
        return phone.eyes, *phone.seen()

    def _phone(self, token: str, eyes: Eyes, watching: int | None = None) -> Phone:
        assert self.board is not None
        number = len(self.phones)
        urls = self._line_urls if number % THROUGH_LINES == 1 else self._urls
        arrived = None
        if watching is None:
            turn = number % len(urls)
            urls = urls[turn:] + urls[:turn]
        else:
            urls = [self._urls[watching]]
            arrived = self._watch(self.watched[watching])
        random = Random(f"phone {self._scale.seed} {number}")
        phone = Phone(urls, self.board.id, token, eyes, random, arrived)
        self.phones.append(phone)
        return phone

    def _watch(self, times: dict[int, float]) -> Any:
        loop = asyncio.get_running_loop()

        def arrived(seq: int) -> None:
            times.setdefault(seq, loop.time())

        return arrived

    def _prepare(self, lead: Phone) -> None:
        for number, group in enumerate(GROUPS):
            lead.wish("group.add", id=group, fields={"name": group, "order": number})
        lead.wish(
            "activity.add",
            id=IDEAS,
            fields={"kind": "collect", "title": "Idées", "scope": "groups", "revealed": False},
        )
        lead.wish("activity.add", id=MAP, fields={"kind": "mapping", "title": "Carte"})
        for number in range(CARDS):
            lead.wish("card.add", id=f"m{number}", activity=MAP, text=f"Une idée, la {number}ᵉ.")
        for number in range(CLUSTERS):
            cards = [f"m{number * 3 + n}" for n in range(3)]
            zone = ZONES[number % len(ZONES)]
            lead.wish(
                "cluster.add", id=f"k{number}", map=MAP, title="Thème", cards=cards, zone=zone
            )

    @property
    def _unanswered(self) -> int:
        return sum(phone.waiting for phone in self.phones)

    async def _answered(self) -> None:
        while self._unanswered:
            await asyncio.sleep(0.05)

    async def _look(self) -> None:
        loop = asyncio.get_running_loop()
        due = loop.time()
        while True:
            due = max(due, loop.time()) + LOOK_SECONDS
            await asyncio.sleep(due - loop.time())
            late = loop.time() - due
            self.lags.append(late)
            for phone in self.phones:
                phone.look(loop.time(), late)

    async def _write(self) -> None:
        loop = asyncio.get_running_loop()
        began, done = loop.time(), 0
        while True:
            due = int((loop.time() - began) * self._scale.rate)
            for number in range(done, due):
                self._do(number)
            done = due
            await asyncio.sleep(TICK_SECONDS)

    async def _withdraw(self) -> None:
        """Now and then somebody withdraws their name, and asks until it is said to be so."""
        for phone in self._random.sample(self._people, min(WITHDRAWALS, len(self._people))):
            await asyncio.sleep(self._scale.seconds / (WITHDRAWALS + 1))
            person = phone.eyes.person
            assert person is not None
            self.withdrawing.append(person)
            while not await self._withdrew(phone.token, person):
                await asyncio.sleep(0.5)
            self.withdrawn.append(person)

    async def _withdrew(self, token: str, person: str) -> bool:
        assert self.board is not None
        url = f"{self._random.choice(self._urls)}/api/boards/{self.board.id}/participants/{person}"
        headers = {"Authorization": f"Bearer {token}"}
        try:
            async with httpx.AsyncClient(timeout=5, trust_env=False, headers=headers) as http:
                return (await http.delete(url, params={"keep": "ideas"})).status_code == 204
        except httpx.TransportError:
            return False

    def _do(self, number: int) -> None:
        """One act: mostly of a person; now and then of a table or the facilitator."""
        if number % 97 == 0:
            self._lead(self.phones[0])
        elif number % 11 == 0:
            self._sort(self._random.choice(self._tables))
        else:
            self._take_part(self._random.choice(self._people))

    def _lead(self, lead: Phone) -> None:
        random = self._random
        match random.randrange(4):
            case 0:
                lead.wish("board.set", fields={"title": f"Essai {random.randrange(1_000)}"})
            case 1:
                lead.wish("activity.set", activity=IDEAS, fields={"authors": random.random() < 0.5})
            case 2:
                person = random.choice(self._people).eyes.person
                lead.wish("participant.set", participant=person, group=random.choice(GROUPS))
            case 3:
                lead.wish("activity.reveal", activity=IDEAS, revealed=random.random() < 0.5)

    def _sort(self, table: Phone) -> None:
        random, group = self._random, table.eyes.table
        card = self._card()
        match random.randrange(4):
            case 0:
                counts = {value: random.randrange(6) for value in VALUES if value}
                table.wish("hands.count", card=card, group=group, **counts)
            case 1:
                table.wish("map.say", map=f"{MAP}/{group}", cards=[card])
            case _:
                zone = random.choice(ZONES)
                table.wish("card.place", map=f"{MAP}/{group}", card=card, zone=zone)

    def _take_part(self, phone: Phone) -> None:
        random = self._random
        chance = random.random()
        if chance < 0.35:
            zone = random.choice((*ZONES, None))
            phone.wish("card.place", map=MAP, card=self._card(), zone=zone)
        elif chance < 0.6:
            phone.wish("stance.take", card=self._card(), value=random.choice(VALUES))
        elif chance < 0.85:
            self._write_idea(phone)
        elif chance < 0.92:
            title = f"Thème {random.randrange(1_000)}"
            phone.wish("cluster.set", cluster=f"k{random.randrange(CLUSTERS)}", title=title)
        elif chance < 0.94:
            phone.wish("undo")
        else:
            keywords = [f"mot {random.randrange(50)}"]
            phone.wish("participant.set", participant=phone.eyes.person, keywords=keywords)

    def _write_idea(self, phone: Phone) -> None:
        own = self._own.setdefault(phone.eyes.person or "", [])
        if len(own) >= OWN_CARDS:
            phone.wish("card.remove", card=own.pop(self._random.randrange(len(own))))
        elif own and self._random.random() < 0.5:
            text = f"Autrement dit {self._random.randrange(10**6)}"
            phone.wish("card.set", card=self._random.choice(own), text=text)
        else:
            id = f"i{next(self._numbers)}"
            own.append(id)
            phone.wish("card.add", id=id, activity=IDEAS, text=f"Une idée de plus : {id}")

    def _card(self) -> str:
        return f"m{self._random.randrange(CARDS)}"
