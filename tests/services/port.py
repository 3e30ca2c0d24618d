"""Free ports of loopback."""

import random
import socket

given: set[int] = set()


def free_port() -> int:
    """A port of loopback nobody listens on, not given before in this process.

    It lies below the range the kernel takes the ports of outgoing connections from, so that a
    client of another test cannot be on it by the time a server binds it.
    """
    while True:
        port = random.randrange(20_000, 32_000)
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
