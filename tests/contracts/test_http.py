"""HTTP, JOIN, TOKEN: the calls, as an outsider makes them."""

import asyncio
import csv
import io
import re
import uuid
from functools import partial
from typing import Any

import httpx
import pytest

from tests.outside.board import Board
from tests.outside.chance import furnished
from tests.services.canevas import Canevas

CODE = re.compile(r"[ABCDEFGHJKMNPQRSTUVWXYZ23456789]{6}")


async def _grouped(http: httpx.AsyncClient) -> tuple[Board, dict[str, str]]:
    board = await Board.make(http, template="carte-express", language="en")
    return board, (await board.call("GET", "codes")).json()["groups"]


async def test_http1_a_board_is_made(http: httpx.AsyncClient) -> None:
    answer = await http.post("/api/boards", json={"title": " Titre ", "question": "Où ?"})
    assert answer.status_code == 201
    made = answer.json()
    assert set(made) == {"board", "code", "facilitator_token", "screen_token", "links"}
    assert CODE.fullmatch(made["code"])
    assert made["links"]["join"].endswith(f"/j/{made['code']}")
    assert made["links"]["board"].endswith(f"/b/{made['board']}#t={made['facilitator_token']}")
    assert made["links"]["screen"].endswith(f"/screen/{made['board']}#t={made['screen_token']}")
    board = Board(http, made)
    seq, state = await board.state()
    record = state["board"]["board"]
    assert (seq, record["title"], record["question"]) == (1, "Titre", "Où ?")
    assert set(state) == {"board"}


@pytest.mark.parametrize(
    "wanted",
    [{}, {"title": " "}, {"title": "x" * 81}, {"title": "x", "template": "none"},
     {"title": "x", "template": ""}, {"title": "x", "language": "xx"},
     {"title": "x", "language": ""}, {"title": 1}, [], "x"],
)  # fmt: skip
async def test_http1_a_board_needs_a_title_and_what_there_is(
    http: httpx.AsyncClient, wanted: Any
) -> None:
    answer = await http.post("/api/boards", json=wanted)
    assert answer.status_code == 422


async def test_http2_errors_are_problems_in_the_callers_language(http: httpx.AsyncClient) -> None:
    for language, word in (("en-GB,fr;q=0.5", "title"), ("fr", "titre"), ("br", "titre")):
        answer = await http.post(
            "/api/boards", json={"title": " "}, headers={"Accept-Language": language}
        )
        assert answer.headers["content-type"] == "application/problem+json"
        problem = answer.json()
        assert set(problem) == {"type", "title", "status", "detail"}
        assert problem["status"] == answer.status_code == 422
        assert word in problem["detail"]


async def test_http3_tokens_go_in_the_header_only(http: httpx.AsyncClient) -> None:
    async with await Board.make(http) as board:
        path = f"/api/boards/{board.id}/state"
        nobody = await http.get(path)
        assert (nobody.status_code, nobody.headers["www-authenticate"]) == (401, "Bearer")
        assert (await http.get(f"{path}?token={board.token}")).status_code == 401
        assert (await board.ask("GET", "state", "wrong")).status_code == 401
        for path in ("log", "cards.csv", "tokens"):
            assert (await board.ask("GET", path, board.screen_token)).status_code == 403
        assert (await board.ask("DELETE", "", board.screen_token)).status_code == 403


async def test_http4_templates_are_listed(http: httpx.AsyncClient) -> None:
    templates = (await http.get("/api/templates")).json()
    assert {t["id"] for t in templates} >= {"vierge", "carte-express"}
    for template in templates:
        assert {"id", "title", "language", "activities"} <= set(template)


async def test_http5_codes_and_pictures_of_them(http: httpx.AsyncClient) -> None:
    board, groups = await _grouped(http)
    codes = (await board.call("GET", "codes", board.screen_token)).json()
    assert set(codes) == {"code", "groups", "join", "host"}
    assert codes["code"] == board.code
    assert len({board.code, *groups.values()}) == len(groups) + 1
    assert codes["join"] is None  # only this machine can come in: no phone could follow
    assert (await http.get(f"/api/qr/{board.code}.svg")).status_code == 404
    phones = {"Host": "salle.example:8000"}
    qr = await http.get(f"/api/qr/{board.code}.svg", headers=phones)
    assert (qr.status_code, qr.headers["content-type"]) == (200, "image/svg+xml")
    person = (await board.join())["token"]
    assert (await board.ask("GET", "codes", person)).status_code == 403


