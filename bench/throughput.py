"""500 commands a second: latency to the last replica, nothing lost, memory flat."""

import asyncio
import os
import time
from bisect import bisect_left
from itertools import cycle
from pathlib import Path
from typing import Final

import psutil

from bench import hall
from bench.figure import Figure, at_most, told
from bench.hall import Hall
from bench.load import Ear
from bench.pace import pace
from bench.process import Process, canevas, spent
from bench.quantile import quantile
from bench.scale import Scale

RATE: Final = 500
SENDERS: Final = 100
CARDS: Final = 500
CLUSTERS: Final = 40
WARM_SHARE: Final = 0.25
MIB: Final = 1 << 20


async def measure(scale: Scale, folder: Path) -> list[Figure]:
    """People of one board write, place and rename; then only move what is there."""
    async with canevas(folder) as server:
        room = await hall.opened(server.address)
        cards = await room.add_cards(CARDS)
        for number in range(CLUSTERS):
            args = {"id": f"cluster-{number}", "map": hall.MAP, "title": "…", "zone": "divergence"}
            room.lead("cluster.add", args | {"cards": cards[2 * number : 2 * number + 2]})
        await room.load.open(await room.join(scale.sockets - 1))
        await room.load.settled()
        figures = await _mixed(scale, room, server, cards[2 * CLUSTERS :])
        figures += await _steady(scale, room, server, cards[2 * CLUSTERS :])
        await room.close()
    return figures


async def _mixed(scale: Scale, room: Hall, server: Process, cards: list[str]) -> list[Figure]:
    load, me = room.load, psutil.Process(os.getpid())
    before, frames = set(load.acks), load.frames
    senders = cycle(load.ears[1 : 1 + SENDERS])
    sent: list[str] = []

    def tap(number: int) -> None:
        sent.append(_tap(room, next(senders), number, cards))

    began, cpu, own, waited = time.monotonic(), server.cpu, spent(me), server.waited
    await pace(tap, RATE, scale.load_seconds)
    wall = time.monotonic() - began
    cpu, own, waited = server.cpu - cpu, spent(me) - own, server.waited - waited
    await asyncio.wait_for(load.settled(), 60)

    acks = {id: ack for id, ack in load.acks.items() if id not in before}
    to_ack = sorted(1_000 * (answered - was) for was, answered, _ in acks.values())
    to_last = sorted(1_000 * (_reached(load.floors, seq) - was) for was, _, seq in acks.values())
    log = await room.service.log(room.made.board, room.made.facilitator_token)
    seqs = {event["command"]: event["seq"] for event in log if event["command"]}
    lost = sum(seqs.get(id) != seq for id, (_, _, seq) in acks.items())
    twice = sum(1 for event in log if event["command"]) - len(seqs)
    return [
        told("commands sent a second", len(sent) / wall, "/s"),
        at_most("… not acked", len(sent) - len(acks), 0, "", 0),
        at_most("… acked and not in the log, or there twice", lost + twice, 0, "", 0),
        at_most("… sockets lost", load.gone, 0, "", 0),
        told("… to the ack, p50", quantile(to_ack, 0.5), "ms"),
        told("… to the ack, p99", quantile(to_ack, 0.99), "ms"),
        told("… to the last replica, p50", quantile(to_last, 0.5), "ms"),
        at_most("… to the last replica, p99", quantile(to_last, 0.99), 150, "ms", 0),
        told("… to the last replica, longest", to_last[-1], "ms"),
        told("… the server's share of its core", cpu / wall, "", 2),
        told("… waiting for it, while others had it", waited / wall, "", 2),
        at_most("… the load's share of its core", own / wall, 0.95, ""),
        told("… frames delivered a second", (load.frames - frames) / wall, "/s"),
    ]


def _tap(room: Hall, ear: Ear, number: int, cards: list[str]) -> str:
    turn = number // 5
    match number % 5:
        case 0:
            text = f"La {turn}ᵉ idée de la soirée, dite par quelqu’un au fond de la salle."
            args = {"id": f"new-{turn}", "activity": hall.MAP, "text": text}
            return room.load.command(ear, "card.add", args)
        case 1:
            title = f"Un thème renommé {turn} fois"
            args = {"cluster": f"cluster-{turn % CLUSTERS}", "title": title}
            return room.load.command(ear, "cluster.set", args)
        case _:
            return _place(room, ear, number, cards)


def _place(room: Hall, ear: Ear, number: int, cards: list[str]) -> str:
    zone = hall.ZONES[(number // len(cards)) % len(hall.ZONES)]
    args = {"map": hall.MAP, "card": cards[number % len(cards)], "zone": zone}
    return room.load.command(ear, "card.place", args)


async def _steady(scale: Scale, room: Hall, server: Process, cards: list[str]) -> list[Figure]:
    senders = cycle(room.load.ears[1 : 1 + SENDERS])

    def move(number: int) -> None:
        _place(room, next(senders), number, cards)

    await pace(move, RATE, WARM_SHARE * scale.steady_seconds)
    start = server.rss
    await pace(move, RATE, scale.steady_seconds / 2)
    middle = server.rss
    await pace(move, RATE, scale.steady_seconds / 2)
    end = server.rss
    await asyncio.wait_for(room.load.settled(), 60)
    return [
        told("resident memory while cards are moved: start", start / MIB, "MiB", 1),
        told("… middle", middle / MIB, "MiB", 1),
        told("… end", end / MIB, "MiB", 1),
        at_most("… growth of the second half", (end - middle) / middle * 100, 1, "%"),
    ]


def _reached(floors: list[tuple[int, float]], seq: int) -> float:
    """When all sockets had a seq."""
    return floors[bisect_left(floors, (seq, 0.0))][1]
