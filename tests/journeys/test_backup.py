"""Backups made while people write, and restored: everybody follows, what was in them is there."""

import asyncio
import re
import uuid
from pathlib import Path
from typing import Any

import httpx
import pytest

from server.boards.backup import Past, contents
from server.rehearsal.agreement import disagreements
from tests.journeys import command
from tests.journeys.meeting import PATIENCE, Meeting, meeting
from tests.outside.client import Client
from tests.outside.replica import without_empty
from tests.services.canevas import Canevas

IDEA = {"activity": "ideas", "text": "idée"}


@pytest.mark.services
@pytest.mark.parametrize("kinds", [("sqlite", "postgres"), ("postgres", "sqlite")])
async def test_r5_everybody_follows_a_log_that_was_restored_into_another_database(
    tmp_path: Path, postgres_url: str, kinds: tuple[str, str]
) -> None:
    urls = {"sqlite": f"sqlite:///{tmp_path / 'canevas.db'}", "postgres": postgres_url}
    source, target = (urls[kind] for kind in kinds)
    file = tmp_path / "backup.gz"
    before = Canevas(tmp_path, log=source)
    after = Canevas(tmp_path, log=target, port=before.port)
    before.start()
    try:
        async with meeting([before.url], people=12) as met:
            lea = await _join(before.url, met.made.code, name="Léa")
            client = await Client.open(before.url, met.made.board, lea["token"])
            early, late = str(uuid.uuid4()), str(uuid.uuid4())
            acked = await client.do("card.add", key=early, id="early", **IDEA)
            met.write(per_second=100)
            await met.until_acked(60)
            surely = [wish for wish in met.wishes if wish.answer.done()]
            await command.do("backup", file, "--log", source)
            await met.until_acked(60)
            await met.stop()
            await client.do("card.add", key=late, id="late", **IDEA)
            ahead = client.replica
            await client.close()
            assert before.stop() == 0
            await command.do("restore", file, "--log", target)
            await asyncio.to_thread(after.start)

            saved = {line.command: line.seq for line in _events(file)}
            assert all(saved[wish.id] == wish.answer.result() for wish in surely)
            head = len(_events(file))
            assert ahead.seq > head
            await _level(met, head)
            client = await Client.open(after.url, met.made.board, lea["token"], replica=ahead)
            assert client.of("welcome")[0]["snapshot"] is not None
            state = await met.service.state(met.made.board, lea["token"])
            assert (ahead.epoch, ahead.seq) == (state.epoch, head)
            assert ahead.seen() == without_empty(state.state)
            assert await client.do("card.add", key=early, id="early", **IDEA) == acked
            anew = await client.do("card.add", key=late, id="late", **IDEA)
            assert anew == head + 1, "taken anew, once"
            assert await client.do("card.add", key=late, id="late", **IDEA) == anew
            await client.do("undo", command=early)
            await client.close()

            met.wishes.clear()
            met.write(per_second=100)
            await met.until_acked(60)
            await met.stop()
            await met.is_well()
            again = await _join(after.url, met.made.code, resume=lea["resume_code"])
            assert again["participant"] == lea["participant"]
    finally:
        before.program.kill()
        after.program.kill()
    assert "Traceback" not in before.printed()


async def test_r5_a_board_is_put_back_in_its_place_while_people_write(tmp_path: Path) -> None:
    canevas = Canevas(tmp_path)
    canevas.start()
    file = tmp_path / "backup"
    try:
        async with meeting([canevas.url], people=8) as met, meeting([canevas.url]) as besides:
            await command.do("backup", file, "--data", canevas.data)
            head = met.facilitator.replica.seq
            await _put_back(met, file, "--data", canevas.data)
            token = {"Authorization": f"Bearer {met.made.facilitator_token}"}
            async with httpx.AsyncClient(base_url=canevas.url, headers=token) as http:
                path = f"/api/boards/{met.made.board}"
                erased = await _join(canevas.url, met.made.code, name="Nobody")
                person = f"participants/{erased['participant']}"
                assert (await http.delete(f"{path}/{person}")).status_code == 204
                assert (await http.delete(path)).status_code == 204
                said = canevas.printed()
                assert re.search(f"person erased .*{met.made.board}.*{erased['participant']}", said)
                assert re.search(f"board deleted .*{met.made.board}", said)
                assert "Nobody" not in said
                one = "--board", met.made.board
                await command.do("restore", file, *one, "--data", canevas.data)
                assert (await http.get(f"{path}/state")).json()["seq"] == head
            await _join(canevas.url, met.made.code, name="Anna")
            await besides.facilitator.do("board.set", {"fields": {"title": "Essai"}})
            await besides.is_well()
    finally:
        canevas.program.kill()
    assert "Traceback" not in canevas.printed()


@pytest.mark.services
async def test_r5_a_board_is_put_back_in_its_place_under_two_processes(
    two_processes: tuple[Canevas, Canevas], postgres_url: str, tmp_path: Path
) -> None:
    file = tmp_path / "backup"
    async with meeting([process.url for process in two_processes], people=8) as met:
        await command.do("backup", file, "--log", postgres_url)
        await _put_back(met, file, "--log", postgres_url)


async def _put_back(met: Meeting, file: Path, *where: object) -> None:
    """Go back to a backup while people write: they go on from there."""
    url = met.service.addresses[-1]
    stranger = await _join(url, met.made.code, name="Zoé")
    client = await Client.open(url, met.made.board, stranger["token"])
    epoch = met.facilitator.replica.epoch
    met.write(per_second=60)
    await met.until_acked(60)
    await command.do("restore", file, "--board", met.made.board, "--replace", *where)
    await client.closed()
    assert client.of("bye")[-1]["code"] == "revoked", "who came later is not in the log"
    await met.until_acked(60)
    await met.stop()
    log = await met.service.log(met.made.board, met.made.facilitator_token)
    assert [event["seq"] for event in log] == list(range(1, len(log) + 1))
    await _level(met, len(log))
    assert met.facilitator.replica.epoch != epoch


def _events(file: Path) -> list[Past]:
    return [line for line in contents(file) if isinstance(line, Past)]


async def _level(met: Meeting, seq: int) -> None:
    """Wait until all phones are at the head of the new log: they agree with it."""
    tokens = [phone.token for phone in met.phones]
    states = (met.service.state(met.made.board, token) for token in tokens)
    fresh = await asyncio.gather(*states)
    assert {view.seq for view in fresh} == {seq}
    async with asyncio.timeout(PATIENCE):
        while any(phone.replica.epoch != fresh[0].epoch for phone in met.phones):
            await asyncio.sleep(0.02)
    assert disagreements(met.phones, fresh) == []


async def _join(url: str, code: str, **wanted: Any) -> dict[str, Any]:
    async with httpx.AsyncClient(base_url=url, trust_env=False) as http:
        answer = await http.post(f"/api/join/{code}", json=wanted)
        assert answer.is_success, answer.text
        joined: dict[str, Any] = answer.json()
        return joined
