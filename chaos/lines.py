"""Lines through a process of their own, so that what crosses them does not wait for the load."""

import asyncio
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import Sequence
from random import Random


class Lines:
    """One line for each of some ports of loopback; `ports` are where they begin."""

    def __init__(self, targets: Sequence[int]) -> None:
        self.ports: list[int] = []
        self._targets = targets
        self._process: Process | None = None
        self._asking = asyncio.Lock()

    async def open(self) -> None:
        """Begin to hand on."""
        command = [sys.executable, "-m", "chaos.proxy", *map(str, self._targets)]
        self._process = await asyncio.create_subprocess_exec(*command, stdin=PIPE, stdout=PIPE)
        self.ports = [int(port) for port in await self._answer()]

    async def cut(self, number: int, share: float, random: Random) -> int:
        """Cut a share of what crosses one of them, in the middle of it: how many."""
        assert self._process is not None
        assert self._process.stdin is not None
        async with self._asking:
            self._process.stdin.write(f"{number} {share} {random.random()}\n".encode())
            (cut,) = await self._answer()
        return int(cut)

    async def close(self) -> None:
        """Hand on no more."""
        if self._process is not None and self._process.returncode is None:
            self._process.kill()
            await self._process.wait()

    async def _answer(self) -> list[str]:
        assert self._process is not None
        assert self._process.stdout is not None
        return (await self._process.stdout.readline()).decode().split()
