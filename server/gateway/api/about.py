"""What runs here, and where its source is: whoever uses it over a network may ask."""

from functools import cache
from importlib.metadata import version

from msgspec import Struct
from starlette.requests import Request
from starlette.responses import Response

from server.gateway import house
from server.gateway.call import call
from server.gateway.reply import reply


class About(Struct):
    """`source`: where the source of what runs is, null where the operator names none."""

    version: str
    source: str | None


@call("GET", "/api/about", gives={200: About})
async def about(request: Request) -> Response:
    """What runs here, and where its source is."""
    return reply(About(_version(), house.of(request).source or None))


@cache
def _version() -> str:
    return version("canevas")
