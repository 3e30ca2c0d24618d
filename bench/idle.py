"""What an idle phone costs the server in memory."""

import asyncio
from pathlib import Path
from typing import Final

from bench import hall
from bench.figure import Figure, at_most, told
from bench.process import canevas
from bench.scale import Scale

SETTLING_SECONDS: Final = 3.0
KIB: Final = 1 << 10


async def measure(scale: Scale, folder: Path) -> list[Figure]:
    """Everybody has joined; then they open their sockets and look."""
    async with canevas(folder) as server:
        room = await hall.opened(server.address)
        await room.add_cards(200)
        tokens = await room.join(scale.sockets)
        await asyncio.sleep(SETTLING_SECONDS)
        before = server.rss
        await room.load.open(tokens)
        await asyncio.sleep(SETTLING_SECONDS)
        each = (server.rss - before) / len(tokens) / KIB
        await room.close()
    return [
        at_most("server memory of an idle phone", each, 40, "KiB", 1),
        told("… resident with none", before / KIB / KIB, "MiB", 1),
    ]
