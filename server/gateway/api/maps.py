"""The map: what is worked out of an activity, for those who may see it."""

from typing import NamedTuple

import msgspec
from msgspec import Struct
from starlette.requests import Request
from starlette.responses import Response

from protocol.records import Fields, Position, SenseOf, State
from server.domain.alignment import Because, proposals
from server.domain.common_map import common_map
from server.domain.voices import By
from server.gateway import house
from server.gateway.bearer import viewer
from server.gateway.call import ANY_TOKEN, call
from server.gateway.problem import Problem
from server.gateway.reply import reply
from server.rooms.room import Room
from server.store.store import Token


class MapQuery(Struct):
    """Which map."""

    activity: str
    by: By


class ProposalQuery(Struct):
    """Of which activity."""

    activity: str


class Voice(Struct):
    """A group, a network, or those of none."""

    id: str
    name: str


class Row(SenseOf):
    """A card: `tallies` are shared, not ours, opposed by voice; `placed` its plenary zone."""

    card: str | None
    text: str
    cluster: str | None
    placed: str | None
    tallies: dict[str, tuple[int, int, int]]
    positions: dict[str, Position]


class ClusterRow(Row):
    """A cluster, on whichever map: `card` is null."""

    map: str


class CommonMap(Struct):
    """The common map, by groups or by networks."""

    activity: str
    by: By
    seq: int
    voices: list[Voice]
    cards: list[Row]
    clusters: list[ClusterRow]


class Proposed(Struct):
    """Clusters that may be one theme, and what that would be."""

    clusters: tuple[str, ...]
    because: Because
    title: str
    zone: str | None
    cards: tuple[str, ...]
    replaces: tuple[str, ...]
    declined: bool


class Proposals(Struct):
    """What is proposed, that of most clusters first."""

    activity: str
    seq: int
    proposals: list[Proposed]


class _Look(NamedTuple):
    """What a caller sees of a board, and the activity they ask about."""

    room: Room
    seq: int
    seen: State
    activity: Fields


@call(
    "GET",
    "/api/boards/{board}/map",
    who=ANY_TOKEN,
    query=MapQuery,
    gives={200: CommonMap},
    fails={403, 404},
)
async def common(request: Request, token: Token, asked: MapQuery) -> Response:
    """The common map of an activity."""
    look = await _look(request, token, asked.activity)
    rows = common_map(look.seen, look.room.views.voices(asked.by), asked.activity, asked.by)
    told = {"activity": asked.activity, "by": asked.by, "seq": look.seq, **rows}
    return reply(msgspec.convert(told, CommonMap))


@call(
    "GET",
    "/api/boards/{board}/proposals",
    who=ANY_TOKEN,
    query=ProposalQuery,
    gives={200: Proposals},
    fails={403, 404},
)
async def proposed(request: Request, token: Token, asked: ProposalQuery) -> Response:
    """Themes of several tables that may be one."""
    look = await _look(request, token, asked.activity)
    declined = set(look.activity.get("declined", ()))
    told = [
        Proposed(*one, declined=one.name in declined)
        for one in proposals(look.seen, asked.activity)
    ]
    return reply(Proposals(asked.activity, look.seq, told))


async def _look(request: Request, token: Token, id: str) -> _Look:
    """What the caller sees of a map they may see. Raises `Problem` (401, 403, 404)."""
    room = await house.of(request).hub.room(token.board)
    looking = await viewer(room, token)
    head, seen = room.see(looking)
    activity = seen.get("activity", {}).get(id)
    if activity is None or activity["kind"] != "mapping":
        raise Problem(404, "no-map")
    if looking.role != "facilitator" and not activity["revealed"]:
        raise Problem(403, "not-revealed")
    return _Look(room, head.seq, seen, activity)
