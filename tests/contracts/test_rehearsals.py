"""REHEARSAL: a simulated crowd plays on a copy of a board."""

import asyncio
from typing import Any

import httpx

from tests.outside.board import Board

PATIENCE = 90.0


async def test_rehearsal1_a_crowd_plays_on_a_copy(http: httpx.AsyncClient) -> None:
    async with await Board.make(http, template="territoires") as board:
        await board.join(name="Une vraie personne")
        assert (await board.call("GET", "rehearsal")).json() is None
        started = await board.call("POST", "rehearsal")
        assert started.status_code == 201
        copy = Board(http, started.json())
        assert copy.id != board.id
        told = await _until(board, lambda told: told["people"] > 3)
        assert told["board"] == copy.id
        assert told["title"] == "Répétition · Essai"
        assert (told["of"], told["ended"]) == (16, False)

        state = (await copy.state())[1]
        real = (await board.state())[1]
        assert state["activity"].keys() == real["activity"].keys()
        assert state["group"].keys() == real["group"].keys()
        names = {person["name"] for person in state["participant"].values()}
        assert "Une vraie personne" not in names
        assert len(real["participant"]) == 1

        again = await board.call("POST", "rehearsal")
        assert (again.status_code, again.json()["board"]) == (200, copy.id)
        assert again.json()["facilitator_token"] != copy.token
        async with await Board.make(http) as other:
            assert (await other.ask("POST", "rehearsal")).status_code == 409

        await _until(board, lambda told: told["at"] > 0)
        assert (await board.ask("DELETE", "rehearsal")).status_code == 204
        assert (await board.call("GET", "rehearsal")).json() is None
        assert (await copy.ask("GET", "state")).status_code == 401
        assert (await board.ask("DELETE", "rehearsal")).status_code == 404


async def test_rehearsal2_it_goes_with_its_board(http: httpx.AsyncClient) -> None:
    async with await Board.make(http, template="carte-express") as board:
        copy = Board(http, (await board.call("POST", "rehearsal")).json())
        assert (await board.ask("DELETE", "")).status_code == 204
        assert (await copy.ask("GET", "state")).status_code == 401
    async with await Board.make(http, template="vierge") as other:
        started = await other.call("POST", "rehearsal")
        assert started.status_code == 201  # the crowd of the one before has gone
        assert (await other.ask("DELETE", "rehearsal")).status_code == 204


async def _until(board: Board, there: Any) -> dict[str, Any]:
    async with asyncio.timeout(PATIENCE):
        while True:
            told: dict[str, Any] = (await board.call("GET", "rehearsal")).json()
            if there(told):
                return told
            await asyncio.sleep(0.2)
