"""How a token looks at its board."""

from server.domain.layers import Viewer
from server.rooms.room import Room
from server.store.store import Token


async def looking(room: Room, token: Token) -> Viewer | None:
    """The viewer that a token is: a person is who they are by now, and sits where the board says.

    None where the person is no longer on the board.
    """
    if token.participant is None:
        return Viewer(token.role, None, token.group)
    id = await room.who(token.participant)
    person = None if id is None else room.views.public("participant", id)
    if person is None:
        return None
    return Viewer(token.role, id, person["group"])
