"""What surprises people: notes of their own, written at any time, shown together at the end."""

from collections.abc import Iterator
from itertools import islice
from typing import Final

from server.rehearsal import pace
from server.rehearsal.crowd import Surprise
from server.rehearsal.scene import Scene

MEANWHILE: Final = 2
"""Notes written between two activities."""


class Wonder:
    """The notes of a crowd for an activity of kind `surprise`; None: the agenda has none."""

    def __init__(self, scene: Scene, activity: str | None) -> None:
        self._scene = scene
        self._activity = activity
        self._left: Iterator[Surprise] = iter(
            [one for one in scene.crowd.surprises if one.author in scene.cast.people]
        )

    async def meanwhile(self) -> None:
        """A few people note what surprised them."""
        if self._activity is not None:
            await self._write(islice(self._left, MEANWHILE))

    async def reveal(self) -> None:
        """The others too; then all is revealed."""
        await self._write(self._left)
        await self._scene.lead("activity.reveal", {"activity": self._activity, "revealed": True})

    async def _write(self, notes: Iterator[Surprise]) -> None:
        for note in notes:
            await self._scene.pace.pause(pace.TAPPING)
            card = {"id": self._scene.new_id("note"), "activity": self._activity}
            phone = self._scene.cast.people[note.author]
            await self._scene.do(phone, "card.add", {**card, "text": note.text})
