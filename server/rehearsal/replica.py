"""What one device holds of a board."""

from typing import Any

from protocol import codec
from protocol.fold import fold
from protocol.records import Fields, State


class Gap(Exception):
    """A patch that begins after what the replica would need next."""


class Replica:
    """State as one token may see it, at a seq of an epoch (rule R1)."""

    def __init__(self) -> None:
        self.epoch = ""
        self.seq = 0
        self.state: State = {}

    @property
    def since(self) -> Fields | None:
        """What to say in `hello`: how far this replica has come, nothing at first."""
        return {"epoch": self.epoch, "seq": self.seq} if self.epoch else None

    def welcome(self, message: dict[str, Any]) -> None:
        """Begin anew from a snapshot, or go on where there is none."""
        if message["snapshot"] is not None:
            self.state = merged(codec.unpack_part(part) for part in message["snapshot"])
            self.seq = message["seq"]
        self.epoch = message["epoch"]

    def patch(self, message: dict[str, Any]) -> bool:
        """Fold a patch; whether it brought something new. Raises `Gap`."""
        if message["to"] <= self.seq:
            return False
        if message["from"] > self.seq + 1:
            raise Gap(f"at {self.seq}, a patch from {message['from']}")
        fold(self.state, message["changes"])
        self.seq = message["to"]
        return True


def merged(parts: Any) -> State:
    """The parts of a snapshot, merged in order, field by field."""
    state: State = {}
    for part in parts:
        for kind, records in part.items():
            fold(state, ((kind, id, fields) for id, fields in records.items()))
    return state
