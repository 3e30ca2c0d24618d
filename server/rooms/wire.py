"""What a room needs of a socket."""

from typing import Protocol

from protocol.messages import ByeCode


class Wire(Protocol):
    """One socket that takes frames ready for the wire."""

    @property
    def paused(self) -> bool:
        """Whether the socket asks to wait: its buffer is full."""

    @property
    def waiting(self) -> int:
        """Bytes that wait to be sent."""

    def write(self, frame: bytes) -> None:
        """Hand over bytes of whole frames; never waits. May call the seat's `paused`."""

    def bye(self, code: ByeCode, retry_ms: int | None) -> None:
        """Say goodbye and close."""
