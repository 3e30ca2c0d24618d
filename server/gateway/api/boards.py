"""Boards: made, looked at, deleted."""

from typing import Any

from msgspec import Struct
from starlette.requests import Request
from starlette.responses import Response

from protocol import limits
from protocol.events import Event
from protocol.fold import fold
from protocol.records import State
from protocol.text import clean
from server import sessions
from server.boards.making import add_code, make
from server.domain.making import make_board
from server.gateway import body, client, house
from server.gateway.bearer import bearer, viewer
from server.gateway.problem import Problem
from server.gateway.reply import reply
from server.log.log import Entry
from server.store.store import Code
from server.words.words import LANGUAGES


class _NewBoard(Struct):
    title: str = ""
    template: str | None = None
    language: str | None = None
    question: str | None = None


async def create(request: Request) -> Response:
    """`POST /api/boards`"""
    here = house.of(request)
    wait = here.makings.take(client.address(request))
    if wait:
        raise Problem(429, "too-many-boards", retry_after=wait)
    wanted = await body.json(request, _NewBoard)
    title, question = clean(wanted.title), clean(wanted.question or "") or None
    if not title:
        raise Problem(422, "no-title")
    if len(title) > limits.NAME or len(question or "") > limits.CARD:
        raise Problem(422, "too-long")
    language = wanted.language or LANGUAGES[0]
    if language not in LANGUAGES:
        raise Problem(422, "no-language")
    try:
        template = sessions.load(wanted.template or "vierge", language)
    except KeyError:
        raise Problem(422, "no-template") from None
    changes = make_board(title, template, language=language, question=question)
    event = Event(1, here.hub.clock(), "facilitator:1", None, "board.made", changes)
    state: State = {}
    entry = Entry(event, fold(state, changes))
    made = await make(here.log, here.store, here.hub.clock(), [entry], state)
    return reply(made.told(here.addresses.base(request)), 201)


async def templates(request: Request) -> Response:
    """`GET /api/templates`"""
    return reply(sessions.summaries())


async def state(request: Request) -> Response:
    """`GET /api/boards/{b}/state`"""
    token = await bearer(request)
    room = await house.of(request).hub.room(token.board)
    head, snapshot = room.see(await viewer(room, token))
    return reply({"epoch": head.epoch, "seq": head.seq, "snapshot": snapshot})


async def codes(request: Request) -> Response:
    """`GET /api/boards/{b}/codes`: the join codes of the board and of its groups."""
    token = await bearer(request, "facilitator", "table", "screen")
    here = house.of(request)
    room = await here.hub.room(token.board)
    known = await here.store.codes(token.board)
    groups = room.views.all_public("group")
    for group in [None, *groups]:
        if group not in known:
            known[group] = await add_code(here.store, Code(token.board, group))
    base = here.addresses.for_phones(request)
    answer: dict[str, Any] = {
        "code": known[None],
        "groups": {group: known[group] for group in groups},
        "join": None if base is None else f"{base}/j/{known[None]}",
        "host": None if base is None else base.partition("://")[2],
    }
    return reply(answer)


async def delete(request: Request) -> Response:
    """`DELETE /api/boards/{b}`"""
    token = await bearer(request, "facilitator")
    await house.of(request).hub.delete(token.board)
    return Response(status_code=204)
