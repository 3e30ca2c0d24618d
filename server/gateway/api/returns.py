"""Returns: whoever comes back without their code waits until a facilitator says who they are."""

import uuid
from typing import Annotated, Final, Literal

from msgspec import Meta, Struct
from starlette.requests import Request
from starlette.responses import Response

from protocol import limits
from protocol.text import clean
from server.domain.returning import candidates
from server.gateway import client, house
from server.gateway.api.joining import Joined, Uuid, back, opened
from server.gateway.bearer import secret_of
from server.gateway.call import call
from server.gateway.house import House
from server.gateway.problem import Problem
from server.gateway.reply import reply
from server.rooms.retention import RETURN_MS
from server.store import keys
from server.store.store import Return, Token

WAITING: Final = 100
"""So many wait for one board."""

_DOOR: Final = "/api/join/{code}/returns"
_PATH: Final = "/api/boards/{board}/returns"

_Text = Annotated[str, Meta(extra_json_schema={"pattern": "[^\\s\\u0000-\\u001f]"})]


class Asking(Struct):
    """Who says they were here: the name they had (80 code points) and one of their words (40).

    `request` makes the call safe to repeat.
    """

    name: _Text
    word: _Text
    request: Uuid | None = None


class Asked(Struct):
    """What to ask again with, as a bearer; the same whether there is such a person or not."""

    board: str
    secret: str


class Answer(Struct):
    """Whether somebody still waits; once they are let in, what joining would have answered."""

    state: Literal["waiting", "refused", "accepted"]
    joined: Joined | None


class Waiting(Struct):
    """Somebody who waits, and whom they may be, the likeliest first; `asked` is when, in ms."""

    id: str
    name: str
    word: str
    asked: int
    candidates: list[str]


class Person(Struct):
    """Who somebody is."""

    participant: str


@call("POST", _DOOR, body=Asking, gives={202: Asked}, fails={404, 429})
async def ask(request: Request, asking: Asking) -> Response:
    """Ask to be let in again as somebody who was here. The answer tells nothing of who was."""
    here, leads, _ = await opened(request)
    name, word = clean(asking.name), clean(asking.word)
    if not name or not word:
        raise Problem(422, "name-and-word")
    if len(name) > limits.NAME or len(word) > limits.KEYWORD:
        raise Problem(422, "too-long")
    made = keys.Derived(here.secret, leads.board, f"return/{asking.request or uuid.uuid4()}")
    digest = keys.digest(made.token)
    if await here.store.returning(digest) is None:
        await _room_for_one(request, here, leads.board)
        now = here.hub.clock()
        one = Return(made.token_id, leads.board, name, word, now, None, None)
        await here.store.ask_return(one, digest)
    return reply(Asked(leads.board, made.token), 202)


@call("GET", _DOOR, gives={200: Answer}, fails={401, 404, 410, 429})
async def wait(request: Request) -> Response:
    """What became of one's asking; the secret comes as a bearer's."""
    here, leads, room = await opened(request)
    secret = secret_of(request)
    wait = here.calls.take(keys.digest(secret).hex())
    if wait:
        raise Problem(429, "too-many-calls", retry_after=wait)
    one = await _mine(here, leads.board, secret)
    if one.answer is None:
        return reply(Answer("waiting", None))
    person = None if one.participant is None else await room.who(one.participant)
    if person is None:
        return reply(Answer("refused", None))
    made = keys.Derived(here.secret, leads.board, f"returned/{secret}")
    return reply(Answer("accepted", await back(here, leads, room, person, made)))


@call("DELETE", _DOOR, gives={204: None}, fails={401, 404, 410, 429})
async def give_up(request: Request) -> Response:
    """Wait no longer."""
    here, leads, _ = await opened(request)
    one = await _mine(here, leads.board, secret_of(request))
    await here.store.answer_return(leads.board, one.id, "refused", None)
    return Response(status_code=204)


@call("GET", _PATH, who=("facilitator",), gives={200: list[Waiting]})
async def look(request: Request, token: Token) -> Response:
    """Who waits to be let in again."""
    here = house.of(request)
    room = await here.hub.room(token.board)
    people = room.views.all_public("participant")
    rows = [
        Waiting(one.id, one.name, one.word, one.asked, candidates(people, one.name, one.word))
        for one in await here.store.returns(token.board, here.hub.clock() - RETURN_MS)
    ]
    return reply(rows)


@call("POST", f"{_PATH}/{{id}}", who=("facilitator",), body=Person, gives={204: None}, fails={404})
async def accept(request: Request, token: Token, person: Person) -> Response:
    """Let somebody in as a person of the board."""
    here = house.of(request)
    found = await (await here.hub.room(token.board)).who(person.participant)
    if found is None:
        raise Problem(404, "not-found")
    return await _answer(here, token.board, request.path_params["id"], found)


@call("DELETE", f"{_PATH}/{{id}}", who=("facilitator",), gives={204: None}, fails={404})
async def refuse(request: Request, token: Token) -> Response:
    """Do not let somebody in."""
    return await _answer(house.of(request), token.board, request.path_params["id"], None)


async def _answer(here: House, board: str, id: str, person: str | None) -> Response:
    answer: Literal["accepted", "refused"] = "refused" if person is None else "accepted"
    if not await here.store.answer_return(board, id, answer, person):
        raise Problem(404, "nobody-waits")
    return Response(status_code=204)


async def _room_for_one(request: Request, here: House, board: str) -> None:
    """Hold that one more may ask. Raises `Problem` 429."""
    wait = max(here.returns.take(client.address(request)), here.returns.take(board))
    if wait:
        raise Problem(429, "too-many-returns", retry_after=wait)
    since = here.hub.clock() - RETURN_MS
    if len(await here.store.returns(board, since)) >= WAITING:
        raise Problem(429, "too-many-returns", retry_after=60)


async def _mine(here: House, board: str, secret: str) -> Return:
    one = await here.store.returning(keys.digest(secret))
    if one is None or one.board != board or one.asked < here.hub.clock() - RETURN_MS:
        raise Problem(410, "return-expired")
    return one
