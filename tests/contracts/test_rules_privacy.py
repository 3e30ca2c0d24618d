"""Privacy over the real service: what only some may know is looked for in all that the others get,
by every road."""

import json
from functools import partial
from typing import Any, Final, NamedTuple

import httpx

from tests.outside.board import Board
from tests.outside.client import Client
from tests.outside.replica import merged

SECRET: Final = "Titre que la table seule connaît"
MAP: Final = {"activity": "map", "by": "groups"}
ROADS: Final[tuple[tuple[str, dict[str, str]], ...]] = (
    ("state", {}), ("map", MAP), ("map", {**MAP, "by": "networks"}),
    ("proposals", {"activity": "map"}), ("log", {}), ("cards.csv", {}), ("codes", {}),
    ("tokens", {}), ("replay", {}),
)  # fmt: skip
FOR_FACILITATORS: Final = ("log", "cards.csv", "tokens")


class Session(NamedTuple):
    """Two tables of a mapping that hides its maps and its authors."""

    board: Board
    anna: Client
    facilitator: Client
    neighbour: Client
    table: Client
    outsiders: list[Client]

    @property
    def everybody(self) -> list[Client]:
        return [self.anna, self.facilitator, self.neighbour, self.table, *self.outsiders]


async def _session(board: Board) -> Session:
    facilitator = await board.client()
    for id in ("t1", "t2"):
        await facilitator.do("group.add", id=id, fields={"name": id})
    shape = {"kind": "mapping", "title": "Carte", "revealed": False, "scope": "groups"}
    await facilitator.do("activity.add", id="map", fields=shape)

    async def come(**wanted: Any) -> Client:
        return await board.client((await board.join(**wanted))["token"])

    return Session(
        board,
        await come(name="Anna-Rozenn", group="t1"),
        facilitator,
        await come(name="Brieuc", group="t1"),
        await come(group="t1", table=True),
        [
            await come(name="Chloé", group="t2"),
            await come(group="t2", table=True),
            await board.client(board.screen_token),
            await board.client((await board.issue("reader"))["token"]),
        ],
    )


def _me(client: Client) -> str:
    me: str = client.of("welcome")[0]["you"]["participant"]
    return me


def _frames(client: Client) -> str:
    """All that ever came over a socket, as text; snapshots unpacked."""
    plain = [
        {**one, "snapshot": merged(one["snapshot"] or [])} if one["type"] == "welcome" else one
        for one in client.messages
    ]
    return json.dumps(plain, ensure_ascii=False)


async def _answers(board: Board, client: Client, *, past: bool = True) -> str:
    """All that a token gets by HTTP now, as text; with what is `past`, or of now alone."""
    told = []
    for path, query in ROADS:
        if path == "replay" and not past:
            continue
        answer = await board.ask("GET", path, client.token, params=query)
        if client.token != board.token and path in FOR_FACILITATORS:
            assert answer.status_code == 403, path
        lines = answer.text.splitlines()
        told.append("\n".join(line for line in lines if '"type":"participant.joined"' not in line))
    return json.dumps(told, ensure_ascii=False).replace("\\", "")


async def test_map6_r9_no_road_leads_to_a_stance_or_to_who_wrote(http: httpx.AsyncClient) -> None:
    async with await Board.make(http) as board:
        session = await _session(board)
        anna, me = session.anna, _me(session.anna)
        await anna.do("card.add", id="c1", activity="map", text="Une halle", on_behalf="Yvonne")
        await anna.do("card.place", map="map/t1", card="c1", zone="convergence")
        await anna.do("cluster.add", id="k", map="map/t1", title="Manger", cards=["c1"])
        await anna.do("cluster.set", cluster="k", title="Se nourrir")
        for value in ("opposed", "shared", None, "opposed"):
            await anna.do("stance.take", card="c1", value=value)
        for revealed in (True, False):
            seq = await session.facilitator.do("activity.reveal", activity="map", revealed=revealed)
            for client in session.everybody:
                await client.reached(seq)
                if client is anna:
                    continue
                fresh = await board.client(client.token)
                told = _frames(client) + _frames(fresh) + await _answers(board, client)
                assert f"c1/{me}" not in told
                assert "Yvonne" not in told
                for field in ("by", "author"):
                    assert f'"{field}": "{me}"' not in told.replace('":"', '": "')
        csv = (await board.call("GET", "cards.csv")).text
        assert "Une halle" in csv
        assert "Anna-Rozenn" not in csv


