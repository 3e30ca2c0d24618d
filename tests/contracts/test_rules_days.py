"""CONTACT, MERGE, RETURN, CMD6: what several mornings need, as an outsider sees it."""

import csv
import io
import uuid
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.outside.board import Board
from tests.outside.client import Rejected
from tests.services.canevas import Canevas

CONSENT = {"consent": True}


async def _list(board: Board) -> list[str]:
    """The addresses of the exchange list."""
    answer = await board.call("GET", "contacts.csv")
    assert answer.headers["content-type"].startswith("text/csv")
    header, *rows = csv.reader(io.StringIO(answer.content.decode("utf-8-sig")))
    assert header == ["email"]
    return [address for (address,) in rows]


async def _leave(board: Board, joined: dict[str, Any], email: str) -> httpx.Response:
    return await board.ask("POST", "contacts", joined["token"], json={"email": email, **CONSENT})


async def test_contact1_an_address_is_left_changed_and_withdrawn_by_its_owner(
    http: httpx.AsyncClient,
) -> None:
    async with await Board.make(http) as board:
        anna, brieuc = [await board.join(name=name) for name in ("Anna", "Brieuc")]
        assert (await _leave(board, anna, " anna@example.org ")).json()[
            "email"
        ] == "anna@example.org"
        await _leave(board, brieuc, "brieuc@example.org")
        await _leave(board, anna, "Anna.R@Example.org")
        assert await _list(board) == ["Anna.R@example.org", "brieuc@example.org"]
        mine = (await board.call("GET", "contacts", anna["token"])).json()
        assert mine == {"email": "Anna.R@example.org", "people": None}
        assert (await board.call("GET", "contacts")).json() == {"email": None, "people": 2}
        await (await board.client()).do("board.close")
        await board.call("DELETE", "contacts", anna["token"])
        assert await _list(board) == ["brieuc@example.org"]
        assert (await _leave(board, anna, "anna@example.org")).is_success


@pytest.mark.parametrize(
    "body",
    [{"email": "anna@example.org"}, {"email": "anna@example.org", "consent": False}, CONSENT,
     *({"email": bad, **CONSENT} for bad in ("", "anna", "anna@here", "a b@example.org", "@", 7,
                                             "a@example.org\nBcc: b@example.org"))],
)  # fmt: skip
async def test_contact2_without_consent_or_a_whole_address_nothing_is_kept(
    http: httpx.AsyncClient, body: Any
) -> None:
    async with await Board.make(http) as board:
        anna = await board.join(name="Anna")
        answer = await board.ask("POST", "contacts", anna["token"], json=body)
        assert answer.status_code == 422
        assert await _list(board) == []


async def test_contact2_no_cell_of_the_list_is_a_formula(http: httpx.AsyncClient) -> None:
    async with await Board.make(http) as board:
        await _leave(board, await board.join(), "=1+1@example.org")
        assert await _list(board) == ["'=1+1@example.org"]


async def test_contact3_an_address_is_in_no_log_no_line_and_goes_with_its_owner(
    http: httpx.AsyncClient, service: Canevas
) -> None:
    async with await Board.make(http) as board:
        anna, brieuc = [await board.join(name=name) for name in ("Anna", "Brieuc")]
        for joined in (anna, brieuc):
            await _leave(board, joined, f"{joined['participant']}@example.org")
        for line in await board.log():
            assert "example.org" not in str(line)
        assert "example.org" not in service.printed()
        await board.call("DELETE", f"participants/{anna['participant']}", anna["token"])
        await (await board.client()).do("participant.remove", participant=brieuc["participant"])
        assert await _list(board) == []


