"""R3, R9: every replica is the view, for its token, of the fold of the log."""

import asyncio
from functools import partial
from typing import Any

import httpx
import pytest

from protocol.events import Event
from server.database.sqlite import SqliteDatabase
from server.log.sqlite import SqliteLog
from tests.outside.board import Board
from tests.outside.chance import GROUPS, PEOPLE, Chance, furnished
from tests.outside.client import Client
from tests.outside.oracle import Eyes, by_now, view
from tests.outside.replica import State, fold
from tests.services.canevas import Canevas

ROUNDS = 6
WISHES = 30


async def _raw(service: Canevas, board: str) -> list[Event]:
    """The log as it is kept, nothing hidden."""
    log = SqliteLog(SqliteDatabase(service.file))
    await log.open()
    try:
        return await log.read(board)
    finally:
        await log.close()


def _folds(events: list[Event]) -> dict[int, State]:
    """The state at each seq."""
    state: State = {}
    folds: dict[int, State] = {}
    for event in events:
        fold(state, list(event.changes))
        folds[event.seq] = {kind: dict(records) for kind, records in state.items()}
    return folds


async def _everybody(board: Board) -> dict[Eyes, str]:
    """Tokens of every kind of viewer."""
    tokens = {Eyes("facilitator"): board.token, Eyes("screen"): board.screen_token}
    tokens[Eyes("reader")] = (await board.issue("reader"))["token"]
    for group in GROUPS[:2]:
        tokens[Eyes("table", table=group)] = (await board.join(table=True, group=group))["token"]
    for person in PEOPLE:
        tokens[Eyes("participant", person)] = (await board.back(person))["token"]
    return tokens


async def test_r9_each_sees_what_the_table_says_of_every_kind(
    service: Canevas, http: httpx.AsyncClient
) -> None:
    async with await Board.imported(http, furnished()) as board:
        tokens = await _everybody(board)
        state = _folds(await _raw(service, board.id))[1]
        for eyes, token in tokens.items():
            seq, seen = await board.state(token)
            assert (seq, seen) == (1, view(state, eyes)), eyes
            assert (await board.client(token)).replica.seen() == seen, eyes


@pytest.mark.parametrize("seed", [1, 2, 3, 4, 5, 6])
async def test_r3_r9_replicas_are_views_of_the_log_whatever_is_done(
    service: Canevas, http: httpx.AsyncClient, seed: int
) -> None:
    chance = Chance(seed)
    async with await Board.imported(http, furnished()) as board:
        tokens = await _everybody(board)
        clients = {e: await board.client(t, keep_views=True) for e, t in tokens.items()}
        accepted = 0
        for _ in range(ROUNDS):
            accepted += await _round(chance, clients)
            head = await _quiet(board, clients)
            state = _folds(await _raw(service, board.id))[head]
            for eyes, client in list(clients.items()):
                who = by_now(state, eyes).person
                if who is not None and who not in state["participant"]:
                    assert await client.closed() == 1000
                    assert (await board.ask("GET", "state", client.token)).status_code == 401
                    del clients[eyes]
                    continue
                expected = view(state, eyes)
                assert client.replica.seen() == expected, (seed, head, eyes)
                assert await board.state(client.token) == (head, expected), (seed, head, eyes)
                fresh = await board.client(client.token)
                assert await fresh.reached(head) == expected, (seed, head, eyes)
        assert accepted > ROUNDS * WISHES / 4
        folds = _folds(await _raw(service, board.id))
        for eyes, client in clients.items():
            for seq, seen in client.views:
                assert seen == view(folds[seq], eyes), (seed, seq, eyes)


async def _round(chance: Chance, clients: dict[Eyes, Client]) -> int:
    """Everybody does something, many at once: how much was accepted."""
    able = [(e, c) for e, c in clients.items() if e.role not in ("screen", "reader")]
    facilitator = clients[Eyes("facilitator")]
    wishes: list[tuple[Client, str]] = []
    for _ in range(WISHES):
        eyes, client = chance.random.choice(able)
        if chance.random.random() < 0.4:
            eyes, client = Eyes("facilitator"), facilitator
        name, args = chance.wish(staff=eyes.role == "facilitator")
        wishes.append((client, await client.wish(name, **args)))
    answers = await asyncio.gather(*(_answered(*wish) for wish in wishes))
    return sum(answers)


async def _answered(client: Client, id: str) -> bool:
    def answer() -> Any:
        gone = client.of("bye")
        return gone or [m for m in client.messages if m.get("id") == id]

    return bool((await client.until(answer))[0]["type"] == "ack")


async def _quiet(board: Board, clients: dict[Eyes, Client]) -> int:
    """Wait until every replica is at the head."""
    head, _ = await board.state()
    for client in clients.values():
        await client.until(partial(_settled, client, head))
    return head


def _settled(client: Client, head: int) -> bool:
    return client.replica.seq >= head or bool(client.of("bye"))


async def test_view1_who_moved_while_away_gets_what_the_new_group_sees(
    service: Canevas, http: httpx.AsyncClient
) -> None:
    async with await Board.imported(http, furnished()) as board:
        token = (await board.back("p1"))["token"]
        away = await board.client(token)
        await away.close()
        facilitator = await board.client()
        seq = await facilitator.do("participant.set", participant="p1", group="g2")
        again = await board.client(token, replica=away.replica)
        assert (await again.welcomed())["snapshot"] is not None
        seen = await again.reached(seq)
        assert (seq, seen) == await board.state(token)
        assert "apart-p3" in seen["card"]
        assert "apart-p2" not in seen["card"]


async def test_view3_who_placed_a_card_is_hidden_when_they_are_gone_too(
    http: httpx.AsyncClient,
) -> None:
    async with await Board.imported(http, furnished()) as board:
        screen, facilitator = await board.client(board.screen_token), await board.client()
        await facilitator.do("activity.set", activity="open", fields={"authors": False})
        seq = await facilitator.do("participant.remove", participant="p1")
        assert "by" not in (await screen.reached(seq))["placement"]["open/open-p1"]
        told = [c for p in screen.of("patch") if p["to"] == seq for c in p["changes"]]
        assert [id for _, id, _ in told if id.startswith("open")] == []
