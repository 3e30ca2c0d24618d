"""R7: who may do what, by every command and every call, on one's own and on others' things."""

import asyncio
import re
import uuid
from collections.abc import AsyncIterator, Iterator
from itertools import chain
from typing import Any, Final

import httpx
import pytest

from protocol.commands import COMMANDS
from tests.outside import roles
from tests.outside.board import Board
from tests.outside.client import Client, Rejected
from tests.outside.roles import ALL, BY, FACILITATOR, READER, SCREEN, Act
from tests.services.canevas import Canevas

BOARDS: Final = 12
"""Boards on which the acts are tried side by side."""

SMUGGLED: Final = ("by", "author", "participant", "group", "role", "token")
SEEN_AS_FORBIDDEN: Final = {"open": "forbidden", "locked": "locked", "closed": "closed"}


class Stage:
    """A board as it was at first: an act that was accepted is undone, or a new board is made."""

    def __init__(self, http: httpx.AsyncClient, state: str) -> None:
        self._http = http
        self._state = state
        self._board: Board | None = None
        self.cast: dict[str, Client] = {}

    @property
    def board(self) -> Board:
        """The board of now."""
        assert self._board is not None
        return self._board

    async def ready(self) -> "Stage":
        """Have a board and people on it."""
        if self._board is None:
            self._board = await Board.imported(self._http, roles.log())
            self.cast = await roles.cast(self._board)
            for name, args in _STATES[self._state]:
                await self.cast[FACILITATOR].do(name, **args)
        return self

    async def back(self, role: str, act: Act, command: str) -> None:
        """Take an act back; where that cannot be, or somebody was sent away, let the board go."""
        if act.name == "participant.remove":
            await self.close()
            return
        try:
            await self.cast[role].do("undo", command=command)
        except Rejected:
            await self.close()

    async def close(self) -> None:
        """Let the board go."""
        if self._board is not None:
            await self._board.__aexit__()
            self._board = None


_STATES: Final[dict[str, list[tuple[str, dict[str, Any]]]]] = {
    "open": [],
    "locked": [
        ("activity.set", {"activity": activity, "fields": {"locked": True}})
        for activity in ("ideas", "map")
    ],
    "closed": [("board.close", {})],
}


@pytest.fixture
async def stage(http: httpx.AsyncClient) -> AsyncIterator[Stage]:
    """A board in its first state."""
    stage = Stage(http, "open")
    yield await stage.ready()
    await stage.close()


def _may(act: Act, state: str) -> set[str]:
    """Who may, in this state of the board."""
    stopped = state == "closed" or (state == "locked" and act.locks)
    return act.who & {FACILITATOR} if stopped else act.who


def test_every_command_is_in_the_table() -> None:
    assert {act.name for act in roles.acts()} | {"undo"} == set(COMMANDS)


@pytest.mark.parametrize("state", _STATES)
async def test_r7_each_command_is_for_those_it_is_for(
    service: Canevas, http: httpx.AsyncClient, state: str
) -> None:
    acts = roles.acts()
    wrong = await asyncio.gather(
        *(_wrongly_answered(Stage(http, state), acts[n::BOARDS], state) for n in range(BOARDS))
    )
    assert [*chain(*wrong)] == []


async def _wrongly_answered(stage: Stage, acts: list[Act], state: str) -> list[str]:
    """Whom these acts were wrongly granted or denied; a board of its own stands for it."""
    wrong: list[str] = []
    for act in acts:
        for role in sorted(ALL, key=lambda role: role in _may(act, state)):
            await stage.ready()
            id = str(uuid.uuid4())
            try:
                await stage.cast[role].do(act.name, key=id, **act.args)
            except Rejected as rejected:
                told = rejected.code
            else:
                told = "taken"
                await stage.back(role, act, id)
            if told not in _expected(act, role, state):
                wrong.append(f"{role}: {act.name} {act.args}: {told}")
    await stage.close()
    return wrong


def _expected(act: Act, role: str, state: str) -> set[str]:
    if role in _may(act, state):
        return {"taken"}
    if role in (SCREEN, READER) or role not in act.who:
        return {"forbidden", SEEN_AS_FORBIDDEN[state]}
    return {SEEN_AS_FORBIDDEN[state]}


async def test_undo1_nobody_takes_back_what_another_did(stage: Stage) -> None:
    cast = stage.cast
    for doer in BY:
        id = str(uuid.uuid4())
        await cast[doer].do("card.add", key=id, id=f"c-{BY[doer].replace(':', '-')}",
                            activity="ideas", text="x")  # fmt: skip
        for role in set(ALL) - {doer}:
            for args in ({"command": id}, {}) if role in (SCREEN, READER) else ({"command": id},):
                code = await cast[role].refused("undo", **args)
                assert code in ("nothing_to_undo", "forbidden"), (doer, role)


