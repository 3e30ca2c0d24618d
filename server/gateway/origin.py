"""Origins: a page of another site may not open a socket here (R7)."""

from collections.abc import Iterable
from urllib.parse import urlsplit

from starlette.requests import HTTPConnection


def foreign(connection: HTTPConnection, allowed: Iterable[str]) -> bool:
    """Whether a request comes from a page of another host. No `Origin` header is let in."""
    origin = connection.headers.get("origin")
    if origin is None:
        return False
    try:
        host = urlsplit(origin).netloc.lower()
    except ValueError:
        return True
    own = connection.headers.get("host", "").lower()
    return host != own and origin.lower().rstrip("/") not in allowed
