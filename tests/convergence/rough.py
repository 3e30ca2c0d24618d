"""A log or a store seen through the weather."""

import asyncio
import inspect
from collections.abc import AsyncIterator, Callable
from typing import Any

from server.log.log import Unavailable
from tests.convergence.weather import Weather

_AWAY = 0.03
_FALLS = 0.002


class Rough:
    """Slow, away, or its answer lost. Before and after each call, the process may fall."""

    def __init__(self, end: Any, weather: Weather, fall: Callable[[], None]) -> None:
        """`fall` ends the process on the spot."""
        self._end = end
        self._weather = weather
        self._fall = fall
        self.gone = False

    def __getattr__(self, name: str) -> Any:
        method = getattr(self._end, name)
        if inspect.isasyncgenfunction(method):
            return self._stream(method)
        if not inspect.iscoroutinefunction(method):
            return method

        async def call(*arguments: Any, **named: Any) -> Any:
            await self._way()
            if self._weather.away(asyncio.get_running_loop().time()):
                raise Unavailable("away")
            if self._weather.happens(_AWAY):
                raise Unavailable("lost on the way there")
            try:
                return await method(*arguments, **named)
            finally:
                await self._way()
                writes = name in ("append", "rewrite")
                if self._weather.happens(_AWAY) and not (writes and self._weather.sky.telling):
                    raise Unavailable("lost on the way back")

        return call

    def _stream(self, method: Any) -> Any:
        async def stream(*arguments: Any) -> AsyncIterator[Any]:
            async for piece in method(*arguments):
                await self._way()
                if self._weather.happens(_AWAY):
                    raise Unavailable("lost amid a stream")
                yield piece

        return stream

    async def _way(self) -> None:
        await asyncio.sleep(self._weather.pause(0.005, 0.5))
        if self._weather.happens(_FALLS) and not self._weather.sky.telling:
            self._fall()
        if self.gone:
            await asyncio.Event().wait()  # nothing of this process goes on
