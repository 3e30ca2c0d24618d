"""A replica: the plain fold of what the server sends."""

import zlib
from typing import Any, TypeAlias

import msgpack

State: TypeAlias = dict[str, dict[str, dict[str, Any]]]


class Gap(Exception):
    """A patch that begins beyond the next event (R1)."""


def fold(state: State, changes: list[Any]) -> None:
    """The fold, in the ten lines that the contract speaks of."""
    for kind, id, fields in changes:
        records = state.setdefault(kind, {})
        if fields is None:
            records.pop(id, None)
        else:
            records[id] = {**records.get(id, {}), **fields}


def without_empty(state: State) -> State:
    """A state without kinds that have no record: they say nothing."""
    return {kind: dict(records) for kind, records in state.items() if records}


def merged(parts: list[bytes]) -> State:
    """A snapshot: its parts, unpacked and merged in order."""
    state: State = {}
    for part in parts:
        records = msgpack.unpackb(zlib.decompress(part))
        fold(state, [(k, id, f) for k, of in records.items() for id, f in of.items()])
    return state


class Replica:
    """A board as one token sees it, at `seq` of `epoch`."""

    def __init__(self) -> None:
        self.epoch = ""
        self.seq = 0
        self.state: State = {}

    @property
    def since(self) -> dict[str, Any]:
        """What a hello says to go on from here."""
        return {"epoch": self.epoch, "seq": self.seq}

    @property
    def head(self) -> tuple[str, int]:
        """The epoch, and the seq in it."""
        return self.epoch, self.seq

    def welcome(self, message: dict[str, Any]) -> None:
        """Start from a snapshot, or go on where there is none."""
        self.epoch = message["epoch"]
        if message["snapshot"] is None:
            return
        self.seq = message["seq"]
        self.state = merged(message["snapshot"])

    def patch(self, message: dict[str, Any]) -> None:
        """Take a patch. Raises `Gap`."""
        if message["to"] <= self.seq:
            return
        if message["from"] > self.seq + 1:
            raise Gap(f"{message['from']} after {self.seq}")
        fold(self.state, message["changes"])
        self.seq = message["to"]

    def seen(self) -> State:
        """All it holds."""
        return without_empty(self.state)
