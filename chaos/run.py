"""One run: start all, break it by the plan, let it heal, look at what is left."""

import asyncio
import shutil
import tempfile
from pathlib import Path
from random import Random
from typing import Final

import httpx

from chaos import checker, figures, records
from chaos.checker import Sample
from chaos.crowd import Crowd
from chaos.disk import Disk, NoDisk
from chaos.faults import Faults
from chaos.house import House
from chaos.plan import plan
from chaos.report import Report
from chaos.scale import Scale
from tests.outside.oracle import Eyes
from tests.outside.replica import without_empty

HEALING_SECONDS: Final = 90.0
SAMPLE_SECONDS: Final = 2.0
SAMPLES: Final = 20
"""At most so many moments are looked at, spread over the run."""
VIEWS: Final = 8
"""Of the replicas at the end, so many are also compared with the log itself."""
ASKING_AT_ONCE: Final = 8
ENDING: Final = "timeout graceful shutdown exceeded"
"""Calls that wait for a log that is away are ended with their process; uvicorn prints a trace."""

DISK_MIB: Final = 400
DISK_MIB_PER_MINUTE: Final = 60


async def run(scale: Scale) -> Report:
    """Do a run; its report."""
    folder = _folder()
    disk, without = _disk(folder, scale)
    house = House(folder, scale, disk)
    try:
        await house.start()
        report = await _run(scale, house)
        report.without = without + house.without
        return report
    finally:
        await house.stop()
        if disk is not None:
            disk.unmount()
        shutil.rmtree(folder, ignore_errors=True)


async def _run(scale: Scale, house: House) -> Report:
    loop = asyncio.get_running_loop()
    report = Report(scale)
    urls = [server.url for server in house.servers]
    crowd = Crowd(scale, urls, [server.line_url for server in house.servers])
    faults = Faults(house, crowd, Random(f"faults {scale.seed}"))
    async with httpx.AsyncClient(base_url=urls[0], timeout=30, trust_env=False) as http:
        await crowd.come(http)
        crowd.write()
        began = loop.time()
        sampling = asyncio.create_task(_sample(crowd, scale))
        await faults.go_through(plan(scale))
        await asyncio.sleep(began + scale.seconds - loop.time())
        await crowd.stop()
        sampling.cancel()
        healed = await crowd.settle(HEALING_SECONDS)
        report.figures = figures.of_crowd(crowd, loop.time() - began, faults.done, began)
        report.done = sorted(faults.done, key=lambda done: done.began)
        await _check(report, house, crowd, await _samples(sampling), healed=healed)
    return report


async def _sample(crowd: Crowd, scale: Scale) -> list[Sample]:
    samples: list[Sample] = []
    try:
        while True:
            await asyncio.sleep(max(SAMPLE_SECONDS, scale.seconds / SAMPLES))
            samples.append(Sample(*crowd.sample()))
    except asyncio.CancelledError:
        return samples


async def _samples(sampling: "asyncio.Task[list[Sample]]") -> list[Sample]:
    return await sampling


async def _check(
    report: Report, house: House, crowd: Crowd, samples: list[Sample], *, healed: bool
) -> None:
    board = crowd.board
    assert board is not None
    urls = [server.url for server in house.servers]
    log = await records.from_database(house.database, board.id)
    reached = await crowd.reach(log[-1].seq, HEALING_SECONDS)
    wrong = report.wrong
    try:
        exports = {url: await records.over_http(url, board.id, board.token) for url in urls}
        fresh = await _fresh(crowd, urls)
    except httpx.HTTPError as error:
        wrong["processes that do not answer"] = [repr(error)]
        exports, fresh = {}, {}
    views = crowd.phones[:: max(1, len(crowd.phones) // VIEWS)]
    last = [Sample(phone.eyes, *phone.seen()) for phone in views]
    wrong |= checker.of_phones(log, crowd.phones)
    wrong |= checker.of_log(log)
    wrong |= checker.of_exports(log, exports)
    wrong |= checker.of_names(log, crowd.withdrawn)
    wrong |= checker.of_replicas(crowd.phones, fresh)
    await crowd.close()
    wrong |= await asyncio.to_thread(checker.of_samples, log, samples + last, crowd.withdrawing)
    wrong["servers that ended by themselves"] = house.ended
    wrong["errors that servers printed"] = _errors(house.printed())
    wrong["not healed in time"] = [
        what
        for what, well in (("wishes wait", healed), ("replicas are behind", reached))
        if not well
    ]
    report.figures |= {
        "events": len(log),
        "names withdrawn": len(crowd.withdrawn),
        "moments looked at": len(samples) + len(last),
    }


async def _fresh(crowd: Crowd, urls: list[str]) -> dict[str, Sample]:
    """What each phone would see if it came anew, to another process than it is at."""
    assert crowd.board is not None
    path = f"/api/boards/{crowd.board.id}/state"
    door = asyncio.Semaphore(ASKING_AT_ONCE)

    async def ask(http: httpx.AsyncClient, number: int, token: str, eyes: Eyes) -> Sample:
        headers = {"Authorization": f"Bearer {token}"}
        async with door:
            answer = await http.get(urls[number % len(urls)] + path, headers=headers)
        state = answer.raise_for_status().json()
        return Sample(eyes, state["epoch"], state["seq"], without_empty(state["snapshot"]))

    async with httpx.AsyncClient(timeout=60, trust_env=False) as http:
        asked = (
            ask(http, number, phone.token, phone.eyes)
            for number, phone in enumerate(crowd.phones, 1)
        )
        samples = await asyncio.gather(*asked)
    return {phone.token: sample for phone, sample in zip(crowd.phones, samples, strict=True)}


def _errors(printed: str) -> list[str]:
    """The last line of each trace that servers printed."""
    found = []
    in_trace = False
    for line in printed.splitlines():
        if line.startswith("Traceback"):
            in_trace = True
        elif in_trace and line and not line.startswith(" "):
            in_trace = False
            if ENDING not in line:
                found.append(line)
    return found


def _folder() -> Path:
    """A temporary folder that other users may enter: PostgreSQL does not run as root."""
    folder = Path(tempfile.mkdtemp(prefix="canevas-chaos-"))
    folder.chmod(0o755)
    return folder


def _disk(folder: Path, scale: Scale) -> tuple[Disk | None, list[str]]:
    place = folder / "disk"
    place.mkdir()
    size = DISK_MIB + round(DISK_MIB_PER_MINUTE * scale.seconds / 60)
    try:
        return Disk(place, size), []
    except NoDisk as error:
        return None, [str(error)]
