"""What commands say: results on standard output, all else on standard error."""

from contextlib import AbstractContextManager
from typing import Any, NoReturn

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.text import Text

from protocol.text import legible


class Plain(Console):
    """A console that says what a terminal would obey in words of others, rather than do it."""

    def render_str(self, text: str, **options: Any) -> Text:
        """The text as rich has it, made legible."""
        return super().render_str(legible(text), **options)


console = Plain(highlight=False, soft_wrap=True)
aside = Plain(stderr=True, highlight=False, soft_wrap=True)

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
