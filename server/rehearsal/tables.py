"""What tables do on their own maps: cluster, place, count hands, vouch for what they did."""

import random
from collections.abc import Awaitable, Callable, Mapping
from itertools import islice
from typing import Final, TypeAlias

from protocol.ids import map_of
from protocol.records import Fields
from server.rehearsal import pace
from server.rehearsal.arrangement import arranged, tendencies
from server.rehearsal.crowd import Crowd, key
from server.rehearsal.phone import Phone

Do: TypeAlias = Callable[[Phone, str, Fields], Awaitable[object]]

PLACED: Final = 30
"""Cards that a table places one by one, those of its themes aside."""

THEMES: Final = 4
RAISING: Final = 3
"""Cards on which a table counts hands."""

OPEN: Final = 2
"""Cards that a table places and does not vouch for: it still talks about them."""


class Table:
    """One table and its map of an activity; `on_map` finds the copy there of each of its ideas."""

    def __init__(
        self,
        crowd: Crowd,
        group: str,
        activity: str,
        on_map: Mapping[str, str],
        chance: random.Random,
    ) -> None:
        own = {one.id for one in crowd.participants if one.group == group}
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
        self._group = key("group", group)
        self._activity = activity
        self._map = map_of(activity, self._group)
        self._chance = chance

    async def sort(self, device: Phone, its_pace: pace.Pace, do: Do) -> None:
        """Everything a table does while tables sort."""
        placed: list[str] = []
        for number, (title, zone, cards) in enumerate(self._themes):
            await its_pace.pause(pace.SORTING)
            theme = {"id": f"{self._activity}-{self._group}-{number}", "map": self._map}
            await do(device, "cluster.add", {**theme, "title": title, "zone": zone, "cards": cards})
            placed += cards
        alone = [card for card in self._zones if card not in placed][:PLACED]
        for card in alone:
            await its_pace.pause(pace.SORTING)
            place = {"map": self._map, "card": card, "zone": self._zones[card]}
            await do(device, "card.place", place)
        placed += alone
        for card in placed[:RAISING]:
            counts = {name: self._chance.randrange(4) for name in ("shared", "not_ours", "opposed")}
            await do(device, "hands.count", {"card": card, "group": self._group, **counts})
        await do(device, "map.say", {"map": self._map, "cards": placed[: len(placed) - OPEN]})
        await do(device, "group.finished", {"group": self._group, "finished": True})
