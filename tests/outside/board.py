"""A board as HTTP shows it: made, joined, looked at."""

import json
from contextlib import AsyncExitStack
from typing import Any

import httpx

from tests.outside.client import Client
from tests.outside.replica import State, without_empty


class Board:
    """One board, with its tokens; ends the clients it opened with itself."""

    def __init__(self, http: httpx.AsyncClient, made: dict[str, Any]) -> None:
        self.http = http
        self.url = str(http.base_url).rstrip("/")
        self.made = made
        self.id: str = made["board"]
        self.code: str = made["code"]
        self.token: str = made["facilitator_token"]
        self.screen_token: str = made["screen_token"]
        self._clients = AsyncExitStack()

    async def __aenter__(self) -> "Board":
        return self

    async def __aexit__(self, *error: Any) -> None:
        await self._clients.aclose()

    @classmethod
    async def make(cls, http: httpx.AsyncClient, **wanted: Any) -> "Board":
        """A new board; empty unless a template is named."""
        answer = await http.post("/api/boards", json={"title": "Essai", **wanted})
        assert answer.status_code == 201, answer.text
        return cls(http, answer.json())

    @classmethod
    async def imported(cls, http: httpx.AsyncClient, lines: list[Any]) -> "Board":
        """A board made from the lines of a log."""
        answer = await http.post("/api/boards/import", content=ndjson(lines))
        assert answer.status_code == 201, answer.text
        return cls(http, answer.json())

    async def join(self, **wanted: Any) -> dict[str, Any]:
        """Come in: what the server answers."""
        answer = await self.http.post(f"/api/join/{self.code}", json=wanted)
        assert answer.status_code in (200, 201), answer.text
        joined: dict[str, Any] = answer.json()
        return joined

    async def back(self, participant: str) -> dict[str, Any]:
        """Come in as somebody who is on the board already."""
        path = f"participants/{participant}/resume"
        code = (await self.call("POST", path)).json()["resume_code"]
        return await self.join(resume=code)

    async def issue(self, role: str) -> dict[str, Any]:
        """A further token: `{id, role, name, token, link}`."""
        answer = await self.call("POST", "tokens", json={"role": role, "name": role})
        issued: dict[str, Any] = answer.json()
        return issued

    async def client(self, token: str | None = None, **options: Any) -> Client:
        """A socket, as the facilitator unless another token is given."""
        client = await Client.open(self.url, self.id, token or self.token, **options)
        self._clients.push_async_callback(client.close)
        return client

    async def state(self, token: str | None = None) -> tuple[int, State]:
        """The seq and what a token may see there."""
        state = (await self.call("GET", "state", token)).json()
        return state["seq"], without_empty(state["snapshot"])

    async def log(self) -> list[dict[str, Any]]:
        """The exported log, its header first."""
        text = (await self.call("GET", "log")).text
        return [json.loads(line) for line in text.splitlines()]

    async def call(
        self, method: str, path: str, token: str | None = None, **options: Any
    ) -> httpx.Response:
        """A call on this board that must go well."""
        answer = await self.ask(method, path, token, **options)
        assert answer.is_success, answer.text
        return answer

    async def ask(
        self, method: str, path: str, token: str | None = None, **options: Any
    ) -> httpx.Response:
        """A call on this board, however it goes."""
        bearer = {"Authorization": f"Bearer {token or self.token}"}
        address = f"/api/boards/{self.id}/{path}".rstrip("/")
        return await self.http.request(method, address, headers=bearer, **options)


def ndjson(lines: list[Any]) -> bytes:
    """Lines of a log; those that are bytes already are taken as they are."""
    plain = [line if isinstance(line, bytes) else json.dumps(line).encode() for line in lines]
    return b"".join(line + b"\n" for line in plain)
