"""Who a request comes from, for limits by address."""

from starlette.requests import HTTPConnection


def address(connection: HTTPConnection) -> str:
    """The address of the client; behind a trusted proxy, the one the proxy names."""
    return connection.client.host if connection.client else "unknown"
