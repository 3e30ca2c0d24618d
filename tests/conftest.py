"""What tests may ask for. Servers are real, one of each kind a test process, started late."""

import shutil
import tempfile
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

from tests.services import port
from tests.services.canevas import Canevas
from tests.services.haproxy import Balance, Balancers
from tests.services.postgres import PostgresServer
from tests.services.redis import RedisServer


@pytest.fixture
def free_port() -> int:
    """A port of loopback nobody listens on."""
    return port.free_port()


@pytest.fixture
def redis_url(redis_server: RedisServer) -> str:
    """A Redis that runs."""
    return redis_server.url


@pytest.fixture
def redis_server(shared_redis: RedisServer) -> Iterator[RedisServer]:
    """The same Redis, to be stopped, killed and paused: the next test finds it running."""
    shared_redis.start()
    yield shared_redis
    shared_redis.start()
    shared_redis.command("FLUSHALL")


@pytest.fixture
def postgres_url(postgres_server: PostgresServer) -> Iterator[str]:
    """A new, empty database of a PostgreSQL that runs."""
    url = postgres_server.create_database()
    yield url
    postgres_server.start()
    postgres_server.drop_database(url)


@pytest.fixture
def postgres_server(shared_postgres: PostgresServer) -> Iterator[PostgresServer]:
    """The PostgreSQL of `postgres_url`, to be stopped, killed and paused."""
    shared_postgres.start()
    yield shared_postgres
    shared_postgres.start()


@pytest.fixture
def haproxy() -> Iterator[Balance]:
    """Starts a balancer from a configuration, such as `tests.services.haproxy.tcp` makes."""
    with _folder() as folder:
        balancers = Balancers(folder)
        try:
            yield balancers.start
        finally:
            balancers.stop()


@pytest.fixture(scope="module")
def service() -> Iterator[Canevas]:
    """A `canevas serve` that the tests of a module share; nothing in it may have broken."""
    with _folder() as folder:
        canevas = Canevas(folder, boards_per_minute=100_000, imports_per_minute=100_000)
        canevas.start()
        try:
            yield canevas
        finally:
            canevas.stop()
        assert "Traceback" not in canevas.printed(), canevas.printed()


@pytest.fixture
async def http(service: Canevas) -> AsyncIterator[httpx.AsyncClient]:
    """HTTP calls to the service."""
    async with httpx.AsyncClient(base_url=service.url, timeout=30, trust_env=False) as client:
        yield client


@pytest.fixture(scope="session")
def shared_redis() -> Iterator[RedisServer]:
    with _folder() as folder:
        server = RedisServer(folder)
        try:
            yield server
        finally:
            server.kill()


@pytest.fixture(scope="session")
def shared_postgres() -> Iterator[PostgresServer]:
    with _folder() as folder:
        server = PostgresServer(folder)
        try:
            yield server
        finally:
            server.stop()


@contextmanager
def _folder() -> Iterator[Path]:
    """A temporary folder that other users may enter: not all servers run as the tests' user."""
    folder = Path(tempfile.mkdtemp(prefix="canevas-test-"))
    folder.chmod(0o755)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)
