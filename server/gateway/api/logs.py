"""Logs: exported line by line, imported as a new board."""

import asyncio
from collections.abc import AsyncIterator
from typing import Annotated, Final

from msgspec import Meta, Struct
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse

from protocol import limits
from server.boards.exporting import exported
from server.boards.making import BoardMade, make
from server.domain.importing import Broken, Import
from server.gateway import body, client, house
from server.gateway.call import Media, call
from server.gateway.problem import Problem
from server.gateway.reply import reply
from server.log.log import Entry
from server.store.store import Token

_LINES: Final = Media("application/x-ndjson")

_BREATHE = 200
"""Lines after which others get their turn."""


class Since(Struct):
    """From where on: events up to this seq are left out."""

    since: Annotated[int, Meta(ge=0, le=limits.GREATEST)] = 0


@call(
    "GET",
    "/api/boards/{board}/log",
    who=("facilitator",),
    query=Since,
    gives={200: _LINES},
    fails={404},
)
async def export(request: Request, token: Token, asked: Since) -> Response:
    """The log, line by line."""
    log = house.of(request).log
    lines = exported(log, token.board, await log.head(token.board), asked.since)
    headers = {
        "Content-Disposition": f'attachment; filename="{token.board}.ndjson"',
        "Cache-Control": "no-store",
    }
    return StreamingResponse(lines, 200, headers, media_type=_LINES.type)


@call("POST", "/api/boards/import", body=_LINES, gives={201: BoardMade}, fails={429})
async def import_log(request: Request) -> Response:
    """Make a board of a log that was exported."""
    here = house.of(request)
    wait = here.imports.take(client.address(request))
    if wait:
        raise Problem(429, "too-many-boards", retry_after=wait)
    taken = Import()
    try:
        lines = 0
        async for line in _lines(request):
            taken.take(line)
            lines += 1
            if lines % _BREATHE == 0:
                await asyncio.sleep(0)
        state, pasts = taken.finish()
    except Broken as broken:
        raise Problem(422, "wrong-line", line=broken.line, why=broken.why) from None
    entries = [Entry(past.event, past.replaced) for past in pasts]
    made = await make(here.log, here.store, here.hub.clock(), entries, state)
    here.guesses.learn(client.address(request), made.board)
    return reply(made.told(here.addresses.base(request)), 201)


async def _lines(request: Request) -> AsyncIterator[bytes]:
    """The lines of the body; empty ones at its end are none."""
    rest = b""
    async for chunk in body.chunks(request, limits.IMPORT_BYTES):
        *lines, rest = (rest + chunk).split(b"\n")
        for line in lines:
            yield line
    if rest.strip():
        yield rest