async def test_http6_cards_are_a_table(http: httpx.AsyncClient) -> None:
    async with await Board.imported(http, furnished()) as board:
        answer = await board.call("GET", "cards.csv")
        assert answer.headers["content-type"] == "text/csv; charset=utf-8"
        rows = answer.text.lstrip("\ufeff").splitlines()
        assert rows[0].startswith("id,activity,text,author,group,zone,cluster,question")
        assert len(rows) == 1 + len((await board.state())[1]["card"])
        assert not any("wonder-p1" in row for row in rows)
        cells = {row["id"]: row for row in csv.DictReader(io.StringIO(answer.text[1:]))}
        assert (cells["open-p1"]["status"], cells["hidden-p1"]["status"]) == ("shown", "hidden")
        assert (cells["open-p1"]["on_behalf"], cells["hidden-p1"]["on_behalf"]) == ("Yves", "")
        assert cells["open-p1"]["dots"] == "2"
        assert (cells["plenary-p1"]["sense"], cells["open-p1"]["sense"]) == ("unheard", "")


async def test_http7_a_board_that_is_deleted_is_gone(http: httpx.AsyncClient) -> None:
    async with await Board.make(http) as board:
        screen = await board.client(board.screen_token)
        assert (await board.ask("DELETE", "")).status_code == 204
        bye = (await screen.until(lambda: screen.of("bye")))[0]
        assert (bye["code"], bye["retry_ms"]) == ("deleted", None)
        await screen.closed()
        assert (await board.ask("GET", "state")).status_code == 401
        assert (await http.get(f"/api/join/{board.code}")).status_code == 404


async def test_http9_health_readiness_and_figures(http: httpx.AsyncClient) -> None:
    assert (await http.get("/healthz")).status_code == 200
    assert (await http.get("/readyz")).json()["ready"] is True
    assert "canevas_sockets" in (await http.get("/metrics")).text


async def test_join1_a_code_tells_what_it_leads_to(http: httpx.AsyncClient) -> None:
    board, groups = await _grouped(http)
    looked = (await http.get(f"/api/join/{board.code.lower()}")).json()
    assert {"title", "language", "groups", "networks", "joined", "group"} <= set(looked)
    assert [g["id"] for g in looked["groups"]] == list(groups)
    assert set(looked["groups"][0]) == {"id", "name", "remote", "color"}
    assert (looked["joined"], looked["group"]) == (0, None)
    spaced = f"{groups['table-2'][:3]}-{groups['table-2'][3:]}"
    assert (await http.get(f"/api/join/{spaced}")).json()["group"] == "table-2"
    assert (await http.get("/api/join/AAAAAA")).status_code == 404


async def test_join2_a_person_comes_in_under_a_name_or_none(http: httpx.AsyncClient) -> None:
    board, groups = await _grouped(http)
    named = await board.join(name=" Léa ", group="table-1", organisation="Ti ar Vro")
    assert set(named) == {"board", "participant", "group", "role", "token", "resume_code"}
    assert (named["group"], named["role"]) == ("table-1", "participant")
    assert len(named["resume_code"]) >= 10
    board.code = groups["table-1"]
    nameless = await board.join()
    assert nameless["group"] == "table-1"
    people = (await board.state())[1]["participant"]
    first, second = people[named["participant"]], people[nameless["participant"]]
    assert (first["name"], first["organisation"], first["number"]) == ("Léa", "Ti ar Vro", 1)
    assert (second["name"], second["number"]) == (None, 2)


async def test_join2_null_is_as_good_as_nothing(http: httpx.AsyncClient) -> None:
    board = await Board.make(http)
    optional = ("name", "group", "networks", "organisation", "resume", "table", "request")
    person = await board.join(**dict.fromkeys(optional))
    assert (await board.state())[1]["participant"][person["participant"]]["networks"] == []


@pytest.mark.parametrize(
    ("wanted", "status"),
    [({"group": "nowhere"}, 404), ({"networks": ["none"]}, 404), ({"name": "x" * 81}, 422),
     ({"name": 1}, 422), ({"request": "x"}, 422), ({"table": True}, 422),
     ({"table": True, "group": "nowhere"}, 404), ({"resume": "ABCDEFGHJK"}, 404)],
)  # fmt: skip
async def test_join2_a_wrong_wish_is_refused(
    http: httpx.AsyncClient, wanted: dict[str, Any], status: int
) -> None:
    board = await Board.make(http)
    assert (await http.post(f"/api/join/{board.code}", json=wanted)).status_code == status


