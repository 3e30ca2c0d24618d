"""Bearers: who calls, from the `Authorization` header, and what they may."""

from starlette.requests import Request

from protocol.records import Role
from server.domain.identities import merged
from server.domain.layers import Viewer
from server.gateway import client, house
from server.gateway.bounds import staff
from server.gateway.looking import looking
from server.gateway.problem import Problem
from server.rooms.room import Room
from server.store.keys import digest
from server.store.store import Token


async def bearer(request: Request, *roles: Role) -> Token:
    """The token of the caller on the board of the path, in one of the roles if any is named.

    Raises `Problem` 401 without a good token, 403 where the role is another, 429 where the token
    calls too often.
    """
    here = house.of(request)
    token = await here.store.token(digest(secret_of(request)))
    if token is None or token.board != request.path_params["board"]:
        raise Problem(401, "unauthorised")
    wait = (here.staff_calls if staff(token) else here.calls).take(token.id)
    if wait:
        raise Problem(429, "too-many-calls", retry_after=wait)
    if roles and token.role not in roles:
        raise Problem(403, "forbidden")
    here.guesses.learn(client.address(request), token.board)
    return token


def secret_of(request: Request) -> str:
    """The secret that a caller bears. Raises `Problem` 401 where there is none."""
    scheme, _, secret = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() != "bearer" or not secret.strip():
        raise Problem(401, "unauthorised")
    return secret.strip()


async def oneself(request: Request, token: Token) -> tuple[str, list[str]]:
    """The person who calls, as they are called by now, and the ids that were theirs before.

    Raises `Problem` 401 where they are no longer on the board.
    """
    room = await house.of(request).hub.room(token.board)
    person = None if token.participant is None else await room.who(token.participant)
    if person is None:
        raise Problem(401, "unauthorised")
    return person, merged(room.views.public("participant", person))


async def viewer(room: Room, token: Token) -> Viewer:
    """How a token looks at its board. Raises `Problem` 401 where its person is no longer there."""
    found = await looking(room, token)
    if found is None:
        raise Problem(401, "unauthorised")
    return found
