"""CMD, UNDO: what commands come to, as clients see it."""

import httpx

from tests.outside.board import Board
from tests.outside.client import Client

Sides = tuple[Board, Client, Client, Client]


async def _sides(http: httpx.AsyncClient) -> Sides:
    """A board with a table, its facilitator, somebody of the table, somebody of none."""
    board = await Board.make(http, template="carte-express", language="en")
    anna = await board.client((await board.join(name="Anna", group="table-1"))["token"])
    chloe = await board.client((await board.join(name="Chloé"))["token"])
    facilitator = await board.client()
    for id in ("c1", "c2"):
        await anna.do("card.add", id=id, activity="map", text=id)
    return board, facilitator, anna, chloe


async def _seen(board: Board, kind: str) -> dict[str, dict[str, object]]:
    return (await board.state())[1].get(kind, {})


async def test_cmd2_the_plenary_map_is_everybodys_and_a_groups_is_its_own(
    http: httpx.AsyncClient,
) -> None:
    board, facilitator, anna, chloe = await _sides(http)
    async with board:
        await chloe.do("card.place", map="map", card="c1", zone="divergence")
        await anna.do("card.place", map="map/table-1", card="c1", zone="elsewhere")
        args = {"map": "map/table-1", "card": "c1", "zone": None}
        assert await chloe.refused("card.place", **args) == "forbidden"
        await facilitator.do("card.place", map="map/table-1", card="c2", zone="elsewhere")
        places = {id: p["zone"] for id, p in (await _seen(board, "placement")).items()}
        assert places == {"map/c1": "divergence", "map/table-1/c1": "elsewhere",
                          "map/table-1/c2": "elsewhere"}  # fmt: skip
        assert await chloe.refused("card.place", map="map", card="c1", zone="x") == "not_found"


async def test_cmd3_locked_stops_all_but_facilitators(http: httpx.AsyncClient) -> None:
    board, facilitator, anna, _ = await _sides(http)
    async with board:
        await facilitator.do("activity.set", activity="map", fields={"locked": True})
        card = {"id": "c3", "activity": "map", "text": "x"}
        assert await anna.refused("card.add", **card) == "locked"
        assert await anna.refused("card.set", card="c1", text="x") == "locked"
        assert await anna.refused("card.place", map="map", card="c1", zone=None) == "locked"
        assert await anna.refused("undo") == "locked"
        await facilitator.do("card.add", **card)


async def test_cmd4_a_card_in_a_cluster_has_its_zone(http: httpx.AsyncClient) -> None:
    board, _, anna, chloe = await _sides(http)
    async with board:
        await anna.do("cluster.add", id="k", map="map", title="K", zone="divergence", cards=["c1"])
        await chloe.do("card.place", map="map", card="c2", zone="elsewhere", cluster="k")
        assert {p["zone"] for p in (await _seen(board, "placement")).values()} == {"divergence"}
        await chloe.do("cluster.set", cluster="k", zone="convergence")
        assert {p["zone"] for p in (await _seen(board, "placement")).values()} == {"convergence"}
        await anna.do("cluster.dissolve", cluster="k")
        places = (await _seen(board, "placement")).values()
        assert {(p["zone"], p["cluster"]) for p in places} == {("convergence", None)}


async def test_cmd5_an_event_drops_what_hangs_on_what_it_drops(http: httpx.AsyncClient) -> None:
    board, facilitator, anna, _ = await _sides(http)
    async with board:
        await anna.do("card.place", map="map", card="c1", zone="divergence")
        await facilitator.do("board.spotlight", target=["card", "c1"])
        await anna.do("card.remove", card="c1")
        changes = (await board.log())[-1]["changes"]
        assert sorted(changes) == [
            ["board", "board", {"spotlight": None}],
            ["card", "c1", None],
            ["placement", "map/c1", None],
        ]
        person = (await anna.welcomed())["you"]["participant"]
        await facilitator.do("participant.remove", participant=person)
        kept = (await _seen(board, "card"))["c2"]
        assert kept["text"] == "c2"
        assert await anna.closed() == 1000


