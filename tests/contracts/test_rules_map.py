"""MAP: what people, hands and tables say, what is worked out of it, and who sees what of that."""

import itertools
from random import Random
from typing import Any

import httpx
import pytest

from tests.outside import arithmetic
from tests.outside.board import Board
from tests.outside.client import Client
from tests.outside.replica import State, fold, merged
from tests.outside.sessions import LONDON, by_chance, london

AXES = ("groups", "networks")
SECRET = ("tally", "sense", "hands")


async def _map(board: Board, by: str, token: str | None = None) -> dict[str, Any]:
    answer = await board.call("GET", "map", token, params={"activity": "map", "by": by})
    told: dict[str, Any] = answer.json()
    return told


async def _folded(board: Board) -> State:
    """The log as it is exported, folded: an alias stands for one person throughout."""
    state: State = {}
    for line in (await board.log())[1:]:
        fold(state, line["changes"])
    return state


async def _equals(board: Board, state: State, by: str, token: str | None = None) -> None:
    """Hold that `/map` is what the arithmetic makes of a state, row by row."""
    told = await _map(board, by, token)
    assert (told["activity"], told["by"]) == ("map", by)
    assert [voice["id"] for voice in told["voices"]] == arithmetic.voices(state, by)
    cards = {row.pop("card"): row for row in told["cards"]}
    clusters = {row.pop("cluster"): row for row in told["clusters"]}
    for id, row in arithmetic.cards(state, "map", by).items():
        place = state.get("placement", {}).get(f"map/{id}", {})
        named = {"text": state["card"][id]["text"], "cluster": place.get("cluster")}
        expected = {"tallies": row.tallies, "positions": row.positions, **row.sense}
        assert cards.pop(id) == {**named, "placed": place.get("zone"), **expected}, (by, id)
    for id, row in arithmetic.clusters(state, "map", by).items():
        cluster = state["cluster"][id]
        placed = cluster["zone"] if cluster["map"] == "map" else None
        named = {"card": None, "text": cluster["title"], "map": cluster["map"], "placed": placed}
        expected = {"tallies": row.tallies, "positions": row.positions, **row.sense}
        assert clusters.pop(id) == {**named, **expected}, (by, id)
    assert (cards, clusters) == ({}, {})


async def _session(http: httpx.AsyncClient, **fields: Any) -> Board:
    """Two tables, two networks, a mapping with two cards, not revealed."""
    board = await Board.make(http)
    facilitator = await board.client()
    for id in ("t1", "t2"):
        await facilitator.do("group.add", id=id, fields={"name": id})
    for id in ("libre", "durable"):
        await facilitator.do("network.add", id=id, fields={"name": id})
    shape = {"kind": "mapping", "title": "Carte", "revealed": False, **fields}
    await facilitator.do("activity.add", id="map", fields=shape)
    for id in ("c1", "c2"):
        await facilitator.do("card.add", id=id, activity="map", text=id)
    return board


async def _person(board: Board, **wanted: Any) -> Client:
    return await board.client((await board.join(**wanted))["token"])


def _me(client: Client) -> str:
    me: str = client.of("welcome")[0]["you"]["participant"]
    return me


