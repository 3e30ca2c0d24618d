"""Tokens: further facilitators, screens and readers; new resume codes."""

from typing import Any, Literal

from msgspec import Struct
from starlette.requests import Request
from starlette.responses import Response

from protocol import limits
from protocol.text import clean
from server.boards.making import add_token
from server.gateway import body, house
from server.gateway.bearer import bearer
from server.gateway.house import House
from server.gateway.problem import Problem
from server.gateway.reply import reply
from server.store import keys
from server.store.store import Taken, Token


class _NewToken(Struct):
    role: Literal["facilitator", "screen", "reader"]
    name: str | None = None


_PAGES = {"facilitator": "b", "screen": "screen", "reader": "report"}


async def create(request: Request) -> Response:
    """`POST /api/boards/{b}/tokens`"""
    mine = await bearer(request, "facilitator")
    here = house.of(request)
    wanted = await body.json(request, _NewToken)
    name = clean(wanted.name or "") or None
    if len(name or "") > limits.NAME:
        raise Problem(422, "too-long")
    if wanted.role == "facilitator":
        secret, token = await _add_facilitator(here, mine.board, name)
    else:
        by = keys.new_id(f"{wanted.role}:")
        secret, token = await add_token(
            here.store, mine.board, wanted.role, by, name, here.hub.clock()
        )
    base = here.addresses.base(request)
    return reply(
        {
            "id": token.id,
            "role": token.role,
            "name": token.name,
            "token": secret,
            "link": f"{base}/{_PAGES[wanted.role]}/{mine.board}#t={secret}",
        },
        201,
    )


async def list_all(request: Request) -> Response:
    """`GET /api/boards/{b}/tokens`: all but those of people, who are in the room's list."""
    mine = await bearer(request, "facilitator")
    tokens = await house.of(request).store.tokens(mine.board)
    rows: list[dict[str, Any]] = [
        {
            "id": token.id,
            "role": token.role,
            "name": token.name,
            "by": token.by,
            "group": token.group,
            "created": token.created,
            "own": token.id == mine.id,
        }
        for token in tokens
        if token.participant is None
    ]
    return reply(rows)


async def revoke(request: Request) -> Response:
    """`DELETE /api/boards/{b}/tokens/{id}`"""
    mine = await bearer(request, "facilitator")
    here, id = house.of(request), request.path_params["id"]
    if not await here.store.revoke(mine.board, id):
        raise Problem(404, "not-found")
    here.hub.farewell(mine.board, "revoked", [id])
    return Response(status_code=204)


async def resume(request: Request) -> Response:
    """`POST /api/boards/{b}/participants/{p}/resume`: a new resume code, in place of the last."""
    mine = await bearer(request, "facilitator")
    here, person = house.of(request), request.path_params["participant"]
    room = await here.hub.room(mine.board)
    if room.views.public("participant", person) is None:
        raise Problem(404, "not-found")
    code = keys.new_code(keys.RESUME_LENGTH)
    await here.store.set_resume(mine.board, person, keys.digest(code))
    return reply({"participant": person, "resume_code": code}, 201)


async def _add_facilitator(here: House, board: str, name: str | None) -> tuple[str, Token]:
    """The next facilitator; who is named so meanwhile makes us try the one after."""
    while True:
        by = f"facilitator:{await here.store.facilitators(board) + 1}"
        try:
            return await add_token(here.store, board, "facilitator", by, name, here.hub.clock())
        except Taken:
            continue
