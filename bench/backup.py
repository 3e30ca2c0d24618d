"""How long a board with a long log takes to be backed up, verified, restored, and what memory."""

import subprocess
import sys
import time
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final, NamedTuple

import msgspec

from bench import opening
from bench.figure import Figure, told
from bench.scale import Scale

MIB: Final = 1 << 20

_MEASURE: Final = """
import resource, subprocess, sys
code = subprocess.call(sys.argv[1:])
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(used.ru_utime + used.ru_stime, used.ru_maxrss)
sys.exit(code)
"""
"""Runs a command from a small process: a program is told to have held what its parent held."""


class Run(NamedTuple):
    """A command that has ended: its seconds, those of the processor, the most bytes it held."""

    seconds: float
    cpu: float
    memory: int


async def measure(scale: Scale, folder: Path) -> list[Figure]:
    """Run the commands as an operator does, on SQLite, beside no server."""
    log = folder / "log.ndjson"
    lines = (msgspec.json.encode(line) + b"\n" for line in _commanded(opening.log(scale.events)))
    log.write_bytes(b"".join(lines))
    one, two = folder / "one", folder / "two"
    plain, packed = folder / "plain", folder / "packed.gz"
    _run("import", log, "--data", one)
    nothing = _run("verify", "--help")
    runs = {
        f"backing up a board of {scale.events:,} events": _run("backup", plain, "--data", one),
        "backing it up, packed": _run("backup", packed, "--data", one),
        "verifying the packed file": _run("verify", packed),
        "verifying and restoring it": _run("restore", packed, "--data", two),
        "verifying the database": _run("verify", "--data", two),
    }
    figures = [told("any command, until it begins", nothing.seconds, "s", 2)]
    for what, run in runs.items():
        figures += [
            told(what, run.seconds, "s", 2),
            told("… of which on the processor", run.cpu, "s", 2),
            told("… memory beyond that of any command", (run.memory - nothing.memory) / MIB, "MiB"),
        ]
    return [
        *figures,
        told("size of the backup", plain.stat().st_size / MIB, "MiB", 1),
        told("… packed", packed.stat().st_size / MIB, "MiB", 1),
        told("… of the database", (two / "canevas.db").stat().st_size / MIB, "MiB", 1),
    ]


def _commanded(lines: Iterator[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """The same log, in which each event comes from a command."""
    for line in lines:
        yield line | {"command": str(uuid.uuid4())} if "seq" in line else line


def _run(*arguments: object) -> Run:
    command = [sys.executable, "-c", _MEASURE, sys.executable, "-m", "server", *map(str, arguments)]
    began = time.monotonic()
    ended = subprocess.run(command, capture_output=True, text=True, check=False)
    seconds = time.monotonic() - began
    if ended.returncode:
        raise RuntimeError(ended.stderr)
    cpu, memory = ended.stdout.splitlines()[-1].split()
    return Run(seconds, float(cpu), int(memory) * (1 if sys.platform == "darwin" else 1024))
