"""Hostile clients: what 200 people notice of one, and what it costs the server in memory.

People write at a steady pace. Rounds without and with the hostile client take turns, so that what
else the machine does hits both alike; the client is a process of its own, on the core of the load
and less important than it. It comes from the same address as everybody else.
"""

import asyncio
import os
import subprocess
import sys
from pathlib import Path
from typing import Final

from bench import hall
from bench.attacker import BEHAVIOURS
from bench.crowd import Crowd
from bench.figure import Figure, at_most, told
from bench.hall import Hall
from bench.process import Process, canevas
from bench.quantile import quantile
from bench.scale import Scale

PHONES: Final = 200
CARDS: Final = 200
WARM_SECONDS: Final = 1.0
SETTLING_SECONDS: Final = 0.5
LOOKING_SECONDS: Final = 0.1
UNIMPORTANT: Final = 19
MIB: Final = 1 << 20


async def measure(scale: Scale, folder: Path) -> list[Figure]:
    """Each behaviour for itself, each on a server of its own; then all of them together."""
    figures: list[Figure] = []
    asked = os.environ.get("HOSTILE", "")
    for name in [name for name in BEHAVIOURS if asked in name]:
        figures += await _under(scale, folder, name, [name])
    if not asked:
        figures += await _under(scale, folder, "all together", list(BEHAVIOURS))
    return figures


async def _under(scale: Scale, folder: Path, what: str, names: list[str]) -> list[Figure]:
    (folder / "bench.db").unlink(missing_ok=True)
    async with canevas(folder) as server:
        room = await hall.opened(server.address)
        cards = await room.add_cards(CARDS)
        tokens = await room.join(PHONES + 1)
        await room.load.open(tokens[1:])
        attacker = _Attacker(room, server, tokens[0], names)
        crowd = Crowd(room, cards)
        await crowd.write(WARM_SECONDS)
        calm: list[float] = []
        under: list[float] = []
        before, most = server.rss, 0
        spent, spent_under = 0.0, 0.0
        for _ in range(scale.hostile_rounds):
            spent -= server.cpu
            calm += await crowd.write(scale.hostile_seconds)
            spent += server.cpu
            attacker.say("go")
            spent_under -= server.cpu
            written = asyncio.create_task(crowd.write(scale.hostile_seconds))
            while not written.done():
                most = max(most, server.rss)
                await asyncio.sleep(LOOKING_SECONDS)
            under += written.result()
            spent_under += server.cpu
            attacker.say("rest")
            await asyncio.sleep(SETTLING_SECONDS)
        attacker.end()
        await room.close()
    if room.load.rejects:
        raise RuntimeError(f"people were refused: {room.load.rejects}")
    seconds = scale.hostile_rounds * scale.hostile_seconds
    quiet, loud = quantile(sorted(calm), 0.99), quantile(sorted(under), 0.99)
    return [
        at_most(f"{what}: p99 rises by", 100 * (loud / quiet - 1), 20, "%", 0),
        told("… from, without it", quiet, "ms", 1),
        told("… to", loud, "ms", 1),
        told("… the server's share of its core, without", spent / seconds, "", 2),
        told("… with", spent_under / seconds, "", 2),
        at_most("… server memory rises by", (most - before) / MIB, 50, "MiB", 1),
        at_most("… sockets of people lost", room.load.gone, 0, "", 0),
    ]


class _Attacker:
    """The hostile client."""

    def __init__(self, room: Hall, server: Process, token: str, names: list[str]) -> None:
        made = room.made
        told = [server.address, made.board, made.code, token, *names]
        self._popen = subprocess.Popen(
            [sys.executable, "-m", "bench.attacker", *told],
            stdin=subprocess.PIPE,
            preexec_fn=lambda: os.nice(UNIMPORTANT) and None,
        )

    def say(self, word: str) -> None:
        """`go` or `rest`."""
        assert self._popen.stdin is not None
        self._popen.stdin.write(f"{word}\n".encode())
        self._popen.stdin.flush()

    def end(self) -> None:
        """No more of it."""
        assert self._popen.stdin is not None
        self._popen.stdin.close()
        self._popen.wait()
