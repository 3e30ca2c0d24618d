"""`canevas rehearse`: a simulated crowd on a new board."""

import asyncio
from pathlib import Path
from typing import Annotated

import typer

from server.commandline.speaking import TROUBLE, USAGE, console, fail
from server.rehearsal import BrokenCrowd, Crowd, load
from server.rehearsal import rehearse as rehearse_crowd
from server.rehearsal.service import Unreachable


def rehearse(
    file: Annotated[str, typer.Argument(metavar="[FILE]", help="A crowd; else the shipped one")],
    url: Annotated[
        str | None,
        typer.Argument(metavar="URL", help="The service; several processes with commas"),
    ] = None,
    phones: Annotated[
        int | None, typer.Option(min=0, help="How many people hold a phone; else all")
    ] = None,
    speed: Annotated[float, typer.Option(help="How many times faster than a room")] = 1.0,
) -> None:
    """Play a crowd through real sockets, on a board of its own, and report.

    Ends with 1 where replicas disagree, or a command was lost or not answered.
    """
    path, address = (None, file) if url is None else (file, url)
    crowd = _crowd(path)
    if speed <= 0:
        fail("The speed is above 0.", USAGE)
    fault = ""
    try:
        report = asyncio.run(
            rehearse_crowd(crowd, address, phones=phones, speed=speed, console=console)
        )
    except* Unreachable as unreachable:  # several who come in at once may find nobody
        fault = _first(unreachable)
    if fault:
        fail(fault)
    report.show(console)
    if not report.well:
        raise typer.Exit(TROUBLE)


def _first(group: BaseExceptionGroup[Unreachable]) -> str:
    error = group.exceptions[0]
    return _first(error) if isinstance(error, BaseExceptionGroup) else str(error)


def _crowd(path: str | None) -> Crowd:
    try:
        return load(None if path is None else Path(path))
    except OSError as error:
        fail(f"{path} cannot be read: {error.strerror}.")
    except BrokenCrowd as error:
        fail(f"{path} is no crowd: {error}.")