async def test_r9_what_a_table_does_is_for_it_and_facilitators_until_the_reveal(
    http: httpx.AsyncClient,
) -> None:
    async with await Board.make(http) as board:
        session = await _session(board)
        await session.facilitator.do("card.add", id="c1", activity="map", text="Une halle")
        named = {"id": "k", "map": "map/t1", "title": SECRET}
        seq = await session.table.do("cluster.add", **named, cards=["c1"], zone="divergence")
        for client in (session.anna, session.neighbour, session.facilitator):
            assert SECRET in json.dumps(await client.reached(seq), ensure_ascii=False)
        for client in session.outsiders:
            await client.reached(seq)
            fresh = await board.client(client.token)
            assert SECRET not in _frames(client) + _frames(fresh) + await _answers(board, client)
        for revealed in (True, False):
            seq = await session.facilitator.do("activity.reveal", activity="map", revealed=revealed)
            for client in session.outsiders:
                held = json.dumps(await client.reached(seq), ensure_ascii=False)
                anew = _frames(await board.client(client.token))
                # A replay shows what all saw as long as they did.
                for told in (held, anew, await _answers(board, client, past=False)):
                    assert (SECRET in told) is revealed
                assert ("map/t1/c1" in held) is revealed


async def test_presence1_presence_names_nobody_outside_ones_group(http: httpx.AsyncClient) -> None:
    async with await Board.make(http) as board:
        session = await _session(board)
        me = _me(session.anna)
        await session.facilitator.do("card.add", id="c1", activity="map", text="Une halle")
        await session.anna.send({"type": "presence", "holding": "c1", "writing": True})
        await session.neighbour.until(
            lambda: [m for m in session.neighbour.of("presence") if m["holding"] == {"c1": me}]
        )
        for client in session.outsiders:
            await client.until(partial(_signs_of_t1, client))
            assert {name for m in client.of("presence") for name in m["holding"]} == set()


def _signs_of_t1(client: Client) -> list[dict[str, Any]]:
    return [m for m in client.of("presence") if m["groups"].get("t1")]


async def test_wonder2_r9_no_road_leads_to_a_note_before_the_reveal(
    http: httpx.AsyncClient,
) -> None:
    async with await Board.make(http) as board:
        session = await _session(board)
        zones = {"z": {"title": "Ce qui m’étonne"}}
        shape = {"kind": "surprise", "title": "Étonnement", "revealed": False, "zones": zones}
        await session.facilitator.do("activity.add", id="wonder", fields=shape)
        await session.anna.do("card.add", id="c1", activity="map", text="Une halle")
        note = {"activity": "wonder", "zone": "z", "about": "c1", "on_behalf": "Yvonne"}
        await session.anna.do("card.add", id="n1", text="Un grand silence", **note)
        await session.anna.do("card.set", card="n1", text="Un silence immense")
        seq = await session.table.do("card.add", id="n2", text="Un silence de table", **note)
        others = [client for client in session.everybody if client is not session.anna]
        for revealed in (False, True):
            for client in others:
                await client.reached(seq)
                told = _frames(client) + _frames(await board.client(client.token))
                told += await _answers(board, client)
                for words in ("immense", "silence de table"):
                    assert (words in told) is revealed
                assert "grand silence" not in told or client is session.facilitator
                assert "Yvonne" not in told
            seq = await session.facilitator.do("activity.reveal", activity="wonder", revealed=True)


async def test_vote4_r9_no_road_leads_to_who_gave_a_dot(http: httpx.AsyncClient) -> None:
    async with await Board.make(http) as board:
        session = await _session(board)
        shape = {"kind": "collect", "title": "Leviers", "votes_each": 3}
        await session.facilitator.do("activity.add", id="levers", fields=shape)
        await session.facilitator.do("card.add", id="c1", activity="levers", text="Une halle")
        seq = await session.anna.do("vote.cast", card="c1", count=2)
        for locked in (False, True):
            for client in session.everybody:
                held = await client.reached(seq)
                sees = locked or client is session.facilitator
                assert held.get("dots", {}) == ({"c1": {"count": 2}} if sees else {})
                if client is not session.anna:
                    fresh = _frames(await board.client(client.token))
                    told = _frames(client) + fresh + await _answers(board, client)
                    assert f"c1/{_me(session.anna)}" not in told
                    assert "vote" not in held
            fields = {"locked": True}
            seq = await session.facilitator.do("activity.set", activity="levers", fields=fields)
