"""What was measured, and what it should be."""

from dataclasses import dataclass

from rich.console import Console
from rich.table import Table


@dataclass(frozen=True)
class Figure:
    """One line of the result; a figure without a target only tells."""

    what: str
    measured: str
    target: str = ""
    reached: bool | None = None


def at_most(what: str, value: float, limit: float, unit: str, digits: int = 2) -> Figure:
    """A figure that should not be above a limit."""
    return Figure(
        what, f"{value:,.{digits}f} {unit}", f"≤ {limit:g} {unit}", reached=value <= limit
    )


def told(what: str, value: float, unit: str, digits: int = 0) -> Figure:
    """A figure without a target."""
    return Figure(what, f"{value:,.{digits}f} {unit}")


def show(title: str, figures: list[Figure], console: Console) -> None:
    """Print figures as a table."""
    table = Table(title=title, title_justify="left")
    table.add_column("figure")
    table.add_column("measured", justify="right")
    table.add_column("target", justify="right")
    table.add_column("reached")
    signs = {True: "[green]yes[/]", False: "[bold red]no[/]", None: ""}
    for figure in figures:
        table.add_row(figure.what, figure.measured, figure.target, signs[figure.reached])
    console.print(table)