async def test_cmd9_a_lens_shows_voices_until_one_of_them_is_gone(http: httpx.AsyncClient) -> None:
    board, facilitator, _, _ = await _sides(http)
    async with board:
        for lens in ("groups/table-1", "groups/table-1,table-1", "people/anna,chloe", "groups"):
            target = ["lens", lens]
            assert await facilitator.refused("board.spotlight", target=target) == "bad_argument"
        for lens in ("groups/table-1,gone", "networks/table-1,table-2"):
            target = ["lens", lens]
            assert await facilitator.refused("board.spotlight", target=target) == "not_found"
        target = ["lens", "groups/table-1,table-2,none"]
        await facilitator.do("board.spotlight", target=target)
        assert (await _seen(board, "board"))["board"]["spotlight"] == target
        await facilitator.do("group.remove", id="table-2")
        assert (await _seen(board, "board"))["board"]["spotlight"] is None


async def test_cmd6_a_closed_board_is_the_facilitators_alone(http: httpx.AsyncClient) -> None:
    board, facilitator, anna, _ = await _sides(http)
    async with board:
        await facilitator.do("board.close")
        assert await anna.refused("card.set", card="c1", text="x") == "closed"
        await facilitator.do("card.set", card="c1", text="x")
        await facilitator.do("board.reopen")
        await anna.do("card.set", card="c1", text="y")


async def test_cmd7_a_card_is_its_authors_and_the_facilitators(http: httpx.AsyncClient) -> None:
    board, facilitator, anna, chloe = await _sides(http)
    async with board:
        assert await chloe.refused("card.set", card="c1", text="x") == "forbidden"
        assert await chloe.refused("card.remove", card="c1") == "forbidden"
        await chloe.do("card.question", card="c1", question="Et alors ?")
        await facilitator.do("card.set", card="c1", text="x")
        await anna.do("card.remove", card="c1")


async def test_cmd8_a_mapping_without_zones_gets_four(http: httpx.AsyncClient) -> None:
    async with await Board.make(http) as board:
        await (await board.client()).do("activity.add", id="m", fields={"kind": "mapping"})
        activity = (await _seen(board, "activity"))["m"]
        zones = activity["zones"]
        assert isinstance(zones, dict)
        assert {id: zone["sense"] for id, zone in zones.items()} == {
            sense: sense for sense in ("convergence", "particularity", "divergence", "elsewhere")
        }
        given = (activity["revealed"], activity["locked"], activity["scope"], activity["authors"])
        assert given == (True, False, "plenary", False)


async def test_undo1_one_takes_back_ones_own_latest(http: httpx.AsyncClient) -> None:
    board, facilitator, anna, chloe = await _sides(http)
    async with board:
        assert await chloe.refused("undo") == "nothing_to_undo"
        await chloe.do("card.add", id="c3", activity="map", text="x")
        await anna.do("undo")
        assert set(await _seen(board, "card")) == {"c1", "c3"}
        assert (await board.log())[-1]["type"] == "command.undone"
        # The undo is not undone: the latest is still the card that is gone.
        assert await anna.refused("undo") == "overtaken"
        assert await facilitator.refused("undo") == "nothing_to_undo"


async def test_undo2_what_was_changed_since_stays(http: httpx.AsyncClient) -> None:
    board, facilitator, anna, _ = await _sides(http)
    async with board:
        key = await anna.wish("card.set", card="c1", text="deux")
        await anna.answer(key)
        await facilitator.do("card.set", card="c1", text="trois")
        assert await anna.refused("undo", command=key) == "overtaken"
        await facilitator.do("undo")
        await anna.do("undo", command=key)
        assert (await _seen(board, "card"))["c1"]["text"] == "c1"


async def test_undo3_what_was_dropped_comes_back_whole(http: httpx.AsyncClient) -> None:
    board, _, anna, _ = await _sides(http)
    async with board:
        await anna.do("card.place", map="map", card="c1", zone="divergence")
        before = (await board.state())[1]
        await anna.do("card.remove", card="c1")
        await anna.do("undo")
        assert (await board.state())[1] == before


async def test_view4_while_hidden_only_counts_are_seen(http: httpx.AsyncClient) -> None:
    board, facilitator, anna, chloe = await _sides(http)
    async with board:
        await facilitator.do("activity.set", activity="ideas", fields={"revealed": False})
        seq = await anna.do("card.add", id="c3", activity="ideas", text="x")
        seen = await chloe.reached(seq)
        assert "c3" not in seen["card"]
        assert seen["count"]["ideas"] == {"cards": 1, "groups": {"table-1": 1}}
