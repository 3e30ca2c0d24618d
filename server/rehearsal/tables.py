"""What tables do on their own maps: cluster, place, count hands, vouch for what they did."""

import random
from collections.abc import Collection, Mapping
from itertools import islice
from typing import Final

from protocol.ids import split_map
from protocol.records import Sense
from server.rehearsal import pace
from server.rehearsal.arrangement import arranged, tendencies
from server.rehearsal.crowd import Crowd, key
from server.rehearsal.phone import Phone
from server.rehearsal.scene import Scene

PLACED: Final = 30
"""Cards that a table places one by one, those of its themes aside."""

THEMES: Final = 4
RAISING: Final = 3
"""Cards on which a table counts hands."""

OPEN: Final = 2
"""Cards that a table places and does not vouch for: it still talks about them."""


class Table:
    """One table, whose people are `own`, and its map of an activity; `on_map` finds there the copy
    of each idea."""

    def __init__(
        self,
        crowd: Crowd,
        own: Collection[str],
        map: str,
        on_map: Mapping[str, str],
        chance: random.Random,
    ) -> None:
        said = tendencies(stance for stance in crowd.stances if stance.participant in own)
        known = {
            card.id: on_map[its] for card in crowd.cards if (its := key("card", card.id)) in on_map
        }
        themes = (
            (cluster.title, cluster.zone, [known[card] for card in cluster.cards if card in known])
            for cluster in arranged(crowd).clusters
        )
        self._themes = list(islice((theme for theme in themes if len(theme[2]) > 1), THEMES))
        self._zones = {known[card]: zone for card, zone in said.items() if card in known}
        self._map = map
        self._chance = chance

    async def sort(self, scene: Scene, device: Phone, zones: Mapping[Sense, str]) -> None:
        """Everything a table does while tables sort; `zones` finds the zone of a sense."""
        _, group = split_map(self._map)
        its_pace, do = scene.pace, scene.do
        placed: list[str] = []
        for title, sense, cards in self._themes:
            await its_pace.pause(pace.SORTING)
            theme = {"id": scene.new_id("cluster"), "map": self._map, "zone": zones.get(sense)}
            await do(device, "cluster.add", {**theme, "title": title, "cards": cards})
            placed += cards
        alone = [card for card in self._zones if card not in placed][:PLACED]
        for card in alone:
            await its_pace.pause(pace.SORTING)
            place = {"map": self._map, "card": card, "zone": zones.get(self._zones[card])}
            await do(device, "card.place", place)
        placed += alone
        for card in placed[:RAISING]:
            counts = {name: self._chance.randrange(4) for name in ("shared", "not_ours", "opposed")}
            await do(device, "hands.count", {"card": card, "group": group, **counts})
        await do(device, "map.say", {"map": self._map, "cards": placed[: len(placed) - OPEN]})
        await do(device, "group.finished", {"group": group, "finished": True})