def _smuggled(act: Act) -> Iterator[dict[str, Any]]:
    for key in SMUGGLED:
        if key not in act.args and not _takes(act.name, key):
            yield {**act.args, key: "brieuc"}
        fields = act.args.get("fields")
        if isinstance(fields, dict):
            yield {**act.args, "fields": {**fields, key: "brieuc"}}


def _takes(name: str, key: str) -> bool:
    return key in {field.rstrip("_") for field in COMMANDS[name].__struct_fields__}


async def test_r7_no_argument_says_who_one_is(stage: Stage) -> None:
    firsts = {act.name: act for act in reversed(roles.acts())}
    for act in firsts.values():
        for args in _smuggled(act):
            for role in (FACILITATOR, roles.ANNA, roles.TABLE):
                message = {"type": "command", "name": act.name, "args": args}
                code = await _for_good(stage.cast[role], message)
                assert code == "bad_argument", (role, act.name, args)


async def _for_good(client: Client, message: dict[str, Any]) -> str:
    """Why a command is refused for good; what is to come later is sent again, as clients do."""
    while True:
        id = str(uuid.uuid4())
        await client.send({**message, "id": id})
        try:
            seq = await client.answer(id)
        except Rejected as rejected:
            if rejected.retry_ms is None:
                return rejected.code
            await asyncio.sleep(rejected.retry_ms / 1_000)
        else:
            raise AssertionError(f"accepted as {seq}")


async def test_r7_no_field_of_a_message_says_who_one_is(stage: Stage) -> None:
    claimed = {"by": "facilitator:1", "author": "brieuc", "participant": "brieuc", "group": "t2",
               "role": "facilitator", "token": stage.board.token}  # fmt: skip
    wishes: list[tuple[str, dict[str, Any]]] = [
        ("card.add", {"activity": "map", "text": "x", "zone": "a"}),
        ("cluster.add", {"map": "map", "title": "x", "cards": []}),
        ("board.close", {}),
    ]
    for role, by in BY.items():
        client = stage.cast[role]
        for n, (name, args) in enumerate(wishes):
            id = str(uuid.uuid4())
            thing = {"id": f"new-{n}-{by.replace(':', '-')}"} if "." in name and args else {}
            message = {"type": "command", "id": id, "name": name, "args": {**args, **thing}}
            await client.send({**message, **claimed})
            if name == "board.close" and role != FACILITATOR:
                with pytest.raises(Rejected, match="forbidden"):
                    await client.answer(id)
                continue
            await client.answer(id)
            line = next(line for line in await stage.board.log() if line.get("command") == id)
            assert line["by"] == by
            for kind, _, fields in line["changes"]:
                if kind == "card":
                    assert fields["author"] == (by if role in roles.PEOPLE else None)
                    assert fields["group"] == _seat(role)
                if kind == "placement":
                    assert fields["by"] == by
        if role == FACILITATOR:
            await client.do("board.reopen")


def _seat(role: str) -> str | None:
    return "t1" if role in roles.T1 else "t2" if role in roles.T2 else None


async def test_join2_no_body_says_who_one_is(http: httpx.AsyncClient) -> None:
    async with await Board.imported(http, roles.log()) as board:
        claimed = {"role": "facilitator", "participant": "anna", "by": "facilitator:1",
                   "author": "anna", "token": board.token, "id": "anna", "board": "x"}  # fmt: skip
        joined = await board.join(name="Eva", **claimed)
        assert (joined["role"], joined["board"]) == ("participant", board.id)
        assert joined["participant"] not in ("anna", "alan", "brieuc")
        assert joined["token"] != board.token
        assert (await board.log())[-1]["by"] == joined["participant"]
        table = await board.join(table=True, group="t1", **claimed)
        assert (table["role"], table["participant"]) == ("table", None)
        bad = await board.ask("POST", "tokens", json={**claimed, "role": "participant"})
        assert bad.status_code == 422
        made = await board.call("POST", "tokens", json={**claimed, "role": "reader"})
        assert made.json()["token"] not in (board.token, "anna")
        rows = (await board.call("GET", "tokens")).json()
        assert [row["by"] for row in rows].count("facilitator:1") == 1


