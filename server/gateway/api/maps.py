"""The map: what is worked out of an activity, for those who may see it."""

from starlette.requests import Request
from starlette.responses import Response

from server.domain.common_map import common_map
from server.domain.voices import AXES
from server.gateway import house
from server.gateway.bearer import bearer, viewer
from server.gateway.problem import Problem
from server.gateway.reply import reply


async def common(request: Request) -> Response:
    """`GET /api/boards/{b}/map?activity=A&by=groups|networks`"""
    token = await bearer(request)
    room = await house.of(request).hub.room(token.board)
    activity = request.query_params.get("activity")
    by = next((axis for axis in AXES if axis == request.query_params.get("by")), None)
    if not activity or by is None:
        raise Problem(422, "bad-map")
    looking = viewer(room, token)
    head, seen = room.see(looking)
    fields = seen.get("activity", {}).get(activity)
    if fields is None or fields["kind"] != "mapping":
        raise Problem(404, "no-map")
    if looking.role != "facilitator" and not fields["revealed"]:
        raise Problem(403, "not-revealed")
    rows = common_map(seen, room.views.voices(by), activity, by)
    return reply({"activity": activity, "by": by, "seq": head.seq, **rows})
