"""Carries what processes publish, badly."""

import asyncio

from server.bus.bus import Gap, Listener, Receive
from tests.convergence.weather import Weather


class Ether:
    """Loses, repeats, delays, reorders; under a telling sky, it loses only what it tells of."""

    def __init__(self, weather: Weather) -> None:
        self.weather = weather
        self.buses: dict[str, RoughBus] = {}

    def carry(self, board: str, message: bytes) -> None:
        """Bring a message to every process: late, often, never."""
        loop, sky = asyncio.get_running_loop(), self.weather.sky
        for bus in tuple(self.buses.values()):
            never = 0 if not (sky.calm or sky.telling) else 1
            times = 1 if sky.calm else self.weather.chance.choice((never, 1, 1, 1, 2))
            for _ in range(times):
                loop.call_later(self.weather.pause(0.05, 3), bus.deliver, board, message)


class RoughBus:
    """`server.bus.bus.Bus` of one process. It hears a board once that is confirmed, and not while
    its ear is off; each confirmation is told as a gap."""

    def __init__(self, name: str, ether: Ether) -> None:
        self._name = name
        self._ether = ether
        self._listeners: dict[str, Listener] = {}
        self._heard: dict[str, Listener] = {}
        self._deaf = 0

    @property
    def alone(self) -> bool:
        return False

    async def open(self) -> None:
        self._ether.buses[self._name] = self

    async def close(self) -> None:
        self.hang_up()

    async def ready(self) -> bool:
        return not self._deaf

    def subscribe(self, board: str, receive: Receive, gap: Gap) -> None:
        self._listeners[board] = Listener(receive, gap)
        if not self._deaf:
            self._confirm_soon(board)

    def unsubscribe(self, board: str) -> None:
        self._listeners.pop(board, None)
        self._heard.pop(board, None)

    def publish(self, board: str, message: bytes) -> None:
        if self._ether.buses.get(self._name) is self:
            self._ether.carry(board, message)

    def deliver(self, board: str, message: bytes) -> None:
        """Hand over a message, if anybody listens."""
        if board in self._heard:
            self._heard[board].receive(message)

    def hang_up(self) -> None:
        """Neither speak nor hear any more."""
        if self._ether.buses.get(self._name) is self:
            del self._ether.buses[self._name]
        self._listeners, self._heard = {}, {}

    def lose_ear(self, seconds: float) -> None:
        """The connection that hears breaks, and is made anew after a while."""
        self._deaf += 1
        self._heard = {}
        asyncio.get_running_loop().call_later(seconds, self._hear_again)

    def _hear_again(self) -> None:
        self._deaf -= 1
        if not self._deaf:
            for board in self._listeners:
                self._confirm_soon(board)

    def _confirm_soon(self, board: str) -> None:
        delay = self._ether.weather.pause(0.05, 1)
        loop = asyncio.get_running_loop()
        loop.call_later(delay, self._confirm, board, self._listeners[board])

    def _confirm(self, board: str, listener: Listener) -> None:
        if self._listeners.get(board) is listener and not self._deaf:
            self._heard[board] = listener
            listener.gap()
