"""Logs: exported line by line, imported as a new board."""

import asyncio
from collections.abc import AsyncIterator

from starlette.requests import Request
from starlette.responses import Response, StreamingResponse

from protocol import limits
from server.boards.exporting import exported
from server.boards.making import make
from server.domain.importing import Broken, Import
from server.gateway import body, client, house
from server.gateway.bearer import bearer
from server.gateway.problem import Problem
from server.gateway.reply import reply
from server.log.log import Entry

_BREATHE = 200
"""Lines after which others get their turn."""


async def export(request: Request) -> Response:
    """`GET /api/boards/{b}/log`"""
    token = await bearer(request, "facilitator")
    since = request.query_params.get("since", "0")
    if not since.isdecimal() or len(since) > 15:
        raise Problem(422, "bad-since")
    log = house.of(request).log
    lines = exported(log, token.board, await log.head(token.board), int(since))
    headers = {
        "Content-Disposition": f'attachment; filename="{token.board}.ndjson"',
        "Cache-Control": "no-store",
    }
    return StreamingResponse(lines, 200, headers, media_type="application/x-ndjson")


async def import_log(request: Request) -> Response:
    """`POST /api/boards/import`"""
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
