"""Health: alive, ready, and figures for Prometheus."""

from msgspec import Struct
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from starlette.requests import Request
from starlette.responses import Response

from server.gateway import house
from server.gateway.call import Media, call
from server.gateway.reply import reply


class Alive(Struct):
    """Said by whoever can say anything."""

    alive: bool


class Ready(Struct):
    """Whether all is well: `log` and `bus` answer, and the service is `open`, not ending."""

    ready: bool
    log: bool
    bus: bool
    open: bool


@call("GET", "/healthz", gives={200: Alive})
async def alive(request: Request) -> Response:
    """Whether the process lives."""
    return reply(Alive(True))


@call("GET", "/readyz", gives={200: Ready, 503: Ready})
async def ready(request: Request) -> Response:
    """Whether it takes calls: 503 where the log or the bus does not answer or the end is near."""
    here = house.of(request)
    log, bus = await here.log.ready(), await here.bus.ready()
    open = not request.app.state.draining
    well = log and bus and open
    return reply(Ready(well, log, bus, open), 200 if well else 503)


@call("GET", "/metrics", gives={200: Media(CONTENT_TYPE_LATEST)})
async def metrics(request: Request) -> Response:
    """Figures for operators."""
    return Response(generate_latest(), 200, media_type=CONTENT_TYPE_LATEST)
