"""`python -m bench [NAME …] [--quick]`: measures, and prints figures beside their targets."""

import argparse
import asyncio
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Final

import uvloop
from rich.console import Console

from bench import (
    appending,
    backup,
    deck,
    erasing,
    fanout,
    figure,
    footprint,
    hostile,
    idle,
    opening,
    parity,
    process,
    rehearsing,
    replay,
    rolling,
    sense,
    stances,
    synthesis,
    table,
    throughput,
)
from bench.figure import Figure
from bench.scale import QUICK, Scale

Measure = Callable[[Scale, Path], Awaitable[list[Figure]]]

BENCHES: Final[dict[str, Measure]] = {
    "fanout": fanout.measure,
    "throughput": throughput.measure,
    "stances": stances.measure,
    "parity": parity.measure,
    "idle": idle.measure,
    "opening": opening.measure,
    "erasing": erasing.measure,
    "backup": backup.measure,
    "appending": appending.measure,
    "footprint": footprint.measure,
    "rolling": rolling.measure,
    "sense": sense.measure,
    "synthesis": synthesis.measure,
    "table": table.measure,
    "deck": deck.measure,
    "replay": replay.measure,
    "rehearsing": rehearsing.measure,
    "hostile": hostile.measure,
}


def main() -> int:
    """The exit code: 0 where every target is reached."""
    parser = argparse.ArgumentParser(prog="bench", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(BENCHES))
    parser.add_argument("--quick", action="store_true", help="shorter, not for the record")
    parser.add_argument("--seconds", type=float, help="how long 500 commands a second last")
    asked = parser.parse_args()
    for name in asked.names:
        if name not in BENCHES:
            parser.error(f"there is no {name}; there are {', '.join(BENCHES)}")
    scale = QUICK if asked.quick else Scale()
    if asked.seconds is not None:
        scale = scale.lasting(asked.seconds)
    process.prepare_load()
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        return runner.run(_run(asked.names or list(BENCHES), scale, Console()))


async def _run(names: list[str], scale: Scale, console: Console) -> int:
    figures: list[Figure] = []
    for name in names:
        began = time.monotonic()
        with tempfile.TemporaryDirectory(prefix="canevas-bench-") as folder:
            measured = await BENCHES[name](scale, Path(folder))
        figure.show(f"{name} ({time.monotonic() - began:.0f} s)", measured, console)
        figures += measured
    return 1 if any(one.reached is False for one in figures) else 0


if __name__ == "__main__":
    sys.exit(main())
