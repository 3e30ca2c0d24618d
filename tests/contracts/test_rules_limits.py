"""R8: how much a token, a board, an address may ask for."""

import asyncio
import tempfile
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import httpx
import pytest

from tests.outside.board import Board
from tests.outside.chance import furnished
from tests.outside.client import Client
from tests.outside.raw import Raw
from tests.services.canevas import Canevas

CROWD = 400
MIB = 1 << 20


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
        )
        canevas.start()
        yield canevas
        canevas.stop()


@pytest.fixture
async def tight(tight_service: Canevas) -> AsyncIterator[httpx.AsyncClient]:
    async with httpx.AsyncClient(base_url=tight_service.url, trust_env=False) as client:
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
                answers = await person.until(
                    lambda wish=wish: [
                        m for m in person.messages if m.get("id") == wish
                    ][tries[wish] - 1 :]
                )  # fmt: skip
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
