"""A stranger's first minute: a clone, an empty home, one command."""

import os
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from tests.services.port import listens
from tests.services.program import Program

ROOT = Path(__file__).parents[2]

pytestmark = [pytest.mark.alone, pytest.mark.browser, pytest.mark.timeout(600)]


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    folder = tmp_path / "clone"
    subprocess.run(["git", "clone", "--quiet", "--no-hardlinks", ROOT, folder], check=True)
    return folder


@pytest.fixture
def running(clone: Path, tmp_path: Path, free_port: int) -> Iterator[Program]:
    program = Program(
        [clone / "bin" / "run", "--port", str(free_port)],
        tmp_path / "run.log",
        environment=environment_of_a_stranger(tmp_path / "home"),
        folder=clone,
    )
    try:
        program.start(lambda: listens(free_port), within=540)
        yield program
    finally:
        program.kill()


def environment_of_a_stranger(home: Path) -> dict[str, str]:
    """No home to speak of, no active environment, nothing set for Canevas."""
    home.mkdir()
    ours = re.compile(r"VIRTUAL_ENV|PYTHON|PYTEST|XDG_|CANEVAS_|(DATABASE|REDIS|PUBLIC)_URL$|PORT$")
    environment = {name: text for name, text in os.environ.items() if not ours.match(name)}
    paths = environment["PATH"].split(os.pathsep)
    environment["PATH"] = os.pathsep.join(path for path in paths if ".venv" not in Path(path).parts)
    return {**environment, "HOME": str(home)}


def test_a_fresh_clone_runs_and_ends_with_a_page_that_works(
    running: Program, free_port: int, tmp_path: Path
) -> None:
    address = f"http://127.0.0.1:{free_port}"
    assert f":{free_port}" in running.printed(), "it does not say where to click"

    with httpx.Client(base_url=address) as client:
        page = client.get("/").raise_for_status()
        assets = re.findall(r'(?:src|href)="(/assets/[^"]+\.(?:js|css))"', page.text)
        assert {Path(asset).suffix for asset in assets} == {".js", ".css"}
        for asset in assets:
            content_type = client.get(asset).raise_for_status().headers["content-type"]
            assert content_type.startswith(("text/javascript", "text/css")), asset

        made = client.post("/api/boards", json={"title": "Première séance"})
        assert made.status_code == 201, made.text
        joined = client.post(f"/api/join/{made.json()['code']}", json={"name": "Anne"})
        assert joined.status_code == 201, joined.text

    assert "<form" in drawn(address, tmp_path), "the page drew nothing to fill in"
    assert running.stop(within=15) == 0, running.printed()


def drawn(address: str, folder: Path) -> str:
    """What a browser has on its page once scripts have run."""
    browser = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--dump-dom"]
    profile = f"--user-data-dir={folder / 'profile'}"
    return subprocess.run(
        [*browser, profile, "--virtual-time-budget=10000", address],
        check=True,
        capture_output=True,
        text=True,
        timeout=60,
    ).stdout
