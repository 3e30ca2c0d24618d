"""Rooms to try: real ones, on one log in a file; each as a process of its own would open them."""

import asyncio
import itertools
import uuid
from collections.abc import AsyncIterator, Sequence
from pathlib import Path
from typing import Any

from protocol import codec
from protocol.events import Event
from protocol.records import State, complete
from server.bus.memory import MemoryBus
from server.database.sqlite import SqliteDatabase
from server.database.unavailable import Unavailable
from server.domain import gate
from server.domain.actor import Actor
from server.domain.decision import Decision, Past
from server.domain.erasing import Erasure
from server.domain.joining import join
from server.domain.layers import Viewer
from server.log.log import Entry, Log
from server.log.sqlite import SqliteLog
from server.rooms.burden import Burden
from server.rooms.room import Room
from server.rooms.seat import Seat
from server.rooms.wish import Outcome, Wish, commanded, erasing
from server.store.sqlite import SqliteStore
from tests.outside.client import PATIENCE
from tests.outside.replica import Replica

BOARD = "b1"
FACILITATOR = Actor("facilitator", "facilitator:1", None, None)


class LossyLog:
    """A log whose answers may get lost, before or after it has written."""

    def __init__(self, log: Log) -> None:
        self._log = log
        self.lose_before = 0
        self.lose_after = 0
        self.appends = 0

    def __getattr__(self, name: str) -> Any:
        return getattr(self._log, name)

    async def append(self, board: str, epoch: str, after: int, entries: Sequence[Entry]) -> None:
        """Append, or fail as often as was asked for."""
        self.appends += 1
        if self.lose_before:
            self.lose_before -= 1
            raise Unavailable("lost on the way there")
        await self._log.append(board, epoch, after, entries)
        if self.lose_after:
            self.lose_after -= 1
            raise Unavailable("lost on the way back")


class Paper:
    """A wire that keeps what is written on it; it pauses when told to."""

    def __init__(self) -> None:
        self.paused = False
        self.waiting = 0
        self.written: list[bytes] = []
        self.byes: list[str] = []

    def write(self, frame: bytes) -> None:
        self.written.append(frame)

    def bye(self, code: str, retry_ms: int | None) -> None:
        self.byes.append(code)

    def messages(self) -> list[dict[str, Any]]:
        """The messages written so far."""
        stream, messages = b"".join(self.written), []
        while stream:
            length, start = stream[1], 2
            if length == 126:
                length, start = int.from_bytes(stream[2:4]), 4
            elif length == 127:
                length, start = int.from_bytes(stream[2:10]), 10
            messages.append(codec.unpack(stream[start : start + length]))
            stream = stream[start + length :]
        return messages

    def of(self, type: str) -> list[dict[str, Any]]:
        """The messages of a type."""
        return [message for message in self.messages() if message["type"] == type]

    def replica(self) -> Replica:
        """What a client would make of it."""
        replica = Replica()
        for message in self.messages():
            if message["type"] == "welcome":
                replica.welcome(message)
            elif message["type"] == "patch":
                replica.patch(message)
        return replica


class Premises:
    """One database; rooms of one board in it, as of several processes."""

    def __init__(self, folder: Path) -> None:
        self._database = SqliteDatabase(folder / "canevas.db")
        self.log = LossyLog(SqliteLog(self._database))
        self.store = SqliteStore(self._database)
        self._rooms: list[Room] = []
        self._numbers = itertools.count(1)
        self.gone = asyncio.Event()
        self.now = 1_000_000

    async def open(self, changes: Sequence[Any] | None = None) -> None:
        """Open the database and make the board."""
        await self.log.open()
        await self.store.open()
        if changes is None:
            changes = [
                ("board", "board", complete("board", {"title": "T"})),
                ("activity", "a", complete("activity", {"title": "A"})),
            ]
        made = Event(1, self.now, "system", None, "board.made", list(changes))
        await self.log.create(BOARD, "e1", [Entry(made, [(k, i, None) for k, i, _ in changes])])

    async def close(self) -> None:
        """Close all rooms and the database."""
        for room in self._rooms:
            await room.close()
        await self.store.close()
        await self.log.close()

    async def room(self, burden: Burden | None = None) -> Room:
        """A further process opens the board. Its bus reaches nobody else."""
        room = await Room.open(
            BOARD,
            self.log,
            MemoryBus(),
            f"process {next(self._numbers)}",
            lambda: self.now,
            self.gone.set,
            burden,
        )
        self._rooms.append(room)
        await room.desk.idle()
        return room

    def sit(
        self, room: Room, *, person: str | None = None, group: str | None = None, since: Any = None
    ) -> tuple[Seat, Paper]:
        """Somebody connects: a person, else a facilitator."""
        wire = Paper()
        role, by = ("participant", person) if person else ("facilitator", FACILITATOR.by)
        seat = Seat(wire, Viewer(role, person, group), by, f"t{next(self._numbers)}")  # type: ignore[arg-type]
        room.sit(seat)
        room.welcome(seat, since)
        return seat, wire

    def wish(
        self,
        room: Room,
        name: str,
        *,
        actor: Actor = FACILITATOR,
        key: str = "",
        size: int = 0,
        **args: Any,
    ) -> "asyncio.Future[Outcome]":
        """Give a command: what becomes of it."""
        outcome: asyncio.Future[Outcome] = asyncio.get_running_loop().create_future()
        checked = gate.check(name, {key.rstrip("_"): value for key, value in args.items()})
        id = key or str(uuid.uuid4())
        room.wish(commanded(actor, id, name, checked, outcome.set_result, size))
        return outcome

    def card(self, room: Room, id: str, **more: Any) -> "asyncio.Future[Outcome]":
        """Write a card."""
        return self.wish(room, "card.add", id=id, activity="a", text=id, **more)

    async def join(self, room: Room, person: str, group: str | None) -> str:
        """Somebody comes in: their id."""
        outcome: asyncio.Future[Outcome] = asyncio.get_running_loop().create_future()

        def rule(state: State, now: int, past: Past | None) -> Decision:
            return join(state, person, group=group)

        room.wish(Wish(person, str(uuid.uuid4()), "participant.join", rule, outcome.set_result))
        assert isinstance(await soon(outcome), int)
        return person

    async def erase(self, room: Room, person: str) -> None:
        """Somebody is erased; nobody says goodbye to them."""
        outcome: asyncio.Future[Outcome] = asyncio.get_running_loop().create_future()
        erasure = Erasure(person, keeps_ideas=False)
        room.wish(erasing(FACILITATOR.by, str(uuid.uuid4()), erasure, outcome.set_result))
        assert isinstance(await soon(outcome), int)

    async def events(self) -> list[Event]:
        """The log as it is."""
        events: list[Event] = await self.log.read(BOARD)
        return events


async def soon(future: "asyncio.Future[Outcome]") -> Any:
    """The outcome, before the test's patience ends."""
    return await asyncio.wait_for(future, PATIENCE)


async def flushed(room: Room) -> None:
    """Wait until all that is committed was handed out."""
    async with asyncio.timeout(PATIENCE):
        while room.told < room.head.seq:
            await asyncio.sleep(0.005)


async def opened(folder: Path, changes: Sequence[Any] | None = None) -> AsyncIterator[Premises]:
    """Premises for one test."""
    premises = Premises(folder)
    await premises.open(changes)
    yield premises
    await premises.close()
