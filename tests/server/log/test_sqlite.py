"""What the log in a file survives, and what it leaves behind."""

import asyncio
import signal
import sqlite3
import sys
from collections.abc import AsyncIterator, Coroutine
from contextlib import nullcontext
from pathlib import Path
from threading import Event
from typing import Any

import pytest

from protocol.fold import Replaced
from server.database.sqlite import SqliteDatabase
from server.database.unavailable import Unavailable
from server.log import pieces
from server.log.log import Behind, Entry, Head, NoBoard, Snapshot
from server.log.sqlite import SqliteLog
from server.store.sqlite import SqliteStore
from tests.contracts.stories import entries, entry


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "canevas.db"


@pytest.fixture
async def log(path: Path) -> AsyncIterator[SqliteLog]:
    log = SqliteLog(SqliteDatabase(path))
    await log.open()
    await log.create("board", "e1", [])
    yield log
    await log.close()


def whole(path: Path) -> bytes:
    """Every byte of the database, what is not yet moved from its write-ahead log included."""
    return b"".join(file.read_bytes() for file in sorted(path.parent.iterdir()))


WRITER = """
import asyncio, sys
from server.database.sqlite import SqliteDatabase
from server.log.sqlite import SqliteLog
from tests.contracts.stories import entry

async def write(log, board):
    for seq in range(1, 1_000_000):
        await log.append(board, "e1", seq - 1, [entry(seq)])
        print(board, seq, flush=True)

async def main():
    log = SqliteLog(SqliteDatabase(sys.argv[1]))
    await log.open()
    for board in ("a", "b", "c"):
        await log.create(board, "e1", [])
    await asyncio.gather(*(write(log, board) for board in ("a", "b", "c")))

asyncio.run(main())
"""

MAKER = """
import asyncio, sys
from server.database.sqlite import SqliteDatabase
from server.log.sqlite import SqliteLog
from tests.contracts.stories import entries

async def main():
    log = SqliteLog(SqliteDatabase(sys.argv[1]))
    await log.open()
    await log.create("long", "e1", entries(1, 200_000))

asyncio.run(main())
"""


def count(connection: sqlite3.Connection, table: str) -> int:
    """The rows of a table, none while it is still to be made."""
    try:
        return int(connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])
    except sqlite3.OperationalError:
        return 0


async def test_what_was_acknowledged_survives_a_killed_process(path: Path) -> None:
    writer = await asyncio.create_subprocess_exec(
        sys.executable, "-c", WRITER, str(path), stdout=asyncio.subprocess.PIPE
    )
    assert writer.stdout is not None
    said = [await writer.stdout.readline() for _ in range(300)]
    writer.send_signal(signal.SIGKILL)
    said += (await writer.stdout.read()).splitlines(keepends=True)
    assert await writer.wait() == -signal.SIGKILL
    acked: dict[str, int] = {}
    for line in said:
        if line.endswith(b"\n"):
            board, number = line.decode().split()
            acked[board] = int(number)
    log = SqliteLog(SqliteDatabase(path))
    await log.open()
    for board, seq in acked.items():
        head = await log.head(board)
        assert head.seq >= seq
        events = await log.read(board)
        assert events == [made.event for made in entries(1, head.seq)]
    await log.close()


async def test_appends_of_many_boards_share_commits(path: Path, log: SqliteLog) -> None:
    boards = [f"b{number}" for number in range(100)]
    await asyncio.gather(*(log.create(board, "e1", []) for board in boards))
    with sqlite3.connect(path) as watching:
        version = "PRAGMA data_version"
        changes = {watching.execute(version).fetchone()[0]}

        async def append(board: str) -> None:
            await log.append(board, "e1", 0, entries(1, 1))
            changes.add(watching.execute(version).fetchone()[0])

        await asyncio.gather(*(append(board) for board in boards))
    watching.close()
    assert len(changes) <= 10
    assert {head.seq for head in (await log.heads(boards)).values()} == {1}


