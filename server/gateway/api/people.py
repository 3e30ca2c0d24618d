"""People: taken out of a board's log, wholly or by name."""

import asyncio
import uuid
from typing import Final

from starlette.requests import Request
from starlette.responses import Response

from server.domain.erasing import Erasure
from server.gateway import house
from server.gateway.bearer import bearer
from server.gateway.problem import Problem
from server.rooms.wish import erasing, into

_ERASE_SECONDS: Final = 60
"""How long a log of the greatest length may take to be read and written anew."""


async def erase(request: Request) -> Response:
    """`DELETE /api/boards/{b}/participants/{p}`: by facilitators, or by that person."""
    token = await bearer(request, "facilitator", "participant")
    here = house.of(request)
    room = await here.hub.room(token.board)
    person = request.path_params["participant"]
    if token.role == "participant":
        if token.participant != person:
            raise Problem(403, "forbidden")
        if await room.person(person) is None:
            raise Problem(401, "unauthorised")
    keep = request.query_params.get("keep")
    if keep not in (None, "ideas"):
        raise Problem(422, "bad-keep")
    seq: asyncio.Future[int] = asyncio.get_running_loop().create_future()
    erasure = Erasure(person, keeps_ideas=keep is not None)
    room.wish(erasing(token.by, str(uuid.uuid4()), erasure, into(seq)))
    try:
        async with asyncio.timeout(_ERASE_SECONDS):
            await seq
    except TimeoutError:
        raise Problem(503, "unavailable", retry_after=1) from None
    if not erasure.keeps_ideas:
        revoked = await here.store.revoke_participant(token.board, person)
        here.hub.farewell(token.board, "revoked", revoked)
    return Response(status_code=204)
