"""Fan-out: what one delivered frame costs, the whole application against a bare loop.

Both are driven in turn, round by round: what else the machine does hits both alike.
"""

import asyncio
import os
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import Final, NamedTuple

import psutil

from bench import hall, process
from bench.figure import Figure, at_most, told
from bench.load import Load
from bench.process import Process, bare_peer, canevas
from bench.scale import Scale
from protocol import codec

ROUNDS: Final = 7
KEPT_SHARE: Final = 0.95
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
            bare.ears[0].say(_frame(number, application.rounds[-1].size))

        for turn in range(ROUNDS):
            await application.drive(place, scale, turn)
            await peer.drive(say, scale, turn)
        await bare.close()
        await room.close()
    if room.load.gone or bare.gone:
        raise RuntimeError(f"sockets were lost: {room.load.gone}, {bare.gone}")
    return _figures(list(zip(application.rounds, peer.rounds, strict=True)), scale)


def _figures(rounds: list[tuple["Round", "Round"]], scale: Scale) -> list[Figure]:
    """The median over the rounds in which both delivered what they were to deliver."""
    least = KEPT_SHARE * scale.fanout_rate * scale.sockets
    full = [pair for pair in rounds if all(one.rate >= least for one in pair)]
    ratios = sorted(ours.cost / theirs.cost for ours, theirs in full or rounds)
    ours, theirs = (list(side) for side in zip(*(full or rounds), strict=True))
    return [
        at_most("CPU a delivered frame, against the peer (median)", median(ratios), 0.7, "×"),
        told("… the least and the most of a round", ratios[0], f"– {ratios[-1]:.2f} ×", 2),
        told(f"… rounds at full rate, of {len(rounds)}", len(full), ""),
        told("… the application, a million frames", median(r.cost for r in ours), "s", 1),
        told("… bare Starlette loop, a million frames", median(r.cost for r in theirs), "s", 1),
        told("… frames delivered a second, application", median(r.rate for r in ours), "/s"),
        told("… frames delivered a second, peer", median(r.rate for r in theirs), "/s"),
        told("… bytes a frame, application", median(r.size for r in ours), "B"),
        told("… bytes a frame, peer", median(r.size for r in theirs), "B"),
        at_most(
            "… the load's share of its core, application", max(r.share for r in ours), 0.95, ""
        ),
        at_most("… the load's share of its core, peer", max(r.share for r in theirs), 0.95, ""),
    ]


class Round(NamedTuple):
    """What was spent and delivered while one server was driven: seconds, frames, bytes."""

    wall: float
    cpu: float
    own: float
    frames: int
    payload: int

    @property
    def cost(self) -> float:
        """CPU seconds of the server for a million delivered frames."""
        return 1e6 * self.cpu / self.frames

    @property
    def rate(self) -> float:
        """Frames delivered a second."""
        return self.frames / self.wall

    @property
    def share(self) -> float:
        """What the load took of its core."""
        return self.own / self.wall

    @property
    def size(self) -> int:
        """Bytes of a frame's payload, on average."""
        return round(self.payload / self.frames)


class Meter:
    """Drives a server, and tells what each round of it took."""

    def __init__(self, its: Process, load: Load) -> None:
        self._process = its
        self._load = load
        self._me = psutil.Process(os.getpid())
        self.rounds: list[Round] = []

    async def drive(self, do: Callable[[int], None], scale: Scale, turn: int) -> None:
        """Do something at the rate of the scale; count after a moment."""
        start = turn * 100_000
        warm = await _pace(do, scale.fanout_rate, WARM_SECONDS, start)
        began, cpu, own = time.monotonic(), self._process.cpu, process.spent(self._me)
        frames, payload = self._load.frames, self._load.payload
        await _pace(do, scale.fanout_rate, scale.fanout_seconds, start + warm)
        self.rounds.append(
            Round(
                time.monotonic() - began,
                self._process.cpu - cpu,
                process.spent(self._me) - own,
                self._load.frames - frames,
                self._load.payload - payload,
            )
        )


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
