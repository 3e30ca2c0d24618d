"""The lane: the seats whose socket takes bytes now and that have all up to the ring's head."""

from collections.abc import Iterable

from server.domain.layers import ALL, Layer
from server.rooms.ring import Patch
from server.rooms.seat import Seat


class Lane:
    """Seats that are handed the same bytes in one loop."""

    def __init__(self) -> None:
        self._seats: dict[Seat, None] = {}
        self._order: tuple[Seat, ...] | None = None

    def join(self, seat: Seat) -> None:
        seat.in_lane = True
        self._seats[seat] = None
        self._order = None

    def leave(self, seat: Seat) -> None:
        """Take a seat out. No error where it is not in."""
        seat.in_lane = False
        if seat in self._seats:
            del self._seats[seat]
            self._order = None

    def send(self, patch: Patch, seated: dict[Layer, set[Seat]]) -> None:
        """Hand a patch to every seat; `seated` tells who else than all is concerned."""
        own: dict[Seat, bytes] = {}
        for layer in patch.layers:
            if layer != ALL:
                for seat in seated.get(layer, ()):
                    own[seat] = patch.frame(seat.layers)
        common = patch.frame((ALL,))
        last = patch.last
        if own:
            for seat in self._all():
                seat.cursor = last
                seat.wire.write(own.get(seat, common))
        else:
            for seat in self._all():
                seat.cursor = last
                seat.wire.write(common)

    def tell(self, frame: bytes, seats: Iterable[Seat]) -> None:
        """Hand something passing to those of the seats that are in the lane."""
        for seat in tuple(seats):
            if seat.in_lane:
                seat.wire.write(frame)

    def _all(self) -> tuple[Seat, ...]:
        if self._order is None:
            self._order = tuple(self._seats)
        return self._order
