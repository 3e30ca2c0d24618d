"""`canevas restore`: boards of a backup back into a database."""

from pathlib import Path
from typing import Annotated

import typer

from server.boards.backup import Broken, contents
from server.boards.reading import Fault
from server.boards.restoring import InTheWay, restore_all, restore_board
from server.boards.verifying_files import verify_backup
from server.commandline.files import read_through, sentence
from server.commandline.speaking import USAGE, aside, fail, progress
from server.commandline.storage import DataOption, LogOption, opened, run
from server.settings import Settings
from server.store.store import Taken

_DEFAULT = Settings()


def restore(
    file: Annotated[Path, typer.Argument(help="A file that `canevas backup` wrote")],
    board: Annotated[
        str | None, typer.Option("--board", help="One board, beside others; else all of them")
    ] = None,
    replace: Annotated[
        bool, typer.Option("--replace", help="With --board: in place of that board as it is now")
    ] = False,
    log: LogOption = "",
    data: DataOption = _DEFAULT.data,
) -> None:
    """Put the boards of a backup into an empty database, or one of them into any.

    First the file is read to its end: where a line is not what was written its number is told,
    and nothing is changed. Whoever could come in when the backup was made, can come in.
    """
    if replace and board is None:
        fail("--replace goes with --board: all boards go into an empty database alone.", USAGE)
    events = _checked(file, board)
    settings = Settings(log=log, data=data)
    try:
        run(_restore(settings, file, events, board, replace=replace))
    except InTheWay as error:
        instead = "restore into an empty one, or one with --board" if board is None else "--replace"
        fail(f"{error}: {instead}. Nothing was changed.")
    except (Broken, Taken) as error:
        fail(f"Nothing was restored: {error}.")


def _checked(file: Path, board: str | None) -> int:
    """How many events are to be restored; where something is wrong with them nothing is."""
    found = read_through(file, verify_backup)
    verdicts = [verdict for verdict in found.boards if board in (None, verdict.board)]
    faults = [fault for verdict in verdicts for fault in verdict.faults]
    if board is None:
        faults = sorted([*found.faults, *faults])
    elif not verdicts:
        fail(f"There is no board {board} in {file}.")
    if faults:
        _tell(faults)
        fail("Nothing was changed.")
    return sum(verdict.events for verdict in verdicts)


def _tell(faults: list[Fault]) -> None:
    for fault in faults:
        aside.print(sentence("line", fault), markup=False)


async def _restore(
    settings: Settings, file: Path, events: int, board: str | None, *, replace: bool
) -> None:
    async with opened(settings, makes=True) as (log, store):
        with progress() as bars:
            task = bars.add_task("restoring", total=events)
            lines = contents(file, board)
            if board is None:
                boards = await restore_all(log, store, lines, lambda read: bars.advance(task, read))
            else:
                boards = 1
                left = await restore_board(
                    log, store, lines, board, lambda read: bars.advance(task, read), replace=replace
                )
                for code in left:
                    aside.print(f"The code {code} leads to another board by now.", markup=False)
    aside.print(f"{boards:,} boards, {events:,} events of {file} are restored.", markup=False)
