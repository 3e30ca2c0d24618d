"""A line that can be cut: TCP handed on, until it ends in the middle of what it carries.

`python -m chaos.proxy PORT …` keeps one for each port, in a process of its own: it prints the ports
it listens on, then cuts on each line `NUMBER SHARE SEED` of its input, and prints how many it cut.
"""

import asyncio
import sys
from collections.abc import Callable
from random import Random
from typing import cast


class Proxy:
    """Listens on a port of loopback and hands each connection on to another port."""

    def __init__(self, target: int) -> None:
        self.port = 0
        self._target = target
        self._lines: set[_Line] = set()
        self._server: asyncio.Server | None = None

    async def open(self) -> None:
        """Begin to listen."""
        loop = asyncio.get_running_loop()
        self._server = await loop.create_server(
            lambda: _Line(self._target, self._lines), "127.0.0.1", 0, backlog=1_024
        )
        self.port = self._server.sockets[0].getsockname()[1]

    def cut(self, share: float, random: Random) -> int:
        """Let a share of the lines end within the next bytes they carry: how many."""
        lines = [line for line in self._lines if random.random() < share]
        for line in lines:
            line.cut_soon(random)
        return len(lines)


class _Line(asyncio.Protocol):
    """The near end of one connection; the far end is `_Far`."""

    def __init__(self, target: int, lines: "set[_Line]") -> None:
        self._target = target
        self._lines = lines
        self._near: asyncio.Transport | None = None
        self._far: asyncio.Transport | None = None
        self._early = b""
        self._dialling: asyncio.Task[None] | None = None
        self._shears: Callable[[bytes], bytes] | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._near = cast(asyncio.Transport, transport)
        self._lines.add(self)
        self._dialling = asyncio.create_task(self._dial())

    async def _dial(self) -> None:
        loop = asyncio.get_running_loop()
        try:
            far, _ = await loop.create_connection(lambda: _Far(self), "127.0.0.1", self._target)
        except OSError:
            self.end()
            return
        self._far = far
        if self._near is None or self._near.is_closing():
            self.end()
            return
        early, self._early = self._early, b""
        if early:
            self.carry(early, far)

    def data_received(self, data: bytes) -> None:
        if self._far is None:
            self._early += data
        else:
            self.carry(data, self._far)

    def eof_received(self) -> None:
        self.end()

    def connection_lost(self, error: Exception | None) -> None:
        self.end()

    def pause_writing(self) -> None:
        if self._far is not None:
            self._far.pause_reading()

    def resume_writing(self) -> None:
        if self._far is not None and not self._far.is_closing():
            self._far.resume_reading()

    def far_is_full(self, full: bool) -> None:
        """The other end takes no more bytes now, or takes some again."""
        if self._near is None or self._near.is_closing():
            return
        if full:
            self._near.pause_reading()
        else:
            self._near.resume_reading()

    def carry(self, data: bytes, to: asyncio.Transport) -> None:
        """Hand bytes on; the last ones where the line is to be cut."""
        if to.is_closing():
            return
        if self._shears is None:
            to.write(data)
            return
        to.write(self._shears(data))
        self.end()

    def answer(self, data: bytes) -> None:
        """Hand bytes of the far end back."""
        assert self._near is not None
        self.carry(data, self._near)

    def cut_soon(self, random: Random) -> None:
        """End with the next bytes, of which only the beginning goes through."""
        self._shears = lambda data: data[: random.randrange(len(data))]

    def end(self) -> None:
        """Both ends are gone, without a goodbye."""
        self._lines.discard(self)
        for end in (self._near, self._far):
            if end is not None:
                end.abort()


class _Far(asyncio.Protocol):
    def __init__(self, line: _Line) -> None:
        self._line = line

    def data_received(self, data: bytes) -> None:
        self._line.answer(data)

    def connection_lost(self, error: Exception | None) -> None:
        self._line.end()

    def pause_writing(self) -> None:
        self._line.far_is_full(True)

    def resume_writing(self) -> None:
        self._line.far_is_full(False)


async def _serve(targets: list[int]) -> None:
    proxies = [Proxy(target) for target in targets]
    for proxy in proxies:
        await proxy.open()
    print(*(proxy.port for proxy in proxies), flush=True)
    while line := await asyncio.to_thread(sys.stdin.readline):
        number, share, seed = line.split()
        print(proxies[int(number)].cut(float(share), Random(seed)), flush=True)


if __name__ == "__main__":
    import uvloop

    uvloop.run(_serve([int(port) for port in sys.argv[1:]]))
