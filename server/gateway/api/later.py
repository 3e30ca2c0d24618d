"""Calls of the protocol whose part comes later: they say so."""

from starlette.requests import Request
from starlette.responses import Response

from server.gateway.bearer import bearer
from server.gateway.problem import Problem


async def not_yet(request: Request) -> Response:
    """The synthesis, contacts, erasure of one person."""
    await bearer(request)
    raise Problem(501, "not-yet")
