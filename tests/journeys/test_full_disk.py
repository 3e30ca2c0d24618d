"""A disk without room: nothing is acknowledged, nothing is lost, reading goes on."""

import asyncio
from pathlib import Path

import httpx

from tests.journeys.meeting import PATIENCE, Meeting, meeting
from tests.outside.client import Client
from tests.services.canevas import Canevas


async def test_refusals_have_a_sentence_and_all_goes_out_once_there_is_room(tmp_path: Path) -> None:
    canevas = Canevas(tmp_path)
    canevas.start()
    try:
        async with meeting([canevas.url], people=12) as met:
            met.write(per_second=60)
            await met.until_acked(100)
            with canevas.without_room():
                await _nothing_is_acked_any_more(met)
                person = await Client.open(canevas.url, met.made.board, met.people[0].token)
                wishes = [
                    await person.wish("card.add", id=f"full-{n}", activity="ideas", text="x")
                    for n in range(5)
                ]
                await person.until(lambda: len(person.of("reject")) == len(wishes))
                for reject in person.of("reject"):
                    assert (reject["code"], reject["retry_ms"] > 0) == ("busy", True)
                    assert reject["message"].startswith("Rien ne peut être enregistré")
                await person.close()
                await _reading_goes_on_and_calls_that_write_say_so(canevas, met)
                assert not any("full-" in card for card in met.facilitator.replica.state["card"])
            await met.until_acked(100)
            await met.stop()
            await met.is_well()
            assert canevas.program.running
    finally:
        canevas.program.kill()
    assert "Traceback" not in canevas.printed(), canevas.printed()


async def _nothing_is_acked_any_more(met: Meeting) -> None:
    """Wait until nothing is acked any more: the latest twenty wishes have no answer."""
    async with asyncio.timeout(PATIENCE):
        while any(wish.answer.done() for wish in met.wishes[-20:]):
            await asyncio.sleep(0.02)


async def _reading_goes_on_and_calls_that_write_say_so(canevas: Canevas, met: Meeting) -> None:
    headers = {"Authorization": f"Bearer {met.made.facilitator_token}", "Accept-Language": "en"}
    async with httpx.AsyncClient(
        base_url=canevas.url, timeout=PATIENCE, trust_env=False, headers=headers
    ) as http:
        path = f"/api/boards/{met.made.board}"
        assert (await http.get(f"{path}/state")).status_code == 200
        assert (await http.get(f"{path}/log")).status_code == 200
        assert (await http.get("/readyz")).status_code == 503
        refused = await http.post("/api/boards", json={"title": "Essai"})
        assert refused.status_code == 503
        assert refused.json()["detail"].startswith("The log does not answer right now.")
        joined = await http.post(f"/api/join/{met.made.code}", json={"name": "Léa"})
        assert joined.status_code == 503
        assert joined.json()["detail"]
