"""Free ports of loopback."""

import os
import random
import socket
from typing import Final

LANES: Final = 16
_LANE: Final = int(os.environ.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw")) % LANES
"""Test processes side by side take ports of their own: none takes another's before it binds."""

_chance: Final = random.SystemRandom()
given: set[int] = set()


def free_port() -> int:
    """A port of loopback nobody listens on, not given before in this process.

    It lies below the range the kernel takes the ports of outgoing connections from, so that a
    client of another test cannot be on it by the time a server binds it. Chance is not that of
    `random`, which some tests seed.
    """
    while True:
        port = _chance.randrange(20_000 + _LANE, 32_000, LANES)
        if port not in given and _is_free(port):
            given.add(port)
            return port


def listens(port: int) -> bool:
    """Whether somebody accepts connections on a port of loopback."""
    with socket.socket() as probe:
        probe.settimeout(1)
        return probe.connect_ex(("127.0.0.1", port)) == 0


def _is_free(port: int) -> bool:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
        return True
