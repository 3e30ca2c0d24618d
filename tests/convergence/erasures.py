"""Whose words were to be taken out of a board, and whether they are gone."""

from collections.abc import Iterable
from typing import Any, NamedTuple

import msgpack

from server.domain.erasing import Erasure
from server.log.log import Log
from server.rooms.room import Room
from tests.convergence.broken import hold
from tests.outside.chance import name_mark, words_mark


class Asked(NamedTuple):
    """An erasure that somebody asked for: done where the log holds the command."""

    by: str
    id: str
    erasure: Erasure


class Erasures:
    """All that were asked for in one world."""

    def __init__(self) -> None:
        self._asked: list[Asked] = []
        self._gone: set[str] = set()

    def ask(self, by: str, id: str, erasure: Erasure) -> None:
        """Somebody asks for one."""
        self._asked.append(Asked(by, id, erasure))

    async def check(self, log: Log, board: str, rooms: Iterable[Room]) -> None:
        """The words are nowhere any more. Raises `Broken`."""
        done = await log.find(board, [(asked.by, asked.id) for asked in self._asked])
        for by, id, erasure in self._asked:
            if (by, id) not in done:
                continue
            name = name_mark(erasure.person)
            if erasure.keeps_ideas:
                held = _packed([await log.entry(board, n) for n in range(1, done[by, id] + 1)])
                hold(name.encode() not in held, "erased", f"{name} is in the log")
                continue
            marks = [words_mark(erasure.person), name]
            self._gone.update(marks)
            events = await log.read(board)
            held = _packed([await log.entry(board, event.seq) for event in events])
            snapshot = await log.snapshot(board)
            places = {"the log": held, "a snapshot": snapshot.state if snapshot else b""}
            places |= {f"room {n}": held_in(room) for n, room in enumerate(rooms)}
            for place, held in places.items():
                for mark in marks:
                    hold(mark.encode() not in held, "erased", f"{mark} is in {place}")

    def check_left(self, left: bytes) -> None:
        """Nor in the files, now that all are closed (ERASE3). Raises `Broken`."""
        for mark in self._gone:
            hold(mark.encode() not in left, "erased", f"{mark} is in the files")


def held_in(room: Room) -> bytes:
    """All of a board that a room holds, as bytes to search."""
    feed = room._feed
    patches = feed._ring._patches
    frames = [frame for patch in patches for frame in patch._frames.values()]
    deltas = [each.puts for patch in patches for each in patch._deltas.values()]
    puts = [fields for put in deltas for fields in put.values()]
    capture = feed._capture._parts if feed._capture else {}
    pending = [delta.puts for delta in feed.views._pending.values()]
    told = [list(put.values()) for put in pending]
    return _packed([room._ledger.state, feed.views.parts(), capture, puts, told]) + b"".join(frames)


def _packed(held: Any) -> bytes:
    packed: bytes = msgpack.packb(held, default=_plain)
    return packed


def _plain(one: Any) -> Any:
    return [getattr(one, name) for name in one.__struct_fields__]
