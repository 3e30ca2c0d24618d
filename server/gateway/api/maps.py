"""The map: what is worked out of an activity, for those who may see it."""

from typing import NamedTuple

from starlette.requests import Request
from starlette.responses import Response

from protocol.records import Fields, State
from server.domain.alignment import proposals
from server.domain.common_map import common_map
from server.domain.voices import AXES
from server.gateway import house
from server.gateway.bearer import bearer, viewer
from server.gateway.problem import Problem
from server.gateway.reply import reply
from server.rooms.room import Room


class _Look(NamedTuple):
    """What a caller sees of a board, and the activity they ask about."""

    room: Room
    seq: int
    seen: State
    id: str
    activity: Fields


async def common(request: Request) -> Response:
    """`GET /api/boards/{b}/map?activity=A&by=groups|networks`"""
    by = next((axis for axis in AXES if axis == request.query_params.get("by")), None)
    look = await _look(request)
    if by is None:
        raise Problem(422, "bad-map")
    rows = common_map(look.seen, look.room.views.voices(by), look.id, by)
    return reply({"activity": look.id, "by": by, "seq": look.seq, **rows})


async def proposed(request: Request) -> Response:
    """`GET /api/boards/{b}/proposals?activity=A`: themes of several tables that may be one."""
    look = await _look(request)
    declined = set(look.activity.get("declined", ()))
    told = [
        {**one._asdict(), "declined": one.name in declined} for one in proposals(look.seen, look.id)
    ]
    return reply({"activity": look.id, "seq": look.seq, "proposals": told})


async def _look(request: Request) -> _Look:
    """What the caller sees of a map they may see. Raises `Problem` (401, 403, 404, 422)."""
    token = await bearer(request)
    room = await house.of(request).hub.room(token.board)
    id = request.query_params.get("activity")
    if not id:
        raise Problem(422, "bad-map")
    looking = await viewer(room, token)
    head, seen = room.see(looking)
    activity = seen.get("activity", {}).get(id)
    if activity is None or activity["kind"] != "mapping":
        raise Problem(404, "no-map")
    if looking.role != "facilitator" and not activity["revealed"]:
        raise Problem(403, "not-revealed")
    return _Look(room, head.seq, seen, id, activity)
