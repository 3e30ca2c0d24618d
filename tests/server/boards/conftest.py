"""A database with one real board, and a backup of it."""

import asyncio
import gzip
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Final

import pytest

from server.app import storage
from server.boards.backing_up import Saved, back_up
from server.boards.backup import Writer
from server.log.log import Entry, Log
from server.store.kept import Kept
from server.store.store import Store

RELEASE: Final = Path(__file__).parents[2] / "fixtures" / "releases" / "0.1" / "canevas.db.gz"
EVENTS: Final = 120
BOARD: Final = "b1"


@pytest.fixture(scope="session")
def story(tmp_path_factory: pytest.TempPathFactory) -> tuple[list[Entry], list[Kept]]:
    """The first events of a session, and all that the store kept of it."""
    file = tmp_path_factory.mktemp("story") / "canevas.db"
    file.write_bytes(gzip.decompress(RELEASE.read_bytes()))
    return asyncio.run(_read(file))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Where the database is."""
    return tmp_path / "canevas.db"


@pytest.fixture
async def kept_in(
    file: Path, story: tuple[list[Entry], list[Kept]]
) -> AsyncIterator[tuple[Log, Store]]:
    """A log and a store with the board."""
    entries, kept = story
    log, store = storage(f"sqlite:///{file}")
    await log.open()
    await store.open()
    await log.restore(BOARD, "e1", [entries], 1_900_000_000_000)
    await store.restore(BOARD, kept)
    yield log, store
    await store.close()
    await log.close()


def unheard(_: int) -> None:
    """Nobody hears how far one has come."""


async def write_backup(log: Log, store: Store, file: Path, *, compressed: bool = False) -> Saved:
    """Back a database up."""
    with file.open("w+b") as out:
        writer = Writer(out, compressed=compressed)
        return await back_up(log, store, writer, 1_800_000_000_000, unheard)


async def _read(file: Path) -> tuple[list[Entry], list[Kept]]:
    log, store = storage(f"sqlite:///{file}")
    await log.open()
    await store.open()
    (board,) = await log.boards()
    entries = [entry async for some in log.entries(board) for entry in some]
    kept = await store.kept(board)
    await store.close()
    await log.close()
    return entries[:EVENTS], kept
