"""Who a request comes from, for limits by address."""

from ipaddress import IPv6Address, IPv6Network

from starlette.requests import HTTPConnection

_SUBNET = 64


def address(connection: HTTPConnection) -> str:
    """The address of the client; behind a trusted proxy, the one the proxy names.

    Of IPv6 the first 64 bits: whoever has one address there has them all.
    """
    host = connection.client.host if connection.client else "unknown"
    if ":" not in host:
        return host
    try:
        own = IPv6Address(host)
    except ValueError:
        return host
    mapped = own.ipv4_mapped
    return str(mapped or IPv6Network((own, _SUBNET), strict=False))
