"""R8: how much a token, a board, an address may ask for."""

import asyncio
import itertools
import tempfile
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack
from functools import partial
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.outside.board import Board
from tests.outside.chance import furnished
from tests.outside.client import PATIENCE, Client, Rejected
from tests.outside.raw import Raw
from tests.services.canevas import Canevas

CROWD = 400
MIB = 1 << 20

_addresses = itertools.count(1)


@pytest.fixture(scope="module")
def tight_service() -> Iterator[Canevas]:
    """A service that allows little."""
    with tempfile.TemporaryDirectory() as folder:
        canevas = Canevas(
            Path(folder),
            people=3,
            boards_per_minute=3,
            imports_per_minute=1,
            wrong_codes_per_minute=5,
            sockets=6,
            sockets_a_board=3,
            sockets_a_token=2,
        )
        canevas.start()
        yield canevas
        canevas.stop()


@pytest.fixture
async def tight(tight_service: Canevas) -> AsyncIterator[httpx.AsyncClient]:
    """Calls from an address that has asked for nothing yet."""
    address = {"X-Forwarded-For": f"192.0.2.{next(_addresses)}"}
    async with httpx.AsyncClient(
        base_url=tight_service.url, headers=address, trust_env=False
    ) as client:
        yield client


async def _ideas(board: Board) -> Client:
    facilitator = await board.client()
    await facilitator.do("activity.add", id="ideas", fields={"kind": "collect", "title": "I"})
    return facilitator


async def test_r8_200_commands_at_once_are_accepted(http: httpx.AsyncClient) -> None:
    async with await Board.make(http) as board:
        await _ideas(board)
        person = await board.client((await board.join())["token"])
        wishes = [
            await person.wish("card.add", id=f"c{n}", activity="ideas", text="x")
            for n in range(200)
        ]
        for wish in wishes:
            await person.answer(wish)
        assert person.of("reject") == []


async def test_r8_facilitators_and_tables_may_do_ten_times_that(http: httpx.AsyncClient) -> None:
    async with await Board.make(http) as board:
        facilitator = await _ideas(board)
        await facilitator.do("group.add", id="table", fields={"name": "T"})
        table = await board.client((await board.join(table=True, group="table"))["token"])
        for client, prefix in ((facilitator, "f"), (table, "t")):
            wishes = [
                await client.wish("card.add", id=f"{prefix}{n}", activity="ideas", text="x")
                for n in range(1_000)
            ]
            for wish in wishes:
                await client.answer(wish)
            assert client.of("reject") == []


async def test_r8_a_flood_is_told_when_to_come_again_and_keeps_its_order(
    http: httpx.AsyncClient,
) -> None:
    async with await Board.make(http) as board:
        await _ideas(board)
        person = await board.client((await board.join())["token"])
        waiting = {
            await person.wish("card.add", id=f"c{n}", activity="ideas", text="x"): n
            for n in range(300)
        }
        rejected = 0
        tries = dict.fromkeys(waiting, 1)
        while waiting:
            wait = 0
            for wish in list(waiting):
                answers = await person.until(partial(_answers, person, wish, tries[wish] - 1))
                if answers[0]["type"] == "ack":
                    del waiting[wish]
                    continue
                assert answers[0]["code"] == "slow_down"
                rejected += 1
                wait = max(wait, answers[0]["retry_ms"])
            await asyncio.sleep(wait / 1_000)
            for wish, n in waiting.items():
                tries[wish] += 1
                card = {"id": f"c{n}", "activity": "ideas", "text": "x"}
                await person.wish("card.add", key=wish, **card)
        assert rejected > 0
        added = [c[1] for line in (await board.log())[1:] for c in line["changes"]]
        assert [id for id in added if id[0] == "c"] == [f"c{n}" for n in range(300)]


def _answers(client: Client, id: str, after: int) -> list[dict[str, Any]]:
    """What a command was answered after so many answers."""
    return [m for m in client.messages if m.get("id") == id][after:]


