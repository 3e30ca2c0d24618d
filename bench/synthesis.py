"""How long the synthesis of many cards takes, and what others notice of it."""

import asyncio
import time
from pathlib import Path
from random import Random
from typing import Final

import httpx
import msgspec

from bench import sense
from bench.figure import Figure, at_most, told
from bench.process import canevas
from bench.scale import Scale
from protocol.events import Change, Event, line
from server.reports.formats import Format, written
from server.reports.past import chronicle
from server.reports.synthesis import Synthesis, synthesis

FORMATS: Final[tuple[Format, ...]] = ("html", "md", "wiki", "json")
BEGAN: Final = 1_700_000_000_000
TIMES: Final = 3
IMPORTING_SECONDS: Final = 300


async def measure(_scale: Scale, folder: Path) -> list[Figure]:
    """Tell a log that was written card by card and stance by stance; ask a server meanwhile."""
    events = _log(Random(2016))
    telling, whole = min((_told(events) for _ in range(TIMES)), key=lambda one: one[0])
    writing = [_seconds_to_write(whole, format) for format in FORMATS]
    asked, longest, shared = await _asked(folder, events)
    return [
        at_most(f"telling {sense.CARDS:,} cards, {len(events):,} events", telling, 1, "s"),
        *(
            told(f"… writing it as {format}", 1_000 * seconds, "ms")
            for format, seconds in zip(FORMATS, writing, strict=True)
        ),
        at_most("asking a server for it, from its log", asked, 1, "s"),
        told("… longest answer to others meanwhile", 1_000 * longest, "ms"),
        told("… forty people who ask at once", shared, "s", 2),
    ]


def _log(chance: Random) -> list[Event]:
    """The session of `sense`, revealed: an event a record, with words to read."""
    events: list[Event] = []
    changes: list[Change] = [
        (kind, id, _worded(kind, id, fields))
        for kind, records in sense.session(chance).items()
        for id, fields in records.items()
    ]
    for seq, change in enumerate(changes, start=1):
        type = f"{change[0]}.added"
        events.append(Event(seq, BEGAN + 1_000 * seq, "facilitator:1", None, type, [change]))
    return events


def _worded(kind: str, id: str, fields: dict[str, object]) -> dict[str, object]:
    match kind:
        case "card":
            text = f"L’idée {id} : partager ce que nous savons, et ce qu’il nous faut encore."
            return {**fields, "text": text}
        case "group" | "participant":
            return {**fields, "name": f"Table {id}"}
    return fields


def _told(events: list[Event]) -> tuple[float, Synthesis]:
    began = time.process_time()
    taken = chronicle(events)
    whole = synthesis(taken.past, taken.today(to_all=True))
    return time.process_time() - began, whole


def _seconds_to_write(whole: Synthesis, format: Format) -> float:
    began = time.process_time()
    written(whole, format)
    return time.process_time() - began


async def _asked(folder: Path, events: list[Event]) -> tuple[float, float, float]:
    """Seconds to the answer, of the longest answer to others meanwhile, and to many at once."""
    header = {"format": "canevas-log", "version": 1, "board": "long", "epoch": "long"}
    lines = b"".join(msgspec.json.encode(one) + b"\n" for one in [header, *map(line, events)])
    async with (
        canevas(folder) as server,
        httpx.AsyncClient(base_url=server.address, timeout=IMPORTING_SECONDS) as http,
    ):
        made = (await http.post("/api/boards/import", content=lines)).json()
        http.headers["Authorization"] = f"Bearer {made['facilitator_token']}"
        path = f"/api/boards/{made['board']}/synthesis?format=json&at={len(events)}"
        (await http.get(f"/api/boards/{made['board']}/state")).raise_for_status()
        began = time.monotonic()
        asking = asyncio.create_task(http.get(path))
        longest = 0.0
        while not asking.done():
            asked = time.monotonic()
            await http.get("/healthz")
            longest = max(longest, time.monotonic() - asked)
        (await asking).raise_for_status()
        took = time.monotonic() - began
        began = time.monotonic()
        at_once = [http.get(path.replace("json", "html")) for _ in range(40)]
        for answer in await asyncio.gather(*at_once):
            answer.raise_for_status()
        return took, longest, time.monotonic() - began
