"""The synthesis: for facilitators, and for every token once it is published."""

from typing import Annotated, Final

from msgspec import Meta, Struct
from starlette.requests import Request
from starlette.responses import Response

from protocol import limits
from server.gateway import house
from server.gateway.bearer import viewer
from server.gateway.call import ANY_TOKEN, Media, call
from server.gateway.problem import Problem
from server.gateway.syntheses import Beyond
from server.reports.formats import MEDIA, Format, SynthesisTold
from server.rooms.room import Room
from server.store.store import Token

_FILES: Final[dict[Format, str]] = {"html": "html", "md": "md", "wiki": "wiki.txt"}


class SynthesisQuery(Struct):
    """In which format, and at which seq: the latest where none is named."""

    format: Format = "html"
    at: Annotated[int, Meta(ge=1, le=limits.GREATEST)] | None = None


@call(
    "GET",
    "/api/boards/{board}/synthesis",
    who=ANY_TOKEN,
    query=SynthesisQuery,
    gives={200: (SynthesisTold, *map(Media, sorted({*MEDIA.values()} - {MEDIA["json"]})))},
    fails={403, 404},
)
async def synthesis(request: Request, token: Token, asked: SynthesisQuery) -> Response:
    """The synthesis, as the log tells it."""
    here = house.of(request)
    room = await here.hub.room(token.board)
    looking = await viewer(room, token)
    to_all = looking.role != "facilitator"
    if to_all and not await _published(room):
        raise Problem(403, "synthesis-not-published")
    try:
        text = await here.syntheses.text(token.board, asked.format, asked.at, to_all=to_all)
    except Beyond:
        raise Problem(404, "no-moment") from None
    headers = {"Cache-Control": "no-store"}
    if asked.format in _FILES:
        # A page would have to show its secret in the address to be opened from here.
        name = f"{token.board}.{_FILES[asked.format]}"
        headers["Content-Disposition"] = f'attachment; filename="{name}"'
    return Response(text, 200, headers, media_type=MEDIA[asked.format])


async def _published(room: Room) -> bool:
    """Whether all may read; the log is asked where it is not known here."""
    if _is_published(room):
        return True
    room.desk.read()
    await room.desk.idle()
    return _is_published(room)


def _is_published(room: Room) -> bool:
    board = room.views.public("board", "board")
    return board is not None and bool(board["published"])
