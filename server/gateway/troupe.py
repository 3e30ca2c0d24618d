"""The troupe: crowds that rehearse, each in a process of its own beside the service."""

import asyncio
import sys
from contextlib import suppress
from typing import Final

import msgspec
import structlog

from server.boards.making import Made

PHONES: Final = 30
"""People of a rehearsal that hold a phone; tables write for the others."""

SPEED: Final = 4.0
"""How many times faster than a room: three mornings in a few minutes."""

LONGEST_SECONDS: Final = 45 * 60
AT_ONCE: Final = 1
"""Rehearsals that one process of the service has going."""

_ENDING_SECONDS: Final = 3.0

logger = structlog.get_logger()


class Busy(Exception):
    """Another crowd plays beside this process already."""


class Troupe:
    """Starts and stops crowds. `address` is where the service listens on its own machine."""

    def __init__(self, address: str) -> None:
        self._address = address
        self._playing: dict[str, asyncio.Task[None]] = {}

    def check(self) -> None:
        """Raises `Busy` where no further crowd may play."""
        if len(self._playing) >= AT_ONCE:
            raise Busy

    def start(self, made: Made) -> None:
        """Have a crowd play on a board that was made for it. Raises `Busy`."""
        self.check()
        play = asyncio.create_task(self._play(made))
        self._playing[made.board] = play
        play.add_done_callback(lambda _: self._playing.pop(made.board, None))

    async def stop(self, board: str) -> None:
        """Have the crowd of a board leave, where it is one of this process."""
        play = self._playing.get(board)
        if play is not None:
            play.cancel()
            await asyncio.wait([play])

    async def close(self) -> None:
        """Have all leave."""
        for board in tuple(self._playing):
            await self.stop(board)

    async def _play(self, made: Made) -> None:
        # What opens the board goes through a pipe: arguments and environments are seen by others.
        # The crowd leaves when the pipe closes, however this process ends.
        crowd = await asyncio.create_subprocess_exec(
            sys.executable,
            *("-m", "server", "play"),
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.DEVNULL,
            stderr=asyncio.subprocess.DEVNULL,
        )
        assert crowd.stdin is not None
        try:
            order = {"address": self._address, "made": made._asdict(), "phones": PHONES}
            crowd.stdin.write(msgspec.json.encode({**order, "speed": SPEED}) + b"\n")
            async with asyncio.timeout(LONGEST_SECONDS):
                await crowd.wait()
            if crowd.returncode:
                logger.warning("a rehearsal broke off", code=crowd.returncode)
        except TimeoutError:
            logger.warning("a rehearsal took too long")
        finally:
            await _dismissed(crowd)


async def _dismissed(crowd: asyncio.subprocess.Process) -> None:
    if crowd.stdin is not None:
        crowd.stdin.close()
    with suppress(ProcessLookupError):
        crowd.terminate()
    try:
        async with asyncio.timeout(_ENDING_SECONDS):
            await crowd.wait()
    except TimeoutError:
        with suppress(ProcessLookupError):
            crowd.kill()
        await crowd.wait()
