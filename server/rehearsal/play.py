"""The acts of a rehearsal, in the order a session has them."""

import asyncio
import random
from collections import defaultdict
from collections.abc import Callable
from typing import Final

from protocol.records import Fields, Sense
from server.rehearsal import pace
from server.rehearsal.arrangement import SENSES, Arrangement, arranged
from server.rehearsal.cast import Cast
from server.rehearsal.crowd import Card, Cluster, Crowd, key
from server.rehearsal.journal import Journal
from server.rehearsal.phone import Phone
from server.rehearsal.tables import Table

IDEAS: Final = "ideas"
MAP: Final = "map"
TITLES: Final = {
    "fr": ("Nos idées", "La carte commune"),
    "en": ("Our ideas", "The common map"),
}
QUESTIONS: Final = {
    "fr": (
        "Que faudrait-il essayer pour le savoir ?",
        "À quelles conditions serions-nous d’accord ?",
        "Qui décide, et avec qui ?",
    ),
    "en": (
        "What would we have to try to find out?",
        "On which conditions would we agree?",
        "Who decides, and with whom?",
    ),
}
SPOTLIGHTS: Final = 5
ALIGNED: Final = 3
BY_HAND: Final = 10
"""One in so many of the cards that lie alone is placed by hand on the common map."""


