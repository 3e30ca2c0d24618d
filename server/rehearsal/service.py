"""What a crowd asks over HTTP: a board, seats at it, the state as a token may see it, the log."""

import asyncio
import uuid
from collections.abc import Sequence
from typing import Any, Final, NamedTuple

import httpx
import msgspec

from protocol.records import State

TRIES: Final = 60
PAUSE: Final = 0.5
LONGEST_PAUSE: Final = 10.0


class Unreachable(Exception):
    """No address answers, or the service refuses; the text says which and why."""


class Made(NamedTuple):
    """A new board, and what opens it."""

    board: str
    code: str
    facilitator_token: str
    screen_token: str
    link: str


class Seat(NamedTuple):
    """A place at a board: who one is there, and the token that proves it."""

    participant: str | None
    group: str | None
    token: str


class View(NamedTuple):
    """The state as one token may see it."""

    epoch: str
    seq: int
    state: State


class Service:
    """One service behind one or several addresses; a call goes on at the next where one is away."""

    def __init__(self, addresses: Sequence[str]) -> None:
        self.addresses = tuple(address.rstrip("/") for address in addresses)
        self._http = httpx.AsyncClient(timeout=30, trust_env=False)

    async def close(self) -> None:
        """Let go of the connections."""
        await self._http.aclose()

    async def make_board(self, title: str, language: str, question: str | None) -> Made:
        """A board without any activity."""
        body = {"title": title, "template": "vierge", "language": language, "question": question}
        made = (await self._call("POST", "/api/boards", body)).json()
        return Made(
            made["board"],
            made["code"],
            made["facilitator_token"],
            made["screen_token"],
            made["links"]["board"],
        )

    async def join(
        self,
        code: str,
        *,
        group: str | None,
        name: str | None = None,
        networks: Sequence[str] = (),
        organisation: str | None = None,
        table: bool = False,
    ) -> Seat:
        """A person's seat, or a table's device. Asked again it is the same seat."""
        body: dict[str, Any] = {"group": group, "request": str(uuid.uuid4())}
        if table:
            body["table"] = True
        else:
            body |= {"name": name, "networks": list(networks), "organisation": organisation}
        path = f"/api/join/{code}"
        given = {key: value for key, value in body.items() if value is not None}
        seat = (await self._call("POST", path, given)).json()
        return Seat(seat["participant"], seat["group"], seat["token"])

    async def invite(self, made: Made, role: str) -> str:
        """A further token of a role that the board's facilitator gives."""
        path, body = f"/api/boards/{made.board}/tokens", {"role": role}
        answer = await self._call("POST", path, body, token=made.facilitator_token)
        return str(answer.json()["token"])

    async def state(self, board: str, token: str) -> View:
        """The state at the head, as this token may see it."""
        view = (await self._call("GET", f"/api/boards/{board}/state", token=token)).json()
        return View(view["epoch"], view["seq"], view["snapshot"])

    async def proposals(self, board: str, token: str, activity: str) -> list[dict[str, Any]]:
        """What is proposed as one theme on an activity's map."""
        path = f"/api/boards/{board}/proposals?activity={activity}"
        proposals: list[dict[str, Any]] = (await self._call("GET", path, token=token)).json()[
            "proposals"
        ]
        return proposals

    async def map(self, board: str, token: str, activity: str) -> list[dict[str, Any]]:
        """What the tables' voices say of each card of an activity."""
        path = f"/api/boards/{board}/map?activity={activity}&by=groups"
        cards: list[dict[str, Any]] = (await self._call("GET", path, token=token)).json()["cards"]
        return cards

    async def log(self, board: str, token: str) -> list[dict[str, Any]]:
        """All events of a board, as a facilitator may export them."""
        answer = await self._call("GET", f"/api/boards/{board}/log", token=token)
        return [msgspec.json.decode(line) for line in answer.content.splitlines()[1:]]

    async def _call(
        self, method: str, path: str, body: dict[str, Any] | None = None, token: str | None = None
    ) -> httpx.Response:
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        fault = "there is no address"
        for attempt in range(TRIES):
            address = self.addresses[attempt % len(self.addresses)]
            try:
                answer = await self._http.request(
                    method, address + path, json=body, headers=headers
                )
            except httpx.TransportError as error:
                fault = f"{address} does not answer ({type(error).__name__})"
                await asyncio.sleep(PAUSE)
                continue
            if answer.is_success:
                return answer
            fault = f"{address}{path} answers {answer.status_code}: {answer.text[:300]}"
            if answer.status_code not in (429, 502, 503):
                break
            await asyncio.sleep(_pause(answer))
        raise Unreachable(fault)


def _pause(answer: httpx.Response) -> float:
    asked = answer.headers.get("Retry-After", "")
    return min(float(asked), LONGEST_PAUSE) if asked.isdecimal() else PAUSE
