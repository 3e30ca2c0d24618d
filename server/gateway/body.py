"""Bodies: read up to a bound, as typed JSON."""

import asyncio
from collections.abc import AsyncIterator
from typing import Final, TypeVar

import msgspec
from starlette.requests import ClientDisconnect, Request

from server.gateway.problem import Problem

PATIENCE_SECONDS: Final = 15.0
SLOWEST: Final = 8 * 1024
"""A body may take this long, and a second more for so many bytes that have come."""

T = TypeVar("T")


async def chunks(request: Request, most: int) -> AsyncIterator[bytes]:
    """The body piece by piece.

    Raises `Problem` 413 where it is longer than `most` bytes, 408 where it comes too slowly, 422
    where its sender went away.
    """
    declared = request.headers.get("content-length", "")
    if declared.isdigit() and int(declared) > most:
        raise Problem(413, "too-large", most=most)
    size = 0
    stream = request.stream()
    until = asyncio.get_running_loop().time() + PATIENCE_SECONDS
    while True:
        try:
            async with asyncio.timeout_at(until + size / SLOWEST):
                chunk = await anext(stream)
        except StopAsyncIteration:
            return
        except ClientDisconnect:
            raise Problem(422, "bad-body") from None  # nobody is there to read it
        except TimeoutError:
            raise Problem(408, "too-slow") from None
        size += len(chunk)
        if size > most:
            raise Problem(413, "too-large", most=most)
        yield chunk


async def json(request: Request, type: type[T], most: int) -> T:
    """The body as JSON of a type; an empty body is `{}`.

    Raises `Problem` 413 for a long one, 408 for a slow one, 422 for one of another form.
    """
    read = b"".join([chunk async for chunk in chunks(request, most)])
    try:
        return msgspec.json.decode(read or b"{}", type=type)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        raise Problem(422, "bad-body") from None