async def test_map1_a_stance_counts_where_its_author_was(http: httpx.AsyncClient) -> None:
    async with await _session(http) as board:
        anna = await _person(board, group="t1", networks=["libre", "durable"])
        me = _me(anna)
        await anna.do("stance.take", card="c1", value="shared")
        await anna.do("participant.set", participant=me, group="t2", networks=["durable"])
        seq = await anna.do("stance.take", card="c2", value="opposed")
        held = (await anna.reached(seq))["stance"]
        where = [(held[f"{c}/{me}"]["group"], held[f"{c}/{me}"]["network"]) for c in ("c1", "c2")]
        assert where == [("t1", "libre"), ("t2", "durable")]
        told = await _map(board, "groups")
        assert [voice["id"] for voice in told["voices"]] == ["t1", "t2"]
        seq = await anna.do("stance.take", card="c1", value=None)
        assert set((await anna.reached(seq))["stance"]) == {f"c2/{me}"}
        await anna.do("undo")
        assert set((await board.state(anna.token))[1]["stance"]) == {f"c1/{me}", f"c2/{me}"}
        table = await _person(board, group="t1", table=True)
        for other in (table, await board.client()):
            assert await other.refused("stance.take", card="c1", value="shared") == "forbidden"
        await (await board.client()).do("participant.remove", participant=me)
        state = await _folded(board)
        assert {id.split("/")[0] for id in state["stance"]} == {"c1", "c2"}
        assert [voice["id"] for voice in (await _map(board, "groups"))["voices"]] == ["t1", "t2"]


async def test_map1_a_stance_is_on_a_card_that_its_author_sees(http: httpx.AsyncClient) -> None:
    async with await _session(http) as board:
        anna = await _person(board, group="t1")
        assert await anna.refused("stance.take", card="nothing", value="shared") == "not_found"
        assert await anna.refused("stance.take", card="c1", value="maybe") == "bad_argument"


async def test_map2_hands_are_counted_by_their_table(http: httpx.AsyncClient) -> None:
    hands: dict[str, Any] = {"card": "c1", "group": "t1", "shared": 3, "not_ours": 0, "opposed": 1}
    async with await _session(http) as board:
        table = await _person(board, group="t1", table=True)
        other = await _person(board, group="t2", table=True)
        person = await _person(board, group="t1")
        await table.do("hands.count", **hands)
        for nobody in (other, person):
            assert await nobody.refused("hands.count", **hands) == "forbidden"
        assert (await _map(board, "groups"))["cards"][0]["tallies"]["t1"] == [3, 0, 1]
        facilitator = await board.client()
        for one in ({"shared": -1}, {"shared": 0.5}, {"shared": None}):
            assert await facilitator.refused("hands.count", **{**hands, **one}) == "bad_argument"
        seq = await facilitator.do("hands.count", **{**hands, "shared": 0, "opposed": 0})
        assert "hands" not in await facilitator.reached(seq)


async def test_map3_a_group_says_its_places_and_moving_unsays(http: httpx.AsyncClient) -> None:
    async with await _session(http) as board:
        table = await _person(board, group="t1", table=True)
        other = await _person(board, group="t2")
        await _person(board, group="t1")
        mine = {"map": "map/t1", "card": "c1"}
        await table.do("card.place", **mine, zone="convergence")
        assert await table.refused("map.say", map="map/t1", cards=["c1", "c2"]) == "not_found"
        assert await table.refused("map.say", map="map", cards=["c1"]) == "bad_argument"
        assert await other.refused("map.say", map="map/t1", cards=["c1"]) == "forbidden"
        await table.do("map.say", map="map/t1", cards=["c1"])
        row = (await _map(board, "groups"))["cards"][0]
        assert (row["positions"]["t1"], row["tallies"]["t1"]) == ("shared", [0, 0, 0])
        await table.do("card.place", **mine, zone="divergence")
        assert (await _map(board, "groups"))["cards"][0]["positions"]["t1"] == "silent"
        facilitator = await board.client()
        await facilitator.do("activity.set", activity="map", fields={"locked": True})
        assert await table.refused("map.say", map="map/t1", cards=["c1"]) == "locked"


@pytest.mark.parametrize("seed", range(12))
async def test_map4_the_map_is_that_of_an_independent_computation(
    http: httpx.AsyncClient, seed: int
) -> None:
    async with await Board.imported(http, by_chance(Random(seed))) as board:
        state = await _folded(board)
        for by in AXES:
            await _equals(board, state, by)


