"""What runs: the processes of one service, Redis and PostgreSQL, and the lines between them."""

import asyncio
import contextlib
import signal
from collections.abc import Callable
from pathlib import Path
from typing import Final

import psutil

from chaos.clock import Clock, NoClock
from chaos.disk import Disk
from chaos.lines import Lines
from chaos.scale import Scale
from tests.services.canevas import Canevas
from tests.services.postgres import PostgresServer
from tests.services.program import Program
from tests.services.redis import RedisServer

START_SECONDS: Final = 90.0
LIMITS: Final = {"boards_per_minute": 100_000, "joins_per_minute": 100_000}


class Server:
    """One process of the service. `line_url` is its address through a line to cut."""

    def __init__(self, folder: Path, clock: Clock | None, **settings: object) -> None:
        self.clock = clock
        around = {} if clock is None else clock.environment
        self.canevas = Canevas(folder, around, port=None, **LIMITS, **settings)
        self.line_url = ""
        self.lock = asyncio.Lock()

    @property
    def url(self) -> str:
        return self.canevas.url


class House:
    """All that runs. `disk` holds the data where there is one; `ended` tells who ended unasked."""

    def __init__(self, folder: Path, scale: Scale, disk: Disk | None) -> None:
        self.disk = disk
        self.servers: list[Server] = []
        self.redis: RedisServer | None = None
        self.postgres: PostgresServer | None = None
        self.lines: Lines | None = None
        self.end_lines: Lines | None = None
        """To the servers; to Redis and PostgreSQL, in this order."""
        self.redis_lock = asyncio.Lock()
        self.postgres_lock = asyncio.Lock()
        self.ended: list[str] = []
        self.database = ""
        self.without: list[str] = []
        self._folder = folder
        self._data = folder if disk is None else disk.folder
        self._scale = scale
        self._watching: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Start everything; afterwards all processes are ready."""
        settings: dict[str, object] = {}
        if self._scale.embedded:
            self.database = f"sqlite:///{self._data / 'canevas.db'}"
            settings = {"log": self.database}
        else:
            settings = await self._start_ends()
        for number in range(self._scale.processes):
            folder = self._folder / f"server-{number + 1}"
            folder.mkdir()
            server = Server(folder, self._clock(folder), **settings)
            self.servers.append(server)
            await asyncio.to_thread(server.canevas.start)
        self.lines = Lines([server.canevas.port for server in self.servers])
        await self.lines.open()
        for server, port in zip(self.servers, self.lines.ports, strict=True):
            server.line_url = f"http://127.0.0.1:{port}"
        self._watching = asyncio.create_task(self._watch())

    async def stop(self) -> None:
        """End everything, and say how the servers ended by themselves, if any did."""
        if self._watching is not None:
            self._watching.cancel()
        for server in self.servers:
            server.canevas.program.resume()
            await asyncio.to_thread(server.canevas.program.kill)
        for lines in (self.lines, self.end_lines):
            if lines is not None:
                await lines.close()
        if self.redis is not None:
            self.redis.kill()
        if self.postgres is not None:
            resume(self.postgres.program)
            await asyncio.to_thread(self.postgres.stop)

    def printed(self) -> str:
        """What the servers printed."""
        return "".join(server.canevas.printed() for server in self.servers)

    async def _start_ends(self) -> dict[str, object]:
        redis, postgres = self._folder / "redis", self._data / "postgres"
        for folder in (redis, postgres):
            folder.mkdir()
        self.redis = RedisServer(redis)
        self.postgres = PostgresServer(postgres, max_wal_size="96MB")
        await asyncio.to_thread(self.redis.start)
        await asyncio.to_thread(self.postgres.start)
        self.database = self.postgres.create_database()
        self.end_lines = Lines([self.redis.port, self.postgres.port])
        await self.end_lines.open()
        to_redis, to_postgres = self.end_lines.ports
        through = self.database.replace(f":{self.postgres.port}/", f":{to_postgres}/")
        return {"log": through, "bus": f"redis://127.0.0.1:{to_redis}/0"}

    def _clock(self, folder: Path) -> Clock | None:
        try:
            return Clock(folder / "clock")
        except NoClock as error:
            self.without = [str(error)]
            return None

    async def _watch(self) -> None:
        """Notice servers that end without being asked to."""
        while True:
            await asyncio.sleep(0.5)
            for number, server in enumerate(self.servers):
                program = server.canevas.program
                if server.lock.locked() or program.running or program.process is None:
                    continue
                self.ended.append(f"server {number + 1}, with {program.process.returncode}")
                async with server.lock:
                    await up(program, server.canevas.start)


async def up(program: Program, start: Callable[[], None]) -> None:
    """Start a program, again and again while what it needs is away. Raises `RuntimeError`."""
    until = asyncio.get_running_loop().time() + START_SECONDS
    while not program.running:
        try:
            await asyncio.to_thread(start)
        except RuntimeError:
            if asyncio.get_running_loop().time() > until:
                raise
            await asyncio.sleep(0.3)


async def down(program: Program, number: signal.Signals) -> None:
    """Send a signal that ends a program, and wait until it has."""
    if program.process is not None and program.running:
        program.process.send_signal(number)
        await asyncio.to_thread(program.process.wait)


def suspend(program: Program) -> None:
    """Stop a program in its tracks, its children too, wherever they are."""
    for process in _family(program):
        with contextlib.suppress(psutil.NoSuchProcess):
            process.suspend()


def resume(program: Program) -> None:
    """Let it go on."""
    for process in _family(program):
        with contextlib.suppress(psutil.NoSuchProcess):
            process.resume()


def _family(program: Program) -> list[psutil.Process]:
    if program.process is None or not program.running:
        return []
    try:
        one = psutil.Process(program.process.pid)
        return [one, *one.children(recursive=True)]
    except psutil.NoSuchProcess:
        return []
