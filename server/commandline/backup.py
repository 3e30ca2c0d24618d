"""`canevas backup`: all boards, whole, in one file."""

from pathlib import Path
from typing import Annotated, BinaryIO

import typer

from server.boards.backing_up import Saved, back_up
from server.boards.backup import Writer
from server.commandline.speaking import TROUBLE, aside, fail, progress
from server.commandline.storage import DataOption, LogOption, opened, run
from server.commandline.whole import whole
from server.rooms.hub import wall_clock
from server.settings import Settings

_DEFAULT = Settings()


def backup(
    file: Annotated[Path, typer.Argument(help="Where to write; packed where the name ends in .gz")],
    force: Annotated[
        bool, typer.Option("--force", help="Write over the file where it exists")
    ] = False,
    log: LogOption = "",
    data: DataOption = _DEFAULT.data,
) -> None:
    """Write all boards into one file, beside a server too; `canevas restore` reads it.

    Who took which stance is in there, and who may enter, as digests: keep it as you keep the
    database. Ends with 1 where a board is damaged: it is named, and left out.
    """
    if file.exists() and not force:
        fail(f"{file} exists: name another, or say --force.")
    settings = Settings(log=log, data=data)
    with whole(file) as out:
        saved = run(_back_up(settings, out, compressed=file.suffix == ".gz"))
    aside.print(f"{saved.boards:,} boards, {saved.events:,} events are in {file}.", markup=False)
    for sentence in saved.damaged:
        aside.print(f"Left out, as it is damaged: {sentence}", markup=False)
    if saved.damaged:
        raise typer.Exit(TROUBLE)


async def _back_up(settings: Settings, out: BinaryIO, *, compressed: bool) -> Saved:
    async with opened(settings) as (log, store):
        heads = await log.heads(await log.boards())
        with progress() as bars:
            task = bars.add_task("backing up", total=sum(head.seq for head in heads.values()))
            writer = Writer(out, compressed=compressed)
            return await back_up(
                log, store, writer, wall_clock(), lambda read: bars.advance(task, read)
            )
