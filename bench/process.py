"""A server as its own process, on its own core."""

import asyncio
import os
import resource
import signal
import socket
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

import httpx
import psutil

SERVER_CORE: Final = 0
LOAD_CORE: Final = 1
STARTING_SECONDS: Final = 30.0
ENDING_SECONDS: Final = 15.0


class NotStarted(Exception):
    """The server did not answer in time; the text is the end of its output."""


class Process:
    """A server on the first core, on a free loopback port; output goes to a file in `folder`."""

    def __init__(self, folder: Path, *command: str, path: str) -> None:
        self.port = free_port()
        self.address = f"http://127.0.0.1:{self.port}"
        self._folder = folder
        self._command = [sys.executable, "-m", *command, "--port", str(self.port)]
        self._path = path
        self._output = tempfile.TemporaryFile(dir=folder)  # noqa: SIM115  # stop() closes it
        self._popen: subprocess.Popen[bytes] | None = None

    async def __aenter__(self) -> "Process":
        output = self._output
        environment = os.environ | {
            "DATABASE_URL": f"sqlite:///{self._folder / 'bench.db'}",
            "CANEVAS_DATA": str(self._folder),
            "CANEVAS_JOINS_PER_MINUTE": "100000",
        }
        environment.pop("REDIS_URL", None)
        self._popen = subprocess.Popen(  # noqa: ASYNC220  # nothing else runs yet
            self._command,
            stdout=output,
            stderr=subprocess.STDOUT,
            env=environment,
            preexec_fn=_on_server_core,  # before any thread is started
        )
        try:
            async with asyncio.timeout(STARTING_SECONDS), httpx.AsyncClient() as http:
                while not await self._answers(http):
                    await asyncio.sleep(0.05)
        except TimeoutError:
            output.seek(0)
            said = output.read().decode(errors="replace")[-2_000:]
            await self.stop()
            raise NotStarted(said) from None
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.stop()

    @property
    def cpu(self) -> float:
        """CPU seconds spent so far, user and system, children included."""
        return sum(spent(process) for process in self._all())

    @property
    def waited(self) -> float:
        """Seconds its main thread was ready to run while others had the core."""
        assert self._popen is not None
        _, waiting, _ = Path(f"/proc/{self._popen.pid}/schedstat").read_text().split()
        return int(waiting) / 1e9

    @property
    def rss(self) -> int:
        """Resident bytes, children included."""
        return sum(process.memory_info().rss for process in self._all())

    async def stop(self) -> None:
        """End it, politely first."""
        if self._popen is None:
            return
        self._popen.send_signal(signal.SIGTERM)
        try:
            await asyncio.to_thread(self._popen.wait, ENDING_SECONDS)
        except subprocess.TimeoutExpired:
            self._popen.kill()
            self._popen.wait()
        self._popen = None
        self._output.close()

    def _all(self) -> list[psutil.Process]:
        assert self._popen is not None
        one = psutil.Process(self._popen.pid)
        return [one, *one.children(recursive=True)]

    async def _answers(self, http: httpx.AsyncClient) -> bool:
        assert self._popen is not None
        if self._popen.poll() is not None:
            raise TimeoutError
        try:
            return (await http.get(self.address + self._path)).is_success
        except httpx.TransportError:
            return False


def canevas(folder: Path, host: str = "127.0.0.1") -> Process:
    """The whole application on a durable SQLite log in `folder`, listening at `host`."""
    return Process(folder, "server", "serve", "--host", host, path="/readyz")


def bare_peer(folder: Path) -> Process:
    """Starlette on uvicorn, and nothing else."""
    return Process(folder, "bench.peer", path="/healthz")


def spent(process: psutil.Process) -> float:
    """CPU seconds of one process, user and system."""
    times = process.cpu_times()
    return float(times.user + times.system)


def free_port() -> int:
    """A loopback port that nobody listens on now."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def prepare_load() -> None:
    """Put this process on the other core, with enough files for its sockets."""
    os.sched_setaffinity(0, {LOAD_CORE})
    _allow_files()


def _on_server_core() -> None:
    os.sched_setaffinity(0, {SERVER_CORE})
    _allow_files()


def _allow_files() -> None:
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, 65_536), hard))
