"""Real input through real sockets: a crowd on the embedded default, and on two processes."""

import io
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from rich.console import Console

from server.rehearsal import Crowd, Report, load, rehearse
from server.rehearsal.service import Service
from tests.services.canevas import Canevas

LONDON = Path(__file__).parents[3] / "shared" / "data" / "london-policing.json"
SPEED = 50


@pytest.fixture
def crowd() -> Crowd:
    """People of London who spoke of their police; where they are not at hand, the shipped crowd."""
    return load(LONDON if LONDON.exists() else None)


@pytest.fixture
def alone(tmp_path: Path) -> Iterator[Canevas]:
    """One process on the embedded default."""
    process = Canevas(tmp_path)
    try:
        process.start()
        yield process
    finally:
        process.program.kill()


@pytest.mark.timeout(240)
async def test_r3_a_crowd_on_the_embedded_default_agrees(alone: Canevas, crowd: Crowd) -> None:
    report = await played(crowd, alone.url)
    await its_log_makes_the_same_state_again(alone.url, report)


@pytest.mark.timeout(240)
@pytest.mark.services
async def test_r3_a_crowd_split_between_two_processes_agrees(
    two_processes: tuple[Canevas, Canevas], crowd: Crowd
) -> None:
    first, second = two_processes
    report = await played(crowd, f"{first.url},{second.url}")
    await its_log_makes_the_same_state_again(second.url, report)


async def played(crowd: Crowd, url: str) -> Report:
    """Rehearse, and hold the report to what it promises."""
    shown = io.StringIO()
    report = await rehearse(crowd, url, speed=SPEED, console=Console(file=shown))
    report.show(Console(file=shown))
    assert report.disagreements == []
    assert (report.lost, report.unanswered) == (0, 0)
    assert report.well, shown.getvalue()
    assert report.refused == {}
    assert report.acked > len(crowd.cards) * 2
    assert report.devices == len(crowd.participants) + len(crowd.groups) + 2
    assert "replicas agree" in shown.getvalue()
    return report


async def its_log_makes_the_same_state_again(url: str, report: Report) -> None:
    """Export, import: the same state, on a board with its own id and epoch."""
    made = report.made
    bearer = {"Authorization": f"Bearer {made.facilitator_token}"}
    async with httpx.AsyncClient(base_url=url, trust_env=False) as http:
        log = await http.get(f"/api/boards/{made.board}/log", headers=bearer)
        again = await http.post("/api/boards/import", content=log.content)
    assert again.status_code == 201, again.text
    service = Service([url])
    before = await service.state(made.board, made.facilitator_token)
    after = await service.state(again.json()["board"], again.json()["facilitator_token"])
    await service.close()
    assert again.json()["board"] != made.board
    assert after.epoch != before.epoch
    assert (after.seq, after.state) == (before.seq, before.state)
