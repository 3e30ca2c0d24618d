"""Rehearsals: a simulated crowd plays on a copy of a board."""

import msgspec
from msgspec import Struct
from starlette.requests import Request
from starlette.responses import Response

from protocol import limits
from protocol.commands import given
from protocol.events import Event
from protocol.fold import fold
from protocol.records import State
from server.boards.making import BoardMade, Made, add_code, let_in, make
from server.domain import gate
from server.domain.agenda import agenda_of
from server.domain.layers import Viewer
from server.domain.making import make_board
from server.gateway import client, house
from server.gateway.call import call
from server.gateway.house import House
from server.gateway.problem import Problem
from server.gateway.reply import reply
from server.gateway.troupe import Busy
from server.log.log import Entry, NoBoard
from server.store import keys
from server.store.store import Code, Token
from server.words.words import sentence

_KEPT_MS = 24 * 3_600_000
"""How long a rehearsal that nobody takes away is kept."""

_PATH = "/api/boards/{board}/rehearsal"


class Rehearsal(Struct):
    """How far a rehearsal is: in which activity of how many, with how many people."""

    board: str
    title: str
    activity: str | None
    at: int
    of: int
    people: int
    ended: bool


@call(
    "POST",
    _PATH,
    who=("facilitator",),
    gives={200: BoardMade, 201: BoardMade},
    fails={404, 409, 429},
)
async def start(request: Request, token: Token) -> Response:
    """Have a crowd play on a copy of the board; where one plays already, what opens that."""
    here = house.of(request)
    copy = keys.rehearsal_of(here.secret, token.board)
    known = await _state(here, copy)
    if known is not None and not _ended(known):
        made = await _another(here, copy)
        return reply(made.told(here.addresses.base(request)))
    try:
        here.troupe.check()
    except Busy:
        raise Problem(409, "rehearsal-elsewhere") from None
    wait = here.makings.take(client.address(request))
    if wait:
        raise Problem(429, "too-many-boards", retry_after=wait)
    if known is not None:
        await here.hub.delete(copy)
    made = await _copied(here, token.board, copy)
    here.troupe.start(made)
    base = here.addresses.base(request)
    # The crowd keeps its token, whoever looks on has one of their own.
    looking = await let_in(here.store, copy, made.code, "facilitator:2", here.hub.clock())
    return reply(looking.told(base), 201)


@call("GET", _PATH, who=("facilitator",), gives={200: Rehearsal | None}, fails={404})
async def look(request: Request, token: Token) -> Response:
    """How far the rehearsal is; null where there is none."""
    here = house.of(request)
    copy = keys.rehearsal_of(here.secret, token.board)
    state = await _state(here, copy)
    return reply(None if state is None else _told(copy, state))


@call("DELETE", _PATH, who=("facilitator",), gives={204: None}, fails={404})
async def stop(request: Request, token: Token) -> Response:
    """End the rehearsal and delete its board."""
    here = house.of(request)
    copy = keys.rehearsal_of(here.secret, token.board)
    if await _state(here, copy) is None:
        raise Problem(404, "no-rehearsal")
    await dismiss(here, token.board)
    return Response(status_code=204)


async def dismiss(here: House, board: str) -> None:
    """Send the crowd of a board home, in whichever process it is, and delete where it played."""
    copy = keys.rehearsal_of(here.secret, board)
    await here.troupe.stop(copy)
    await here.hub.delete(copy)


async def _copied(here: House, board: str, copy: str) -> Made:
    """A board with the agenda, the tables and the networks of another, and nobody on it."""
    state = (await here.hub.room(board)).see(Viewer("facilitator", None, None))[1]
    agenda = agenda_of(state)
    title = sentence(agenda.language, "rehearsal-title", title=agenda.title)
    now = here.hub.clock()
    about = {**given(agenda.board.fields), "keep_until": now + _KEPT_MS}
    agenda = msgspec.structs.replace(agenda, board=gate.check("board.set", {"fields": about}))
    changes = make_board(title[: limits.NAME], agenda, language=agenda.language)
    event = Event(1, now, "facilitator:1", None, "board.made", changes)
    made: State = {}
    entry = Entry(event, fold(made, changes))
    try:
        return await make(here.log, here.store, now, [entry], made, copy)
    except ValueError:  # another process was faster
        raise Problem(409, "rehearsal-elsewhere") from None


async def _another(here: House, copy: str) -> Made:
    """Further tokens for a rehearsal that goes on."""
    code = (await here.store.codes(copy)).get(None)
    if code is None:
        code = await add_code(here.store, Code(copy, None))
    by = keys.new_id("facilitator:")
    return await let_in(here.store, copy, code, by, here.hub.clock())


async def _state(here: House, copy: str) -> State | None:
    try:
        room = await here.hub.room(copy)
    except NoBoard:
        return None
    return room.see(Viewer("facilitator", None, None))[1]


def _ended(state: State) -> bool:
    return bool(state["board"]["board"]["closed"])


def _told(copy: str, state: State) -> Rehearsal:
    about = state["board"]["board"]
    agenda = sorted(state.get("activity", {}).items(), key=lambda row: (row[1]["order"], row[0]))
    at = next((n for n, (id, _) in enumerate(agenda, 1) if id == about["activity"]), 0)
    return Rehearsal(
        board=copy,
        title=about["title"],
        activity=agenda[at - 1][1]["title"] if at else None,
        at=at,
        of=len(agenda),
        people=len(state.get("participant", {})),
        ended=_ended(state),
    )