async def test_merge3_the_devices_of_the_one_go_on_as_the_other(http: httpx.AsyncClient) -> None:
    async with await Board.make(http) as board:
        facilitator = await board.client()
        await facilitator.do("activity.add", id="map", fields={"kind": "mapping"})
        phone, laptop = await board.join(name="Anna"), await board.join()
        into, from_ = phone["participant"], laptop["participant"]
        on_phone, on_laptop = [await board.client(one["token"]) for one in (phone, laptop)]
        card = {"id": "c", "activity": "map", "text": "Une halle"}
        command = str(uuid.uuid4())
        await on_laptop.do("card.add", key=command, **card)
        await on_laptop.do("stance.take", card="c", value="shared")
        for joined in (phone, laptop):
            await _leave(board, joined, f"{joined['participant']}@example.org")
        await facilitator.do("participant.merge", from_=from_, into=into)
        await on_laptop.until(lambda: on_laptop.of("welcome")[-1]["you"]["participant"] == into)
        await on_phone.until(lambda: "c" in on_phone.replica.seen().get("card", {}))
        assert on_laptop.replica.seen() == on_phone.replica.seen()
        assert on_laptop.replica.seen()["stance"].keys() == {f"c/{into}"}
        # Sent again, it is known by the author that it had.
        await on_laptop.answer(await on_laptop.wish("card.add", key=command, **card), 2)
        await on_laptop.do("card.set", card="c", text="Une halle couverte")
        fresh = await board.client(laptop["token"])
        assert (await fresh.welcomed())["you"]["participant"] == into
        again = await board.join(resume=laptop["resume_code"])
        assert again["participant"] == into
        assert await _list(board) == [f"{into}@example.org"]
        devices = (await board.call("GET", "tokens", params={"participant": into})).json()
        assert len(devices) == 3
        await facilitator.do("undo")
        await on_laptop.until(lambda: on_laptop.of("welcome")[-1]["you"]["participant"] == from_)


async def test_merge3_who_comes_back_from_before_gets_a_snapshot(http: httpx.AsyncClient) -> None:
    async with await Board.make(http) as board:
        phone, laptop = await board.join(name="Anna"), await board.join()
        away = await board.client(laptop["token"])
        since = away.replica.since
        await away.close()
        facilitator = await board.client()
        await facilitator.do(
            "participant.merge", from_=laptop["participant"], into=phone["participant"]
        )
        back = await board.client(laptop["token"], since=since)
        welcome = await back.welcomed()
        assert welcome["snapshot"] is not None
        assert welcome["you"]["participant"] == phone["participant"]


async def test_cmd6_consent_is_given_and_taken_back_on_a_closed_board_too(
    http: httpx.AsyncClient,
) -> None:
    async with await Board.make(http) as board:
        joined = await board.join(name="Anna")
        anna, me = await board.client(joined["token"]), {"participant": joined["participant"]}
        await (await board.client()).do("board.close")
        for named in (True, False):
            await anna.do("participant.set", **me, named=named)
        for more in ({"name": "Anne"}, {"named": True, "name": "Anne"}, {}):
            with pytest.raises(Rejected, match="closed"):
                await anna.do("participant.set", **me, **more)


async def test_join4_a_person_gets_a_new_way_back_for_themselves(http: httpx.AsyncClient) -> None:
    async with await Board.make(http) as board:
        anna, brieuc = await board.join(name="Anna"), await board.join(name="Brieuc")
        path = f"participants/{anna['participant']}/resume"
        made = (await board.call("POST", path, anna["token"])).json()
        assert (await board.ask("POST", path, brieuc["token"])).status_code == 403
        old = await http.post(f"/api/join/{board.code}", json={"resume": anna["resume_code"]})
        assert old.status_code == 404
        back = await board.join(resume=made["resume_code"])
        assert back["participant"] == anna["participant"]


