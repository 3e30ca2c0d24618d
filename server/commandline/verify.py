"""`canevas verify`: whether what is kept is sound."""

from typing import Annotated

import typer
from rich.progress import Progress

from server.boards.verifying import verify as verify_board
from server.commandline.speaking import TROUBLE, console, progress
from server.commandline.storage import DataOption, LogOption, opened, run
from server.log.log import Log, NoBoard
from server.settings import Settings

_DEFAULT = Settings()


def verify(
    board: Annotated[str | None, typer.Argument(help="One board; else all of them")] = None,
    log: LogOption = "",
    data: DataOption = _DEFAULT.data,
) -> None:
    """Read the whole log of each board and say whether it is sound; beside a server too.

    Ends with 1 where one is not: its lines name what is wrong, and the seq where it is.
    """
    if not run(_verify(Settings(log=log, data=data), board)):
        raise typer.Exit(TROUBLE)


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
    events = f"{verdict.head.seq:,} events"
    if not verdict.faults:
        console.print(f"{board}: {events}, sound", markup=False)
    for fault in verdict.faults:
        console.print(f"{board}: {events}, {fault}", markup=False)
    return not verdict.faults
