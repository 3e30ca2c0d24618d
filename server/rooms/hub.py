"""The hub: which boards are open in this process, and the clockwork that goes round them."""

import asyncio
import time
from collections.abc import Callable
from typing import Final

from protocol import limits
from protocol.messages import ByeCode
from server.bus.bus import Bus
from server.log.log import Log, Unavailable
from server.rooms import news
from server.rooms.burden import Burden
from server.rooms.ending import ended
from server.rooms.room import Room
from server.store.store import Store

CLOSE_AFTER: Final = 600.0
"""Seconds after which a room without connections closes."""

COMPARE_SECONDS: Final = 0.5
COMPARE_ALONE_SECONDS: Final = 2.0
"""Where no other process serves the boards, `canevas restore` may still put one in its place."""

_PRESENCE_SECONDS: Final = 1.0


def wall_clock() -> int:
    """Now, in milliseconds since 1970."""
    return time.time_ns() // 1_000_000


class Hub:
    """Rooms by board. `compares`: the seconds from one look to the next whether the log of each is
    where it is known to be; None: never."""

    def __init__(
        self,
        log: Log,
        store: Store,
        bus: Bus,
        process: str,
        *,
        compares: float | None,
        clock: Callable[[], int] = wall_clock,
        burden: Burden | None = None,
    ) -> None:
        self._log = log
        self._store = store
        self._bus = bus
        self._process = process
        self._compares = compares
        self.clock = clock
        self._burden = burden or Burden()
        self._rooms: dict[str, Room] = {}
        self._opening: dict[str, asyncio.Task[Room]] = {}
        self._tasks: list[asyncio.Task[None]] = []

    def start(self) -> None:
        """Begin to go round."""
        self._tasks.append(asyncio.create_task(self._go_round()))
        if self._compares is not None:
            self._tasks.append(asyncio.create_task(self._compare(self._compares)))

    @property
    def rooms(self) -> tuple[Room, ...]:
        return tuple(self._rooms.values())

    async def room(self, board: str) -> Room:
        """The room of a board, opened where it is not. Raises `NoBoard`, `Unavailable`."""
        room = self._rooms.get(board)
        if room is not None:
            room.expect()
            return room
        opening = self._opening.get(board)
        if opening is None:
            opening = self._opening[board] = asyncio.create_task(self._open(board))
            opening.add_done_callback(lambda _: self._opening.pop(board, None))
        return await asyncio.shield(opening)

    def farewell(self, board: str, code: ByeCode, tokens: list[str] | None) -> None:
        """Say goodbye, in every process, to connections of these tokens, or to all of a board."""
        room = self._rooms.get(board)
        if room is not None:
            room.farewell(code, tokens, None)
        self._bus.publish(board, news.pack(news.Farewell(code, tokens)))

    async def delete(self, board: str) -> None:
        """Delete a board with all that is kept of it, and tell everybody. Raises `Unavailable`."""
        await self._log.delete(board)
        await self._store.delete(board)
        self.farewell(board, "deleted", None)
        await self.forget(board)

    async def forget(self, board: str) -> None:
        """Close the room of a board that is no more."""
        room = self._rooms.pop(board, None)
        if room is not None:
            room.farewell("deleted", None, None)
            await room.close()

    async def settle(self) -> None:
        """Wait until every wish that came in is answered."""
        for room in self.rooms:
            await room.desk.idle()

    async def close(self) -> None:
        """Stop going round, close all rooms."""
        await ended(*self._tasks, *self._opening.values())
        for board in tuple(self._rooms):
            room = self._rooms.pop(board)
            await room.close()

    async def _open(self, board: str) -> Room:
        room = await Room.open(
            board,
            self._log,
            self._bus,
            self._process,
            self.clock,
            lambda: self._gone(board),
            self._burden,
        )
        self._rooms[board] = room
        return room

    def _gone(self, board: str) -> None:
        # The desk's own worker calls this: let it end before the room is closed.
        self._tasks = [task for task in self._tasks if not task.done()]
        self._tasks.append(asyncio.create_task(self.forget(board)))

    async def _go_round(self) -> None:
        loop = asyncio.get_running_loop()
        while True:
            await asyncio.sleep(_PRESENCE_SECONDS)
            now = loop.time()
            for room in self.rooms:
                room.tell_presence()
                for seat in room.seats:
                    if seat.stalled(now) > limits.STALLED_SECONDS:
                        seat.wire.bye("stalled", 1_000)
                if room.empty_since is not None and now - room.empty_since > CLOSE_AFTER:
                    self._rooms.pop(room.board, None)
                    await room.close()

    async def _say_missed_farewells(self, room: Room) -> None:
        """Say goodbye to tokens that were revoked unheard. Raises `Unavailable`."""
        seats = room.seats
        valid = {token.id for token in await self._store.tokens(room.board)}
        room.farewells_missed = False
        revoked = [seat.token for seat in seats if seat.token not in valid]
        room.farewell("revoked", revoked, None)

    async def _compare(self, seconds: float) -> None:
        """Compare heads with the log: what the bus lost is noticed here, and a log restored."""
        while True:
            await asyncio.sleep(seconds)
            rooms = {room.board: room for room in self.rooms}
            if not rooms:
                continue
            try:
                heads = await self._log.heads(rooms)
                for room in rooms.values():
                    if room.farewells_missed:
                        await self._say_missed_farewells(room)
            except Unavailable:
                continue
            for board, room in rooms.items():
                if heads.get(board) != room.head:
                    room.desk.read()
