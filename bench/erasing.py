"""How long it takes to erase a person from a board with a long log, and what others notice."""

import asyncio
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import httpx
import msgspec

from bench import opening
from bench.figure import Figure, told
from bench.process import canevas
from bench.scale import Scale

PEOPLE: Final = 50
ANSWER_SECONDS: Final = 120


async def measure(scale: Scale, folder: Path) -> list[Figure]:
    """Import a log that fifty people wrote, erase one of them, and ask for the board meanwhile."""
    lines = b"".join(msgspec.json.encode(line) + b"\n" for line in _log(scale.events))
    async with (
        canevas(folder) as server,
        httpx.AsyncClient(base_url=server.address, timeout=ANSWER_SECONDS) as http,
    ):
        made = (await http.post("/api/boards/import", content=lines)).json()
        bearer = {"Authorization": f"Bearer {made['facilitator_token']}"}
        path = f"/api/boards/{made['board']}"
        (await http.get(f"{path}/state", headers=bearer)).raise_for_status()
        began = time.monotonic()
        erasing = asyncio.create_task(http.delete(f"{path}/participants/p1", headers=bearer))
        longest = 0.0
        while not erasing.done():
            asked = time.monotonic()
            await http.get("/healthz")
            longest = max(longest, time.monotonic() - asked)
        (await erasing).raise_for_status()
        took = time.monotonic() - began
    return [
        told(f"erasing one of {PEOPLE} people from {scale.events:,} events", took, "s", 2),
        told("… longest answer to others meanwhile", 1_000 * longest, "ms"),
    ]


def _log(events: int) -> Iterator[dict[str, Any]]:
    """The long log of `opening`, written by people."""
    for line in opening.log(events):
        if line.get("seq") == 1:
            line["changes"] += [
                ["participant", f"p{number}", {"name": f"Personne {number}"}]
                for number in range(PEOPLE)
            ]
        for kind, _, fields in line.get("changes", ()):
            if kind == "card":
                fields["author"] = f"p{line['seq'] % PEOPLE}"
        yield line
