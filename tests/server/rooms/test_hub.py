"""The hub: one room a board, goodbye to who makes no progress."""

import asyncio

import pytest

from protocol import limits
from server.bus.memory import MemoryBus
from server.domain.layers import Viewer
from server.log.log import NoBoard
from server.rooms.hub import Hub
from server.rooms.seat import Seat
from tests.outside.client import PATIENCE
from tests.server.rooms.premises import BOARD, Paper, Premises


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
