"""A browser, and devices in a hall."""

import re
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Playwright, sync_playwright

from tests.browser.gallery import Gallery
from tests.browser.hall import Hall
from tests.services.canevas import Canevas

ADDRESS = "canevas.example"
"""Where phones find the service: a name that is no loopback, over plain HTTP, as in many a hall."""

_CHROMIUM = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@pytest.fixture(scope="module")
def named_service() -> Iterator[Canevas]:
    """A service whose links say the name that phones reach it by."""
    with tempfile.TemporaryDirectory(prefix="canevas-test-") as folder:
        canevas = Canevas(
            Path(folder),
            public_url=f"http://{ADDRESS}",
            boards_per_minute=100_000,
            imports_per_minute=100_000,
        )
        canevas.start()
        try:
            yield canevas
        finally:
            canevas.stop()
        assert "Traceback" not in canevas.printed(), canevas.printed()


@pytest.fixture(scope="module")
def playwright_driver() -> Iterator[Playwright]:
    """The driver; its loop ends with the module, before tests that have one of their own."""
    with sync_playwright() as driver:
        yield driver


@pytest.fixture(scope="module")
def chromium(playwright_driver: Playwright, named_service: Canevas) -> Iterator[Browser]:
    """A Chromium for which the service has a name."""
    browser = launch(playwright_driver, named_service.port)
    yield browser
    browser.close()


@pytest.fixture
def output(request: pytest.FixtureRequest) -> Path:
    """Where a test leaves its pictures and traces."""
    name = re.sub(r"[^\w-]+", "-", request.node.nodeid.removeprefix("tests/")).strip("-")
    folder = Path(request.config.rootpath, "test-results", name)
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


@pytest.fixture
def hall(chromium: Browser, named_service: Canevas, output: Path) -> Iterator[Hall]:
    """Devices that reach the service over plain HTTP by its name."""
    hall = Hall(chromium, f"http://{ADDRESS}", output)
    yield hall
    hall.leave()


@pytest.fixture
def gallery(output: Path) -> Iterator[Gallery]:
    """Looks at pages; what was found wrong with any of them fails the test at its end."""
    gallery = Gallery(output)
    yield gallery
    gallery.verdict()


def launch(driver: Playwright, port: int) -> Browser:
    """Start the machine's Chromium; `ADDRESS` leads it to that port of loopback."""
    rule = f"MAP {ADDRESS}:80 127.0.0.1:{port}"
    return driver.chromium.launch(
        executable_path=shutil.which("chromium"),
        args=[*_CHROMIUM, f"--host-resolver-rules={rule}"],
    )
