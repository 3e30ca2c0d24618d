"""Joining: what a code leads to, and coming in by it."""

import asyncio
import uuid
from typing import Annotated, Final, Literal

from msgspec import Meta, Struct
from starlette.requests import Request
from starlette.responses import Response

from protocol import ids
from protocol.records import Number, State
from server.domain.decision import Decision, Past
from server.domain.joining import join
from server.domain.refused import Refused
from server.gateway import client, house
from server.gateway.call import call
from server.gateway.house import House
from server.gateway.problem import Problem
from server.gateway.reply import reply
from server.rooms.room import Room
from server.rooms.wish import Wish, into
from server.store import keys
from server.store.store import Code, Taken, Token

_JOIN_SECONDS = 15


_PATH: Final = "/api/join/{code}"

Uuid = Annotated[str, Meta(pattern=f"^{ids.UUID.pattern}$")]


class Join(Struct):
    """Who comes in; names take 80 code points.

    `resume` is a code of that person; `request` makes the call safe to repeat.
    """

    name: str | None = None
    group: str | None = None
    networks: list[str] | None = None
    organisation: str | None = None
    resume: str | None = None
    table: bool | None = None
    request: Uuid | None = None


class JoinGroup(Struct):
    """A group to choose."""

    id: str
    name: str
    remote: bool
    color: Number


class JoinNetwork(Struct):
    """A network to choose."""

    id: str
    name: str
    color: Number


class Leads(Struct):
    """What a code leads to; `group` is the one that it preselects."""

    board: str
    title: str
    language: str
    question: str | None
    groups: list[JoinGroup]
    networks: list[JoinNetwork]
    joined: int
    group: str | None
    closed: bool
    organiser: str | None
    contact: str | None
    keep_until: int | None
    licence: str | None


class Joined(Struct):
    """Who has come in, with their secrets; `participant` and `resume_code` are null for a table."""

    board: str
    participant: str | None
    group: str | None
    role: Literal["participant", "table"]
    token: str
    resume_code: str | None


@call("GET", _PATH, gives={200: Leads}, fails={404, 429})
async def look(request: Request) -> Response:
    """What a code leads to."""
    _, leads, room = await opened(request)
    views = room.views
    board = views.all_public("board")["board"]
    groups = sorted(views.all_public("group").items(), key=lambda g: (g[1]["order"], g[0]))
    networks = sorted(views.all_public("network").items(), key=lambda n: (n[1]["order"], n[0]))
    told = Leads(
        board=leads.board,
        title=board["title"],
        language=board["language"],
        question=board["question"],
        groups=[JoinGroup(id, g["name"], g["remote"], g["color"]) for id, g in groups],
        networks=[JoinNetwork(id, n["name"], n["color"]) for id, n in networks],
        joined=len(views.all_public("participant")),
        group=leads.group if views.public("group", leads.group or "") else None,
        closed=board["closed"],
        organiser=board["organiser"],
        contact=board["contact"],
        keep_until=board["keep_until"],
        licence=board["licence"],
    )
    return reply(told)


@call(
    "POST",
    _PATH,
    body=Join,
    gives={201: Joined, 200: Joined},
    fails={404, 409, 410, 429},
)
async def enter(request: Request, wanted: Join) -> Response:
    """Come in; 200 with a resume code: the same person again."""
    here, leads, room = await opened(request)
    wait = here.joins.take(leads.board)
    if wait:
        raise Problem(429, "many-join", retry_after=wait)
    if wanted.resume is not None:
        return await _resume(request, here, leads, room, wanted.resume)
    made = keys.Derived(here.secret, leads.board, wanted.request or str(uuid.uuid4()))
    group = wanted.group or (leads.group if room.views.public("group", leads.group or "") else None)
    if wanted.table:
        return await _table(here, leads, room, group, made)
    return await _person(here, leads, room, wanted, group, made)


async def _person(
    here: House, leads: Code, room: Room, wanted: Join, group: str | None, made: keys.Derived
) -> Response:
    person = made.participant

    def rule(state: State, now: int, past: Past | None) -> Decision:
        return join(
            state,
            person,
            name=wanted.name,
            group=group,
            networks=wanted.networks or [],
            organisation=wanted.organisation,
            people=here.people,
        )

    command = wanted.request or str(uuid.uuid4())
    seq: asyncio.Future[int] = asyncio.get_running_loop().create_future()
    room.wish(Wish(person, command, "participant.join", rule, into(seq)))
    try:
        async with asyncio.timeout(_JOIN_SECONDS):
            await seq
    except TimeoutError:
        raise Problem(503, "unavailable", retry_after=1) from None
    # The same request again: they may sit elsewhere by now, or be gone.
    now = await room.who(person)
    if now is None:
        raise Problem(410, "gone")
    await _keep(here, Token(made.token_id, leads.board, "participant", person, person, None, None,
                            here.hub.clock()), made.token)  # fmt: skip
    await here.store.set_resume(leads.board, person, keys.digest(made.resume))
    entered = Joined(leads.board, now, _group(room, now), "participant", made.token, made.resume)
    return reply(entered, 201)


async def _table(
    here: House, leads: Code, room: Room, group: str | None, made: keys.Derived
) -> Response:
    if group is None:
        raise Problem(422, "table-needs-group")
    if room.views.public("group", group) is None:
        raise Refused("not_found", "no-group")
    token = Token(
        made.token_id, leads.board, "table", f"table:{group}", None, group, None, here.hub.clock()
    )
    await _keep(here, token, made.token)
    return reply(Joined(leads.board, None, group, "table", made.token, None), 201)


async def _resume(request: Request, here: House, leads: Code, room: Room, typed: str) -> Response:
    code = keys.plain_code(typed)
    address = client.address(request)
    _may_try(here, address, leads.board)
    kept = await here.store.resume(leads.board, keys.digest(code))
    person = None if kept is None else await room.who(kept)
    if person is None:
        here.guesses.wrong(address, leads.board)
        raise Problem(404, "bad-resume-code")
    made = keys.Derived(here.secret, leads.board, f"resumed/{uuid.uuid4()}")
    joined = await back(here, leads, room, person, made)
    joined.resume_code = code
    return reply(joined)


async def back(here: House, leads: Code, room: Room, person: str, made: keys.Derived) -> Joined:
    """Somebody who was here is here again, on another device."""
    token = Token(made.token_id, leads.board, "participant", person, person, None, None,
                  here.hub.clock())  # fmt: skip
    await _keep(here, token, made.token)
    return Joined(leads.board, person, _group(room, person), "participant", made.token, None)


def _group(room: Room, person: str) -> str | None:
    found = room.views.public("participant", person)
    return None if found is None else found["group"]


async def opened(request: Request) -> tuple[House, Code, Room]:
    """What the code of the path leads to. Raises `Problem` 404 for a wrong one, 429."""
    here = house.of(request)
    address = client.address(request)
    leads = await here.store.code(keys.plain_code(request.path_params["code"]))
    if leads is None or not here.guesses.knows(address, leads.board):
        _may_try(here, address)
    if leads is None:
        here.guesses.wrong(address)
        raise Problem(404, "bad-code")
    here.guesses.learn(address, leads.board)
    return here, leads, await here.hub.room(leads.board)


def _may_try(here: House, address: str, *place: str) -> None:
    """Hold that an address has not tried too many codes. Raises `Problem` 429."""
    wait = here.guesses.wait(address, *place)
    if wait:
        raise Problem(429, "too-many-tries", retry_after=wait)


async def _keep(here: House, token: Token, secret: str) -> None:
    try:
        await here.store.add_token(token, keys.digest(secret))
    except Taken:
        return  # the same request again
