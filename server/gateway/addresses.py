"""Addresses: where links and QR codes lead, so that a phone in the room can follow them."""

import ipaddress
import socket
from dataclasses import dataclass
from urllib.parse import urlsplit

from starlette.requests import HTTPConnection


@dataclass(frozen=True, slots=True)
class Addresses:
    """`public` is the address set by the operator; `reachable` whether others can come in."""

    public: str | None
    port: int
    reachable: bool

    def base(self, connection: HTTPConnection) -> str:
        """The address for links, without a slash at its end: the operator's, else the request's."""
        if self.public:
            return self.public
        url = connection.base_url
        return f"{url.scheme}://{url.netloc}"

    def for_phones(self, connection: HTTPConnection) -> str | None:
        """The address for links that phones follow: never loopback.

        None where only this machine can reach us; the screen then says what to do.
        """
        base = self.base(connection)
        if not loopback(urlsplit(base).hostname or ""):
            return base
        lan = lan_address() if self.reachable else None
        return None if lan is None else f"http://{lan}:{self.port}"


def loopback(host: str) -> bool:
    """Whether a host name leads to the machine itself."""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def lan_address() -> str | None:
    """This machine's address in its network; None where it is in none. Sends nothing."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))  # a documentation address: only the route is asked
            address = str(probe.getsockname()[0])
        except OSError:
            return None
    return None if loopback(address) or address == "0.0.0.0" else address
