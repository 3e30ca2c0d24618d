"""Two processes on one log and one bus are one service."""

import asyncio
import json
import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from random import Random
from typing import Any

import httpx
import psutil
import pytest

from tests.journeys.conftest import Balanced
from tests.journeys.meeting import PATIENCE, meeting
from tests.outside import arithmetic
from tests.outside.board import Board
from tests.outside.chance import GROUPS, PEOPLE, furnished
from tests.outside.client import Client
from tests.outside.replica import State, fold
from tests.services.canevas import Canevas
from tests.services.postgres import PostgresServer
from tests.services.redis import RedisServer

pytestmark = pytest.mark.services

Two = tuple[Canevas, Canevas]


@pytest.fixture
async def board(two_processes: Two) -> AsyncIterator[Board]:
    """A board with a group and an activity, made through the first process."""
    async with httpx.AsyncClient(
        base_url=two_processes[0].url, timeout=30, trust_env=False
    ) as http:
        board = await Board.make(http)
        async with board:
            facilitator = await board.client()
            await facilitator.do("group.add", id="g1", fields={"name": "Table 1"})
            await facilitator.do("activity.add", id="a1", fields={"kind": "collect"})
            yield board


async def test_a_change_through_one_is_seen_through_the_other(
    two_processes: Two, board: Board
) -> None:
    here, there = await board.client(), await _at(two_processes[1], board)
    for sender, reader in ((here, there), (there, here)):
        card = f"c-{sender is here}"
        seq = await sender.do("card.add", id=card, activity="a1", text="idée")
        assert card in (await reader.reached(seq))["card"]
    assert here.replica.seen() == there.replica.seen()


async def test_map7_neither_order_nor_process_changes_a_row(two_processes: Two) -> None:
    rows: list[Any] = []
    for turn in range(2):
        async with (
            httpx.AsyncClient(
                base_url=two_processes[turn].url, timeout=30, trust_env=False
            ) as http,
            await Board.imported(http, furnished()) as board,
        ):
            rows.append(await _said_in_any_order(two_processes, board, Random(turn)))
    assert rows[0] == rows[1]


async def _said_in_any_order(two: Two, board: Board, random: Random) -> Any:
    """What people and tables say, in some order and through some process: the rows of the map."""
    facilitator = await board.client()
    await facilitator.do("activity.set", activity="tables", fields={"kind": "mapping"})
    clients = {}
    wishes: list[tuple[str, str, dict[str, Any]]] = []
    for number, person in enumerate(PEOPLE):
        token = (await board.back(person))["token"]
        clients[person] = await _at(random.choice(two), board, token)
        for card in range(3):
            value = ("shared", "opposed", "not_ours")[(number * card) % 3]
            wishes.append((person, "stance.take", {"card": f"tables-p{card + 1}", "value": value}))
    for group in GROUPS:
        token = (await board.join(group=group, table=True))["token"]
        clients[group] = await _at(random.choice(two), board, token)
        counts = {"group": group, "shared": 2, "not_ours": 1, "opposed": 0}
        wishes.append((group, "hands.count", {"card": "tables-p1", **counts}))
        place = {"map": f"tables/{group}", "card": "tables-p2", "zone": "a"}
        wishes.append((group, "card.place", place))
    random.shuffle(wishes)
    seqs = await asyncio.gather(*(clients[who].do(name, **args) for who, name, args in wishes))
    state: State = {}
    told = []
    for by in ("groups", "networks"):
        query = {"activity": "tables", "by": by}
        maps = []
        for process in two:
            reader = await _at(process, board)
            await reader.reached(max(seqs))
            async with httpx.AsyncClient(base_url=process.url, trust_env=False) as http:
                there = Board(http, board.made)
                maps.append((await there.call("GET", "map", params=query)).json())
            await reader.close()
        assert maps[0] == maps[1]
        told.append((maps[0]["voices"], maps[0]["cards"], maps[0]["clusters"]))
    for line in (await board.log())[1:]:
        fold(state, line["changes"])
    for by, (_, cards, _) in zip(("groups", "networks"), told, strict=True):
        expected = arithmetic.cards(state, "tables", by)
        positions = {row["card"]: row["positions"] for row in cards}
        assert positions == {card: row.positions for card, row in expected.items()}
        tallies = {row["card"]: row["tallies"] for row in cards}
        assert tallies == {card: row.tallies for card, row in expected.items()}
    return told


async def test_r4_a_command_sent_to_both_has_one_effect(two_processes: Two, board: Board) -> None:
    here, there = await board.client(), await _at(two_processes[1], board)
    ids = [
        await client.wish("card.add", id="c1", activity="a1", text="idée", key=key)
        for key in ["00000000-0000-4000-8000-000000000001"]
        for client in (here, there)
    ]
    assert await here.answer(ids[0]) == await there.answer(ids[1])