async def test_reads_do_not_wait_for_a_commit(path: Path, log: SqliteLog) -> None:
    await log.append("board", "e1", 0, entries(1, 1))
    holder = sqlite3.connect(path, isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    append = asyncio.create_task(log.append("board", "e1", 1, [entry(2)]))
    assert await log.head("board") == Head("e1", 1)
    assert len(await log.read("board")) == 1
    assert not append.done()
    holder.execute("COMMIT")
    holder.close()
    await append
    assert await log.head("board") == Head("e1", 2)


async def test_a_file_that_another_process_keeps_locked_is_unavailable(
    path: Path, log: SqliteLog, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("server.database.connection.WAIT_SECONDS", 0.05)
    other = SqliteLog(SqliteDatabase(path))
    holder = sqlite3.connect(path, isolation_level=None)
    await other.open()
    holder.execute("BEGIN IMMEDIATE")
    with pytest.raises(Unavailable, match="locked"):
        await other.append("board", "e1", 0, entries(1, 1))
    assert not await other.ready()
    holder.execute("ROLLBACK")
    holder.close()
    assert await other.ready()
    await other.append("board", "e1", 0, entries(1, 1))
    await other.close()


async def test_a_full_disk_is_unavailable_and_no_more_once_there_is_room(
    path: Path, log: SqliteLog
) -> None:
    database = log._database
    pages = await database.write(lambda c: c.execute("PRAGMA page_count").fetchone()[0])
    await database.write(lambda c: c.execute(f"PRAGMA max_page_count = {pages}").fetchone())
    text = "long " * 20_000
    heavy = entry(1, changes=[("card", "c", {"text": text})])
    await log.create("other", "e1", [])
    begun, held = Event(), Event()

    def hold(_: sqlite3.Connection) -> None:
        begun.set()
        held.wait(10)

    holding = asyncio.create_task(database.write(hold))
    # What is asked from now on is of the next group.
    assert await asyncio.to_thread(begun.wait, 10)
    both = [asyncio.create_task(log.append(of, "e1", 0, [heavy])) for of in ("board", "other")]
    await asyncio.sleep(0)
    held.set()
    await holding
    results = await asyncio.gather(*both, return_exceptions=True)
    assert [type(result) for result in results] == [Unavailable, Unavailable]
    # The next commit is on a new connection, which knows no such limit.
    await log.append("board", "e1", 0, [heavy])
    assert await log.head("board") == Head("e1", 1)
    assert await log.head("other") == Head("e1", 0)


async def test_a_disk_that_was_full_is_so_until_something_was_written(log: SqliteLog) -> None:
    def fill(_: sqlite3.Connection) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    database = log._database
    for job, error in ((fill, Unavailable), (lambda _: None, None), (_refuse, Behind)):
        with pytest.raises(error) if error else nullcontext():
            await database.write(job)
        assert database._writer.failing
    assert await database.ready()
    assert not database._writer.failing


def _refuse(connection: sqlite3.Connection) -> None:
    connection.execute("UPDATE schema SET version = version + 1")
    raise Behind(Head("e1", 0))


async def test_a_file_that_cannot_be_opened_is_unavailable(tmp_path: Path) -> None:
    log = SqliteLog(SqliteDatabase(tmp_path / "nowhere" / "canevas.db"))
    with pytest.raises(Unavailable):
        await log.open()
    (tmp_path / "nowhere").mkdir()
    await log.open()
    await log.create("board", "e1", entries(1, 1))
    await log.close()


async def test_a_file_that_is_no_database_is_unavailable(tmp_path: Path) -> None:
    path = tmp_path / "canevas.db"
    path.write_bytes(b"once upon a time " * 1_000)
    log = SqliteLog(SqliteDatabase(path))
    with pytest.raises(Unavailable, match="not a database"):
        await log.open()


async def test_a_closed_log_is_unavailable(path: Path, log: SqliteLog) -> None:
    other = SqliteLog(SqliteDatabase(path))
    await other.open()
    await other.close()
    with pytest.raises(Unavailable):
        await other.append("board", "e1", 0, entries(1, 1))
    with pytest.raises(Unavailable):
        await other.head("board")
    assert not await other.ready()


async def test_every_commit_reaches_the_disk(log: SqliteLog) -> None:
    full = 2
    found = await log._database.write(
        lambda c: [
            c.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("journal_mode", "synchronous", "secure_delete")
        ]
    )
    assert found == ["wal", full, 1]


async def test_a_deleted_board_leaves_no_trace_in_the_file(path: Path) -> None:
    database = SqliteDatabase(path)
    log, store = SqliteLog(database), SqliteStore(database)
    await log.open()
    await store.open()
    secret = "the-words-of-someone"
    said = entry(1, changes=[("card", "c", {"text": secret})])
    await log.create("board", "e1", [said])
    await log.create("other", "e1", entries(1, 50))
    await log.keep_snapshot("board", Snapshot("e1", 1, secret.encode()))
    assert secret.encode() in whole(path)
    await log.delete("board")
    await store.delete("board")
    assert secret.encode() not in whole(path)
    await store.close()
    await log.close()


async def test_what_was_rewritten_leaves_no_trace_in_the_file(path: Path) -> None:
    log = SqliteLog(SqliteDatabase(path))
    await log.open()
    secret = "the-words-of-someone"
    said = [entry(seq, changes=[("card", "c", {"text": f"{secret} {seq}"})]) for seq in (1, 2, 3)]
    before: Replaced = [("card", "c", {"text": f"{secret} 1"})]
    said[1] = Entry(said[1].event, before)
    await log.create("board", "e1", said)
    await log.keep_snapshot("board", Snapshot("e1", 3, secret.encode()))
    assert secret.encode() in whole(path)
    blank = [entry(seq, changes=[("card", "c", {"text": ""})]) for seq in (1, 2, 3)]
    await log.rewrite("board", Head("e1", 3), "e2", blank, entries(4, 4))
    assert secret.encode() not in whole(path)
    await log.close()


async def test_the_words_go_from_the_file_when_the_last_reader_lets_them(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("server.database.sqlite.FORGET_AGAIN_SECONDS", 0.01)
    log = SqliteLog(SqliteDatabase(path))
    await log.open()
    secret = "the-words-of-someone"
    await log.create("board", "e1", [entry(1, changes=[("card", "c", {"text": secret})])])
    reader = sqlite3.connect(path, isolation_level=None)
    reader.execute("BEGIN")
    assert count(reader, "events") == 1
    blank = [entry(1, changes=[("card", "c", {"text": ""})])]
    await log.rewrite("board", Head("e1", 1), "e2", blank, [])
    assert await log.head("board") == Head("e2", 1)
    assert secret.encode() in whole(path), "the reader may still ask for it"
    reader.close()
    async with asyncio.timeout(10):
        while secret.encode() in whole(path):
            await asyncio.sleep(0.01)
    await log.close()


async def test_other_boards_are_written_while_a_long_one_is_made_and_removed(
    log: SqliteLog,
) -> None:
    async def written_during(work: Coroutine[Any, Any, None]) -> int:
        task = asyncio.create_task(work)
        before = (await log.head("board")).seq
        seq = before
        while not task.done():
            await log.append("board", "e1", seq, [entry(seq + 1)])
            seq += 1
        await task
        return seq - before

    assert await written_during(log.create("long", "e1", entries(1, 20_000))) > 5
    assert await log.head("long") == Head("e1", 20_000)
    assert await written_during(log.delete("long")) > 5
    assert await log.read("long") == []


async def test_a_long_board_with_a_hole_leaves_nothing(log: SqliteLog) -> None:
    with pytest.raises(ValueError, match="belongs"):
        await log.create("long", "e1", [*entries(1, 2_500), entry(2_502)])
    with pytest.raises(NoBoard):
        await log.head("long")
    assert await log.read("long") == []
    await log.create("long", "e1", entries(1, 3))


async def test_a_board_that_a_killed_process_left_half_made_is_cleared(path: Path) -> None:
    maker = await asyncio.create_subprocess_exec(sys.executable, "-c", MAKER, str(path))
    with_pieces = sqlite3.connect(path, timeout=10)
    async with asyncio.timeout(20):
        while not count(with_pieces, "events"):
            await asyncio.sleep(0.001)
    maker.send_signal(signal.SIGKILL)
    assert await maker.wait() == -signal.SIGKILL
    assert count(with_pieces, "boards") == 1
    log = SqliteLog(SqliteDatabase(path))
    await log.open()
    assert count(with_pieces, "events") == count(with_pieces, "boards") == 0
    with_pieces.close()
    await log.close()


async def test_a_process_whose_half_made_board_was_cleared_makes_none(log: SqliteLog) -> None:
    making = asyncio.create_task(log.create("long", "e1", entries(1, 20_000)))
    async with asyncio.timeout(10):
        while not await log.read("long", 0, 1):
            await asyncio.sleep(0)
    assert await log.heads(["long"]) == {}
    with pytest.raises(NoBoard):
        await log.append("long", "e1", 0, entries(1, 1))
    await pieces.clear(log._database)
    with pytest.raises(Unavailable):
        await making
    assert await log.read("long") == []
    await log.create("long", "e1", entries(1, 1))
