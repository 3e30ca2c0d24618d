"""R1, R2, R5: how a replica follows, over real sockets."""

import itertools
import time
from typing import Any

import httpx
import pytest

from tests.outside.board import Board
from tests.outside.client import Client

BURST = 180


async def _facilitator(board: Board) -> Client:
    facilitator = await board.client()
    await facilitator.do("activity.add", id="ideas", fields={"kind": "collect", "title": "I"})
    return facilitator


async def _write(client: Client, cards: range) -> list[int]:
    wishes = [
        await client.wish("card.add", id=f"c{n}", activity="ideas", text=f"idée {n}") for n in cards
    ]
    return [await client.answer(wish) for wish in wishes]


async def test_r1_patches_follow_on_each_other_without_hole_or_overlap(
    http: httpx.AsyncClient,
) -> None:
    async with await Board.make(http) as board:
        facilitator = await _facilitator(board)
        start = facilitator.replica.seq
        screen = await board.client(board.screen_token)
        head = (await _write(facilitator, range(BURST)))[-1]
        await screen.reached(head)
        for client in (facilitator, screen):
            ranges = [(p["from"], p["to"]) for p in client.of("patch") if p["to"] > start]
            assert ranges[0][0] == start + 1
            assert ranges[-1][1] == head
            assert all(first <= last for first, last in ranges)
            assert all(b[0] == a[1] + 1 for a, b in itertools.pairwise(ranges))


async def test_r1_hello_again_on_the_same_socket_goes_on_from_what_one_has(
    http: httpx.AsyncClient,
) -> None:
    async with await Board.make(http) as board:
        facilitator = await _facilitator(board)
        since = facilitator.replica.since
        head = (await _write(facilitator, range(20)))[-1]
        facilitator.replica.seq = since["seq"]
        del facilitator.replica.state["card"]
        await facilitator.hello(since)
        welcome = await facilitator.welcomed(2)
        assert (welcome["snapshot"], welcome["seq"]) == (None, since["seq"])
        assert await facilitator.reached(head) == (await board.state())[1]


async def test_r1_a_range_that_shows_nothing_is_an_empty_patch(http: httpx.AsyncClient) -> None:
    async with await Board.make(http) as board:
        facilitator = await board.client()
        fields = {"kind": "collect", "title": "I", "script": "dire", "revealed": False}
        seq = await facilitator.do("activity.add", id="ideas", fields=fields)
        screen = await board.client(board.screen_token)
        again = {"script": "dire autre chose"}
        seq = await facilitator.do("activity.set", activity="ideas", fields=again)
        await screen.reached(seq)
        assert screen.of("patch")[-1] | {"at": 0} == {
            "type": "patch", "from": seq, "to": seq, "at": 0, "changes": [],
        }  # fmt: skip


async def test_r1_an_event_without_a_change_moves_on_everybody(http: httpx.AsyncClient) -> None:
    async with await Board.make(http) as board:
        facilitator, screen = await board.client(), await board.client(board.screen_token)
        seq = await facilitator.do("board.reopen")
        await screen.reached(seq)
        assert (await board.log())[-1]["changes"] == []


async def test_r2_the_first_goes_at_once_and_a_burst_goes_together(
    http: httpx.AsyncClient,
) -> None:
    async with await Board.make(http) as board:
        facilitator = await _facilitator(board)
        screen = await board.client(board.screen_token)
        (first,) = await _write(facilitator, range(1))
        await screen.reached(first)
        alone = screen.of("patch")[-1]
        assert (alone["from"], alone["to"]) == (first, first)
        before = len(screen.of("patch"))
        began = time.monotonic()
        head = (await _write(facilitator, range(1, BURST)))[-1]
        await screen.reached(head)
        took = time.monotonic() - began
        assert len(screen.of("patch")) - before <= 2 + took / 0.040


@pytest.mark.parametrize("since", [{"epoch": "autre", "seq": 1}, "ahead", None])
async def test_r5_an_unknown_past_is_answered_with_a_snapshot(
    http: httpx.AsyncClient, since: Any
) -> None:
    async with await Board.make(http) as board:
        facilitator = await _facilitator(board)
        if since == "ahead":
            since = {**facilitator.replica.since, "seq": 99}
        late = await board.client(board.screen_token, since=since)
        assert (await late.welcomed())["snapshot"] is not None
        head, seen = await board.state(board.screen_token)
        assert await late.reached(head) == seen


async def test_r5_a_past_that_is_kept_no_longer_is_answered_with_a_snapshot(
    http: httpx.AsyncClient,
) -> None:
    async with await Board.make(http) as board:
        facilitator = await _facilitator(board)
        since = facilitator.replica.since
        for _ in range(12):  # 2,000 carried cards each: more changes than are kept
            await facilitator.do("activity.add", id="copy", fields={"kind": "collect"})
            if facilitator.replica.seq < 5:
                await _write(facilitator, range(1_500))
            await facilitator.do("activity.carry", from_="ideas", to="copy")
            await facilitator.do("activity.remove", activity="copy")
        late = await board.client(board.screen_token, since=since)
        assert (await late.welcomed())["snapshot"] is not None
        head, seen = await board.state(board.screen_token)
        assert await late.reached(head) == seen


async def test_r5_a_known_past_is_answered_with_what_is_missing(http: httpx.AsyncClient) -> None:
    async with await Board.make(http) as board:
        facilitator = await _facilitator(board)
        screen = await board.client(board.screen_token)
        kept = screen.replica
        await screen.close()
        head = (await _write(facilitator, range(10)))[-1]
        back = await board.client(board.screen_token, replica=kept)
        assert (await back.welcomed())["snapshot"] is None
        assert await back.reached(head) == (await board.state(board.screen_token))[1]
