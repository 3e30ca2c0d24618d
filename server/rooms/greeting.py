"""The greeting: what a `welcome` says besides the snapshot."""

from typing import Any

import msgspec

from protocol import limits
from protocol.messages import Limits, You
from server.rooms.seat import Seat


def greeting(seat: Seat, board: str, epoch: str, time: int) -> dict[str, Any]:
    """The fields of a `welcome` for a seat at its cursor; `time` is the server's, in ms."""
    viewer = seat.viewer
    staff = limits.STAFF_FACTOR if viewer.role in ("facilitator", "table") else 1
    you = You(viewer.role, viewer.participant, viewer.group, seat.token)
    bounds = Limits(
        limits.FRAME_BYTES,
        limits.UNANSWERED,
        limits.COMMANDS_PER_SECOND * staff,
        limits.COMMANDS_AT_ONCE * staff,
        limits.CARDS_EACH * staff,
    )
    return {
        "type": "welcome",
        "board": board,
        "you": msgspec.to_builtins(you),
        "epoch": epoch,
        "seq": seat.cursor,
        "time": time,
        "limits": msgspec.to_builtins(bounds),
    }