@pytest.mark.skipif(not LONDON.exists(), reason="the data is not there")
async def test_map4_real_votes_come_out_as_computed_independently(http: httpx.AsyncClient) -> None:
    async with await Board.imported(http, london()) as board:
        state = await _folded(board)
        for by in AXES:
            await _equals(board, state, by)
        senses = {row["sense"] for row in (await _map(board, "groups"))["cards"]}
        assert len(senses) > 2


async def test_map5_the_map_is_for_facilitators_then_for_all(http: httpx.AsyncClient) -> None:
    async with await _session(http) as board:
        facilitator = await board.client()
        await facilitator.do("activity.add", id="ideas", fields={"title": "Idées"})
        others = [
            (await board.join(group="t1"))["token"],
            (await board.join(group="t1", table=True))["token"],
            (await board.issue("reader"))["token"],
            board.screen_token,
        ]
        good = {"activity": "map", "by": "groups"}
        for token in others:
            assert (await board.ask("GET", "map", token, params=good)).status_code == 403
        bad: list[dict[str, str]] = [{}, {"activity": "map"}, {"by": "groups"}]
        for query in (*bad, {"activity": "map", "by": "tables"}):
            assert (await board.ask("GET", "map", params=query)).status_code == 422
        for activity in ("ideas", "nothing"):
            query = {"activity": activity, "by": "groups"}
            assert (await board.ask("GET", "map", params=query)).status_code == 404
        assert (await board.ask("GET", "map", "wrong", params=good)).status_code == 401
        await facilitator.do("activity.reveal", activity="map", revealed=True)
        for token in others:
            assert await _map(board, "groups", token) == await _map(board, "groups")
        await facilitator.do("activity.reveal", activity="map", revealed=False)
        assert (await board.ask("GET", "map", others[0], params=good)).status_code == 403


async def test_map6_nobody_is_unmasked(http: httpx.AsyncClient) -> None:
    async with await _session(http) as board:
        people = [await _person(board, group="t1", networks=["libre"]) for _ in range(5)]
        table = await _person(board, group="t1", table=True)
        facilitator = await board.client()
        await people[0].do("stance.take", card="c2", value="shared")
        await table.do("hands.count", card="c2", group="t1", shared=4, not_ours=0, opposed=0)
        screen = await board.client(board.screen_token)
        everybody = [*people, table, facilitator, screen]
        for revealed in (False, True, False):
            await facilitator.do("activity.reveal", activity="map", revealed=revealed)
            for person, card in itertools.product(people[:2], ("c1", "c2")):
                value = "opposed" if revealed else "shared"
                seq = await person.do("stance.take", card=card, value=value)
        for person in people[2:]:
            seq = await person.do("stance.take", card="c1", value="not_ours")
        for client in everybody:
            await client.reached(seq)
            me = client.of("welcome")[0]["you"]["participant"]
            for kind, id, fields in _told(client):
                if kind == "stance":
                    assert id.endswith(f"/{me}")
                if kind == "tally" and fields and id == "c2/groups/t1":
                    assert not any(fields.get(v) for v in ("shared", "not_ours", "opposed"))
        row = (await _map(board, "groups"))["cards"][0]
        assert row["tallies"]["t1"] == [2, 3, 0]


async def test_map6_what_is_worked_out_is_not_sent_before_the_reveal(
    http: httpx.AsyncClient,
) -> None:
    async with await _session(http) as board:
        people = [await _person(board, group="t1") for _ in range(4)]
        table = await _person(board, group="t1", table=True)
        screen = await board.client(board.screen_token)
        reader = await board.client((await board.issue("reader"))["token"])
        facilitator = await board.client()
        await table.do("hands.count", card="c1", group="t1", shared=2, not_ours=0, opposed=0)
        await table.do("card.place", map="map/t1", card="c2", zone="convergence")
        await table.do("map.say", map="map/t1", cards=["c2"])
        for person in people:
            seq = await person.do("stance.take", card="c1", value="shared")
        others = [*people, table, screen, reader]
        for client in others:
            await client.reached(seq)
            assert [change for change in _told(client) if change[0] in SECRET] == []
        assert (await facilitator.reached(seq))["tally"]["c1/groups/t1"]["shared"] == 6
        seq = await facilitator.do("activity.reveal", activity="map", revealed=True)
        for client in others:
            assert (await client.reached(seq))["tally"]["c1/groups/t1"]["shared"] == 6
        seq = await facilitator.do("activity.reveal", activity="map", revealed=False)
        for client in others:
            assert set(SECRET).isdisjoint(await client.reached(seq))


