"""What the shared log makes of a database that goes away, and of processes that compete."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable

import asyncpg
import pytest

from server.database.postgres import PostgresDatabase
from server.database.unavailable import Unavailable
from server.log import commits
from server.log.log import Behind, Head
from server.log.postgres import PostgresLog
from tests.contracts.stories import entries, entry
from tests.services.postgres import PostgresServer

pytestmark = pytest.mark.services


@pytest.fixture
async def log(postgres_url: str) -> AsyncIterator[PostgresLog]:
    log = PostgresLog(PostgresDatabase(postgres_url))
    await log.open()
    await log.create("board", "e1", [])
    yield log
    await log.close()


@pytest.fixture
async def other(postgres_url: str, log: PostgresLog) -> AsyncIterator[PostgresLog]:
    other = PostgresLog(PostgresDatabase(postgres_url))
    await other.open()
    yield other
    await other.close()


async def eventually(call: Callable[[], Awaitable[None]]) -> None:
    """Call until it is available."""
    async with asyncio.timeout(20):
        while True:
            try:
                return await call()
            except Unavailable:
                await asyncio.sleep(0.01)


async def test_both_schemes_are_taken(postgres_url: str) -> None:
    log = PostgresLog(PostgresDatabase(postgres_url.replace("postgresql://", "postgres://")))
    await log.open()
    assert await log.ready()
    await log.close()
    with pytest.raises(Unavailable):
        await log.head("board")


async def test_a_database_that_is_away_is_unavailable_until_it_is_back(
    log: PostgresLog, postgres_server: PostgresServer
) -> None:
    await log.append("board", "e1", 0, entries(1, 1))
    postgres_server.stop()
    with pytest.raises(Unavailable):
        await log.append("board", "e1", 1, entries(2, 2))
    with pytest.raises(Unavailable):
        await log.head("board")
    assert not await log.ready()
    postgres_server.start()
    await eventually(lambda: log.append("board", "e1", 1, entries(2, 2)))
    assert await log.ready()
    assert await log.head("board") == Head("e1", 2)


async def test_a_log_whose_database_is_away_opens_later(
    postgres_url: str, postgres_server: PostgresServer
) -> None:
    log = PostgresLog(PostgresDatabase(postgres_url))
    postgres_server.stop()
    with pytest.raises(Unavailable):
        await log.open()
    postgres_server.start()
    await log.open()
    assert await log.ready()
    await log.close()


async def test_what_was_acknowledged_survives_a_killed_server(
    log: PostgresLog, postgres_server: PostgresServer
) -> None:
    acked = 0

    async def write() -> None:
        nonlocal acked
        while True:
            await log.append("board", "e1", acked, [entry(acked + 1)])
            acked += 1

    writing = asyncio.create_task(write())
    async with asyncio.timeout(20):
        while acked < 100:
            await asyncio.sleep(0.001)
    postgres_server.kill()
    with pytest.raises(Unavailable):
        await writing
    postgres_server.start()
    head = await log_head(log)
    assert acked <= head.seq <= acked + 1
    assert [event.seq for event in await log.read("board")] == list(range(1, head.seq + 1))


async def log_head(log: PostgresLog) -> Head:
    found: list[Head] = []

    async def ask() -> None:
        found.append(await log.head("board"))

    await eventually(ask)
    return found[0]


async def test_connections_that_were_cut_are_replaced(log: PostgresLog, postgres_url: str) -> None:
    await asyncio.gather(*(log.head("board") for _ in range(8)))
    admin = await asyncpg.connect(postgres_url)
    await admin.execute(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
        " WHERE application_name = 'canevas' AND datname = current_database()"
    )
    await admin.close()
    await eventually(lambda: log.append("board", "e1", 0, entries(1, 1)))
    await asyncio.gather(*(log.head("board") for _ in range(8)))


async def test_a_held_row_keeps_its_board_waiting_and_no_other(
    log: PostgresLog, postgres_url: str
) -> None:
    await log.create("free", "e1", [])
    holder = await asyncpg.connect(postgres_url)
    async with holder.transaction():
        await holder.execute("SELECT FROM boards WHERE board = 'board' FOR UPDATE")
        held = asyncio.create_task(log.append("board", "e1", 0, entries(1, 1)))
        for seq in range(1, 6):
            await log.append("free", "e1", seq - 1, [entry(seq)])
        assert not held.done()
    await held
    await holder.close()
    assert await log.heads(["board", "free"]) == {"board": Head("e1", 1), "free": Head("e1", 5)}


async def test_a_row_that_is_never_let_go_is_unavailable(
    postgres_url: str, log: PostgresLog, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("server.database.postgres.WAIT_SECONDS", 0.3)
    hasty = PostgresLog(PostgresDatabase(postgres_url))
    await hasty.open()
    holder = await asyncpg.connect(postgres_url)
    async with holder.transaction():
        await holder.execute("SELECT FROM boards WHERE board = 'board' FOR UPDATE")
        with pytest.raises(Unavailable):
            await hasty.append("board", "e1", 0, entries(1, 1))
    await holder.close()
    await eventually(lambda: hasty.append("board", "e1", 0, entries(1, 1)))
    await hasty.close()


async def lose_twice(log: PostgresLog) -> None:
    for _ in range(2):
        with pytest.raises(Behind):
            await log.append("board", "e1", 0, [entry(1, "eve")])


async def test_a_board_that_lost_twice_has_the_next_turn(
    log: PostgresLog, other: PostgresLog
) -> None:
    await log.append("board", "e1", 0, entries(1, 1))
    await lose_twice(other)
    rival = asyncio.create_task(log.append("board", "e1", 1, [entry(2, "ada")]))
    done, _ = await asyncio.wait([rival], timeout=0.05)
    assert not done
    assert await other.head("board") == Head("e1", 1)
    await other.append("board", "e1", 1, [entry(2, "eve")])
    with pytest.raises(Behind):
        await rival
    assert [event.by for event in await log.read("board")] == ["ada", "eve"]
    await log.append("board", "e1", 2, [entry(3, "ada")])


async def test_a_turn_that_is_not_taken_passes(
    log: PostgresLog, other: PostgresLog, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(commits, "TURN_SECONDS", 0.1)
    await log.append("board", "e1", 0, entries(1, 1))
    await lose_twice(other)
    await log.append("board", "e1", 1, entries(2, 2))
    await other.append("board", "e1", 2, [entry(3, "eve")])


async def test_closing_gives_a_turn_back(log: PostgresLog, postgres_url: str) -> None:
    other = PostgresLog(PostgresDatabase(postgres_url))
    await other.open()
    await log.append("board", "e1", 0, entries(1, 1))
    await lose_twice(other)
    async with asyncio.timeout(commits.TURN_SECONDS / 2):
        await other.close()
        await log.append("board", "e1", 1, entries(2, 2))


async def test_two_busy_processes_take_turns(log: PostgresLog, other: PostgresLog) -> None:
    async def write(log: PostgresLog, by: str) -> int:
        seq = 0
        losses = most = 0
        for _ in range(60):
            while True:
                try:
                    await log.append("board", "e1", seq, [entry(seq + 1, by)])
                except Behind as behind:
                    seq = behind.head.seq
                    losses += 1
                    most = max(most, losses)
                else:
                    seq += 1
                    losses = 0
                    break
        return most

    assert max(await asyncio.gather(write(log, "ada"), write(other, "bob"))) <= 2
    assert await log.head("board") == Head("e1", 120)


async def test_statements_go_by_the_index_even_when_planned_on_empty_tables(
    log: PostgresLog, postgres_url: str
) -> None:
    connection = await asyncpg.connect(postgres_url)
    await connection.execute("SET plan_cache_mode = force_generic_plan")
    await connection.execute(f"PREPARE find (text, text[], text[]) AS {commits._FIND}")
    plan = await connection.fetch("EXPLAIN EXECUTE find ('b', '{a}', '{c}')")
    await connection.close()
    text = "\n".join(row[0] for row in plan)
    assert "Seq Scan" not in text, text
