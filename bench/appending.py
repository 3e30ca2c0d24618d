"""Durable appends to the log in a SQLite file, without anything above it."""

import time
import uuid
from pathlib import Path
from typing import Final

from bench.figure import Figure, told
from bench.scale import Scale
from protocol.events import Event
from server.database.sqlite import SqliteDatabase
from server.log.log import Entry
from server.log.sqlite import SqliteLog

BATCH: Final = 50


async def measure(scale: Scale, folder: Path) -> list[Figure]:
    """One at a time, then by fifties; each durable when the call returns."""
    log = SqliteLog(SqliteDatabase(folder / "appends.db"))
    await log.open()
    try:
        await log.create("b", "e", [_entry(1)])
        alone = await _append(log, 1, scale.appends, 1)
        by_fifties = await _append(log, 1 + scale.appends, scale.appends * 5 // BATCH, BATCH)
    finally:
        await log.close()
    return [
        told("durable appends to SQLite, one at a time", alone, "/s"),
        told(f"… by {BATCH}", by_fifties, "/s"),
    ]


async def _append(log: SqliteLog, head: int, calls: int, each: int) -> float:
    began = time.monotonic()
    for _ in range(calls):
        await log.append("b", "e", head, [_entry(head + 1 + n) for n in range(each)])
        head += each
    return calls * each / (time.monotonic() - began)


def _entry(seq: int) -> Entry:
    fields = {"map": "map", "card": "c", "zone": "divergence", "rank": seq, "said": False}
    change = ("placement", "map/c", fields)
    event = Event(seq, seq, "facilitator:1", str(uuid.uuid4()), "card.placed", [change])
    return Entry(event, [("placement", "map/c", fields)])
