"""Bodies: read up to a bound, as typed JSON."""

from collections.abc import AsyncIterator
from typing import TypeVar

import msgspec
from starlette.requests import Request

from protocol import limits
from server.gateway.problem import Problem

T = TypeVar("T")


async def chunks(request: Request, most: int) -> AsyncIterator[bytes]:
    """The body piece by piece. Raises `Problem` 413 where it is longer than `most` bytes."""
    declared = request.headers.get("content-length", "")
    if declared.isdigit() and int(declared) > most:
        raise Problem(413, "too-large", most=most)
    size = 0
    async for chunk in request.stream():
        size += len(chunk)
        if size > most:
            raise Problem(413, "too-large", most=most)
        yield chunk


async def json(request: Request, type: type[T]) -> T:
    """The body as JSON of a type; an empty body is `{}`.

    Raises `Problem` 413 for a long one, 422 for one of another form.
    """
    read = b"".join([chunk async for chunk in chunks(request, limits.FRAME_BYTES)])
    try:
        return msgspec.json.decode(read or b"{}", type=type)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        raise Problem(422, "bad-body") from None
