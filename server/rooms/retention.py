"""Retention: boards whose time has passed are deleted, and what deleted ones left behind."""

import asyncio
import time
from collections.abc import Callable
from typing import Final

import structlog

from server.log.log import Log, Unavailable
from server.rooms.hub import Hub
from server.store.store import Store

SWEEP_SECONDS: Final = 2.0

JUMP_SECONDS: Final = 60.0
"""How far the clock of the wall may go from the one that only runs before it is doubted."""

DOUBT_SECONDS: Final = 600.0
"""How long a clock that jumped is not believed: it may be put right again."""

RETURN_MS: Final = 3_600_000
"""How long anything is kept of who asked to be let in again."""

logger = structlog.get_logger()


class Believed:
    """The clock of the wall, where it runs as clocks do: nothing is deleted because it jumped."""

    def __init__(self, wall: Callable[[], int], running: Callable[[], float]) -> None:
        """`wall` tells ms since 1970, `running` seconds since some time, never put right."""
        self._wall = wall
        self._running = running
        self._apart = self._difference()
        self._doubted = float("-inf")

    def now(self) -> int | None:
        """The time in ms; None while it is doubted."""
        apart, running = self._difference(), self._running()
        if abs(apart - self._apart) > JUMP_SECONDS:
            self._apart, self._doubted = apart, running
            logger.warning("the clock jumped: no board is deleted for a while")
        return None if running - self._doubted < DOUBT_SECONDS else self._wall()

    def _difference(self) -> float:
        return self._wall() / 1_000 - self._running()


class Retention:
    """Goes round the boards of a service, in each of its processes."""

    def __init__(self, log: Log, store: Store, hub: Hub) -> None:
        self._log = log
        self._store = store
        self._hub = hub
        self._clock = Believed(hub.clock, time.monotonic)

    async def run(self) -> None:
        """Sweep now and then, until cancelled."""
        swept = False
        while True:
            try:
                if not swept:
                    await self.sweep_leftovers()
                    swept = True
                await self.sweep()
            except Unavailable:
                pass
            except Exception:
                logger.exception("sweep failed")
            await asyncio.sleep(SWEEP_SECONDS)

    async def sweep(self) -> None:
        """Delete the boards whose time has passed, and forget who asked to be let in.

        Raises `Unavailable`."""
        now = self._clock.now()
        if now is not None:
            await self._store.forget_returns(now - RETURN_MS)
        for board in await self._log.expired(now) if now is not None else ():
            await self._hub.delete(board)
            logger.info("board deleted: its time has passed", board=board)

    async def sweep_leftovers(self) -> None:
        """Finish what a process that ended in the middle of deleting left. Raises `Unavailable`.

        A log is made before what the store keeps of its board, and deleted before it.
        """
        kept = await self._store.boards()
        for board in set(kept).difference(await self._log.boards()):
            await self._store.delete(board)
