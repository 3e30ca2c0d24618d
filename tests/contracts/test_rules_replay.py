"""The replay over the real service: who may see it, and that what is gone is gone."""

import json
from typing import Any

import httpx

from tests.outside.board import Board
from tests.outside.client import Client
from tests.outside.replica import fold, without_empty
from tests.outside.roles import ALL, FACILITATOR, SCREEN, cast, log


async def _replay(board: Board, token: str | None = None) -> list[dict[str, Any]]:
    """The header and the steps."""
    text = (await board.call("GET", "replay", token)).text
    return [json.loads(line) for line in text.splitlines()]


async def test_replay4_facilitators_and_screens_see_it_others_once_it_is_published(
    http: httpx.AsyncClient,
) -> None:
    async with await Board.imported(http, log()) as board:
        people = await cast(board)
        for role in ALL:
            answer = await board.ask("GET", "replay", people[role].token)
            assert answer.status_code == (200 if role in (FACILITATOR, SCREEN) else 403)
        await people[FACILITATOR].do("board.publish", published=True)
        for role in ALL:
            header, *steps = await _replay(board, people[role].token)
            assert header["format"] == "canevas-replay"
            assert [step["seq"] for step in steps] == [*range(1, header["last"] + 1)]
        await people[FACILITATOR].do("board.publish", published=False)
        refused = await board.ask("GET", "replay", people["anna"].token)
        assert refused.status_code == 403
        assert refused.json()["type"] == "urn:canevas:problem:not-published"
        assert (await board.ask("GET", "replay", "x")).status_code == 401


async def _written(board: Board) -> tuple[Client, str]:
    """A session of one; their token."""
    facilitator = await board.client()
    joined = await board.join(name="Anna-Rozenn")
    anna = await board.client(joined["token"])
    await facilitator.do("activity.add", id="ideas", fields={"title": "Idées"})
    await facilitator.do("activity.start", activity="ideas")
    await anna.do("card.add", id="c1", activity="ideas", text="Une halle")
    await anna.do("card.add", id="c2", activity="ideas", text="Un verger")
    return facilitator, joined["participant"]


async def test_replay1_replay3_it_leads_to_what_a_screen_shows_and_names_nobody(
    http: httpx.AsyncClient,
) -> None:
    async with await Board.make(http) as board:
        await _written(board)
        header, *steps = await _replay(board)
        state: dict[str, Any] = {}
        for step in steps:
            fold(state, step["changes"])
        assert (header["last"], without_empty(state)) == await board.state(board.screen_token)
        assert all(step.keys() == {"seq", "at", "type", "activity", "changes"} for step in steps)
        assert [sitting["last"] for sitting in header["sittings"]] == [header["last"]]
        bearer = {"Authorization": f"Bearer {board.token}", "Accept-Encoding": "identity"}
        plain = await http.get(f"/api/boards/{board.id}/replay", headers=bearer)
        assert plain.headers.get("content-encoding") is None
        assert [json.loads(line) for line in plain.text.splitlines()] == [header, *steps]


async def test_replay5_erased_words_are_in_no_replay(http: httpx.AsyncClient) -> None:
    async with await Board.make(http) as board:
        _, anna = await _written(board)
        assert "Une halle" in (await board.call("GET", "replay")).text
        await board.call("DELETE", f"participants/{anna}")
        text = (await board.call("GET", "replay")).text
        assert "Une halle" not in text
        assert "Anna-Rozenn" not in text
        assert "c1" in text


async def test_limit8_replays_are_asked_for_at_a_pace(http: httpx.AsyncClient) -> None:
    async with await Board.make(http) as board:
        answers = [await board.ask("GET", "replay") for _ in range(14)]
        assert [answer.status_code for answer in answers[:12]] == [200] * 12
        late = answers[-1]
        assert late.status_code == 429
        assert int(late.headers["Retry-After"]) > 0
