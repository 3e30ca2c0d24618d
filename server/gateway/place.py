"""Places: a path, with the calls that it takes."""

from collections.abc import Iterable
from http import HTTPStatus
from itertools import groupby

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from server.gateway.call import Call


class Place:
    """Answers the calls on one path; 405, with those there are, for any other method."""

    def __init__(self, calls: Iterable[Call]) -> None:
        self._calls: dict[str, Call] = {call.method: call for call in calls}
        if "GET" in self._calls:
            self._calls["HEAD"] = self._calls["GET"]
        self._allowed = ", ".join(sorted(self._calls))

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        call = self._calls.get(scope["method"])
        if call is None:
            raise HTTPException(HTTPStatus.METHOD_NOT_ALLOWED, headers={"Allow": self._allowed})
        response = await call(Request(scope, receive, send))
        await response(scope, receive, send)


def places(calls: Iterable[Call]) -> list[Route]:
    """A route for each path of these calls."""
    by_path = groupby(sorted(calls, key=_path), key=_path)
    return [Route(path, Place(there)) for path, there in by_path]


def _path(call: Call) -> str:
    return call.path
