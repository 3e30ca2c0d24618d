"""Replies in JSON."""

from typing import Any

import msgspec
from starlette.responses import Response


def reply(value: Any, status: int = 200) -> Response:
    """A value as JSON. Nothing of a board is to be kept by caches."""
    return Response(
        msgspec.json.encode(value),
        status,
        {"Cache-Control": "no-store"},
        media_type="application/json",
    )