async def test_limit1_a_flood_waits_at_its_sender(http: httpx.AsyncClient) -> None:
    async with await Board.make(http) as board:
        facilitator = await _ideas(board)
        raw = await Raw.open(board.url, board.id)
        token = (await board.join())["token"]
        raw.say({"type": "hello", "protocol": 1, "token": token, "since": None})
        reading = asyncio.create_task(raw.closed())
        long = {"type": "command", "id": "x", "name": "nothing", "args": {"text": 60_000 * "x"}}
        for _ in range(400):
            raw.say(long)
        for _ in range(20):
            await facilitator.do("board.reopen")
        assert raw.unsent > 8 * MIB
        await raw.close()
        await reading


async def test_limit2_of_a_flood_of_signs_the_last_one_counts(http: httpx.AsyncClient) -> None:
    async with await Board.make(http) as board:
        facilitator = await _ideas(board)
        await facilitator.do("group.add", id="g", fields={"name": "T"})
        card = {"activity": "ideas", "text": "x"}
        await facilitator.do("card.add", id="c", **card)
        await facilitator.do("card.add", id="d", **card)
        one, other = [await board.client((await board.join(group="g"))["token"]) for _ in "12"]
        for _ in range(300):
            await one.send({"type": "presence", "writing": True, "holding": "c"})
        await one.send({"type": "presence", "holding": "d"})
        me = one.of("welcome")[0]["you"]["participant"]
        shown = {"d": me}
        await other.until(lambda: [m for m in other.of("presence") if m["holding"] == shown])
        assert one.of("reject") == []


async def test_r8_one_card_too_many_is_refused_for_good(http: httpx.AsyncClient) -> None:
    card = {"activity": "open", "author": "p1", "group": "g1", "text": "x"}
    header, made = furnished()
    made["changes"] += [["card", f"more{n}", card] for n in range(1_000)]
    async with await Board.imported(http, [header, made]) as board:
        person = await board.client((await board.back("p1"))["token"])
        with pytest.raises(Rejected) as refused:
            await person.do("card.add", id="c", activity="open", text="x")
        assert (refused.value.code, refused.value.retry_ms) == ("limit", None)
        await person.do("card.remove", card="more0")
        assert await person.do("card.set", card="more1", text="y") == person.replica.seq


async def test_r8_400_people_behind_one_address_come_in(http: httpx.AsyncClient) -> None:
    async with await Board.make(http) as board:
        turns = asyncio.Semaphore(40)

        async def come(n: int) -> str:
            async with turns:
                return str((await board.join(name=f"P{n}"))["participant"])

        people = await asyncio.gather(*(come(n) for n in range(CROWD)))
        assert len(set(people)) == CROWD
        assert (await http.get(f"/api/join/{board.code}")).json()["joined"] == CROWD


async def test_r8_wrong_codes_are_counted_by_address_and_right_ones_are_not(
    tight: httpx.AsyncClient,
) -> None:
    async with await Board.make(tight) as board:
        tried = [(await tight.get(f"/api/join/ABCDE{n}")).status_code for n in range(2, 9)]
        assert tried[:5] == [404] * 5
        assert tried[5:] == [429] * 2
        again = await tight.post("/api/join/ABCDE2", json={})
        assert (again.status_code, int(again.headers["retry-after"]) > 0) == (429, True)
        assert (await tight.get(f"/api/join/{board.code.lower()}")).status_code == 200
        assert (await board.join())["role"] == "participant"
        wrong = await tight.post(f"/api/join/{board.code}", json={"resume": "ABCDEFGHJK"})
        assert wrong.status_code == 429


async def test_r8_a_board_takes_so_many_people(tight: httpx.AsyncClient) -> None:
    async with await Board.make(tight) as board:
        for _ in range(3):
            await board.join()
        full = await tight.post(f"/api/join/{board.code}", json={})
        assert full.status_code == 409
        assert full.headers["content-type"] == "application/problem+json"


