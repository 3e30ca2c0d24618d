"""`canevas export`: the log of a board as lines."""

import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Annotated, BinaryIO

import typer

from server.boards.exporting import complete, exported
from server.commandline.speaking import aside, progress
from server.commandline.storage import DataOption, LogOption, opened, run
from server.commandline.whole import whole
from server.settings import Settings

_DEFAULT = Settings()


def export(
    board: Annotated[str, typer.Argument(help="Its id, as in the address /b/…")],
    file: Annotated[
        Path | None, typer.Argument(help="Where to write; else standard output")
    ] = None,
    full: Annotated[
        bool,
        typer.Option(
            "--full",
            help="As the operator's own backup: nobody is an alias, nothing is blank."
            " Tells who took which stance: keep it to yourself.",
        ),
    ] = False,
    log: LogOption = "",
    data: DataOption = _DEFAULT.data,
) -> None:
    """Write the log of a board, one JSON object a line; `canevas import` reads it."""
    settings = Settings(log=log, data=data)
    if file is None:
        run(_export(settings, board, full, sys.stdout.buffer))
        return
    with whole(file) as out:
        lines = run(_export(settings, board, full, out))
    aside.print(f"{lines - 1:,} events of board {board} are in {file}.", markup=False)


async def _export(settings: Settings, board: str, full: bool, out: BinaryIO) -> int:
    async with opened(settings) as (log, _):
        head = await log.head(board)
        lines = complete(log, board, head) if full else exported(log, board, head)
        return await _write(lines, head.seq + 1, out)


async def _write(lines: AsyncIterator[bytes], total: int, out: BinaryIO) -> int:
    written = 0
    with progress() as bars:
        task = bars.add_task("exporting", total=total)
        async for some in lines:
            out.write(some)
            written += some.count(b"\n")
            bars.update(task, completed=written)
    out.flush()
    return written
