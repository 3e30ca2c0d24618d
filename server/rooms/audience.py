"""The audience: everybody connected to a board through this process."""

from protocol.messages import ByeCode
from server.domain.layers import Layer
from server.rooms.lane import Lane
from server.rooms.presence import Presence
from server.rooms.ring import Patch
from server.rooms.seat import Seat


class Audience:
    """The seats of a room, by the layers they look through."""

    def __init__(self, presence: Presence, told: int) -> None:
        """`told` is the seq up to which patches were made."""
        self.lane = Lane(told)
        self._presence = presence
        self._seats: dict[Seat, None] = {}
        self._seated: dict[Layer, set[Seat]] = {}
        self._acking: set[Seat] = set()

    @property
    def seats(self) -> tuple[Seat, ...]:
        return tuple(self._seats)

    def __contains__(self, seat: Seat) -> bool:
        return seat in self._seats

    def sit(self, seat: Seat) -> None:
        """Give a connection its place. It hears nothing before it is welcomed."""
        self._seats[seat] = None
        self._presence.newcomer(seat)
        self._index(seat)

    def leave(self, seat: Seat) -> None:
        """Take a connection's place away. No error where it has none."""
        if seat in self._seats:
            del self._seats[seat]
            self.lane.leave(seat)
            self._acking.discard(seat)
            self._unindex(seat)

    def move(self, seat: Seat, person: str | None, group: str | None) -> bool:
        """Seat somebody as this person in this group; whether that is another one."""
        if (seat.viewer.participant, seat.viewer.group) == (person, group):
            return False
        self._unindex(seat)
        seat.become(seat.viewer._replace(participant=person, group=group))
        self._index(seat)
        return True

    def acknowledge(self, seat: Seat, id: str, seq: int) -> None:
        """Acknowledge a command after the patch that holds it."""
        if seat in self._seats and not seat.ack(id, seq, self._came_to(seat)):
            self._acking.add(seat)

    def send(self, patch: Patch) -> None:
        """Hand a patch to the lane, and the acks that waited for it."""
        self.lane.send(patch, self._seated)
        acking, self._acking = self._acking, set()
        for seat in acking:
            seat.release(self._came_to(seat))
            if seat.acks:
                self._acking.add(seat)

    def farewell(self, code: ByeCode, tokens: list[str] | None, retry_ms: int | None) -> None:
        """Say goodbye to connections of these tokens, or to all."""
        for seat in self.seats:
            if tokens is None or seat.token in tokens:
                seat.wire.bye(code, retry_ms)

    def _came_to(self, seat: Seat) -> int:
        return self.lane.at if seat.in_lane else seat.cursor

    def _index(self, seat: Seat) -> None:
        for layer in seat.layers:
            self._seated.setdefault(layer, set()).add(seat)

    def _unindex(self, seat: Seat) -> None:
        for layer in seat.layers:
            seats = self._seated[layer]
            seats.discard(seat)
            if not seats:
                del self._seated[layer]
