"""`python -m chaos --minutes N [--seed S]`: breaks real processes, and tells what was lost."""

import argparse
import asyncio
import contextlib
import gc
import random
import resource
import signal
import sys
from pathlib import Path

import uvloop
from rich.console import Console

from chaos.disk import NoDisk, own_mounts
from chaos.plan import plan
from chaos.run import run
from chaos.scale import Scale


def main() -> int:
    """The exit code: 0 where nothing is wrong."""
    asked = _asked()
    scale = Scale(
        seconds=asked.seconds or 60 * asked.minutes,
        seed=random.randrange(10_000) if asked.seed is None else asked.seed,
        phones=asked.phones,
        rate=asked.rate,
        processes=asked.processes,
        embedded=asked.embedded,
    )
    if asked.plan:
        for fault in plan(scale):
            print(f"{fault.at:7.2f} s  {fault.lasting:5.2f} s  {fault.whom}: {fault.kind.name}")
        return 0
    with contextlib.suppress(NoDisk):  # the run says so where it cannot mount
        own_mounts()
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, 65_536), hard))
    signal.signal(signal.SIGTERM, lambda *_: signal.raise_signal(signal.SIGINT))
    gc.disable()  # replicas are a million records without a cycle: each search would stop all
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        report = runner.run(run(scale))
    if asked.report:
        report.write(asked.report)
    report.show(Console(width=None if sys.stdout.isatty() else 110))
    return 0 if report.well else 1


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="chaos", description=__doc__)
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--seconds", type=float, help="in place of --minutes")
    parser.add_argument("--seed", type=int, help="the same seed is the same plan")
    parser.add_argument("--phones", type=int, default=200)
    parser.add_argument("--rate", type=float, default=200, help="commands a second, of all")
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--embedded", action="store_true", help="one process on a SQLite file")
    parser.add_argument("--report", type=Path, help="where to write the report, as JSON")
    parser.add_argument("--plan", action="store_true", help="only print what would be done")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
