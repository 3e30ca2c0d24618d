"""A rolling restart of two processes under load: how long phones are away, how they come back.

Phones know both addresses, and nothing is in front of them. PostgreSQL and Redis run beside; they
and the servers have a core, the phones the other one.
"""

import asyncio
import os
import signal
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Final

import httpx

from bench.figure import Figure, at_most, told
from bench.process import LOAD_CORE, SERVER_CORE
from bench.quantile import quantile
from bench.scale import Scale
from chaos import checker, records
from chaos.crowd import Crowd
from chaos.house import House, Server, down, up
from chaos.phone import Phone
from chaos.scale import Scale as Run

RATE: Final = 25
"""Commands a second, of all: each goes to every phone, whose replica folds it."""

BEFORE_SECONDS: Final = 5.0
BETWEEN_SECONDS: Final = 3.0
AWAY_SECONDS: Final = 5.0
"""No phone is away longer than this (p99)."""

MOMENT_SECONDS: Final = 0.1
HERD_SHARE: Final = 0.05
"""The share of all phones that may come back within a moment: twenty such moments, two seconds,
would be all of them."""

HEALING_SECONDS: Final = 60.0


async def measure(scale: Scale, folder: Path) -> list[Figure]:
    """Both processes are told to end and started again, one after the other."""
    _let_others_in(folder)
    asyncio.get_running_loop().set_default_executor(
        ThreadPoolExecutor(4, initializer=lambda: os.sched_setaffinity(0, {SERVER_CORE}))
    )
    run = Run(phones=scale.sockets, rate=RATE, seed=1)
    house = House(folder, run, None)
    try:
        os.sched_setaffinity(0, {SERVER_CORE})
        await house.start()
        os.sched_setaffinity(0, {LOAD_CORE})
        return await _measure(run, house)
    finally:
        await house.stop()


async def _measure(run: Run, house: House) -> list[Figure]:
    urls = [server.url for server in house.servers]
    crowd = Crowd(run, urls, urls)
    async with httpx.AsyncClient(base_url=urls[0], timeout=60, trust_env=False) as http:
        await crowd.come(http)
        crowd.write()
        await asyncio.sleep(BEFORE_SECONDS)
        began = asyncio.get_running_loop().time()
        crowd.lags.clear()
        endings = []
        for server in house.servers:
            endings.append(await _restart(server))
            await asyncio.sleep(BETWEEN_SECONDS)
        await crowd.stop()
        healed = await crowd.settle(HEALING_SECONDS)
        assert crowd.board is not None
        log = await records.from_database(house.database, crowd.board.id)
        reached = await crowd.reach(log[-1].seq, HEALING_SECONDS)
        wrong = checker.of_phones(log, crowd.phones) | checker.of_log(log)
        await crowd.close()
    faults = sum(map(len, wrong.values())) + (not healed) + (not reached)
    moving = crowd.phones[: -len(urls)]  # the last ones stay with one process
    return [
        *_comings(moving, began),
        told("… the load itself late by, longest", 1_000 * max(crowd.lags), "ms"),
        at_most("a process ends within, longest", max(endings), 10, "s"),
        told("commands acked", sum(w.seq is not None for p in crowd.phones for w in p.wishes), ""),
        at_most("… lost, twice, unanswered or out of order", faults, 0, "", 0),
    ]


def _comings(phones: Sequence[Phone], began: float) -> list[Figure]:
    away = sorted(
        back - lost for phone in phones for lost, back in phone.journey.away if lost >= began
    )
    dialled = [at for phone in phones for at in phone.journey.dialled if at >= began]
    moments = Counter(int((at - began) / MOMENT_SECONDS) for at in dialled)
    return [
        told("phones", len(phones), ""),
        told("… sent away and back", len(away), "times"),
        told("… away, p50", quantile(away, 0.5), "s", 2),
        at_most("… away, p99", quantile(away, 0.99), AWAY_SECONDS, "s"),
        told("… away, longest", away[-1], "s", 2),
        told("… that tried in vain", len(dialled) - len(away), "times"),
        at_most(
            "… that come back within 100 ms, at most",
            max(moments.values()),
            HERD_SHARE * len(phones),
            "",
            0,
        ),
    ]


async def _restart(server: Server) -> float:
    """Tell a process to end, and start it again: the seconds that the end took."""
    loop = asyncio.get_running_loop()
    async with server.lock:
        began = loop.time()
        await down(server.canevas.program, signal.SIGTERM)
        ended = loop.time()
        await up(server.canevas.program, server.canevas.start)
    return ended - began


def _let_others_in(folder: Path) -> None:
    """PostgreSQL does not run as root."""
    folder.chmod(0o755)
