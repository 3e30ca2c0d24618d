"""What every act of a rehearsal has at hand: the crowd, its devices, its pace, what came of it."""

import asyncio
import random
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import count
from typing import Final

from protocol.records import Fields
from server.rehearsal.cast import Cast
from server.rehearsal.crowd import Crowd
from server.rehearsal.journal import Journal
from server.rehearsal.pace import Pace
from server.rehearsal.phone import Phone
from server.rehearsal.seating import Seating

_THINKING: Final = 4.0


@dataclass
class Scene:
    """A crowd on a board. `seen` is called at each thing done, so that progress can be shown."""

    crowd: Crowd
    cast: Cast
    journal: Journal
    pace: Pace
    chance: random.Random
    seating: Seating = field(default_factory=lambda: Seating({}, {}))
    seen: Callable[[], None] = lambda: None
    _made: Iterator[int] = field(default_factory=count)

    def new_id(self, kind: str) -> str:
        """An id that nothing on the board has yet."""
        return f"rehearsed-{kind}-{next(self._made)}"

    async def do(self, phone: Phone, name: str, args: Fields) -> str | None:
        """A device wishes; the id of the command where it was accepted."""
        command = await self.journal.do(phone, name, args)
        self.seen()
        return command

    async def lead(self, name: str, args: Fields) -> str | None:
        """The facilitator wishes."""
        return await self.do(self.cast.facilitator, name, args)

    async def and_back(self, phone: Phone, name: str, args: Fields) -> None:
        """A device wishes, and thinks again."""
        command = await self.do(phone, name, args)
        await self.pace.pause(_THINKING)
        if command is not None:
            await self.do(phone, "undo", {"command": command})

    async def caught_up(self, phones: Iterable[Phone] | None = None) -> None:
        """Wait until devices have all that was acked; the facilitator's where none is named."""
        some = [self.cast.facilitator] if phones is None else phones
        await asyncio.gather(*(phone.reach(self.journal.head) for phone in some))

    def records(self, kind: str) -> dict[str, Fields]:
        """What the facilitator sees."""
        return self.cast.facilitator.replica.state.get(kind, {})

    def agenda(self) -> list[tuple[str, Fields]]:
        """The activities, in their order."""
        return sorted(self.records("activity").items(), key=lambda row: (row[1]["order"], row[0]))

    def writer(self, author: str | None) -> Phone:
        """An author's phone; for people without one their table's device, else the facilitator."""
        if author is None:
            return self.cast.facilitator
        if author in self.cast.people:
            return self.cast.people[author]
        group = next(one.group for one in self.crowd.participants if one.id == author)
        table = self.cast.tables.get(self.seating.group(group) or "")
        return table or self.cast.facilitator
