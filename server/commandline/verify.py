"""`canevas verify`: whether what is kept, or a copy of it, is sound."""

from pathlib import Path
from typing import Annotated

import typer
from rich.progress import Progress

from protocol import ids
from server.boards.reading import Fault
from server.boards.verifying import verify as verify_board
from server.boards.verifying_files import verify_file
from server.commandline.files import read_through, sentence
from server.commandline.speaking import TROUBLE, console, progress
from server.commandline.storage import DataOption, LogOption, opened, run
from server.log.log import Log, NoBoard
from server.settings import Settings

_DEFAULT = Settings()


def verify(
    what: Annotated[
        str | None,
        typer.Argument(
            metavar="[BOARD|FILE]",
            help="One board; or a file: a backup, or an exported log; else all boards",
        ),
    ] = None,
    log: LogOption = "",
    data: DataOption = _DEFAULT.data,
) -> None:
    """Read the whole log of each board and say whether it is sound; beside a server too.

    Ends with 1 where one is not: its lines name what is wrong, and the seq where it is, in a file
    the line.
    """
    if what is not None and (Path(what).is_file() or not ids.valid(what)):
        sound = _verify_file(Path(what))
    else:
        sound = run(_verify(Settings(log=log, data=data), what))
    if not sound:
        raise typer.Exit(TROUBLE)


def _verify_file(file: Path) -> bool:
    found = read_through(file, verify_file)
    for board, events, faults in found.boards:
        _tell(board, events, "line", faults)
    for fault in found.faults:
        console.print(sentence("line", fault), markup=False)
    sound = sum(not verdict.faults for verdict in found.boards)
    console.print(f"{sound} of {len(found.boards)} boards are sound.")
    return found.sound


async def _verify(settings: Settings, board: str | None) -> bool:
    async with opened(settings) as (log, _):
        boards = [board] if board is not None else await log.boards()
        sound = 0
        with progress() as bars:
            for one in boards:
                try:
                    sound += await _verify_one(log, one, bars)
                except NoBoard:
                    if board is not None:
                        raise
                    sound += 1  # deleted since the list was read
        if board is None:
            console.print(f"{sound} of {len(boards)} boards are sound.")
        return sound == len(boards)


async def _verify_one(log: Log, board: str, bars: Progress) -> bool:
    head = await log.head(board)
    task = bars.add_task(board, total=head.seq)
    verdict = await verify_board(log, board, lambda read: bars.advance(task, read))
    bars.remove_task(task)
    _tell(board, verdict.head.seq, "seq", verdict.faults)
    return not verdict.faults


def _tell(board: str, events: int, unit: str, faults: list[Fault]) -> None:
    said = f"{board}: {events:,} events"
    if not faults:
        console.print(f"{said}, sound", markup=False)
    for fault in faults:
        console.print(f"{said}, {sentence(unit, fault)}", markup=False)
