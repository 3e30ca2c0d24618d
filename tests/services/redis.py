"""A real Redis that tests may stop, kill and pause."""

import socket
from pathlib import Path

from tests.services.port import free_port
from tests.services.program import Program


class RedisServer:
    """Keeps nothing on disk; the port stays the same over restarts."""

    def __init__(self, folder: Path) -> None:
        self.port = free_port()
        self.url = f"redis://127.0.0.1:{self.port}/0"
        settings = ["--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--dir", str(folder)]
        self.program = Program(
            ["redis-server", "--port", str(self.port), *settings], folder / "redis.log"
        )

    def start(self) -> None:
        """Start, or go on: afterwards it answers."""
        if self.program.running:
            self.program.resume()
        else:
            self.program.start(self._answers)

    def stop(self) -> None:
        """End it as an operator would."""
        self.program.stop()

    def kill(self) -> None:
        """End it as a crash would."""
        self.program.kill()

    def pause(self) -> None:
        """Its connections stay open, nothing answers."""
        self.program.pause()

    def resume(self) -> None:
        """Let it go on after `pause`."""
        self.program.resume()

    def command(self, *words: str) -> bytes:
        """Say one command on a connection of its own: the start of the raw answer."""
        with socket.create_connection(("127.0.0.1", self.port), timeout=5) as connection:
            connection.sendall(" ".join(words).encode() + b"\r\n")
            return connection.recv(65_536)

    def _answers(self) -> bool:
        try:
            return self.command("PING") == b"+PONG\r\n"
        except OSError:
            return False
