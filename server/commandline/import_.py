"""`canevas import`: a log as a new board."""

import sys
from pathlib import Path
from typing import Annotated, BinaryIO

import msgspec
import typer

from protocol.records import State
from server.boards.making import Made, make
from server.commandline.speaking import console, fail, progress
from server.commandline.storage import DataOption, LogOption, opened, run
from server.domain.importing import Broken, Import
from server.log.log import Entry
from server.rooms.hub import wall_clock
from server.settings import Settings

_DEFAULT = Settings()


def import_(
    file: Annotated[Path, typer.Argument(help="A log as it was exported; - is standard input")],
    log: LogOption = "",
    data: DataOption = _DEFAULT.data,
    public_url: Annotated[
        str, typer.Option(envvar="PUBLIC_URL", help="The address in the links")
    ] = "",
) -> None:
    """Make a new board of an exported log, under its own new id.

    Prints, as JSON, its id, its code and the links that open it: they are told once.
    """
    settings = Settings(log=log, data=data, public_url=public_url)
    try:
        if str(file) == "-":
            entries, state = _read(sys.stdin.buffer)
        else:
            with file.open("rb") as lines:
                entries, state = _read(lines)
    except OSError as error:
        fail(f"{file} cannot be read: {error.strerror}.")
    except Broken as broken:
        fail(f"Nothing was made: line {broken.line} of {file} is broken: {broken.why}.")
    made = run(_make(settings, entries, state))
    base = settings.public_url.rstrip("/") or f"http://localhost:{settings.port}"
    console.print_json(msgspec.json.encode(made.told(base)).decode())


def _read(lines: BinaryIO) -> tuple[list[Entry], State]:
    taken = Import()
    with progress() as bars:
        task = bars.add_task("reading", total=None)
        for number, line in enumerate(lines, start=1):
            taken.take(line.rstrip(b"\r\n"))
            if number % 1_000 == 0:
                bars.update(task, completed=number)
    state, pasts = taken.finish()
    return [Entry(past.event, past.replaced) for past in pasts], state


async def _make(settings: Settings, entries: list[Entry], state: State) -> Made:
    async with opened(settings, makes=True) as (log, store):
        return await make(log, store, wall_clock(), entries, state)
