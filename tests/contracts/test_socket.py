"""SOCKET, PRESENCE: what is said around commands and patches."""

import asyncio
import time
import zlib

import httpx
import msgpack

from tests.outside.board import Board
from tests.outside.client import dial


async def test_socket1_welcome_says_who_and_how_much(http: httpx.AsyncClient) -> None:
    async with await Board.make(http) as board:
        joined = await board.join()
        person = await board.client(joined["token"])
        welcome = await person.welcomed()
        assert set(welcome) == {
            "type", "board", "you", "epoch", "seq", "time", "limits", "snapshot",
        }  # fmt: skip
        assert welcome["board"] == board.id
        assert welcome["you"]["participant"] == joined["participant"]
        assert abs(welcome["time"] - time.time() * 1_000) < 60_000
        assert welcome["limits"] == {
            "frame_bytes": 65_536, "unanswered": 64, "commands_per_second": 40,
            "commands_at_once": 200, "cards": 1_000,
        }  # fmt: skip
        for part in welcome["snapshot"]:
            assert isinstance(msgpack.unpackb(zlib.decompress(part)), dict)
        staff = await (await board.client()).welcomed()
        assert staff["limits"]["commands_at_once"] == 2_000


async def test_socket2_the_subprotocol_is_chosen(http: httpx.AsyncClient) -> None:
    async with await Board.make(http) as board:
        socket = await dial(board.url, board.id)
        assert socket.subprotocol == "canevas.v1"
        await socket.close()


async def test_socket3_pong_tells_the_head(http: httpx.AsyncClient) -> None:
    async with await Board.make(http) as board:
        client = await board.client()
        seq = await client.do("board.reopen")
        await client.send({"type": "ping", "seq": 1})
        assert (await client.until(lambda: client.of("pong")))[0] == {"type": "pong", "seq": seq}


async def test_socket4_a_rejection_speaks_the_boards_language(http: httpx.AsyncClient) -> None:
    for language, word in (("fr", "étape"), ("en", "activity")):
        async with await Board.make(http, language=language) as board:
            client = await board.client()
            await client.refused("activity.start", activity="none-such")
            assert word in client.of("reject")[0]["message"]
            assert "retry_ms" not in client.of("reject")[0]


async def test_presence1_everybody_hears_who_is_here_and_a_group_what_it_holds(
    http: httpx.AsyncClient,
) -> None:
    async with await Board.make(http, template="carte-express", language="en") as board:
        tokens = [await board.join(group=g) for g in ("table-1", "table-1", "table-2")]
        anna, brieuc, chloe = [await board.client(t["token"]) for t in tokens]
        await anna.do("card.add", id="c", activity="ideas", text="x")
        await anna.send({"type": "presence", "holding": "c", "writing": True})
        held = {"c": tokens[0]["participant"]}
        await brieuc.until(lambda: [m for m in brieuc.of("presence") if m["holding"] == held])
        here = {"table-1": 2, "table-2": 1}
        await chloe.until(lambda: [m for m in chloe.of("presence") if m["groups"] == here])
        assert all(m["holding"] == {} for m in chloe.of("presence"))
        await anna.send({"type": "presence", "holding": "nothing-there"})
        before = (await board.state())[0]
        await anna.close()
        gone = {"table-1": 1, "table-2": 1}
        await chloe.until(lambda: [m for m in chloe.of("presence") if m["groups"] == gone])
        assert (await board.state())[0] == before


async def test_presence1_a_table_s_own_device_is_told_though_it_is_nobody(
    http: httpx.AsyncClient,
) -> None:
    async with await Board.make(http, template="carte-express") as board:
        screen = await board.client(board.screen_token)
        table = await board.client((await board.join(group="table-2", table=True))["token"])
        await screen.until(lambda: [m for m in screen.of("presence") if m["tables"] == ["table-2"]])
        assert all(m["groups"] == {} for m in screen.of("presence"))
        await table.close()
        await screen.until(lambda: screen.of("presence")[-1]["tables"] == [])


async def test_presence2_once_a_second_at_most(http: httpx.AsyncClient) -> None:
    async with await Board.make(http) as board:
        screen = await board.client(board.screen_token)
        began = time.monotonic()
        people = [await board.client((await board.join())["token"]) for _ in range(10)]
        for person in people:
            await person.send({"type": "presence", "writing": True})
        async with asyncio.timeout(20):
            await screen.until(
                lambda: [m for m in screen.of("presence") if m["groups"] == {"none": 10}]
            )
        assert len(screen.of("presence")) <= 2 + (time.monotonic() - began)