@pytest.mark.parametrize("seed", [3, 4])
async def test_map7_the_order_of_arrival_changes_no_row(http: httpx.AsyncClient, seed: int) -> None:
    log = by_chance(Random(seed))
    header, made = log
    shape = [c for c in made["changes"] if c[0] not in ("stance", "hands", "placement")]
    said = [c for c in made["changes"] if c[0] in ("stance", "hands", "placement")]
    said = [_dated(change, at) for at, change in enumerate(said)]
    maps = []
    for turn in range(3):
        Random(turn).shuffle(said)
        event = {**made, "changes": shape + said}
        async with await Board.imported(http, [header, event]) as board:
            maps.append([_rows(await _map(board, by)) for by in AXES])
    assert maps[0] == maps[1] == maps[2]


async def test_map8_all_see_about_how_many_answered_a_card(http: httpx.AsyncClient) -> None:
    async with await _session(http) as board:
        facilitator = await board.client()
        people = [await _person(board, group="t1") for _ in range(9)]
        table = await _person(board, group="t1", table=True)
        screen = await board.client(board.screen_token)
        reader = await board.client((await board.issue("reader"))["token"])
        everybody = [*people, table, screen, reader, facilitator]
        await facilitator.do("activity.add", id="ideas", fields={"title": "Idées"})
        await facilitator.do("card.add", id="idea", activity="ideas", text="Une halle")
        await people[0].do("stance.take", card="idea", value="shared")
        for number, person in enumerate(people):
            value = ("shared", "not_ours", "opposed")[number % 3]
            seq = await person.do("stance.take", card="c1", value=value)
            for client in (screen, people[0]):
                seen = (await client.reached(seq))["answered"]
                assert seen == {"c1": {"people": min(number + 1, 8)}}
        for revealed in (True, False):
            seq = await facilitator.do("activity.reveal", activity="map", revealed=revealed)
            for client in everybody:
                assert (await client.reached(seq))["answered"] == {"c1": {"people": 8}}
        for person in people[:2]:
            seq = await person.do("stance.take", card="c1", value=None)
        for client in everybody:
            assert (await client.reached(seq))["answered"] == {"c1": {"people": 7}}
        for person in people[2:]:
            seq = await person.do("stance.take", card="c1", value=None)
        for client in everybody:
            assert "answered" not in await client.reached(seq)


async def test_map9_a_table_sees_that_its_people_disagree_with_a_place(
    http: httpx.AsyncClient,
) -> None:
    async with await _session(http) as board:
        facilitator = await board.client()
        people = [await _person(board, group="t1") for _ in range(3)]
        table = await _person(board, group="t1", table=True)
        others = [
            await _person(board, group="t2"),
            await _person(board, group="t2", table=True),
            await _person(board),
            await board.client(board.screen_token),
            await board.client((await board.issue("reader"))["token"]),
        ]
        await table.do("card.place", map="map/t1", card="c1", zone="convergence")
        await table.do("map.say", map="map/t1", cards=["c1"])
        for person in people:
            assert "discord" not in (await board.state(table.token))[1]
            seq = await person.do("stance.take", card="c1", value="opposed")
        told = {"map/t1/c1": {"position": "opposed"}}
        for revealed in (False, True, False):
            for client in (*people, table, facilitator):
                assert (await client.reached(seq))["discord"] == told
            for client in others:
                assert "discord" not in await client.reached(seq)
            seq = await facilitator.do("activity.reveal", activity="map", revealed=revealed)
        seq = await facilitator.do("participant.set", participant=_me(people[0]), group="t2")
        assert "discord" not in await people[0].reached(seq)
        seq = await table.do("card.place", map="map/t1", card="c1", zone="elsewhere")
        assert (await table.reached(seq))["discord"] == told
        seq = await people[0].do("stance.take", card="c1", value="shared")
        for client in (*people[1:], table, facilitator):
            assert "discord" not in await client.reached(seq)
        for client in others:
            assert [change for change in _told(client) if change[0] == "discord"] == []


