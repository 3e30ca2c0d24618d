"""A real HAProxy, between a client and several processes."""

import itertools
from collections.abc import Callable
from pathlib import Path

from tests.services.port import free_port, listens
from tests.services.program import Program

Balance = Callable[[str], "Balancer"]
"""Starts a balancer from the text of its configuration, `{port}` standing for its own port."""


class Balancer:
    """Listens on `port` of loopback as its configuration says."""

    def __init__(self, configuration: str, folder: Path, name: str) -> None:
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        file = folder / f"{name}.cfg"
        file.write_text(configuration.replace("{port}", str(self.port)))
        self.program = Program(["haproxy", "-db", "-f", file], folder / f"{name}.log")

    def start(self) -> None:
        """Start, and wait until it listens."""
        self.program.start(lambda: listens(self.port))

    def stop(self) -> None:
        """End it, with the connections through it."""
        self.program.kill()


class Balancers:
    """Those of one test."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.started: list[Balancer] = []
        self._numbers = itertools.count(1)

    def start(self, configuration: str) -> Balancer:
        """Start one more."""
        balancer = Balancer(configuration, self.folder, f"haproxy-{next(self._numbers)}")
        self.started.append(balancer)
        balancer.start()
        return balancer

    def stop(self) -> None:
        """End them all."""
        for balancer in self.started:
            balancer.stop()


def tcp(*ports: int) -> str:
    """A configuration that hands each connection to one of several ports of loopback.

    A server is left out within a second of going away, and what is open to it is closed, so that
    clients come back to another.
    """
    servers = "\n".join(
        f"  server s{port} 127.0.0.1:{port} check inter 200ms fall 1 rise 1"
        " on-marked-down shutdown-sessions"
        for port in ports
    )
    return f"""\
defaults
  mode tcp
  timeout connect 2s
  timeout client 1m
  timeout server 1m
  retries 3
  option redispatch
listen canevas
  bind 127.0.0.1:{{port}}
  balance roundrobin
{servers}
"""
