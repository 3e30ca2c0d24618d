"""R6: a slow client is never waited for and never fills memory."""

import asyncio
import random
import re
import string
from contextlib import AsyncExitStack

import httpx
import psutil

from tests.outside.board import Board
from tests.outside.client import PATIENCE, Client
from tests.outside.raw import PING, Raw
from tests.outside.replica import Replica
from tests.services.canevas import Canevas

SLOW = 20
ACTIVITIES = 400
LONG = "🪢" * 4_000
MIB = 1 << 20


def _resident(service: Canevas) -> int:
    assert service.program.process is not None
    return int(psutil.Process(service.program.process.pid).memory_info().rss)


async def _waiting(http: httpx.AsyncClient) -> int:
    figures = (await http.get("/metrics")).text
    found = re.search(r"^canevas_sockets_waiting (\d+)", figures, re.MULTILINE)
    assert found is not None
    return int(found[1])


async def _until_waiting(http: httpx.AsyncClient, number: int) -> None:
    async with asyncio.timeout(PATIENCE):
        while await _waiting(http) < number:
            await asyncio.sleep(0.02)


async def _mute(board: Board) -> Raw:
    """A client that says hello and never reads."""
    raw = await Raw.open(board.url, board.id)
    raw.say({"type": "hello", "protocol": 1, "token": board.token, "since": None})
    return raw


async def _fill(facilitator: Client) -> int:
    """Some megabytes, of which the scripts hardly get shorter when compressed."""
    chance = random.Random(6)
    wishes = [
        await facilitator.wish(
            "activity.add",
            id=f"a{n}",
            fields={
                "prompt": LONG,
                "script": "".join(chance.choices(string.ascii_letters, k=4_000)),
            },
        )
        for n in range(ACTIVITIES)
    ]
    return [await facilitator.answer(wish) for wish in wishes][-1]


async def test_r6_who_does_not_read_is_skipped_and_resynchronised_when_they_do(
    service: Canevas, http: httpx.AsyncClient
) -> None:
    async with await Board.make(http) as board, AsyncExitStack() as ends:
        facilitator, witness = await board.client(), await board.client(board.screen_token)
        slow = [await _mute(board) for _ in range(SLOW)]
        for raw in slow:
            ends.push_async_callback(raw.close)
        before = _resident(service)
        head = await _fill(facilitator)
        await witness.reached(head)
        await _until_waiting(http, SLOW)
        sent = ACTIVITIES * len(LONG.encode()) * SLOW
        assert _resident(service) - before < sent / 2
        replica = Replica()
        async with asyncio.timeout(PATIENCE):
            async for message in slow[0].messages():
                if message["type"] == "welcome":
                    replica.welcome(message)
                elif message["type"] == "patch":
                    replica.patch(message)
                if replica.seq >= head:
                    break
        assert (replica.seq, replica.seen()) == await board.state()


async def test_r6_who_asks_and_does_not_read_is_not_listened_to(
    service: Canevas, http: httpx.AsyncClient
) -> None:
    async with await Board.make(http) as board, AsyncExitStack() as ends:
        facilitator = await board.client()
        await _fill(facilitator)
        flood, pings = await _mute(board), await _mute(board)
        for raw in (flood, pings):
            ends.push_async_callback(raw.close)
            for _ in range(5):
                raw.say({"type": "hello", "protocol": 1, "token": board.token, "since": None})
        await _until_waiting(http, 2)
        before = _resident(service)
        long = {"type": "command", "id": "x", "name": "nothing", "args": {"text": 60_000 * "x"}}
        for _ in range(1_000):
            flood.say(long)
        for _ in range(100_000):
            pings.write(bytes(100), PING)
        for _ in range(30):
            seq = await facilitator.do("board.reopen")
            assert seq == facilitator.replica.seq
        assert flood.unsent > 40 * MIB
        assert _resident(service) - before < 8 * MIB