def _bearer(secret: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {secret}"}


async def _ask(board: Board, **asking: Any) -> str:
    """Ask to be let in again: the secret to wait with."""
    answer = await board.http.post(f"/api/join/{board.code}/returns", json=asking)
    assert answer.status_code == 202, answer.text
    assert set(answer.json()) == {"board", "secret"}
    return str(answer.json()["secret"])


async def _answer(board: Board, secret: str) -> httpx.Response:
    return await board.http.get(f"/api/join/{board.code}/returns", headers=_bearer(secret))


async def test_return1_return2_a_facilitator_lets_somebody_in_as_who_they_were(
    http: httpx.AsyncClient,
) -> None:
    async with await Board.make(http) as board:
        facilitator = await board.client()
        lea, other = await board.join(name="Léa"), await board.join(name="Lea")
        me = lea["participant"]
        await facilitator.do("participant.set", participant=me, keywords=["jardins"])
        request = str(uuid.uuid4())
        asking = {"name": " lea ", "word": "Le jardin", "request": request}
        secret = await _ask(board, **asking)
        assert await _ask(board, **asking) == secret
        await _ask(board, name="Personne", word="rien")
        assert (await _answer(board, secret)).json() == {"state": "waiting", "joined": None}
        first, second = (await board.call("GET", "returns")).json()
        assert (first["name"], first["word"]) == ("lea", "Le jardin")
        assert first["candidates"] == [me, other["participant"]]
        assert second["candidates"] == []
        path = f"returns/{first['id']}"
        nobody = await board.ask("POST", path, json={"participant": "nobody"})
        assert nobody.status_code == 404
        assert (await board.ask("POST", path, json={"participant": me})).status_code == 204
        assert (await board.ask("DELETE", path)).status_code == 404
        answers = [(await _answer(board, secret)).json() for _ in range(2)]
        assert answers[0] == answers[1]
        assert answers[0]["state"] == "accepted"
        joined = answers[0]["joined"]
        assert (joined["participant"], joined["resume_code"]) == (me, None)
        back = await board.client(joined["token"])
        assert (await back.welcomed())["you"]["participant"] == me
        assert (await board.join(resume=lea["resume_code"]))["participant"] == me
        await board.call("DELETE", f"returns/{second['id']}")
        assert (await board.call("GET", "returns")).json() == []


async def test_return1_who_is_refused_or_gives_up_is_told_so(http: httpx.AsyncClient) -> None:
    async with await Board.make(http) as board:
        secret = await _ask(board, name="Léa", word="pain")
        (one,) = (await board.call("GET", "returns")).json()
        await board.call("DELETE", f"returns/{one['id']}")
        assert (await _answer(board, secret)).json()["state"] == "refused"
        secret = await _ask(board, name="Léa", word="pain")
        address = f"/api/join/{board.code}/returns"
        gone = await http.delete(address, headers=_bearer(secret))
        assert gone.status_code == 204
        assert (await board.call("GET", "returns")).json() == []
        for bad in ({"name": "Léa"}, {"name": " ", "word": "x"}, {"name": "x" * 81, "word": "x"}):
            assert (await http.post(address, json=bad)).status_code == 422
        assert (await http.get(address)).status_code == 401


async def test_return3_what_nobody_knows_has_expired(
    http: httpx.AsyncClient, service: Canevas
) -> None:
    async with await Board.make(http) as board, await Board.make(http) as other:
        assert (await _answer(board, "nothing")).status_code == 410
        secret = await _ask(board, name="Philomène", word="passiflore")
        assert (await _answer(other, secret)).status_code == 410
        for word in ("Philomène", "passiflore", secret):
            assert word not in str(await board.log())
            assert word not in service.printed()


async def test_return4_asking_is_counted_by_address_and_by_board(
    http: httpx.AsyncClient, tmp_path: Path
) -> None:
    strict = Canevas(tmp_path, returns_per_minute=3)
    strict.start()
    try:
        async with httpx.AsyncClient(base_url=strict.url, trust_env=False) as strict_http:
            board = await Board.make(strict_http)
            for _ in range(3):
                await _ask(board, name="Léa", word="pain")
            address = f"/api/join/{board.code}/returns"
            refused = await strict_http.post(address, json={"name": "Léa", "word": "pain"})
            assert refused.status_code == 429
            assert int(refused.headers["retry-after"]) >= 1
    finally:
        strict.stop()
