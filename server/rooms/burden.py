"""The burden: what waits in all rooms of a process together, so that its memory is bounded."""

from typing import Final

MIB: Final = 1 << 20
MOST: Final = 32 * MIB


class Burden:
    """Bytes of commands that wait, as they came over the wire; `most` is how many may."""

    def __init__(self, most: int = MOST) -> None:
        self._most = most
        self.bytes = 0

    def takes(self, size: int) -> bool:
        """Whether so many bytes more may wait."""
        return self.bytes + size <= self._most
