"""What goes wrong: a log that does not answer, a bus that loses, repeats, delays and reorders."""

import asyncio
import inspect
from dataclasses import dataclass
from random import Random
from typing import Any

from server.bus.bus import Gap, Listener, Receive
from server.log.log import Unavailable


@dataclass
class Sky:
    """Above all of one simulation."""

    calm: bool = False


class Weather:
    """What chance does; in a calm nothing goes wrong any more."""

    def __init__(self, chance: Random, sky: "Sky") -> None:
        self.chance = chance
        self.sky = sky

    def local(self, chance: Random) -> "Weather":
        """The same sky elsewhere."""
        return Weather(chance, self.sky)

    def happens(self, probability: float) -> bool:
        """Whether something goes wrong now."""
        return self.chance.random() < probability and not self.sky.calm

    def pause(self, usual: float, seldom: float) -> float:
        """Seconds that something takes: mostly up to the usual, seldom much more."""
        return self.chance.uniform(0, seldom if self.happens(0.05) else usual)


class Rough:
    """A log or a store seen through the weather: slow, away, or its answer lost."""

    def __init__(self, end: Any, weather: Weather) -> None:
        self._end = end
        self._weather = weather
        self.gone = False

    def __getattr__(self, name: str) -> Any:
        method = getattr(self._end, name)
        if not inspect.iscoroutinefunction(method):
            return method

        async def call(*arguments: Any, **named: Any) -> Any:
            await asyncio.sleep(self._weather.pause(0.005, 0.5))
            if self.gone or self._weather.happens(0.03):
                raise Unavailable("lost on the way there")
            try:
                return await method(*arguments, **named)
            finally:
                await asyncio.sleep(self._weather.pause(0.005, 0.5))
                if self._weather.happens(0.03):
                    raise Unavailable("lost on the way back")

        return call


class Ether:
    """Carries what all processes publish, badly."""

    def __init__(self, weather: Weather) -> None:
        self.weather = weather
        self.buses: set[RoughBus] = set()

    def carry(self, board: str, message: bytes) -> None:
        """Bring a message to every process: late, often, never."""
        loop = asyncio.get_running_loop()
        for bus in sorted(self.buses, key=lambda bus: bus.name):
            times = 1 if self.weather.sky.calm else self.weather.chance.choice((0, 1, 1, 1, 2))
            for _ in range(times):
                loop.call_later(self.weather.pause(0.05, 3), bus.deliver, board, message)


class RoughBus:
    """`server.bus.bus.Bus` of one process."""

    def __init__(self, name: str, ether: Ether) -> None:
        self.name = name
        self._ether = ether
        self._listeners: dict[str, Listener] = {}

    @property
    def alone(self) -> bool:
        return False

    async def open(self) -> None:
        self._ether.buses.add(self)

    async def close(self) -> None:
        self._ether.buses.discard(self)
        self._listeners.clear()

    async def ready(self) -> bool:
        return True

    def subscribe(self, board: str, receive: Receive, gap: Gap) -> None:
        listener = self._listeners[board] = Listener(receive, gap)
        delay = self._ether.weather.pause(0.05, 1)
        asyncio.get_running_loop().call_later(delay, self._confirm, board, listener)

    def unsubscribe(self, board: str) -> None:
        self._listeners.pop(board, None)

    def publish(self, board: str, message: bytes) -> None:
        if self in self._ether.buses:
            self._ether.carry(board, message)

    def deliver(self, board: str, message: bytes) -> None:
        """Hand over a message, if anybody still listens."""
        if board in self._listeners:
            self._listeners[board].receive(message)

    def _confirm(self, board: str, listener: Listener) -> None:
        if self._listeners.get(board) is listener:
            listener.gap()