async def test_r8_new_boards_and_imports_are_counted_by_address(
    tight: httpx.AsyncClient,
) -> None:
    made = [(await tight.post("/api/boards", json={"title": "x"})).status_code for _ in range(5)]
    assert made[-1] == 429
    async with await Board.imported(tight, furnished()):
        again = await tight.post("/api/boards/import", content=b"")
        assert again.status_code == 429


async def _said(url: str, board: str, token: str) -> tuple[Raw, dict[str, Any]]:
    """A new socket, and the first that it hears."""
    raw = await Raw.open(url, board)
    raw.say({"type": "hello", "protocol": 1, "token": token, "since": None})
    async with asyncio.timeout(PATIENCE):
        async for message in raw.messages():
            return raw, message
    raise AssertionError("closed without a word")


async def test_limit5_sockets_beyond_are_told_when_to_come_back(tight: httpx.AsyncClient) -> None:
    async with await Board.make(tight) as board, AsyncExitStack() as ends:
        joined = [await board.join() for _ in range(3)]
        raws = []
        for who in (joined[0], joined[0], joined[1], joined[2]):
            raw, message = await _said(board.url, board.id, who["token"])
            ends.push_async_callback(raw.close)
            raws.append((raw, message["type"]))
        assert [type for _, type in raws] == ["welcome"] * 3 + ["bye"]
        assert message["code"] == "full"
        assert 1_000 <= message["retry_ms"] <= 10_000
        await raws[2][0].close()
        raw, message = await _said(board.url, board.id, joined[0]["token"])
        ends.push_async_callback(raw.close)
        assert message["type"] == "welcome"
        byes = [message async for message in raws[0][0].messages() if message["type"] == "bye"]
        assert byes == [{"type": "bye", "code": "replaced", "retry_ms": None}]


async def test_limit6_a_head_without_an_end_is_not_read_for_ever(service: Canevas) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", service.port)
    writer.write(b"GET /api/about HTTP/1.1\r\nHost: x\r\n")
    writer.write(b"X-Further: y\r\n" * 4_000)
    async with asyncio.timeout(PATIENCE):
        assert b" 431 " in await reader.readline()
    writer.close()


async def test_limit6_silent_sockets_go_for_those_who_speak(http: httpx.AsyncClient) -> None:
    async with await Board.make(http) as board, AsyncExitStack() as ends:
        silent = []
        for _ in range(300):
            raw = await Raw.open(board.url, board.id)
            ends.push_async_callback(raw.close)
            silent.append(raw)
        first = [message async for message in silent[0].messages()]
        assert [(message["type"], message["code"]) for message in first] == [("bye", "full")]
        await board.client((await board.join())["token"])


async def test_r8_a_crowd_comes_back_at_once(http: httpx.AsyncClient) -> None:
    async with await Board.make(http) as board:
        tokens = [(await board.join())["token"] for _ in range(20)]
        clients = await asyncio.gather(*(board.client(tokens[n % 20]) for n in range(300)))
        assert all(client.of("bye") == [] for client in clients)


async def test_limit7_too_many_wrong_codes_stop_right_ones_too_where_nobody_is_in(
    tight: httpx.AsyncClient,
) -> None:
    async with await Board.make(tight) as board:
        for n in range(2, 9):
            await tight.get(f"/api/join/ABCDE{n}")
        assert (await tight.get(f"/api/join/{board.code}")).status_code == 200, "who made it"
        elsewhere = {"X-Forwarded-For": "198.51.100.7"}
        for n in range(2, 9):
            await tight.get(f"/api/join/ABCDE{n}", headers=elsewhere)
        path = f"/api/join/{board.code}"
        assert (await tight.get(path, headers=elsewhere)).status_code == 429
        socket = await Client.open(board.url, board.id, board.token, headers=elsewhere)
        assert (await tight.get(path, headers=elsewhere)).status_code == 200
        await socket.close()
