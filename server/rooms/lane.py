"""The lane: the seats whose socket takes bytes now and that have all that was told."""

from collections.abc import Callable, Iterable
from typing import TypeAlias

from server.domain.layers import ALL, Layer
from server.rooms.ring import Patch
from server.rooms.seat import Seat

_Write: TypeAlias = Callable[[bytes], None]


class Lane:
    """Seats that are handed the same bytes in one loop, which touches nothing else of them.

    How far they have come is the lane's, `at`; it becomes a seat's own when it leaves.
    """

    def __init__(self, at: int) -> None:
        self.at = at
        self._writes: dict[Seat, _Write] = {}
        self._all: tuple[_Write, ...] | None = None

    def join(self, seat: Seat) -> None:
        seat.in_lane = True
        self._writes[seat] = seat.wire.write
        self._all = None

    def leave(self, seat: Seat) -> None:
        """Take a seat out. No error where it is not in."""
        if seat in self._writes:
            del self._writes[seat]
            self._all = None
            seat.in_lane = False
            seat.cursor = self.at

    def send(self, patch: Patch, seated: dict[Layer, set[Seat]]) -> None:
        """Hand a patch to every seat; `seated` tells who else than all is concerned."""
        own: dict[Seat, bytes] = {}
        for layer in patch.layers:
            if layer != ALL:
                for seat in seated.get(layer, ()):
                    own[seat] = patch.frame(seat.layers)
        common = patch.frame((ALL,))
        self.at = patch.last  # before anything is written: a socket may ask to wait meanwhile
        if own:
            for seat, write in tuple(self._writes.items()):
                write(own.get(seat, common))
            return
        if self._all is None:
            self._all = tuple(self._writes.values())
        for write in self._all:
            write(common)

    def tell(self, frame: bytes, seats: Iterable[Seat]) -> None:
        """Hand something passing to those of the seats that are in the lane."""
        for seat in tuple(seats):
            if seat.in_lane:
                seat.wire.write(frame)