async def test_join3_the_same_request_has_the_same_answer(http: httpx.AsyncClient) -> None:
    board, _ = await _grouped(http)
    for wanted in ({"name": "Léa"}, {"table": True, "group": "table-1"}):
        request = str(uuid.uuid4())
        first = await board.join(request=request, **wanted)
        assert await board.join(request=request, **wanted) == first
        assert await board.join(request=str(uuid.uuid4()), **wanted) != first
    assert len((await board.state())[1]["participant"]) == 2


async def test_join4_a_resume_code_is_the_same_person(http: httpx.AsyncClient) -> None:
    board, _ = await _grouped(http)
    joined = await board.join(name="Léa", group="table-1")
    typed = joined["resume_code"].lower()
    again = await http.post(f"/api/join/{board.code}", json={"resume": f"{typed[:5]} {typed[5:]}"})
    assert again.status_code == 200
    assert again.json()["participant"] == joined["participant"]
    assert again.json()["token"] != joined["token"]
    person = joined["participant"]
    renewed = (await board.call("POST", f"participants/{person}/resume")).json()["resume_code"]
    old = await http.post(f"/api/join/{board.code}", json={"resume": joined["resume_code"]})
    assert old.status_code == 404
    assert (await board.join(resume=renewed))["participant"] == person


async def test_join5_a_table_is_a_device_and_no_person(http: httpx.AsyncClient) -> None:
    board, _ = await _grouped(http)
    table = await board.join(table=True, group="table-1")
    assert (table["participant"], table["role"], table["group"]) == (None, "table", "table-1")
    client = await board.client(table["token"])
    you = (await client.welcomed())["you"]
    assert you == {"role": "table", "participant": None, "group": "table-1", "token": you["token"]}
    await client.do("card.add", id="c", activity="ideas", text="x")
    card = (await board.state())[1]["card"]["c"]
    assert card["group"] == "table-1"
    assert "participant" not in (await board.state())[1]


async def test_join6_a_closed_board_lets_nobody_in(http: httpx.AsyncClient) -> None:
    async with await Board.make(http) as board:
        await (await board.client()).do("board.close")
        assert (await http.get(f"/api/join/{board.code}")).json()["closed"] is True
        assert (await http.post(f"/api/join/{board.code}", json={})).status_code == 409


async def test_token1_further_tokens_are_issued_listed_and_revoked(
    http: httpx.AsyncClient,
) -> None:
    async with await Board.make(http) as board:
        second = await board.issue("facilitator")
        assert set(second) == {"id", "role", "name", "token", "link"}
        issued = [second, await board.issue("screen"), await board.issue("reader")]
        await board.join()
        rows = (await board.call("GET", "tokens")).json()
        assert {row["role"] for row in rows} == {"facilitator", "screen", "reader"}
        assert set(rows[0]) == {"id", "role", "name", "by", "group", "created", "own"}
        assert [row["by"] for row in rows if row["id"] == second["id"]] == ["facilitator:2"]
        assert second["token"] not in str(rows)
        for token in issued:
            client = await board.client(token["token"])
            assert (await client.welcomed())["you"]["token"] == token["id"]
            await board.call("DELETE", f"tokens/{token['id']}")
            bye = (await client.until(partial(client.of, "bye")))[0]
            assert (bye["code"], bye["retry_ms"]) == ("revoked", None)
            assert (await board.ask("GET", "state", token["token"])).status_code == 401
        assert (await board.ask("DELETE", "tokens/none")).status_code == 404
        bad = await board.ask("POST", "tokens", json={"role": "participant"})
        assert bad.status_code == 422


async def test_token2_a_second_facilitator_is_another_author(http: httpx.AsyncClient) -> None:
    async with await Board.make(http) as board:
        other = await board.client((await board.issue("facilitator"))["token"])
        await other.do("board.reopen")
        assert (await board.log())[-1]["by"] == "facilitator:2"
        assert await other.refused("undo", command=str(uuid.uuid4())) == "nothing_to_undo"


async def test_bye1_a_service_that_ends_says_when_to_come_back(tmp_path_factory: Any) -> None:
    service = Canevas(tmp_path_factory.mktemp("ending"))
    service.start()
    async with httpx.AsyncClient(base_url=service.url, trust_env=False) as http:
        board = await Board.make(http)
        client = await board.client()
        assert await client.do("board.reopen") == 2
        ended = asyncio.create_task(asyncio.to_thread(service.stop))
        bye = (await client.until(lambda: client.of("bye")))[0]
        assert bye["code"] == "closing"
        assert bye["retry_ms"] >= 0
        await client.closed()
        assert await ended == 0
