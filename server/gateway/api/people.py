"""People: taken out of a board's log, wholly or by name."""

import asyncio
import uuid
from typing import Final, Literal

import structlog
from msgspec import Struct
from starlette.requests import Request
from starlette.responses import Response

from server.domain.erasing import Erasure
from server.domain.identities import merged
from server.gateway import house
from server.gateway.bearer import oneself
from server.gateway.call import call
from server.gateway.problem import Problem
from server.rooms.wish import erasing, into
from server.store.store import Token

logger = structlog.get_logger()

_ERASE_SECONDS: Final = 60
"""How long a log of the greatest length may take to be read and written anew."""


class ErasureQuery(Struct):
    """What stays: nothing of theirs, or the ideas without the name."""

    keep: Literal["ideas"] | None = None


@call(
    "DELETE",
    "/api/boards/{board}/participants/{participant}",
    who=("facilitator", "participant"),
    query=ErasureQuery,
    gives={204: None},
    fails={404},
)
async def erase(request: Request, token: Token, asked: ErasureQuery) -> Response:
    """Erase a person, or with `keep=ideas` their name alone: by facilitators, or by themselves."""
    here = house.of(request)
    room = await here.hub.room(token.board)
    asked_for = request.path_params["participant"]
    person = await room.who(asked_for) or asked_for
    if token.role == "participant" and (await oneself(request, token))[0] != person:
        raise Problem(403, "forbidden")
    ids = (person, *merged(room.views.public("participant", person)))
    if asked.keep is None:
        for id in ids:  # first: a process that ends in between leaves no address behind
            await here.store.drop_contact(token.board, id)
    seq: asyncio.Future[int] = asyncio.get_running_loop().create_future()
    erasure = Erasure(person, keeps_ideas=asked.keep is not None)
    room.wish(erasing(token.by, str(uuid.uuid4()), erasure, into(seq)))
    try:
        async with asyncio.timeout(_ERASE_SECONDS):
            await seq
    except TimeoutError:
        raise Problem(503, "unavailable", retry_after=1) from None
    if not erasure.keeps_ideas:
        for id in ids:
            revoked = await here.store.revoke_participant(token.board, id)
            here.hub.farewell(token.board, "revoked", revoked)
    # Whoever restores an older backup reads here what has to be erased again.
    done = "name withdrawn" if erasure.keeps_ideas else "person erased"
    logger.info(done, board=token.board, person=person)
    return Response(status_code=204)
