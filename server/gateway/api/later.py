"""Calls of the protocol whose part comes later: they say so."""

from collections.abc import Awaitable, Callable
from typing import Final

from starlette.requests import Request
from starlette.responses import Response

from server.gateway.call import ANY_TOKEN, Call, Method, call
from server.gateway.problem import Problem
from server.store.store import Token

_BOARD: Final = "/api/boards/{board}"


def _later(name: str, method: Method, path: str, what: str) -> Call:
    async def not_yet(request: Request, token: Token) -> Response:
        raise Problem(501, "not-yet")

    not_yet.__name__ = name
    not_yet.__doc__ = f"{what}: not yet in this version."
    endpoint: Callable[[Request, Token], Awaitable[Response]] = not_yet
    return call(method, f"{_BOARD}/{path}", who=ANY_TOKEN, gives={}, fails={501})(endpoint)


LATER: Final = (_later("synthesis", "GET", "synthesis", "The report"),)
