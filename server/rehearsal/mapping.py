"""The mapping: ideas are carried over, answered in secret, sorted by tables, read together."""

import asyncio
from collections import defaultdict
from collections.abc import Sequence
from typing import Final

from protocol.ids import map_of
from protocol.records import Fields, Sense
from server.rehearsal import pace
from server.rehearsal.arrangement import SENSES, arranged
from server.rehearsal.collecting import write
from server.rehearsal.crowd import Cluster, key
from server.rehearsal.phone import Phone
from server.rehearsal.scene import Scene
from server.rehearsal.sheets import Sheet
from server.rehearsal.tables import Table

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


class Mapping:
    """One activity of kind `mapping`, moment after moment; those it does not have are left out."""

    def __init__(self, scene: Scene, activity: str, sheets: list[Sheet]) -> None:
        self._scene = scene
        self._activity = activity
        self._sheets = sheets
        self._on_map: dict[str, str] = {}
        self._aligned: set[str] = set()
        fields = scene.records("activity")[activity]
        self._moments = {step["key"] for step in fields["steps"]}
        self._zones: dict[Sense, str] = {
            zone["sense"]: id for id, zone in fields["zones"].items() if zone["sense"] is not None
        }

    async def play(self, sources: Sequence[str]) -> None:
        """All of it. `sources`: activities whose ideas are carried over."""
        await self._gather(sources)
        await self._moment("situate")
        await self._answer_all()
        if await self._moment("sort"):
            await self._own_maps()
        await self._moment("break")
        await self._moment("common")
        await self._agree()
        await self._sort()
        if await self._moment("questions"):
            await self._ask()
            await self._moment("common")
        await self._scene.lead("board.spotlight", {"target": None})

    async def _gather(self, sources: Sequence[str]) -> None:
        """Ideas of earlier activities are carried over; else people write them here."""
        scene = self._scene
        for source in sources:
            await scene.lead("activity.carry", {"from": source, "to": self._activity})
        await write(scene, self._activity, self._sheets)
        await scene.caught_up()
        for id, card in scene.records("card").items():
            if card["activity"] == self._activity:
                self._on_map[card["about"] or id] = id

    async def _answer_all(self) -> None:
        """People answer the deck, each in secret; some think again."""
        scene = self._scene
        decks: defaultdict[str, list[Fields]] = defaultdict(list)
        for stance in scene.crowd.stances:
            card = self._on_map.get(key("card", stance.card))
            if card is not None and stance.participant in scene.cast.people:
                decks[stance.participant].append({"card": card, "value": stance.value})
        async with asyncio.TaskGroup() as room:
            for person, deck in decks.items():
                room.create_task(self._answer(scene.cast.people[person], deck))

    async def _own_maps(self) -> None:
        """Each table sorts on its own map, counts hands, and vouches for what it did."""
        scene = self._scene
        seats = scene.seating.tables()
        async with asyncio.TaskGroup() as room:
            for group, device in scene.cast.tables.items():
                own = {p.id for p in scene.crowd.participants if p.group in seats.get(group, ())}
                map = map_of(self._activity, group)
                table = Table(scene.crowd, own, map, self._on_map, scene.chance)
                room.create_task(table.sort(scene, device, self._zones))

    async def _agree(self) -> None:
        """All is revealed; the facilitator makes one theme of what several tables found."""
        scene, made = self._scene, self._scene.cast.made
        reveal = {"activity": self._activity, "revealed": True}
        await scene.lead("activity.reveal", reveal)
        proposals = await scene.cast.service.proposals(
            made.board, made.facilitator_token, self._activity
        )
        for proposal in proposals[:ALIGNED]:
            await scene.pace.pause(pace.SORTING)
            theme = {name: proposal[name] for name in ("title", "cards")}
            theme |= {"id": scene.new_id("theme"), "map": self._activity, "zone": None}
            await scene.lead("cluster.add", {**theme, "sources": proposal["clusters"]})
            self._aligned.update(proposal["cards"])

    async def _sort(self) -> None:
        """On the common map, tables put cards together, move and rename; the facilitator points.

        Themes lie where the voices have them; few cards are placed by hand.
        """
        scene = self._scene
        tables = [*scene.cast.tables.values()] or [scene.cast.facilitator]
        arrangement = arranged(scene.crowd)
        clusters: defaultdict[int, list[Cluster]] = defaultdict(list)
        for number, cluster in enumerate(arrangement.clusters):
            if self._aligned.isdisjoint(self._found(cluster.cards)):
                clusters[number % len(tables)].append(cluster)
        alone = list(arrangement.alone.items())[::BY_HAND]
        await scene.caught_up(tables)
        async with asyncio.TaskGroup() as room:
            for number, table in enumerate(tables):
                room.create_task(self._cluster(table, clusters[number]))
                room.create_task(self._place(table, alone[number :: len(tables)]))
            room.create_task(self._point())
        for locked in (True, False):
            fields = {"locked": locked}
            await scene.lead("activity.set", {"activity": self._activity, "fields": fields})

    async def _ask(self) -> None:
        """The facilitator words the questions that some debates leave."""
        scene, made = self._scene, self._scene.cast.made
        cards = await scene.cast.service.map(made.board, made.facilitator_token, self._activity)
        debates = (card["card"] for card in cards if card["sense"] == "divergence")
        for card, question in zip(debates, QUESTIONS[scene.crowd.language], strict=False):
            await scene.pace.pause(pace.READING)
            await scene.lead("card.question", {"card": card, "question": question})

    async def _cluster(self, table: Phone, clusters: list[Cluster]) -> None:
        scene = self._scene
        for cluster in clusters:
            cards = self._found(cluster.cards)
            if not cards:
                continue
            await scene.pace.pause(pace.SORTING)
            theme = {"id": scene.new_id("cluster"), "map": self._activity}
            await scene.do(table, "cluster.add", {**theme, "title": "…", "cards": cards[:2]})
            for card in cards[2:]:
                await scene.pace.pause(pace.SORTING)
                place = {"map": self._activity, "card": card, "zone": None}
                await scene.do(table, "card.place", {**place, "cluster": theme["id"]})
            named = {"cluster": theme["id"], "title": cluster.title}
            await scene.do(table, "cluster.set", named)
            elsewhere = SENSES[(SENSES.index(cluster.zone) + 1) % len(SENSES)]
            place = {"map": self._activity, "card": cards[-1], "zone": self._zones.get(elsewhere)}
            await scene.and_back(table, "card.place", place)

    async def _place(self, table: Phone, alone: list[tuple[str, Sense]]) -> None:
        for card, sense in alone:
            if (id := self._on_map.get(key("card", card))) is not None:
                await self._scene.pace.pause(pace.SORTING)
                place = {"map": self._activity, "card": id, "zone": self._zones.get(sense)}
                await self._scene.do(table, "card.place", place)

    async def _point(self) -> None:
        scene, cards = self._scene, sorted(self._on_map.values())
        for card in scene.chance.sample(cards, min(SPOTLIGHTS, len(cards))):
            await scene.pace.pause(pace.SORTING)
            await scene.lead("board.spotlight", {"target": ["card", card]})
        for revealed in (False, True):
            reveal = {"activity": self._activity, "revealed": revealed}
            await scene.lead("activity.reveal", reveal)

    async def _answer(self, phone: Phone, deck: list[Fields]) -> None:
        for args in deck:
            await self._scene.pace.pause(pace.TAPPING)
            await self._scene.do(phone, "stance.take", args)
        if deck:
            await self._scene.and_back(phone, "stance.take", {**deck[-1], "value": None})

    def _found(self, cards: list[str]) -> list[str]:
        keys = (key("card", card) for card in cards)
        return [self._on_map[its] for its in keys if its in self._on_map]

    async def _moment(self, step: str) -> bool:
        """Go to a moment; whether this mapping has it."""
        if step in self._moments:
            await self._scene.lead("activity.step", {"activity": self._activity, "step": step})
        return step in self._moments