async def test_erase3_what_is_erased_at_one_is_gone_at_the_other(
    two_processes: Two, board: Board
) -> None:
    joined = await board.join(name="Anna-Rozenn", group="g1")
    anna = await _at(two_processes[1], board, joined["token"])
    here, there = await board.client(), await _at(two_processes[1], board)
    for client, query in ((anna, {"keep": "ideas"}), (anna, {})):
        seq = await client.do("card.add", id=f"c{len(query)}", activity="a1", text="Une halle")
        for one in (here, there):
            await one.reached(seq)
        welcomes, heard = len(there.of("welcome")), len(there.messages)
        await board.call("DELETE", f"participants/{joined['participant']}", params=query)
        for one in (here, there):
            await one.welcomed(welcomes + 1)
        assert here.replica.since == there.replica.since
        assert here.replica.seen() == there.replica.seen()
        assert "Anna-Rozenn" not in json.dumps(there.replica.seen())
        async with httpx.AsyncClient(base_url=two_processes[1].url, trust_env=False) as http:
            told = (await Board(http, board.made).call("GET", "log")).text
        assert "Anna-Rozenn" not in told
        assert ("halle" in told) == bool(query)
        assert "Anna-Rozenn" not in str(there.messages[heard:])
    assert (await anna.until(lambda: anna.of("bye")))[0]["code"] == "revoked"


async def test_who_is_here_adds_up(two_processes: Two, board: Board) -> None:
    screen = await _at(two_processes[1], board, board.screen_token)
    for n, process in enumerate((*two_processes, two_processes[0])):
        joined = await board.join(name=f"P{n}", group="g1")
        await _at(process, board, joined["token"])
    await screen.until(lambda: screen.of("presence")[-1:][0]["groups"] == {"g1": 3}
                       if screen.of("presence") else False)  # fmt: skip


async def test_who_is_revoked_at_one_leaves_the_other(two_processes: Two, board: Board) -> None:
    issued = await board.issue("screen")
    screen = await _at(two_processes[1], board, issued["token"])
    await board.call("DELETE", f"tokens/{issued['id']}")
    await screen.closed()
    assert screen.messages[-1] == {"type": "bye", "code": "revoked", "retry_ms": None}


async def test_who_is_removed_at_one_leaves_the_other(two_processes: Two, board: Board) -> None:
    joined = await board.join(name="Léa", group="g1")
    phone = await _at(two_processes[1], board, joined["token"])
    facilitator = await board.client()
    await facilitator.do("participant.remove", participant=joined["participant"])
    await phone.closed()
    assert phone.messages[-1] == {"type": "bye", "code": "revoked", "retry_ms": None}


async def test_what_is_deleted_at_one_is_gone_at_the_other(
    two_processes: Two, board: Board
) -> None:
    phone = await _at(two_processes[1], board)
    await board.call("DELETE", "")
    await phone.closed()
    assert phone.messages[-1] == {"type": "bye", "code": "deleted", "retry_ms": None}
    async with httpx.AsyncClient(trust_env=False) as http:
        headers = {"Authorization": f"Bearer {board.token}"}
        url = f"{two_processes[1].url}/api/boards/{board.id}/state"
        assert (await http.get(url, headers=headers)).status_code == 401


async def test_r3_holds_across_processes_under_load(two_processes: Two) -> None:
    async with meeting([process.url for process in two_processes], people=20) as met:
        met.write(per_second=150)
        await met.until_acked(400)
        await met.stop()
        await met.is_well()


async def test_without_redis_changes_go_across_by_the_log(
    two_processes: Two, board: Board, redis_server: RedisServer
) -> None:
    here, near = await board.client(), await board.client()
    there = await _at(two_processes[1], board)
    redis_server.stop()
    seq = await here.do("card.add", id="c1", activity="a1", text="idée")
    async with asyncio.timeout(2):
        await near.reached(seq)
    await there.reached(seq)
    await _until_status(two_processes[1], 503)

    redis_server.start()
    for process in two_processes:
        await _until_status(process, 200)
    seq = await there.do("card.add", id="c2", activity="a1", text="idée")
    assert (await here.reached(seq)) == (await there.reached(seq))


async def test_who_came_in_through_one_is_known_at_the_other_at_once(
    two_processes: Two, board: Board, redis_server: RedisServer
) -> None:
    redis_server.stop()
    for n in range(5):
        joined = await board.join(name=f"P{n}", group="g1")
        headers = {"Authorization": f"Bearer {joined['token']}"}
        async with httpx.AsyncClient(trust_env=False, headers=headers) as http:
            url = f"{two_processes[1].url}/api/boards/{board.id}/state"
            assert (await http.get(url)).status_code == 200
        joined = await board.join(name=f"Q{n}", group="g1")
        phone = await _at(two_processes[1], board, joined["token"])
        you = (await phone.welcomed())["you"]
        assert you["participant"] == joined["participant"]


