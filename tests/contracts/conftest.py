"""Storage of both kinds: each test of a contract runs on every twin."""

from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import TypeAlias

import pytest

from server.database.postgres import PostgresDatabase
from server.database.sqlite import SqliteDatabase
from server.log.log import Log
from server.log.postgres import PostgresLog
from server.log.sqlite import SqliteLog
from server.store.postgres import PostgresStore
from server.store.sqlite import SqliteStore
from server.store.store import Store

Storage: TypeAlias = tuple[Log, Store]
Handle: TypeAlias = Callable[[], Storage]


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.services)])
def handle(request: pytest.FixtureRequest, tmp_path: Path) -> Handle:
    """Makes a log and a store on the one database of the test, as each process does."""
    if request.param == "sqlite":

        def on_sqlite() -> Storage:
            database = SqliteDatabase(tmp_path / "canevas.db")
            return SqliteLog(database), SqliteStore(database)

        return on_sqlite

    url: str = request.getfixturevalue("postgres_url")

    def on_postgres() -> Storage:
        database = PostgresDatabase(url)
        return PostgresLog(database), PostgresStore(database)

    return on_postgres


@pytest.fixture
async def log(handle: Handle) -> AsyncIterator[Log]:
    """A log that is open."""
    log, _ = handle()
    await log.open()
    yield log
    await log.close()


@pytest.fixture
async def other_log(handle: Handle, log: Log) -> AsyncIterator[Log]:
    """The same log, as another process sees it."""
    other, _ = handle()
    await other.open()
    yield other
    await other.close()


@pytest.fixture
async def store(handle: Handle) -> AsyncIterator[Store]:
    """A store that is open."""
    _, store = handle()
    await store.open()
    yield store
    await store.close()
