"""The log and the store that a command works on, also beside a server."""

import asyncio
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Annotated, Any, TypeVar

import typer

from server.app import storage
from server.commandline.speaking import USAGE, fail
from server.database.schema import WrongSchema
from server.log.log import Log, NoBoard, Unavailable
from server.settings import Settings
from server.store.store import Store

T = TypeVar("T")

LogOption = Annotated[
    str, typer.Option("--log", envvar="DATABASE_URL", help="sqlite:///path or postgresql://…")
]
DataOption = Annotated[
    str, typer.Option("--data", envvar="CANEVAS_DATA", help="The folder of the default log")
]


def run(work: Coroutine[Any, Any, T]) -> T:
    """Do the work of a command; what the storage has against it is told in a sentence."""
    try:
        return asyncio.run(work)
    except NoBoard as error:
        fail(f"There is no board {error}.")
    except (Unavailable, WrongSchema) as error:
        fail(f"The log cannot be used: {error}.")


@asynccontextmanager
async def opened(settings: Settings, *, makes: bool = False) -> AsyncIterator[tuple[Log, Store]]:
    """The log and the store of the settings; `makes` tells whether there may be none yet."""
    _find(settings, makes)
    log, store = storage(settings.database, beside=True)
    await log.open()
    try:
        await store.open()
        try:
            yield log, store
        finally:
            await store.close()
    finally:
        await log.close()


def _find(settings: Settings, makes: bool) -> None:
    problem = settings.problem()
    if problem is not None:
        fail(problem, USAGE)
    if settings.database.startswith("sqlite:///"):
        file = Path(settings.database.removeprefix("sqlite:///"))
        if makes:
            file.parent.mkdir(parents=True, exist_ok=True)
        elif not file.is_file():
            fail(f"There is no log at {file}: name it with --log, or its folder with --data.")
