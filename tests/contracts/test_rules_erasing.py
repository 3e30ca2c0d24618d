"""Erasing over the real service: no road leads to the words then; the session keeps its shape."""

import json
from functools import partial
from typing import Any, Final, NamedTuple

import httpx
import pytest

from tests.outside.board import Board
from tests.outside.client import Client
from tests.outside.replica import merged
from tests.services.canevas import Canevas

WORDS: Final = ("Anna-Rozenn", "Fablab", "halle", "Se nourrir", "Yvonne", "bois flotté")
MAP: Final = {"activity": "map", "by": "groups"}


class Session(NamedTuple):
    """Anna has written, titled, answered, and so has Brieuc; the facilitator has undone things."""

    board: Board
    anna: Client
    brieuc: Client
    facilitator: Client
    joined: dict[str, Any]

    @property
    def me(self) -> str:
        return str(self.joined["participant"])


async def _session(board: Board) -> Session:
    facilitator = await board.client()
    await facilitator.do("group.add", id="t1", fields={"name": "Table 1"})
    shape = {"kind": "mapping", "title": "Carte"}
    await facilitator.do("activity.add", id="map", fields=shape)
    joined = await board.join(name="Anna-Rozenn", organisation="Fablab", group="t1")
    anna = await board.client(joined["token"])
    brieuc = await board.client((await board.join(name="Brieuc", group="t1"))["token"])
    await anna.do("card.add", id="c1", activity="map", text="Une halle", on_behalf="Yvonne")
    await brieuc.do("card.add", id="c2", activity="map", text="Un verger")
    await anna.do("cluster.add", id="k", map="map/t1", title="Se nourrir", cards=["c1", "c2"])
    await facilitator.do("card.set", card="c1", text="Une halle en bois flotté")
    await facilitator.do("cluster.set", cluster="k", title="Manger")
    await facilitator.do("undo")
    chloe = await board.client((await board.join(group="t1"))["token"])
    for client in (anna, brieuc, chloe):
        await client.do("stance.take", card="c1", value="shared")
    await facilitator.do("hands.count", card="c1", group="t1", shared=3, not_ours=0, opposed=0)
    return Session(board, anna, brieuc, facilitator, joined)


async def _told(board: Board, client: Client) -> str:
    """All that a token gets by HTTP, and by a socket that comes in now."""
    roads = [
        ("state", {}),
        ("map", MAP),
        ("log", {}),
        ("cards.csv", {}),
        ("proposals", MAP),
        ("replay", {}),
    ]
    told = [(await board.ask("GET", path, client.token, params=q)).text for path, q in roads]
    fresh = await board.client(client.token)
    return json.dumps(told, ensure_ascii=False) + _frames(fresh, 0)


def _frames(client: Client, first: int) -> str:
    """What came over a socket from a message on, as text; snapshots unpacked."""
    plain = [
        {**one, "snapshot": merged(one["snapshot"] or [])} if one["type"] == "welcome" else one
        for one in client.messages[first:]
    ]
    return json.dumps(plain, ensure_ascii=False)


def _kept(service: Canevas) -> bytes:
    """All bytes of the database's files."""
    return b"".join(path.read_bytes() for path in sorted(service.data.iterdir()))


@pytest.mark.parametrize("who", ["facilitator", "oneself"])
async def test_erase1_erase3_afterwards_no_road_leads_to_the_words(
    http: httpx.AsyncClient, service: Canevas, who: str
) -> None:
    async with await Board.make(http) as board:
        session = await _session(board)
        assert all(word.encode() in _kept(service) for word in WORDS)
        epoch = session.brieuc.replica.since["epoch"]
        heard = len(session.brieuc.messages)
        token = board.token if who == "facilitator" else session.anna.token
        answer = await board.ask("DELETE", f"participants/{session.me}", token)
        assert (answer.status_code, answer.content) == (204, b"")
        await session.brieuc.welcomed(2)
        assert session.brieuc.replica.since["epoch"] != epoch
        seen = _frames(session.brieuc, heard) + json.dumps(session.brieuc.replica.seen())
        for client in (session.brieuc, session.facilitator):
            seen += await _told(board, client)
        kept = _kept(service)
        for word in WORDS:
            assert word not in seen, word
            assert word.encode() not in kept, word
        assert "Un verger" in seen
        bye = await session.anna.until(lambda: session.anna.of("bye"))
        assert bye[0]["code"] == "revoked"
        assert (await board.ask("GET", "state", session.anna.token)).status_code == 401
        resume = {"resume": session.joined["resume_code"]}
        answer = await http.post(f"/api/join/{board.code}", json=resume)
        assert answer.status_code == 404


async def test_erase2_withdrawing_the_name_leaves_the_ideas(
    http: httpx.AsyncClient, service: Canevas
) -> None:
    async with await Board.make(http) as board:
        session = await _session(board)
        query = {"keep": "ideas"}
        await board.call("DELETE", f"participants/{session.me}", session.anna.token, params=query)
        told = await _told(board, session.facilitator)
        for word in ("Anna-Rozenn", "Fablab"):
            assert word not in told
            assert word.encode() not in _kept(service)
        assert "halle" in told
        await session.anna.welcomed(2)
        await session.anna.do("card.set", card="c1", text="Une halle encore")
        state = session.anna.replica.seen()
        assert state["participant"][session.me]["name"] is None
        assert state["card"]["c1"]["author"] == session.me