async def test_who_was_revoked_without_redis_leaves_when_it_is_back(
    two_processes: Two, board: Board, redis_server: RedisServer
) -> None:
    issued = await board.issue("screen")
    revoked = await _at(two_processes[1], board, issued["token"])
    stays = await _at(two_processes[1], board, board.screen_token)
    redis_server.stop()
    await _until_status(two_processes[0], 503)
    await board.call("DELETE", f"tokens/{issued['id']}")
    redis_server.start()
    await revoked.closed()
    assert revoked.messages[-1] == {"type": "bye", "code": "revoked", "retry_ms": None}
    facilitator = await board.client()
    await stays.reached(await facilitator.do("card.add", id="c1", activity="a1", text="idée"))


async def test_a_restart_of_redis_under_load_loses_nothing(
    two_processes: Two, redis_server: RedisServer
) -> None:
    async with meeting([process.url for process in two_processes], people=20) as met:
        met.write(per_second=120)
        await met.until_acked(100)
        redis_server.kill()
        await met.until_acked(100)
        redis_server.start()
        await met.until_acked(100)
        await met.stop()
        await met.is_well()


async def test_without_postgresql_writing_waits_and_reading_goes_on(
    two_processes: Two, postgres_server: PostgresServer
) -> None:
    async with meeting([process.url for process in two_processes], people=20) as met:
        met.write(per_second=120)
        await met.until_acked(100)
        postgres_server.stop()
        made = len(met.wishes)
        async with asyncio.timeout(PATIENCE):
            while len(met.wishes) < made + 200:
                await asyncio.sleep(0.02)
        assert not any(wish.answer.done() for wish in met.wishes[made:])
        connections = [phone.traffic.connections for phone in met.phones]
        assert connections == [1] * len(met.phones), "readers stay"
        await _until_status(two_processes[0], 503)
        postgres_server.start()
        await met.until_acked(100)
        await met.stop()
        await met.is_well()


@pytest.mark.parametrize("behind_balancer", [False, True])
async def test_one_is_killed_under_load_and_all_go_on_at_the_other(
    two_processes_behind_balancer: Balanced, behind_balancer: bool
) -> None:
    one, other = two_processes_behind_balancer.processes
    balanced = [two_processes_behind_balancer.url]
    async with meeting(balanced if behind_balancer else [one.url, other.url], people=24) as met:
        met.write(per_second=150)
        await met.until_acked(300)
        one.program.kill()
        await met.until_acked(300)
        await met.stop()
        assert sum(phone.traffic.connections > 1 for phone in met.phones) >= 5
        await met.is_well()


async def test_several_workers_on_one_port_are_one_service(
    tmp_path: Path, postgres_url: str, redis_url: str
) -> None:
    canevas = Canevas(tmp_path, log=postgres_url, bus=redis_url, workers=2)
    canevas.start()
    try:
        assert canevas.program.process is not None
        workers = psutil.Process(canevas.program.process.pid).children(recursive=True)
        async with meeting([canevas.url], people=16) as met:
            met.write(per_second=100)
            await met.until_acked(200)
            await met.stop()
            await met.is_well()
            assert await asyncio.to_thread(canevas.stop) == 0
        _, left = psutil.wait_procs(workers, timeout=5)
        assert [worker for worker in left if worker.status() != psutil.STATUS_ZOMBIE] == []
    finally:
        canevas.program.kill()


@pytest.mark.parametrize(
    ("settings", "reason"),
    [
        (["--log", "postgresql://nobody/nothing"], "REDIS_URL"),
        (["--bus", "redis://nobody"], "DATABASE_URL"),
        ([], "REDIS_URL"),
    ],
)
def test_workers_that_could_not_be_one_service_are_refused(
    tmp_path: Path, settings: list[str], reason: str
) -> None:
    canevas = str(Path(sys.executable).parent / "canevas")
    command = [canevas, "serve", "--workers", "2", *settings]
    ended = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert ended.returncode == 2
    assert reason in ended.stderr


async def _at(process: Canevas, board: Board, token: str | None = None) -> Client:
    """A client of the board at another process; it goes with the board's others."""
    client = await Client.open(process.url, board.id, token or board.token)
    board._clients.push_async_callback(client.close)
    return client


async def _until_status(process: Canevas, status: int) -> None:
    async with asyncio.timeout(PATIENCE), httpx.AsyncClient(trust_env=False) as http:
        while (await http.get(f"{process.url}/readyz", timeout=20)).status_code != status:
            await asyncio.sleep(0.05)
