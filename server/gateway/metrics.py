"""Figures for operators, read off the rooms when asked."""

from collections.abc import Iterator

from prometheus_client import REGISTRY
from prometheus_client.core import GaugeMetricFamily
from prometheus_client.registry import Collector

from server.rooms.hub import Hub


class RoomFigures(Collector):
    """Boards open, sockets, sockets outside the lane, wishes that wait."""

    def __init__(self, hub: Hub) -> None:
        self._hub = hub

    def collect(self) -> Iterator[GaugeMetricFamily]:
        rooms = self._hub.rooms
        seats = [seat for room in rooms for seat in room.seats]
        yield _gauge("canevas_rooms", "Boards open in this process", len(rooms))
        yield _gauge("canevas_sockets", "Sockets connected", len(seats))
        slow = sum(not seat.in_lane for seat in seats)
        yield _gauge("canevas_sockets_waiting", "Sockets that asked to wait", slow)
        waiting = sum(room.desk.waiting for room in rooms)
        yield _gauge("canevas_commands_waiting", "Commands that wait for the log", waiting)

    def register(self) -> None:
        """Be read with the other figures of this process."""
        REGISTRY.register(self)

    def unregister(self) -> None:
        """Be read no more."""
        REGISTRY.unregister(self)


def _gauge(name: str, help: str, value: int) -> GaugeMetricFamily:
    return GaugeMetricFamily(name, help, value=value)