async def test_erase4_the_shape_of_the_session_and_the_map_stand(http: httpx.AsyncClient) -> None:
    async with await Board.make(http) as board:
        session = await _session(board)

        async def shape() -> Any:
            rows = (await board.call("GET", "map", params=MAP)).json()
            plain = [{**row, "text": None} for row in (*rows["cards"], *rows["clusters"])]
            lines = (await board.log())[1:]
            return plain, [
                (line["seq"], line["at"], line["type"], [change[:2] for change in line["changes"]])
                for line in lines
                if all(change[0] != "stance" for change in line["changes"])  # aliases of an export
            ]

        rows, lines = await shape()
        await board.call("DELETE", f"participants/{session.me}")
        assert await shape() == (rows, [*lines, *(await shape())[1][len(lines) :]])
        assert [line[2] for line in (await shape())[1][len(lines) :]] == ["participant.erased"]
        state = (await board.state())[1]
        assert state["card"]["c1"]["text"] == state["cluster"]["k"]["title"] == ""
        assert session.me not in state["participant"]
        assert rows[0]["tallies"]["t1"] == [6, 0, 0]


async def test_erase5_it_is_not_undone(http: httpx.AsyncClient) -> None:
    async with await Board.make(http) as board:
        session = await _session(board)
        before = await session.facilitator.do("card.set", card="c2", text="Un grand verger")
        await board.call("DELETE", f"participants/{session.me}")
        seq = await session.facilitator.do("undo")
        assert seq == before + 2
        state = await session.facilitator.reached(seq)
        assert state["card"]["c2"]["text"] == "Un verger", "the latest before it is taken back"
        assert state["card"]["c1"]["text"] == ""
        assert session.me not in state["participant"]


async def test_erase1_by_facilitators_and_oneself_alone(http: httpx.AsyncClient) -> None:
    async with await Board.make(http) as board, await Board.make(http) as other:
        session = await _session(board)
        path = f"participants/{session.me}"
        table = (await board.join(group="t1", table=True))["token"]
        reader = (await board.issue("reader"))["token"]
        for token in (session.brieuc.token, table, reader, board.screen_token):
            assert (await board.ask("DELETE", path, token)).status_code == 403
        for token in (other.token, "nothing"):
            assert (await board.ask("DELETE", path, token)).status_code == 401
        assert (await board.ask("DELETE", "participants/nobody")).status_code == 404
        assert (await board.ask("DELETE", "participants/c1")).status_code == 404
        answer = await board.ask("DELETE", path, params={"keep": "name"})
        assert answer.status_code == 422
        assert "Anna-Rozenn" in (await board.call("GET", "state")).text
        await session.facilitator.do("participant.remove", participant=session.me)
        assert (await board.ask("DELETE", path, session.anna.token)).status_code == 401
        await session.facilitator.do("board.close")
        assert (await board.ask("DELETE", path)).status_code == 204
        assert (await board.ask("DELETE", path)).status_code == 204, "nothing is left to erase"
        assert "Anna-Rozenn" not in (await board.call("GET", "log")).text


async def test_keep1_a_board_is_deleted_when_its_time_has_passed(
    http: httpx.AsyncClient, service: Canevas
) -> None:
    async with await Board.make(http) as board, await Board.make(http) as other:
        session = await _session(board)
        await session.brieuc.do("card.add", id="c3", activity="map", text="Un lavoir")
        assert b"lavoir" in _kept(service)
        far = {"keep_until": 4_000_000_000_000}
        await (await other.client()).do("board.set", fields=far)
        await session.facilitator.do("board.set", fields={"keep_until": 1_000})
        for client in (session.facilitator, session.brieuc):
            assert (await client.until(partial(client.of, "bye")))[0]["code"] == "deleted"
        assert (await board.ask("GET", "state")).status_code == 401
        assert (await http.get(f"/api/join/{board.code}")).status_code == 404
        assert b"lavoir" not in _kept(service)
        assert (await other.ask("GET", "state")).status_code == 200


async def test_keep2_what_comes_in_after_its_time_is_kept_a_day(http: httpx.AsyncClient) -> None:
    async with await Board.make(http) as board:
        header = {"format": "canevas-log", "version": 1, "board": "b", "epoch": "e"}
        changes = [["board", "board", {"title": "Hier", "language": "fr", "keep_until": 5_000}]]
        made = {"seq": 1, "at": 1, "by": "facilitator:1", "command": None, "type": "board.made"}
        async with await Board.imported(http, [header, {**made, "changes": changes}]) as late:
            client = await board.client()
            await client.do("board.set", fields={"keep_until": 5_000})
            await client.until(lambda: client.of("bye"))
            assert (await late.ask("GET", "state")).status_code == 200
