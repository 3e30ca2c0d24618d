"""Told to end, a process loses nothing and lets everybody go on elsewhere."""

import asyncio
import signal
import time
from pathlib import Path

import httpx
import psutil
import pytest

from tests.journeys.meeting import PATIENCE, Meeting, meeting
from tests.outside.client import Client
from tests.services.canevas import Canevas
from tests.services.postgres import PostgresServer

SECONDS = 10
"""How long a process may take to end."""


@pytest.mark.services
async def test_it_lets_its_clients_go_on_at_the_other_process(
    two_processes: tuple[Canevas, Canevas],
) -> None:
    one, other = two_processes
    async with meeting([one.url, other.url], people=20) as met:
        watching = await asyncio.gather(*(_watch(one, met) for _ in range(20)))
        met.write(per_second=120)
        await met.until_acked(200)
        assert await _terminated(one, sees_not_ready=True) == 0
        goodbyes = [await asyncio.wait_for(watch, PATIENCE) for watch in watching]
        assert all(0 <= bye["retry_ms"] <= 5_000 for bye, _ in goodbyes)
        moments = [moment for _, moment in goodbyes]
        assert max(moments) - min(moments) > 0.5, "spread over time"
        await met.until_acked(200)
        await met.stop()
        await met.is_well()


async def test_it_comes_back_and_everybody_goes_on(tmp_path: Path) -> None:
    canevas = Canevas(tmp_path)
    canevas.start()
    try:
        async with meeting([canevas.url], people=20) as met:
            met.write(per_second=120)
            await met.until_acked(200)
            assert await _terminated(canevas) == 0
            await asyncio.to_thread(canevas.start)
            await met.until_acked(200)
            await met.stop()
            await met.is_well()
        assert canevas.stop() == 0
    finally:
        canevas.program.kill()
    assert "Traceback" not in canevas.printed()


async def test_r5_who_missed_nothing_goes_on_without_a_snapshot(tmp_path: Path) -> None:
    canevas = Canevas(tmp_path)
    canevas.start()
    try:
        async with meeting([canevas.url], people=3) as met:
            head = await met.facilitator.do("board.set", {"fields": {"title": "Demain"}})
            await asyncio.gather(*(phone.reach(head) for phone in met.phones))
            assert await _terminated(canevas) == 0
            await asyncio.to_thread(canevas.start)
            head = await met.facilitator.do("board.set", {"fields": {"title": "Plus tard"}})
            await asyncio.gather(*(phone.reach(head) for phone in met.phones))
            assert [phone.traffic.connections for phone in met.phones] == [2] * 4
            assert [phone.traffic.snapshots for phone in met.phones] == [1] * 4
            await met.is_well()
    finally:
        canevas.program.kill()


@pytest.mark.services
async def test_it_ends_in_time_also_while_the_log_hangs(
    two_processes: tuple[Canevas, Canevas], postgres_server: PostgresServer
) -> None:
    one, other = two_processes
    async with meeting([one.url, other.url], people=10) as met:
        met.write(per_second=60)
        await met.until_acked(100)
        assert postgres_server.program.process is not None
        main = psutil.Process(postgres_server.program.process.pid)
        everything = [main, *main.children(recursive=True)]
        for process in everything:
            process.suspend()
        try:
            await _terminated(one)
        finally:
            for process in everything:
                process.resume()
        await met.until_acked(100)
        await met.stop()
        await met.is_well()


async def _watch(process: Canevas, met: Meeting) -> "asyncio.Task[tuple[dict[str, int], float]]":
    """A screen that waits for its goodbye: that, and when it came."""
    client = await Client.open(process.url, met.made.board, met.made.screen_token)

    async def goodbye() -> tuple[dict[str, int], float]:
        bye = (await client.until(lambda: client.of("bye")))[0]
        moment = time.monotonic()
        await client.closed()
        assert bye["code"] == "closing"
        return bye, moment

    return asyncio.create_task(goodbye())


async def _terminated(canevas: Canevas, *, sees_not_ready: bool = False) -> int:
    """Tell a process to end, while clients go on: its exit code."""
    running = canevas.program.process
    assert running is not None
    running.send_signal(signal.SIGTERM)
    started = time.monotonic()
    if sees_not_ready:
        async with asyncio.timeout(SECONDS), httpx.AsyncClient(trust_env=False) as http:
            while (await http.get(f"{canevas.url}/readyz")).status_code != 503:
                await asyncio.sleep(0.02)
    while running.poll() is None:
        assert time.monotonic() - started < SECONDS
        await asyncio.sleep(0.05)
    return running.returncode