async def test_align1_align2_align3_themes_of_several_tables_become_one(
    http: httpx.AsyncClient,
) -> None:
    async with await _session(http) as board:
        facilitator = await board.client()
        person = await _person(board, group="t1")
        about = {"activity": "map"}
        for group in ("t1", "t2"):
            table = await _person(board, group=group, table=True)
            named = {"id": f"k-{group}", "map": f"map/{group}", "title": "Manger"}
            await table.do("cluster.add", **named, cards=["c1", "c2"], zone="convergence")

        async def proposed() -> Any:
            return (await board.call("GET", "proposals", params=about)).json()["proposals"]

        (proposal,) = await proposed()
        assert proposal == {
            "clusters": ["k-t1", "k-t2"], "because": "cards", "title": "Manger", "replaces": [],
            "zone": "convergence", "cards": ["c1", "c2"], "declined": False,
        }  # fmt: skip
        refused = await board.ask("GET", "proposals", person.token, params=about)
        assert refused.status_code == 403
        declined = {**about, "clusters": proposal["clusters"], "declined": True}
        assert await person.refused("proposal.decline", **declined) == "forbidden"
        await facilitator.do("activity.reveal", activity="map", revealed=True)
        await facilitator.do("proposal.decline", **declined)
        assert [one["declined"] for one in await proposed()] == [True]
        await facilitator.do("undo")
        theme = {"id": "theme", "map": "map", "title": proposal["title"]}
        theme |= {"cards": proposal["cards"], "sources": proposal["clusters"]}
        await person.do("cluster.add", **theme)
        assert await proposed() == []
        await person.do("undo")
        assert [one["declined"] for one in await proposed()] == [False]


async def test_align4_where_a_theme_came_from_is_told_once_revealed(
    http: httpx.AsyncClient,
) -> None:
    async with await _session(http) as board:
        facilitator = await board.client()
        screen = await board.client(board.screen_token)
        table = await _person(board, group="t1", table=True)
        await table.do("cluster.add", id="k", map="map/t1", title="K", cards=["c1"])
        seq = await facilitator.do(
            "cluster.add", id="theme", map="map", title="K", cards=["c1"], sources=["k"]
        )
        assert (await facilitator.reached(seq))["cluster"]["theme"]["sources"] == ["k"]
        for client in (screen, table):
            assert "sources" not in (await client.reached(seq))["cluster"]["theme"]
        seq = await facilitator.do("activity.reveal", activity="map", revealed=True)
        assert (await screen.reached(seq))["cluster"]["theme"]["sources"] == ["k"]


def _dated(change: Any, at: int) -> Any:
    kind, id, fields = change
    return [kind, id, {**fields, "at": at}] if kind == "stance" else change


def _rows(told: dict[str, Any]) -> Any:
    return told["voices"], told["cards"], told["clusters"]


def _told(client: Client) -> list[Any]:
    """All records that ever came to a client: by patches, and in snapshots."""
    patched = [change for patch in client.of("patch") for change in patch["changes"]]
    for welcome in client.of("welcome"):
        for kind, records in merged(welcome["snapshot"] or []).items():
            patched += [[kind, id, fields] for id, fields in records.items()]
    return patched
