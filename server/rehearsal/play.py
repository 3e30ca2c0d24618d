"""A rehearsal follows the agenda of its board, activity by activity, each by its kind."""

from collections.abc import Callable
from typing import Final

from protocol.records import Fields
from server.rehearsal.collecting import collect
from server.rehearsal.introducing import introduce
from server.rehearsal.mapping import Mapping
from server.rehearsal.preparing import prepare
from server.rehearsal.scene import Scene
from server.rehearsal.seating import seating
from server.rehearsal.sheets import sheets
from server.rehearsal.throwing import throw
from server.rehearsal.wondering import Wonder

BREATH: Final = 8.0
"""Seconds of a break, on average: nobody waits for the coffee."""

_COLLECTED: Final = frozenset({"collect"})
"""Kinds whose ideas a map takes up."""


class Play:
    """A crowd on a board; whatever happens is in the journal of its scene.

    `began` is called with the title of each part, its place among all, and how many there are.
    """

    def __init__(self, scene: Scene, phones: int | None) -> None:
        self.began: Callable[[str, int, int], None] = lambda title, number, of: None
        self._scene = scene
        self._phones = phones

    async def play(self) -> None:
        """All of it, from the first who arrives to the last activity."""
        scene = self._scene
        await scene.caught_up()
        if not scene.records("activity"):
            await prepare(scene)
            await scene.caught_up()
        agenda = scene.agenda()
        scene.seating = seating(scene.crowd, scene.cast.facilitator.replica.state)
        self.began("", 0, len(agenda))
        await scene.cast.arrive(scene.crowd, scene.seating, self._phones, scene.seen)
        written = sheets(scene.crowd, agenda)
        wonder = Wonder(
            scene, next((id for id, each in agenda if each["kind"] == "surprise"), None)
        )
        for number, (id, fields) in enumerate(agenda, start=1):
            self.began(fields["title"], number, len(agenda))
            await scene.lead("activity.start", {"activity": id})
            await self._clock(id, fields, "start")
            match fields["kind"]:
                case "introductions":
                    await introduce(scene, id)
                case "yarn":
                    await throw(scene, id)
                case "collect":
                    await collect(scene, id, written.get(id, []))
                case "mapping":
                    sources = self._collected_before(agenda[: number - 1])
                    await Mapping(scene, id, written.get(id, [])).play(sources)
                case "surprise":
                    await wonder.reveal()
                case "synthesis":
                    await scene.lead("board.publish", {"published": True})
                case "break":
                    await self._rest(fields)
            await wonder.meanwhile()
            await self._clock(id, fields, "stop")

    def _collected_before(self, agenda: list[tuple[str, Fields]]) -> list[str]:
        cards = self._scene.records("card").values()
        there = {card["activity"] for card in cards}
        return [id for id, fields in agenda if fields["kind"] in _COLLECTED and id in there]

    async def _rest(self, fields: Fields) -> None:
        """A break; where the sitting ends with it, it is closed and opened again."""
        scene = self._scene
        await scene.pace.pause(BREATH)
        if fields.get("closes", False):
            await scene.lead("board.adjourn", {"adjourned": True})
            await scene.pace.pause(BREATH)
            await scene.lead("board.adjourn", {"adjourned": False})

    async def _clock(self, id: str, fields: Fields, action: str) -> None:
        if fields["minutes"]:
            await self._scene.lead("activity.timer", {"activity": id, "action": action})
