"""Serving: uvicorn with our wire, and an end that lets everybody go in peace."""

import resource
import socket

import uvicorn
from uvicorn.supervisors.multiprocess import Multiprocess, Process

from protocol import limits
from server.gateway.entrance import EntranceProtocol
from server.gateway.wire import WireProtocol
from server.operator import UVICORN
from server.settings import Settings

_PING_SECONDS = 30.0
_OTHER_FILES = 5_000


class Server(uvicorn.Server):
    """uvicorn's server that drains before it closes, and then exits with 0."""

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        drain = self.lifespan.state.get("drain")
        if drain is not None:
            await drain()
        await super().shutdown(sockets)
        self._captured_signals.clear()


class Worker(Process):
    """One process among several."""

    @property
    def server(self) -> uvicorn.Server:
        if self._server is None:
            self._server = Server(config=self.config)
        return self._server


class Workers(Multiprocess):
    """Several processes on one port, each with our server."""

    def init_processes(self) -> None:
        for _ in range(self.processes_num):
            worker = Worker(self.config, self.sockets)
            worker.start()
            self.processes.append(worker)

    def restart_all(self) -> None:
        """On SIGHUP: a new worker is ready before the one it replaces drains."""
        for i, old in enumerate(self.processes):
            new = Worker(self.config, self.sockets)
            new.start()
            if not new.wait_until_ready(self.config.timeout_worker_healthcheck, self.should_exit):
                new.kill()
                new.join()
                return
            old.terminate()
            old.join()
            self.processes[i] = new


def serve(settings: Settings) -> None:
    """Serve until SIGTERM or SIGINT. Workers read the settings from the environment."""
    _allow_sockets(settings.sockets)
    config = uvicorn.Config(
        "server.app:from_environment",
        factory=True,
        host=settings.host,
        port=settings.port,
        workers=settings.workers,
        loop="uvloop",
        http=EntranceProtocol,
        ws=WireProtocol,
        ws_max_size=limits.FRAME_BYTES,
        ws_per_message_deflate=False,
        ws_ping_interval=_PING_SECONDS,
        ws_ping_timeout=_PING_SECONDS,
        proxy_headers=True,
        forwarded_allow_ips=settings.trusted_proxies,
        access_log=False,
        log_config=UVICORN,
        log_level="warning",
        server_header=False,
        backlog=4_096,
        timeout_graceful_shutdown=2,
    )
    if settings.workers > 1:
        Workers(config, sockets=[config.bind_socket()]).run()
    else:
        Server(config).run()


def _allow_sockets(number: int) -> None:
    """Ask the machine for as many open files as there may be sockets, and some."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = number + _OTHER_FILES
    if soft < wanted:
        resource.setrlimit(resource.RLIMIT_NOFILE, (min(wanted, hard), hard))
