"""Problems: what an HTTP call answers where it fails (RFC 9457)."""

from http import HTTPStatus
from typing import Final

import msgspec
from msgspec import UNSET, Struct, UnsetType
from starlette.requests import Request
from starlette.responses import Response

from server.domain.refused import Refused
from server.log.log import NoBoard, Unavailable
from server.words.words import LANGUAGES, sentence

MEDIA: Final = "application/problem+json"

_BY_CODE: Final = {
    "forbidden": 403,
    "not_found": 404,
    "exists": 409,
    "conflict": 409,
    "closed": 409,
    "overtaken": 409,
    "limit": 409,
    "slow_down": 429,
    "busy": 503,
}


class ProblemDetails(Struct):
    """A problem as it is told (RFC 9457); `detail` is a sentence for people.

    `line`: where in a file that was sent, from 1.
    """

    type: str
    title: str
    status: int
    detail: str
    line: int | UnsetType = UNSET


class Problem(Exception):
    """A failed call. `reason` names the sentence (`problem-<reason>`), `details` its variables."""

    def __init__(
        self, status: int, reason: str, *, retry_after: float | None = None, **details: str | int
    ) -> None:
        super().__init__(f"{status} {reason}")
        self.status = status
        self.reason = reason
        self.retry_after = retry_after
        self.details = details


async def answer(request: Request, error: Exception) -> Response:
    """The response to a call that raised `Problem`, `Refused`, `NoBoard` or `Unavailable`."""
    language = preferred(request)
    match error:
        case Problem():
            detail = sentence(language, f"problem-{error.reason}", **error.details)
            line = error.details.get("line")
            return _response(error.status, error.reason, detail, error.retry_after, line)
        case Refused():
            status = _BY_CODE.get(error.code, 422)
            detail = sentence(language, f"refused-{error.reason}", **error.details)
            wait = None if error.retry_ms is None else error.retry_ms / 1_000
            return _response(status, error.reason, detail, wait)
        case NoBoard():
            return _response(404, "not-found", sentence(language, "problem-not-found"), None)
        case Unavailable():
            return _response(503, "unavailable", sentence(language, "problem-unavailable"), 1)
    raise error


async def unknown(request: Request, error: Exception) -> Response:
    """The response to a path or a method that there is not."""
    status = getattr(error, "status_code", 404)
    reason = "wrong-method" if status == 405 else "not-found"
    response = _response(status, reason, sentence(preferred(request), f"problem-{reason}"), None)
    response.headers.update(getattr(error, "headers", None) or {})
    return response


async def internal(request: Request, error: Exception) -> Response:
    """The response where something of ours broke; the trace is in the log."""
    detail = sentence(preferred(request), "problem-internal")
    return _response(500, "internal", detail, None)


def preferred(request: Request) -> str:
    """The language a client prefers among ours: the first of its list that we speak."""
    for part in request.headers.get("accept-language", "").split(","):
        language = part.split(";")[0].strip().lower().split("-")[0]
        if language in LANGUAGES:
            return language
    return LANGUAGES[0]


def _response(
    status: int,
    reason: str,
    detail: str,
    retry_after: float | None,
    line: str | int | None = None,
) -> Response:
    body = ProblemDetails(
        f"urn:canevas:problem:{reason}",
        HTTPStatus(status).phrase,
        status,
        detail,
        line if isinstance(line, int) else UNSET,
    )
    headers = {} if retry_after is None else {"Retry-After": str(max(1, round(retry_after)))}
    if status == 401:
        headers["WWW-Authenticate"] = "Bearer"
    return Response(msgspec.json.encode(body), status, headers, media_type=MEDIA)
