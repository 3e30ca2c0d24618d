"""Fan-out: what one delivered frame costs, the whole application against a bare loop."""

import asyncio
import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

import psutil

from bench import hall, process
from bench.figure import Figure, at_most, told
from bench.load import Load
from bench.process import Process, bare_peer, canevas
from bench.scale import Scale
from protocol import codec

ROUNDS: Final = 2
WARM_SECONDS: Final = 1.0
CARDS: Final = 200
FIRST: Final = 1_000_000  # its MessagePack has as many bytes as that of any number to come


async def measure(scale: Scale, folder: Path) -> list[Figure]:
    """Both serve as many sockets; they are driven in turn, with frames of one size."""
    async with canevas(folder) as ours, bare_peer(folder) as theirs:
        room = await hall.opened(ours.address)
        cards = await room.add_cards(CARDS)
        await room.load.open(await room.join(scale.sockets - 1))
        bare = Load(theirs.address, "bare")
        await bare.open(["" for _ in range(scale.sockets)], welcomed=False)

        def place(turn: int) -> None:
            args = {"map": hall.MAP, "card": cards[turn % CARDS]}
            room.lead("card.place", {**args, "zone": hall.ZONES[(turn // CARDS) % 4]})

        application, peer = Meter(ours, room.load), Meter(theirs, bare)

        def say(number: int) -> None:
            bare.ears[0].say(_frame(number, application.size))

        for turn in range(ROUNDS):
            await application.drive(place, scale, turn)
            await peer.drive(say, scale, turn)
        await bare.close()
        await room.close()
    if room.load.gone or bare.gone:
        raise RuntimeError(f"sockets were lost: {room.load.gone}, {bare.gone}")
    return [
        at_most("CPU a delivered frame, against the peer", application.cost / peer.cost, 0.7, "×"),
        told("… the application, a million frames", application.cost, "s", 1),
        told("… bare Starlette loop, a million frames", peer.cost, "s", 1),
        told("… frames delivered a second, application", application.rate, "/s"),
        told("… frames delivered a second, peer", peer.rate, "/s"),
        told("… bytes a frame, application", application.size, "B"),
        told("… bytes a frame, peer", peer.size, "B"),
        at_most("… the load's share of its core, application", application.share, 0.95, ""),
        at_most("… the load's share of its core, peer", peer.share, 0.95, ""),
    ]


class Meter:
    """Adds up what a server spends while it is driven, and what is delivered meanwhile."""

    def __init__(self, its: Process, load: Load) -> None:
        self._process = its
        self._load = load
        self._me = psutil.Process(os.getpid())
        self._cpu = self._own = self._wall = 0.0
        self._frames = self._payload = 0

    @property
    def cost(self) -> float:
        """CPU seconds of the server for a million delivered frames."""
        return 1e6 * self._cpu / self._frames

    @property
    def rate(self) -> float:
        """Frames delivered a second."""
        return self._frames / self._wall

    @property
    def share(self) -> float:
        """What the load took of its core."""
        return self._own / self._wall

    @property
    def size(self) -> int:
        """Bytes of a frame's payload, on average."""
        return round(self._payload / self._frames)

    async def drive(self, do: Callable[[int], None], scale: Scale, turn: int) -> None:
        """Do something at the rate of the scale; count after a moment."""
        start = turn * 100_000
        warm = await _pace(do, scale.fanout_rate, WARM_SECONDS, start)
        began, cpu, own = time.monotonic(), self._process.cpu, process.spent(self._me)
        frames, payload = self._load.frames, self._load.payload
        await _pace(do, scale.fanout_rate, scale.fanout_seconds, start + warm)
        self._wall += time.monotonic() - began
        self._cpu += self._process.cpu - cpu
        self._own += process.spent(self._me) - own
        self._frames += self._load.frames - frames
        self._payload += self._load.payload - payload


async def _pace(do: Callable[[int], None], rate: float, seconds: float, start: int) -> int:
    began = time.monotonic()
    count = round(rate * seconds)
    for number in range(count):
        await asyncio.sleep(began + number / rate - time.monotonic())
        do(start + number)
    await asyncio.sleep(began + seconds - time.monotonic())
    return count


def _frame(number: int, size: int) -> bytes:
    """A patch of the peer, of a given size."""
    message = {"type": "patch", "to": FIRST + number, "fill": b""}
    spare = size - len(codec.pack(message))
    return codec.pack(message | {"fill": bytes(max(0, spare))})
