"""What runs here, and where its source is: whoever uses it over a network may ask."""

from importlib.metadata import version

from starlette.requests import Request
from starlette.responses import Response

from server.gateway import house
from server.gateway.reply import reply


async def about(request: Request) -> Response:
    """`GET /api/about`: `{version, source}`; no source where the operator names none."""
    return reply({"version": version("canevas"), "source": house.of(request).source or None})
