"""How each fault of the plan is done, and undone."""

import asyncio
import signal
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from random import Random
from typing import Final

import psutil

from chaos.crowd import Crowd
from chaos.house import House, Server, down, resume, suspend, up
from chaos.plan import Fault
from tests.services.program import Program
from tests.services.redis import RedisServer

CUT_SHARE: Final = 0.4
DEAF_SHARE: Final = 0.1
END_SHARE: Final = 0.7
JUMPS: Final = (-86_400, -3_600, -90, -3, 5, 120, 3_600, 86_400)
"""Seconds by which a clock is wrong."""


@dataclass
class Done:
    """A fault that was done: from when to when (seconds of the run), and what is to be said."""

    fault: Fault
    began: float
    ended: float
    note: str = ""


class Faults:
    """Does faults to a house and its crowd."""

    def __init__(self, house: House, crowd: Crowd, random: Random) -> None:
        self.done: list[Done] = []
        self._house = house
        self._crowd = crowd
        self._random = random
        self._going: set[asyncio.Task[None]] = set()

    async def go_through(self, plan: list[Fault]) -> None:
        """Do all faults of a plan at their times, and wait until the last one is over."""
        loop = asyncio.get_running_loop()
        began = loop.time()
        for fault in plan:
            await asyncio.sleep(began + fault.at - loop.time())
            task = asyncio.create_task(self._do(fault, began))
            self._going.add(task)
            task.add_done_callback(self._going.discard)
        if self._going:
            await asyncio.gather(*self._going)

    async def _do(self, fault: Fault, began: float) -> None:
        loop = asyncio.get_running_loop()
        do = self._ways()[fault.key]
        at = loop.time() - began
        note = await do(fault)
        self.done.append(Done(fault, at, loop.time() - began, note))

    def _ways(self) -> dict[tuple[str, str], Callable[[Fault], Awaitable[str]]]:
        return {
            ("server", "killed"): self._kill_server,
            ("server", "stopped in its tracks"): self._stop_server,
            ("server", "told to end, started again"): self._restart_server,
            ("server", "its clock jumps"): self._jump,
            ("phones", "cut in the middle of a frame of theirs"): self._cut_phones,
            ("phones", "stop reading"): self._deafen,
            ("lines to servers", "cut in the middle of a frame"): self._cut_lines,
            ("lines to postgres", "cut in the middle of a message"): self._cut_postgres,
            ("lines to redis", "cut in the middle of a message"): self._cut_redis,
            ("redis", "killed"): self._kill_redis,
            ("redis", "stopped in its tracks"): self._stop_redis,
            ("redis", "restarted"): self._restart_redis,
            ("redis", "flushed"): self._tell_redis("FLUSHALL"),
            ("redis", "CLIENT KILL TYPE pubsub"): self._tell_redis("CLIENT KILL TYPE pubsub"),
            ("redis", "CLIENT KILL TYPE normal"): self._tell_redis("CLIENT KILL TYPE normal"),
            ("postgres", "killed"): self._kill_postgres,
            ("postgres", "stopped in its tracks"): self._stop_postgres,
            ("postgres", "restarted fast"): self._end_postgres(signal.SIGINT),
            ("postgres", "restarted immediate"): self._end_postgres(signal.SIGQUIT),
            ("disk", "full"): self._fill_disk,
        }

    async def _kill_server(self, fault: Fault) -> str:
        server = self._server(fault)
        async with server.lock:
            server.canevas.program.kill()
            await asyncio.sleep(fault.lasting)
            await up(server.canevas.program, server.canevas.start)
        return ""

    async def _stop_server(self, fault: Fault) -> str:
        server = self._server(fault)
        async with server.lock:
            await _hold(server.canevas.program, fault.lasting)
        return ""

    async def _restart_server(self, fault: Fault) -> str:
        server = self._server(fault)
        async with server.lock:
            program = server.canevas.program
            await down(program, signal.SIGTERM)
            code = program.process.returncode if program.process is not None else None
            if code != 0:
                self._house.ended.append(f"{fault.whom}, told to end, with {code}")
            await up(program, server.canevas.start)
        return ""

    async def _jump(self, fault: Fault) -> str:
        clock = self._server(fault).clock
        if clock is None:
            return "not done"
        seconds = self._random.choice(JUMPS)
        clock.jump(seconds)
        await asyncio.sleep(fault.lasting)
        clock.jump(0)
        return f"by {seconds:+,} s and back"

    async def _cut_phones(self, fault: Fault) -> str:
        phones = [one for one in self._crowd.phones if self._random.random() < CUT_SHARE]
        for phone in phones:
            phone.cut_in_frame()
        return f"{len(phones)} phones"

    async def _deafen(self, fault: Fault) -> str:
        phones = [one for one in self._crowd.phones if self._random.random() < DEAF_SHARE]
        for phone in phones:
            phone.stop_reading(fault.lasting)
        await asyncio.sleep(fault.lasting)
        return f"{len(phones)} phones"

    async def _cut_lines(self, fault: Fault) -> str:
        assert self._house.lines is not None
        numbers = range(len(self._house.servers))
        cut = [await self._house.lines.cut(number, 1.0, self._random) for number in numbers]
        return f"{sum(cut)} lines"

    async def _cut_postgres(self, fault: Fault) -> str:
        return await self._cut_end(1)

    async def _cut_redis(self, fault: Fault) -> str:
        return await self._cut_end(0)

    async def _cut_end(self, number: int) -> str:
        assert self._house.end_lines is not None
        return f"{await self._house.end_lines.cut(number, END_SHARE, self._random)} lines"

    async def _kill_redis(self, fault: Fault) -> str:
        redis = self._redis
        async with self._house.redis_lock:
            redis.kill()
            await asyncio.sleep(fault.lasting)
            await up(redis.program, redis.start)
        return ""

    async def _stop_redis(self, fault: Fault) -> str:
        async with self._house.redis_lock:
            await _hold(self._redis.program, fault.lasting)
        return ""

    async def _restart_redis(self, fault: Fault) -> str:
        redis = self._redis
        async with self._house.redis_lock:
            await down(redis.program, signal.SIGTERM)
            await up(redis.program, redis.start)
        return ""

    def _tell_redis(self, words: str) -> Callable[[Fault], Awaitable[str]]:
        async def tell(fault: Fault) -> str:
            async with self._house.redis_lock:
                answer = await asyncio.to_thread(self._redis.command, *words.split())
            return answer.decode().strip()

        return tell

    async def _kill_postgres(self, fault: Fault) -> str:
        """Its main process and all that serve somebody: nobody writes a last word."""
        postgres = self._house.postgres
        assert postgres is not None
        async with self._house.postgres_lock:
            if postgres.program.process is not None and postgres.program.running:
                main = psutil.Process(postgres.program.process.pid)
                for process in (main, *main.children(recursive=True)):
                    _kill(process)
                postgres.program.kill()
            await asyncio.sleep(fault.lasting)
            await up(postgres.program, postgres.start)
        return ""

    async def _stop_postgres(self, fault: Fault) -> str:
        assert self._house.postgres is not None
        async with self._house.postgres_lock:
            await _hold(self._house.postgres.program, fault.lasting)
        return ""

    def _end_postgres(self, number: signal.Signals) -> Callable[[Fault], Awaitable[str]]:
        async def end(fault: Fault) -> str:
            postgres = self._house.postgres
            assert postgres is not None
            async with self._house.postgres_lock:
                await down(postgres.program, number)
                await up(postgres.program, postgres.start)
            return ""

        return end

    async def _fill_disk(self, fault: Fault) -> str:
        disk, postgres = self._house.disk, self._house.postgres
        if disk is None:
            return "not done"
        await asyncio.to_thread(disk.fill)
        await asyncio.sleep(fault.lasting)
        disk.clear()
        if postgres is None:
            return ""
        async with self._house.postgres_lock:  # it ends itself where its own log finds no room
            ended = not postgres.program.running
            await up(postgres.program, postgres.start)
        return "PostgreSQL ended itself" if ended else ""

    def _server(self, fault: Fault) -> Server:
        return self._house.servers[fault.number]

    @property
    def _redis(self) -> RedisServer:
        assert self._house.redis is not None
        return self._house.redis


async def _hold(program: Program, seconds: float) -> None:
    suspend(program)
    try:
        await asyncio.sleep(seconds)
    finally:
        resume(program)


def _kill(process: psutil.Process) -> None:
    try:
        process.kill()
    except psutil.NoSuchProcess:
        return
