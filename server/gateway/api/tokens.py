"""Tokens: further facilitators, screens and readers; new resume codes."""

from typing import Final, Literal

from msgspec import Struct
from starlette.requests import Request
from starlette.responses import Response

from protocol import limits
from protocol.records import Role
from protocol.text import clean
from server.boards.making import add_token
from server.domain.identities import merged
from server.gateway import house
from server.gateway.bearer import oneself
from server.gateway.call import call
from server.gateway.house import House
from server.gateway.problem import Problem
from server.gateway.reply import reply
from server.store import keys
from server.store.store import Taken, Token

_PATH: Final = "/api/boards/{board}/tokens"
_PAGES: Final = {"facilitator": "b", "screen": "screen", "reader": "report"}


class NewToken(Struct):
    """A token to be issued; its name takes 80 code points."""

    role: Literal["facilitator", "screen", "reader"]
    name: str | None = None


class TokenQuery(Struct):
    """Whose tokens: a person's, or else those of all who are no participants."""

    participant: str | None = None


class TokenMade(Struct):
    """A new token, its secret told once; `link` opens the board with it."""

    id: str
    role: Role
    name: str | None
    token: str
    link: str


class TokenListed(Struct):
    """A token as it is listed: `by` is what the log calls its bearer, `own` the caller's."""

    id: str
    role: Role
    name: str | None
    by: str
    group: str | None
    created: int
    own: bool


class ResumeMade(Struct):
    """A person's new resume code, told once."""

    participant: str
    resume_code: str


@call("POST", _PATH, who=("facilitator",), body=NewToken, gives={201: TokenMade})
async def create(request: Request, mine: Token, wanted: NewToken) -> Response:
    """Issue a token to a further facilitator, a screen or a reader."""
    here = house.of(request)
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
    link = f"{base}/{_PAGES[wanted.role]}/{mine.board}#t={secret}"
    return reply(TokenMade(token.id, token.role, token.name, secret, link), 201)


@call("GET", _PATH, who=("facilitator",), query=TokenQuery, gives={200: list[TokenListed]})
async def list_all(request: Request, mine: Token, asked: TokenQuery) -> Response:
    """All tokens but people's; or those of one person, one for each of their devices."""
    here, ids = house.of(request), {asked.participant}
    if asked.participant is not None:
        room = await here.hub.room(mine.board)
        ids |= {*merged(room.views.public("participant", asked.participant))}
    tokens = await here.store.tokens(mine.board)
    rows = [
        TokenListed(
            id=token.id,
            role=token.role,
            name=token.name,
            by=token.by,
            group=token.group,
            created=token.created,
            own=token.id == mine.id,
        )
        for token in tokens
        if token.participant in ids
    ]
    return reply(rows)


@call("DELETE", f"{_PATH}/{{id}}", who=("facilitator",), gives={204: None}, fails={404})
async def revoke(request: Request, mine: Token) -> Response:
    """Revoke a token: its sockets are closed."""
    here, id = house.of(request), request.path_params["id"]
    if not await here.store.revoke(mine.board, id):
        raise Problem(404, "not-found")
    here.hub.farewell(mine.board, "revoked", [id])
    return Response(status_code=204)


@call(
    "POST",
    "/api/boards/{board}/participants/{participant}/resume",
    who=("facilitator", "participant"),
    gives={201: ResumeMade},
    fails={404},
)
async def resume(request: Request, mine: Token) -> Response:
    """A new resume code for a person, in place of the last: by facilitators, or for oneself."""
    here = house.of(request)
    room = await here.hub.room(mine.board)
    person = await room.who(request.path_params["participant"])
    if mine.role == "participant" and (await oneself(request, mine))[0] != person:
        raise Problem(403, "forbidden")
    if person is None:
        raise Problem(404, "not-found")
    for id in merged(room.views.public("participant", person)):
        await here.store.drop_resume(mine.board, id)
    code = keys.new_code(keys.RESUME_LENGTH)
    await here.store.set_resume(mine.board, person, keys.digest(code))
    return reply(ResumeMade(person, code), 201)


async def _add_facilitator(here: House, board: str, name: str | None) -> tuple[str, Token]:
    """The next facilitator; who is named so meanwhile makes us try the one after."""
    while True:
        by = f"facilitator:{await here.store.facilitators(board) + 1}"
        try:
            return await add_token(here.store, board, "facilitator", by, name, here.hub.clock())
        except Taken:
            continue
