"""Services of several processes, on real PostgreSQL, Redis and HAProxy."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.browser.conftest import chromium as chromium
from tests.browser.conftest import hall as hall
from tests.browser.conftest import named_service as named_service
from tests.browser.conftest import output as output
from tests.browser.conftest import playwright_driver as playwright_driver
from tests.services.canevas import Canevas
from tests.services.haproxy import Balance, Balancer, tcp
from tests.services.redis import RedisServer


class Balanced(NamedTuple):
    """Two processes of one service, and the one address that its clients know."""

    processes: tuple[Canevas, Canevas]
    balancer: Balancer

    @property
    def url(self) -> str:
        return self.balancer.url


@pytest.fixture
def two_processes(
    tmp_path: Path, postgres_url: str, redis_server: RedisServer
) -> Iterator[tuple[Canevas, Canevas]]:
    """Two processes of one service."""
    one, other = (_process(tmp_path / name, postgres_url, redis_server.url) for name in "ab")
    try:
        one.start()
        other.start()
        yield one, other
    finally:
        one.program.kill()
        other.program.kill()
    for process in (one, other):
        assert "Traceback" not in process.printed(), process.printed()


@pytest.fixture
def two_processes_behind_balancer(
    two_processes: tuple[Canevas, Canevas], haproxy: Balance
) -> Balanced:
    """Two processes of one service; a balancer hands each connection to one of them."""
    one, other = two_processes
    return Balanced(two_processes, haproxy(tcp(one.port, other.port)))


def _process(folder: Path, log: str, bus: str) -> Canevas:
    folder.mkdir()
    return Canevas(folder, log=log, bus=bus)
