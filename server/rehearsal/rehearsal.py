"""A whole rehearsal, from an empty board to the report."""

import asyncio
import random
import time
from typing import Final

from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    TaskID,
    TextColumn,
    TimeElapsedColumn,
)

from server.rehearsal.agreement import disagreements
from server.rehearsal.cast import Cast, opened, seated
from server.rehearsal.crowd import Crowd
from server.rehearsal.journal import Journal
from server.rehearsal.pace import Pace
from server.rehearsal.play import Play
from server.rehearsal.report import Report, reported
from server.rehearsal.scene import Scene
from server.rehearsal.service import Made, Service, View

SEED: Final = 2016
SETTLING_SECONDS: Final = 30.0
READING_AT_ONCE: Final = 8
COMPARING_TRIES: Final = 5


async def rehearse(
    crowd: Crowd, url: str, *, phones: int | None = None, speed: float = 1.0, console: Console
) -> Report:
    """Play a crowd on a new board of the service at `url` (several addresses: with commas).

    `phones` bounds the people's phones, or fills them up with strangers; `speed` is how many times
    faster than a room it goes. Raises `Unreachable` where no address serves, `ValueError` for a
    speed that is not above 0.
    """
    chance = random.Random(SEED)
    pace = Pace(speed, chance)
    service = Service([address.strip() for address in url.split(",")])
    started = time.monotonic()
    try:
        title = crowd.title or crowd.question[:80]
        made = await service.make_board(title, crowd.language, crowd.question)
        console.print(made.link, highlight=False, soft_wrap=True)
        cast = await opened(service, made, chance)
        try:
            journal = Journal()
            people = seated(crowd, phones)
            scene = Scene(crowd, cast, journal, pace, chance)
            await _play(Play(scene, phones), scene, console)
            found = await _settle(cast, journal)
            log = await service.log(made.board, made.facilitator_token)
            seconds = time.monotonic() - started
            return reported(made, len(people), seconds, journal, cast.phones, log, found)
        finally:
            await cast.close()
    finally:
        await service.close()


async def perform(crowd: Crowd, made: Made, address: str, *, phones: int, speed: float) -> None:
    """Play a crowd on a board that is there, following its agenda, and close the board.

    It ends where the board is deleted, too. Raises `Unreachable` where the address does not serve.
    """
    chance = random.Random(SEED)
    service = Service([address])
    try:
        cast = await opened(service, made, chance)
        try:
            scene = Scene(crowd, cast, Journal(), Pace(speed, chance), chance)
            playing = asyncio.create_task(Play(scene, phones).play())
            gone = asyncio.create_task(cast.facilitator.dismissed())
            await asyncio.wait({playing, gone}, return_when=asyncio.FIRST_COMPLETED)
            gone.cancel()
            if playing.done():
                playing.result()
                await scene.lead("board.close", {})
            else:
                playing.cancel()
                await asyncio.wait([playing])
        finally:
            await cast.close()
    finally:
        await service.close()


async def _play(play: Play, scene: Scene, console: Console) -> None:
    """Play, and show how far it has come."""
    columns = TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn()
    with Progress(*columns, TimeElapsedColumn(), console=console) as progress:
        tasks: list[TaskID] = []

        def ended() -> None:
            for task in tasks[-1:]:
                done = progress.tasks[task].completed
                progress.update(task, total=done, completed=done)

        def began(title: str, number: int, of: int) -> None:
            ended()
            tasks.append(progress.add_task((title or "people arrive")[:28].ljust(28), total=None))

        play.began = began
        scene.seen = lambda: progress.advance(tasks[-1]) if tasks else None
        await play.play()
        ended()


async def _settle(cast: Cast, journal: Journal) -> list[str]:
    """Wait until every replica has all that was acked, then look whether they agree."""
    head = journal.head
    for _ in range(COMPARING_TRIES):
        try:
            async with asyncio.timeout(SETTLING_SECONDS):
                await asyncio.gather(*(phone.reach(head) for phone in cast.phones))
        except TimeoutError:
            behind = sum(phone.replica.seq < head for phone in cast.phones)
            return [f"{behind} replicas did not come to {head} in {SETTLING_SECONDS:.0f} s"]
        views = await _fresh(cast)
        replicas = [phone.replica.seq for phone in cast.phones]
        if replicas == [view.seq for view in views]:
            break
        # Somebody joined the board, to look on: compare again.
        head = max(*replicas, *(view.seq for view in views))
    return disagreements(cast.phones, views)


async def _fresh(cast: Cast) -> list[View]:
    reading = asyncio.Semaphore(READING_AT_ONCE)

    async def one(token: str) -> View:
        async with reading:
            return await cast.service.state(cast.made.board, token)

    return await asyncio.gather(*(one(phone.token) for phone in cast.phones))
