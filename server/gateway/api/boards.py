"""Boards: made, looked at, deleted."""

from typing import Annotated

import msgspec
import structlog
from msgspec import Meta, Struct
from starlette.requests import Request
from starlette.responses import Response

from protocol import limits
from protocol.events import Event
from protocol.fold import fold
from protocol.records import State
from protocol.text import clean
from server import sessions
from server.boards.making import BoardMade, add_code, make
from server.domain.making import make_board
from server.gateway import client, house
from server.gateway.api.rehearsals import dismiss
from server.gateway.api.templates import BODY_BYTES, agenda_in
from server.gateway.bearer import viewer
from server.gateway.call import ANY_TOKEN, call
from server.gateway.problem import Problem
from server.gateway.reply import reply
from server.log.log import Entry
from server.store.store import Code, Token
from server.words.words import LANGUAGES

logger = structlog.get_logger()

# What is told here is checked below, where each has a sentence of its own.
_Title = Annotated[str, Meta(extra_json_schema={"pattern": "[^\\s\\u0000-\\u001f]"})]
_Template = Annotated[
    str, Meta(extra_json_schema={"enum": sorted({t.id for t in sessions.templates()})})
]
_Language = Annotated[str, Meta(extra_json_schema={"enum": [*LANGUAGES]})]


class NewBoard(Struct):
    """A board to be made. Its title takes 1 to 80 code points once cleaned, a question 500.

    Its agenda is that of a template, or of the text of a template's file.
    """

    title: _Title
    template: _Template | None = None
    template_file: str | None = None
    language: _Language | None = None
    question: str | None = None


class BoardState(Struct):
    """A board at a seq: `{kind: {id: fields}}`, as the token may see it."""

    epoch: str
    seq: int
    snapshot: State


class Codes(Struct):
    """The join code of the board and of each group. `join` and `host`: the address phones go to."""

    code: str
    groups: dict[str, str]
    join: str | None
    host: str | None


@call(
    "POST",
    "/api/boards",
    body=NewBoard,
    most=BODY_BYTES,
    gives={201: BoardMade},
    fails={429},
)
async def create(request: Request, wanted: NewBoard) -> Response:
    """Make a board."""
    here = house.of(request)
    wait = here.makings.take(client.address(request))
    if wait:
        raise Problem(429, "too-many-boards", retry_after=wait)
    title, question = clean(wanted.title), clean(wanted.question or "") or None
    if not title:
        raise Problem(422, "no-title")
    if len(title) > limits.NAME or len(question or "") > limits.CARD:
        raise Problem(422, "too-long")
    if wanted.language is not None and wanted.language not in LANGUAGES:
        raise Problem(422, "no-language")
    agenda = await _agenda(request, wanted)
    changes = make_board(title, agenda, language=agenda.language, question=question)
    event = Event(1, here.hub.clock(), "facilitator:1", None, "board.made", changes)
    state: State = {}
    entry = Entry(event, fold(state, changes))
    made = await make(here.log, here.store, here.hub.clock(), [entry], state)
    here.guesses.learn(client.address(request), made.board)
    return reply(made.told(here.addresses.base(request)), 201)


async def _agenda(request: Request, wanted: NewBoard) -> sessions.Agenda:
    """What the board starts with, in the language it is to have. Raises `Problem`."""
    if wanted.template_file is not None:
        if wanted.template is not None:
            raise Problem(422, "two-templates")
        return await agenda_in(request, wanted.template_file, wanted.language)
    language = wanted.language or LANGUAGES[0]
    try:
        template = sessions.load(
            sessions.BLANK if wanted.template is None else wanted.template, language
        )
    except KeyError:
        raise Problem(422, "no-template") from None
    return msgspec.structs.replace(template, language=language)


@call("GET", "/api/boards/{board}/state", who=ANY_TOKEN, gives={200: BoardState})
async def state(request: Request, token: Token) -> Response:
    """The board as the token may see it."""
    room = await house.of(request).hub.room(token.board)
    head, snapshot = room.see(await viewer(room, token))
    return reply(BoardState(head.epoch, head.seq, snapshot))


@call(
    "GET",
    "/api/boards/{board}/codes",
    who=("facilitator", "table", "screen"),
    gives={200: Codes},
)
async def codes(request: Request, token: Token) -> Response:
    """The join codes of the board and of its groups."""
    here = house.of(request)
    room = await here.hub.room(token.board)
    known = await here.store.codes(token.board)
    groups = room.views.all_public("group")
    for group in [None, *groups]:
        if group not in known:
            known[group] = await add_code(here.store, Code(token.board, group))
    base = here.addresses.for_phones(request)
    told = Codes(
        code=known[None],
        groups={group: known[group] for group in groups},
        join=None if base is None else f"{base}/j/{known[None]}",
        host=None if base is None else base.partition("://")[2],
    )
    return reply(told)


@call("DELETE", "/api/boards/{board}", who=("facilitator",), gives={204: None}, fails={404})
async def delete(request: Request, token: Token) -> Response:
    """Delete a board: its log, tokens and codes are gone."""
    here = house.of(request)
    await here.hub.delete(token.board)
    await dismiss(here, token.board)
    # Whoever restores an older backup reads here what has to be deleted again.
    logger.info("board deleted", board=token.board)
    return Response(status_code=204)
