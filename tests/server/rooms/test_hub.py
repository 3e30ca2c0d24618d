"""The hub: one room a board, goodbye to who makes no progress."""

import asyncio

import pytest

from protocol import limits
from server.bus.memory import MemoryBus
from server.domain.layers import Viewer
from server.domain.refused import Refused
from server.log.log import NoBoard
from server.rooms.hub import Hub
from server.rooms.seat import Seat
from tests.outside.client import PATIENCE
from tests.server.rooms.premises import BOARD, Paper, Premises, soon


async def test_a_board_is_opened_once_whoever_asks(premises: Premises) -> None:
    hub = Hub(premises.log, premises.store, MemoryBus(), "p", compares=None)
    rooms = await asyncio.gather(*(hub.room(BOARD) for _ in range(5)))
    assert len(set(map(id, rooms))) == 1
    with pytest.raises(NoBoard):
        await hub.room("none-such")
    await hub.close()


async def test_r6_who_makes_no_progress_is_told_goodbye(
    premises: Premises, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "STALLED_SECONDS", 0.5)
    hub = Hub(premises.log, premises.store, MemoryBus(), "p", compares=None)
    hub.start()
    room = await hub.room(BOARD)
    stuck, well = Paper(), Paper()
    for wire in (stuck, well):
        seat = Seat(wire, Viewer("screen", None, None), "screen:1", "t")
        room.sit(seat)
        room.welcome(seat, None)
    stuck.paused, stuck.waiting = True, 100_000
    async with asyncio.timeout(PATIENCE):
        while not stuck.byes:
            await asyncio.sleep(0.02)
    assert stuck.byes == ["stalled"]
    assert well.byes == []
    await hub.close()


async def test_who_comes_after_a_room_has_closed_is_sent_to_the_new_one(
    premises: Premises,
) -> None:
    room = await premises.room()
    await room.close()
    _, paper = premises.sit(room)
    assert paper.byes == ["closing"]
    assert room.seats == ()
    refused = await soon(premises.card(room, "c"))
    assert isinstance(refused, Refused)
    assert (refused.code, refused.retry_ms) == ("busy", 1_000)
