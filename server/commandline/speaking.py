"""What commands say: results on standard output, all else on standard error."""

from contextlib import AbstractContextManager
from typing import NoReturn

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

console = Console(highlight=False, soft_wrap=True)
aside = Console(stderr=True, highlight=False, soft_wrap=True)

TROUBLE = 1
"""Exit code where what was asked for could not be done, or something is wrong."""

USAGE = 2
"""Exit code where something else would have to be asked for."""


def fail(sentence: str, code: int = TROUBLE) -> NoReturn:
    """Say why nothing more is done, and end."""
    aside.print(sentence, markup=False)
    raise typer.Exit(code)


def progress() -> AbstractContextManager[Progress]:
    """Bars for long work; none where nobody looks."""
    columns = TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn()
    return Progress(
        *columns,
        TimeElapsedColumn(),
        console=aside,
        disable=not aside.is_terminal,
        transient=True,
    )
