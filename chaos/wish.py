"""A wish: one command of a phone, from its making to its answer."""

import uuid
from dataclasses import dataclass, field
from typing import Any

import msgpack


@dataclass(slots=True)
class Wish:
    """A command under an id of its phone's making; times are those of the loop's clock.

    Answered: `seq` where it was acked, `code` where it was rejected for good; its phone had come to
    `had` then.
    """

    name: str
    args: dict[str, Any]
    made: float
    id: str = field(default_factory=lambda: str(uuid.uuid4()))
    on_way: bool = False
    sent: int = 0
    answered: float | None = None
    seq: int | None = None
    code: str | None = None
    had: int = 0

    @property
    def frame(self) -> bytes:
        """What goes over the wire."""
        message = {"type": "command", "id": self.id, "name": self.name, "args": self.args}
        packed: bytes = msgpack.packb(message)
        return packed
