"""How long a board with a long log takes to open."""

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import httpx
import msgspec

from bench.figure import Figure, at_most, told
from bench.load import Load
from bench.process import canevas
from bench.scale import Scale

CARDS: Final = 2_000
BEGAN: Final = 1_700_000_000_000
MIB: Final = 1 << 20
IMPORTING_SECONDS: Final = 300


async def measure(scale: Scale, folder: Path) -> list[Figure]:
    """Import a log, end the server, start another: from the socket to the welcome."""
    lines = b"".join(msgspec.json.encode(line) + b"\n" for line in log(scale.events))
    async with canevas(folder) as server, httpx.AsyncClient(timeout=IMPORTING_SECONDS) as http:
        began = time.monotonic()
        answer = await http.post(server.address + "/api/boards/import", content=lines)
        answer.raise_for_status()
        importing = time.monotonic() - began
        made = answer.json()
    async with canevas(folder) as server:
        before = server.rss
        opening = await _welcome(server.address, made)
        opened = server.rss
        again = await _welcome(server.address, made)
    return [
        at_most(f"opening a board of {scale.events:,} events, to the welcome", opening, 1, "s"),
        told("… a second socket, to the welcome", 1_000 * again, "ms"),
        told("… importing it", importing, "s", 1),
        told("… resident memory it takes", (opened - before) / MIB, "MiB", 1),
    ]


async def _welcome(address: str, made: dict[str, Any]) -> float:
    load = Load(address, made["board"])
    began = time.monotonic()
    await load.open([made["facilitator_token"]])
    took = time.monotonic() - began
    await load.close()
    return took


def log(events: int) -> Iterator[dict[str, Any]]:
    """The lines of a log: a map, cards, and many moves of them."""
    yield {"format": "canevas-log", "version": 1, "board": "long", "epoch": "long"}
    senses = ("convergence", "particularity", "divergence", "elsewhere")
    zones = {
        sense: {"title": sense, "sense": sense, "order": order}
        for order, sense in enumerate(senses)
    }
    changes: list[Any] = [["board", "board", {"title": "Une longue histoire"}]]
    fields = {"kind": "mapping", "title": "La carte", "zones": zones}
    changes.append(["activity", "map", fields])
    yield _event(1, "board.made", changes)
    for seq in range(2, events + 1):
        number = seq - 2
        card = f"card-{number % CARDS}"
        if number < CARDS:
            fields = {"activity": "map", "text": f"L’idée numéro {number}, en quelques mots."}
            yield _event(seq, "card.added", [["card", card, {**fields, "created": BEGAN + seq}]])
        else:
            turn = number // CARDS
            zone = senses[turn % 4]
            placed = {"map": "map", "card": card, "zone": zone, "rank": number}
            yield _event(seq, "card.placed", [["placement", f"map/{card}", placed]])


def _event(seq: int, type: str, changes: list[Any]) -> dict[str, Any]:
    by = {"by": "facilitator:1", "command": None}
    return {"seq": seq, "at": BEGAN + seq, **by, "type": type, "changes": changes}