FACILITATORS: Final = {FACILITATOR}
CALLS: Final[dict[tuple[str, str], set[str]]] = {
    ("GET", "/state"): {*ALL},
    ("GET", "/map"): {*ALL},
    ("GET", "/proposals"): {*ALL},
    ("GET", "/codes"): {FACILITATOR, roles.TABLE, roles.OTHER_TABLE, SCREEN},
    ("GET", "/replay"): {FACILITATOR, SCREEN},
    ("GET", "/log"): FACILITATORS,
    ("GET", "/template"): FACILITATORS,
    ("POST", "/rehearsal"): FACILITATORS,
    ("GET", "/rehearsal"): FACILITATORS,
    ("DELETE", "/rehearsal"): FACILITATORS,
    ("GET", "/cards.csv"): FACILITATORS,
    ("GET", "/tokens"): FACILITATORS,
    ("POST", "/tokens"): FACILITATORS,
    ("DELETE", "/tokens/{id}"): FACILITATORS,
    ("POST", "/participants/{participant}/resume"): {FACILITATOR, roles.BRIEUC},
    ("DELETE", "/participants/{participant}"): {FACILITATOR, roles.BRIEUC},
    ("GET", "/synthesis"): FACILITATORS,
    ("POST", "/contacts"): roles.PEOPLE,
    ("DELETE", "/contacts"): roles.PEOPLE,
    ("GET", "/contacts"): {FACILITATOR, *roles.PEOPLE},
    ("GET", "/contacts.csv"): FACILITATORS,
    ("GET", "/returns"): FACILITATORS,
    ("POST", "/returns/{id}"): FACILITATORS,
    ("DELETE", "/returns/{id}"): FACILITATORS,
    ("DELETE", ""): FACILITATORS,
}
"""Every call on a board, and who may make it."""

SENT: Final[dict[tuple[str, str], dict[str, Any]]] = {
    ("GET", "/map"): {"params": {"activity": "map", "by": "groups"}},
    ("GET", "/proposals"): {"params": {"activity": "map"}},
    ("DELETE", "/participants/{participant}"): {"params": {"keep": "ideas"}},
    ("POST", "/tokens"): {"json": {"role": "reader"}},
    ("POST", "/returns/{id}"): {"json": {"participant": "brieuc"}},
    ("POST", "/contacts"): {"json": {"email": "brieuc@example.org", "consent": True}},
}


async def test_http3_every_call_on_a_board_is_in_the_table(http: httpx.AsyncClient) -> None:
    paths = (await http.get("/api/openapi.json")).json()["paths"]
    described = {
        (method.upper(), path.removeprefix("/api/boards/{board}"))
        for path, calls in paths.items()
        for method in calls
        if path.startswith("/api/boards/{board}")
    }
    assert described == set(CALLS)


async def test_http3_each_call_is_for_those_it_is_for(
    service: Canevas, http: httpx.AsyncClient
) -> None:
    async with (
        await Board.imported(http, roles.log()) as board,
        await Board.imported(http, roles.log()) as other,
    ):
        tokens = {role: client.token for role, client in (await roles.cast(board)).items()}
        revoked = await board.issue("facilitator")
        await board.call("DELETE", f"tokens/{revoked['id']}")
        lost = (await board.back("alan"))["token"]
        await (await board.client()).do("participant.remove", participant="alan")
        strangers = [other.token, revoked["token"], "nothing", ""]
        strangers += [client.token for client in (await roles.cast(other)).values()]
        for (method, path), who in CALLS.items():
            sent = SENT.get((method, path), {})
            address = re.sub(r"\{\w+\}", "brieuc", path).removeprefix("/")
            for token in strangers:
                answer = await _ask(http, method, board, address, token, sent)
                assert answer.status_code == 401, (method, path)
            answer = await _ask(http, method, board, address, lost, sent)
            assert answer.status_code in (401, 403), (method, path)
            for role in sorted(set(ALL) - {roles.ALAN}, key=lambda role: role in who):
                if method == "DELETE" and not address and role == FACILITATOR:
                    continue  # that is the last of it
                answer = await _ask(http, method, board, address, tokens[role], sent)
                refused = answer.status_code in (401, 403)
                assert refused is not (role in who), (role, method, path, answer.status_code)
                assert answer.status_code < 500
        await board.call("DELETE", "")
        assert (await other.call("GET", "state")).json()["seq"] >= 1


async def _ask(
    http: httpx.AsyncClient, method: str, board: Board, path: str, token: str, sent: dict[str, Any]
) -> httpx.Response:
    bearer = {"Authorization": f"Bearer {token}"} if token else {}
    address = f"/api/boards/{board.id}/{path}".rstrip("/")
    return await http.request(method, address, headers=bearer, **sent)
