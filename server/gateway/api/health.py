"""Health: alive, ready, and figures for Prometheus."""

from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from starlette.requests import Request
from starlette.responses import Response

from server.gateway import house
from server.gateway.reply import reply


async def alive(request: Request) -> Response:
    """`GET /healthz`"""
    return reply({"alive": True})


async def ready(request: Request) -> Response:
    """`GET /readyz`: 200 where the log and the bus answer and no end is near; else 503."""
    here = house.of(request)
    parts = {
        "log": await here.log.ready(),
        "bus": await here.bus.ready(),
        "open": not request.app.state.draining,
    }
    return reply({"ready": all(parts.values()), **parts}, 200 if all(parts.values()) else 503)


async def metrics(request: Request) -> Response:
    """`GET /metrics`"""
    return Response(generate_latest(), 200, media_type=CONTENT_TYPE_LATEST)
