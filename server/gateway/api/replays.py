"""Replays: a board's log as everybody saw it happen, for those who may see it again."""

import zlib
from collections.abc import AsyncIterator
from typing import Final

from starlette.requests import Request
from starlette.responses import Response, StreamingResponse

from server.boards.recording import Outdated, Recording
from server.gateway import house
from server.gateway.bearer import viewer
from server.gateway.call import ANY_TOKEN, Media, call
from server.gateway.problem import Problem
from server.log.log import NoBoard, Unavailable
from server.store.store import Token

_LINES: Final = Media("application/x-ndjson")
_BEFORE: Final = ("facilitator", "screen")
"""Who may see it before the board is published."""

_ANY: Final = 47
"""For zlib: gzip or not, it tells by the head."""


@call(
    "GET",
    "/api/boards/{board}/replay",
    who=ANY_TOKEN,
    gives={200: _LINES},
    fails={403, 404},
)
async def replay(request: Request, token: Token) -> Response:
    """The session step by step, as everybody saw it."""
    here = house.of(request)
    room = await here.hub.room(token.board)
    looking = await viewer(room, token)
    about = room.views.public("board", "board")
    if looking.role not in _BEFORE and not (about and about["published"]):
        raise Problem(403, "not-published")
    wait = here.replays.take(token.id)
    if wait:
        raise Problem(429, "too-many-calls", retry_after=wait)
    recording = await here.recordings.of(token.board)
    headers = {"Cache-Control": "no-store", "Vary": "Accept-Encoding"}
    pieces = _pieces(recording)
    if "gzip" in request.headers.get("accept-encoding", ""):
        headers["Content-Encoding"] = "gzip"
    else:
        pieces = _unpacked(pieces)
    return StreamingResponse(pieces, 200, headers, media_type=_LINES.type)


async def _pieces(recording: Recording) -> AsyncIterator[bytes]:
    """What there is of a recording; where the log changed meanwhile it ends before its `last`."""
    try:
        async for piece in recording.pieces():
            yield piece
    except (Outdated, NoBoard, Unavailable):
        return


async def _unpacked(pieces: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
    gzip = zlib.decompressobj(_ANY)
    async for piece in pieces:
        yield gzip.decompress(piece)
