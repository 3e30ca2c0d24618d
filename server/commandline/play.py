"""`canevas play`: the crowd of a rehearsal that a facilitator asked for. The service starts it."""

import asyncio
import os
import sys
from typing import Final

import msgspec
from msgspec import Struct

from server.rehearsal import load
from server.rehearsal.rehearsal import perform
from server.rehearsal.service import Made

_NICE: Final = 10
"""How far behind the service it stands in the queue for the processor."""


class _Made(Struct):
    board: str
    code: str
    facilitator_token: str
    screen_token: str


class _Order(Struct):
    """What is to be played, where: one line of JSON on the standard input."""

    address: str
    made: _Made
    phones: int
    speed: float


def play() -> None:
    """Play the shipped crowd on a board that is there, until the standard input ends."""
    os.nice(_NICE)
    order = msgspec.json.decode(sys.stdin.buffer.readline(), type=_Order)
    asyncio.run(_until_dismissed(order))


async def _until_dismissed(order: _Order) -> None:
    its = order.made
    made = Made(its.board, its.code, its.facilitator_token, its.screen_token, link="")
    playing = asyncio.create_task(
        perform(load(), made, order.address, phones=order.phones, speed=order.speed)
    )
    # A thread that reads would hold up the end of the process.
    asyncio.get_running_loop().add_reader(sys.stdin.fileno(), _hear, playing)
    await asyncio.wait([playing])
    if not playing.cancelled():
        playing.result()


def _hear(playing: "asyncio.Task[None]") -> None:
    if not os.read(sys.stdin.fileno(), 1_024):
        asyncio.get_running_loop().remove_reader(sys.stdin.fileno())
        playing.cancel()