class Play:
    """A crowd and its cast, act after act; whatever happens is in the journal.

    `seen` is called at each thing done, so that progress can be shown.
    """

    def __init__(
        self, crowd: Crowd, cast: Cast, journal: Journal, its_pace: pace.Pace, chance: random.Random
    ) -> None:
        self.seen: Callable[[], None] = lambda: None
        self.arrangement: Arrangement = arranged(crowd)
        self._crowd = crowd
        self._cast = cast
        self._journal = journal
        self._pace = its_pace
        self._chance = chance
        self._carried: dict[str, str] = {}
        self._aligned: set[str] = set()

    async def prepare(self) -> None:
        """The facilitator adds networks, groups and two activities, and starts the first."""
        for order, network in enumerate(self._crowd.networks):
            fields: Fields = {"name": network.name, "color": order % 8, "order": order}
            await self._lead("network.add", {"id": key("network", network.id), "fields": fields})
        for order, group in enumerate(self._crowd.groups):
            fields = {"name": group.name, "remote": group.remote, "color": order % 8}
            fields["order"] = order
            await self._lead("group.add", {"id": key("group", group.id), "fields": fields})
        ideas, common_map = TITLES[self._crowd.language]
        fields = {"kind": "collect", "title": ideas, "prompt": self._crowd.question}
        fields |= {"order": 0, "revealed": False, "minutes": 20}
        await self._lead("activity.add", {"id": IDEAS, "fields": fields})
        fields = {"kind": "mapping", "title": common_map, "order": 1, "minutes": 35}
        fields |= {"revealed": False, "step": "situate"}
        await self._lead("activity.add", {"id": MAP, "fields": fields})
        await self._lead("activity.start", {"activity": IDEAS})
        await self._lead("activity.timer", {"activity": IDEAS, "action": "start", "seconds": 1200})

    async def write(self) -> None:
        """People write, each at their pace, hidden from the others; then all is shown."""
        writers: defaultdict[Phone, list[Card]] = defaultdict(list)
        for card in _in_time(self._crowd.cards):
            writers[self._writer(card)].append(card)
        async with asyncio.TaskGroup() as room:
            for number, (phone, cards) in enumerate(writers.items()):
                room.create_task(self._write(phone, cards, hesitates=number % 5 == 0))
        for revealed in (True, False, True):
            await self._lead("activity.reveal", {"activity": IDEAS, "revealed": revealed})

    async def carry(self) -> None:
        """The ideas are carried over to the map, which starts."""
        await self._lead("activity.carry", {"from": IDEAS, "to": MAP})
        await self._lead("activity.start", {"activity": MAP})
        facilitator = self._cast.facilitator
        await facilitator.reach(self._journal.head)
        for id, fields in facilitator.replica.state.get("card", {}).items():
            if fields["activity"] == MAP and fields["about"]:
                self._carried[fields["about"]] = id

    async def own_maps(self) -> None:
        """Each table sorts on its own map, counts hands, and vouches for what it did."""
        await self._step("sort")
        async with asyncio.TaskGroup() as room:
            for group in self._crowd.groups:
                table = Table(self._crowd, group.id, MAP, self._carried, self._chance)
                device = self._cast.tables[key("group", group.id)]
                room.create_task(table.sort(device, self._pace, self._do))

    async def agree(self) -> None:
        """All is revealed; the facilitator makes one theme of what several tables found."""
        await self._step("common")
        await self._lead("activity.reveal", {"activity": MAP, "revealed": True})
        made = self._cast.made
        proposals = await self._cast.service.proposals(made.board, made.facilitator_token, MAP)
        for number, proposal in enumerate(proposals[:ALIGNED]):
            await self._pace.pause(pace.SORTING)
            theme = {name: proposal[name] for name in ("title", "cards")}
            theme |= {"id": f"theme-{number}", "map": MAP, "sources": proposal["clusters"]}
            theme["zone"] = None
            await self._lead("cluster.add", theme)
            self._aligned.update(proposal["cards"])

    async def sort(self) -> None:
        """On the common map, tables put cards together, move and rename; the facilitator points.

        Themes lie where the voices have them; few cards are placed by hand.
        """
        tables = [*self._cast.tables.values()] or [self._cast.facilitator]
        clusters: defaultdict[int, list[Cluster]] = defaultdict(list)
        for number, cluster in enumerate(self.arrangement.clusters):
            if self._aligned.isdisjoint(self._on_map(cluster.cards)):
                clusters[number % len(tables)].append(cluster)
        alone = list(self.arrangement.alone.items())[::BY_HAND]
        await asyncio.gather(*(table.reach(self._journal.head) for table in tables))
        async with asyncio.TaskGroup() as room:
            for number, table in enumerate(tables):
                room.create_task(self._cluster(table, number, clusters[number]))
                room.create_task(self._place(table, alone[number :: len(tables)]))
            room.create_task(self._point())
        for locked in (True, False):
            fields = {"locked": locked}
            await self._lead("activity.set", {"activity": MAP, "fields": fields})

    async def answer(self) -> None:
        """People answer the deck, each in secret; some think again."""
        decks: defaultdict[str, list[Fields]] = defaultdict(list)
        for stance in self._crowd.stances:
            card = self._carried.get(key("card", stance.card))
            if card is not None and stance.participant in self._cast.people:
                decks[stance.participant].append({"card": card, "value": stance.value})
        async with asyncio.TaskGroup() as room:
            for person, deck in decks.items():
                room.create_task(self._answer(self._cast.people[person], deck))

    async def ask(self) -> None:
        """The facilitator words the questions that some debates leave, and goes back to the map."""
        await self._step("questions")
        made = self._cast.made
        cards = await self._cast.service.map(made.board, made.facilitator_token, MAP)
        debates = (card["card"] for card in cards if card["sense"] == "divergence")
        for card, question in zip(debates, QUESTIONS[self._crowd.language], strict=False):
            await self._pace.pause(pace.READING)
            await self._lead("card.question", {"card": card, "question": question})
        await self._step("common")

    async def conclude(self) -> None:
        """The facilitator lets go of the spotlight and of the clock."""
        await self._lead("board.spotlight", {"target": None})
        await self._lead("activity.timer", {"activity": IDEAS, "action": "stop"})

    async def _write(self, phone: Phone, cards: list[Card], *, hesitates: bool) -> None:
        for card in cards:
            await self._pace.pause(pace.READING)
            args = {"id": key("card", card.id), "activity": IDEAS, "text": card.text}
            await self._do(phone, "card.add", args)
        if hesitates:
            args = {"card": key("card", cards[-1].id), "text": cards[-1].text[:-1] + " ?"}
            await self._and_back(phone, "card.set", args)

    async def _cluster(self, table: Phone, number: int, clusters: list[Cluster]) -> None:
        for turn, cluster in enumerate(clusters):
            await self._pace.pause(pace.SORTING)
            id = f"cluster-{number}-{turn}"
            cards = self._on_map(cluster.cards)
            args: Fields = {"id": id, "map": MAP, "title": "…", "cards": cards[:2]}
            await self._do(table, "cluster.add", args)
            for card in cards[2:]:
                await self._pace.pause(pace.SORTING)
                args = {"map": MAP, "card": card, "zone": None, "cluster": id}
                await self._do(table, "card.place", args)
            await self._do(table, "cluster.set", {"cluster": id, "title": cluster.title})
            if cards:
                elsewhere = SENSES[(SENSES.index(cluster.zone) + 1) % len(SENSES)]
                args = {"map": MAP, "card": cards[-1], "zone": elsewhere}
                await self._and_back(table, "card.place", args)

    async def _place(self, table: Phone, alone: list[tuple[str, Sense]]) -> None:
        for card, zone in alone:
            if (id := self._carried.get(key("card", card))) is not None:
                await self._pace.pause(pace.SORTING)
                await self._do(table, "card.place", {"map": MAP, "card": id, "zone": zone})

    async def _point(self) -> None:
        cards = sorted(self._carried.values())
        for card in self._chance.sample(cards, min(SPOTLIGHTS, len(cards))):
            await self._pace.pause(pace.SORTING)
            await self._lead("board.spotlight", {"target": ["card", card]})
        for revealed in (False, True):
            await self._lead("activity.reveal", {"activity": MAP, "revealed": revealed})

    async def _answer(self, phone: Phone, deck: list[Fields]) -> None:
        for args in deck:
            await self._pace.pause(pace.TAPPING)
            await self._do(phone, "stance.take", args)
        if deck:
            await self._and_back(phone, "stance.take", {**deck[-1], "value": None})

    async def _and_back(self, phone: Phone, name: str, args: Fields) -> None:
        command = await self._do(phone, name, args)
        await self._pace.pause(pace.SORTING)
        if command is not None:
            await self._do(phone, "undo", {"command": command})

    def _on_map(self, cards: list[str]) -> list[str]:
        keys = (key("card", card) for card in cards)
        return [self._carried[its] for its in keys if its in self._carried]

    def _writer(self, card: Card) -> Phone:
        """The author's phone; for people without one their table's device, else the facilitator."""
        if card.author is None:
            return self._cast.facilitator
        if card.author in self._cast.people:
            return self._cast.people[card.author]
        group = next(one.group for one in self._crowd.participants if one.id == card.author)
        return self._cast.tables[key("group", group)] if group else self._cast.facilitator

    async def _step(self, step: str) -> None:
        await self._lead("activity.step", {"activity": MAP, "step": step})

    async def _lead(self, name: str, args: Fields) -> None:
        await self._do(self._cast.facilitator, name, args)

    async def _do(self, phone: Phone, name: str, args: Fields) -> str | None:
        command = await self._journal.do(phone, name, args)
        self.seen()
        return command


def _in_time(cards: list[Card]) -> list[Card]:
    dated = [(card.created, card) for card in cards if card.created is not None]
    if len(dated) < len(cards):
        return cards
    return [card for _, card in sorted(dated, key=lambda pair: pair[0])]
