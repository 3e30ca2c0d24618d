"""A log written by an earlier release opens in this one, and folds to what it folded to.

`tests/fixtures/releases/` has for each release, packed: the SQLite file and the dump of PostgreSQL
it made, a backup, an export that leaves nothing out, and the state it folds to.
"""

import asyncio
import gzip
import json
import subprocess
from pathlib import Path
from typing import Any, Final

import pytest

from protocol.fold import fold
from protocol.records import State, complete
from server.app import storage
from server.boards.backup import contents
from server.boards.restoring import restore_all
from server.boards.verifying import verify
from server.boards.verifying_files import verify_backup
from server.domain.importing import Import
from tests.services.postgres import PostgresServer, executable

FOLDER: Final = Path(__file__).parent.parent / "fixtures" / "releases"
RELEASES: Final = sorted(folder.name for folder in FOLDER.iterdir())


def unpacked(release: str, name: str) -> bytes:
    return gzip.decompress((FOLDER / release / f"{name}.gz").read_bytes())


def state_of(release: str) -> Any:
    return json.loads(unpacked(release, "state.json"))


def restore(url: str, dump: bytes) -> None:
    command = [executable("psql"), "--quiet", "--set=ON_ERROR_STOP=1", url]
    subprocess.run(command, input=dump, check=True, stdout=subprocess.DEVNULL)


async def opens(url: str, release: str) -> None:
    """The one board of a database is sound, has its digests, and folds to the state."""
    log, store = storage(url)
    for _ in range(2):  # a second start finds nothing left to do
        await log.open()
        await store.open()
        (board,) = await log.boards()
        verdict = await verify(log, board, lambda _: None)
        assert verdict.faults == []
        state: State = {}
        async for events in log.stream(board):
            for event in events:
                fold(state, event.changes)
        assert state == state_of(release)
        assert len(await store.tokens(board)) >= 2
        await store.close()
        await log.close()


@pytest.mark.parametrize("release", RELEASES)
async def test_a_file_of_an_earlier_release_opens(release: str, tmp_path: Path) -> None:
    file = tmp_path / "canevas.db"
    file.write_bytes(unpacked(release, "canevas.db"))
    await opens(f"sqlite:///{file}", release)


@pytest.mark.services
@pytest.mark.parametrize("release", RELEASES)
async def test_a_database_of_an_earlier_release_opens(
    release: str, postgres_server: PostgresServer, postgres_url: str
) -> None:
    await asyncio.to_thread(restore, postgres_url, unpacked(release, "canevas.sql"))
    await opens(postgres_url, release)


@pytest.mark.parametrize("release", RELEASES)
async def test_a_backup_of_an_earlier_release_is_restored(release: str, tmp_path: Path) -> None:
    backup = FOLDER / release / "backup.gz"
    assert verify_backup(backup, lambda _: None).sound
    url = f"sqlite:///{tmp_path / 'canevas.db'}"
    log, store = storage(url)
    await log.open()
    await store.open()
    assert await restore_all(log, store, contents(backup), lambda _: None) == 1
    await store.close()
    await log.close()
    await opens(url, release)


@pytest.mark.parametrize("release", RELEASES)
def test_an_export_of_an_earlier_release_is_taken_in(release: str) -> None:
    taken = Import()
    for line in unpacked(release, "board.ndjson").splitlines():
        taken.take(line)
    state, _ = taken.finish()
    assert state == with_defaults(state_of(release))


def with_defaults(state: State) -> State:
    """A state with what came later at its default, as an import fills it in."""
    return {
        kind: {id: {**complete(kind, {}), **fields} for id, fields in records.items()}
        for kind, records in state.items()
    }
