"""What a bus is. Twins: `memory.py` (one process), `redis.py`; one suite proves both.

A bus may lose, repeat, delay and reorder. Whoever listens compares seqs and reads the log.
"""

from collections.abc import Callable
from typing import NamedTuple, Protocol

Receive = Callable[[bytes], None]
"""Called in the event loop with each message of a board, own messages included; must not block."""

Gap = Callable[[], None]
"""Called in the event loop when messages of a board may have been missed: at each confirmation of a
subscription, the first one included. The log is to be read after it, not before."""


class Listener(NamedTuple):
    """Who listens to a board."""

    receive: Receive
    gap: Gap


class Bus(Protocol):
    """One channel a board, and one for all processes (`board` is then empty)."""

    @property
    def alone(self) -> bool:
        """Whether nobody but this process can hear: what it knows itself need not be told."""

    async def open(self) -> None:
        """Start. Does not fail where the other side is away: it goes on trying."""

    async def close(self) -> None:
        """Stop, leave nothing running."""

    async def ready(self) -> bool:
        """Whether messages go through: a probe sent to oneself came back a few seconds ago."""

    def subscribe(self, board: str, receive: Receive, gap: Gap) -> None:
        """Listen to a board from now on, one listener a board. `gap` tells when it is heard."""

    def unsubscribe(self, board: str) -> None:
        """Listen no more. No error where nobody listened."""

    def publish(self, board: str, message: bytes) -> None:
        """Send to all who listen to a board. Never waits or raises: what cannot go is dropped."""
