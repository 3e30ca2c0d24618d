"""TOKEN3, TOKEN4: what is secret is told once, to one, and is nowhere else."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.outside.board import Board
from tests.outside.chance import furnished
from tests.outside.client import Rejected
from tests.services.canevas import Canevas

WORDS = "Mot \u001b[31mde\u202e personne"


@pytest.fixture
def alone(tmp_path: Path) -> Iterator[Canevas]:
    """A service whose files are read after its end."""
    service = Canevas(tmp_path)
    service.start()
    yield service
    service.stop()


async def test_token4_no_secret_is_kept_printed_or_in_a_url(alone: Canevas) -> None:
    asked: list[httpx.Request] = []
    secrets: set[str] = set()

    async def watch(request: httpx.Request) -> None:
        asked.append(request)

    async with httpx.AsyncClient(
        base_url=alone.url, trust_env=False, event_hooks={"request": [watch]}
    ) as http:
        made = await Board.make(http, template="carte-express")
        for board in (made, await Board.imported(http, furnished())):
            async with board:
                secrets |= await _session(board)
    assert len(secrets) == 2 * 10
    urls = [str(one.url) for one in asked]
    alone.stop()
    kept = {file.name: file.read_bytes() for file in alone.data.rglob("*") if file.is_file()}
    assert "canevas.db" in kept
    for secret in secrets:
        assert not [name for name, content in kept.items() if secret.encode() in content]
        assert secret not in alone.printed()
        assert not [url for url in urls if secret in url]
    assert "personne" not in alone.printed()


async def _session(board: Board) -> set[str]:
    """All secrets that a board gave away; people wrote, were refused, came back, went."""
    facilitator = await board.client()
    await facilitator.do("group.add", id="new", fields={"name": WORDS})
    anna = await board.join(name=WORDS, group="new")
    table = await board.join(group="new", table=True)
    issued = [await board.issue(role) for role in ("facilitator", "screen", "reader")]
    path = f"participants/{anna['participant']}"
    code = (await board.call("POST", f"{path}/resume")).json()["resume_code"]
    again = await board.join(resume=code)
    writer = await board.client(again["token"])
    await writer.do("card.add", id="c1", activity=await _activity(board), text=WORDS)
    with pytest.raises(Rejected):
        await writer.do("card.add", id="c1", activity="none", text=WORDS * 100)
    for bad in (again["token"][:-1], WORDS.encode().hex()):
        assert (await board.ask("GET", "state", bad)).status_code == 401
    wrong = await board.http.post(f"/api/join/{board.code}", json={"resume": WORDS})
    assert wrong.status_code == 404
    await board.call("DELETE", f"tokens/{issued[0]['id']}")
    await board.call("GET", "log")
    await board.call("DELETE", path)
    return {board.token, board.screen_token, anna["token"], anna["resume_code"], code,
            again["token"], again["resume_code"], table["token"],
            *(one["token"] for one in issued), *(_secret_of(one["link"]) for one in issued),
            *(_secret_of(board.made["links"][page]) for page in ("board", "screen"))}  # fmt: skip


async def _activity(board: Board) -> str:
    _, state = await board.state()
    return next(id for id, one in state["activity"].items() if one["kind"] == "collect")


def _secret_of(link: str) -> str:
    """What stands in the fragment, which no browser sends."""
    path, _, secret = link.partition("#t=")
    assert len(secret) > 30
    assert secret not in path
    return secret


async def test_token3_each_device_of_a_person_is_listed_and_sent_away_alone(
    http: httpx.AsyncClient,
) -> None:
    async with await Board.make(http) as board:
        phone = await board.join(name="Anna")
        laptop = await board.join(resume=phone["resume_code"])
        other = await board.join(name="Brieuc")
        whose = {"participant": phone["participant"]}
        rows = (await board.call("GET", "tokens", params=whose)).json()
        assert [row["role"] for row in rows] == ["participant"] * 2
        assert {row["by"] for row in rows} == {phone["participant"]}
        on_phone, on_laptop = [await board.client(one["token"]) for one in (phone, laptop)]
        mine: dict[str, Any] = (await on_phone.welcomed())["you"]
        await board.call("DELETE", f"tokens/{mine['token']}")
        assert (await on_phone.until(lambda: on_phone.of("bye")))[0]["code"] == "revoked"
        assert (await board.ask("GET", "state", phone["token"])).status_code == 401
        assert (await board.call("GET", "state", laptop["token"])).is_success
        assert not on_laptop.of("bye")
        await board.call("DELETE", f"participants/{phone['participant']}")
        assert (await on_laptop.until(lambda: on_laptop.of("bye")))[0]["code"] == "revoked"
        assert (await board.ask("GET", "state", laptop["token"])).status_code == 401
        gone = await http.post(f"/api/join/{board.code}", json={"resume": phone["resume_code"]})
        assert gone.status_code == 404
        assert (await board.call("GET", "state", other["token"])).is_success
        everybody = (await board.call("GET", "tokens")).json()
        assert {row["role"] for row in everybody} == {"facilitator", "screen"}
