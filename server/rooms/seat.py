"""A seat: one connection's place in a room, and how far it has come."""

from collections import deque

from protocol import codec
from protocol.messages import ByeCode
from server.domain.layers import Layer, Viewer, of_viewer
from server.rooms.wire import Wire


class Seat:
    """One connection in a room.

    A seat in the lane has come as far as the lane; one outside it has come to `cursor`. Its acks
    wait until it has the patch that holds them.
    """

    __slots__ = (
        "acks", "by", "cursor", "holding", "in_lane", "layers", "person", "stalled_at",
        "stalled_with", "token", "viewer", "wire", "writing",
    )  # fmt: skip

    def __init__(
        self, wire: Wire, viewer: Viewer, by: str, token: str, person: str | None = None
    ) -> None:
        """`person` is whom the token was given to, where that is another than the viewer by now."""
        self.wire = wire
        self.person = person or viewer.participant
        self.by = by
        self.token = token
        self.cursor = -1
        self.in_lane = False
        self.acks: deque[tuple[int, bytes]] = deque()
        self.holding: str | None = None
        self.writing = False
        self.stalled_at: float | None = None
        self.stalled_with = 0
        self.viewer = viewer
        self.layers: tuple[Layer, ...] = of_viewer(viewer)

    def become(self, viewer: Viewer) -> None:
        """Look as another viewer from now on: the person moved to another group, or was merged."""
        self.viewer = viewer
        self.layers = of_viewer(viewer)

    def ack(self, id: str, seq: int, come_to: int) -> bool:
        """Acknowledge a command, now or as soon as the patch that holds it has been handed over.

        `come_to` is how far the seat has come. Whether that is done.
        """
        self.acks.append((seq, codec.frame({"type": "ack", "id": id, "seq": seq})))
        self.release(come_to)
        return not self.acks

    def release(self, come_to: int) -> None:
        """Write the acks whose patches have been handed over to a seat that came so far."""
        while self.acks and self.acks[0][0] <= come_to and not self.wire.paused:
            self.wire.write(self.acks.popleft()[1])

    def dismiss(self, code: ByeCode, retry_ms: int | None) -> None:
        """Say goodbye; nothing more is told, patches and acks neither."""
        self.cursor = -1
        self.acks.clear()
        self.wire.bye(code, retry_ms)

    def stalled(self, now: float) -> float:
        """Seconds without any progress of a socket that asked to wait; 0 where it drains."""
        waiting = self.wire.waiting
        if not self.wire.paused:
            self.stalled_at = None
        elif self.stalled_at is None or waiting < self.stalled_with:
            self.stalled_at = now
        self.stalled_with = waiting
        return 0.0 if self.stalled_at is None else now - self.stalled_at
