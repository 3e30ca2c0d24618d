"""The composition root: the one file that knows everyone."""

import asyncio
import gc
import random
import time
import uuid
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from functools import partial
from typing import Any, Final

import structlog
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.routing import Mount, Route, WebSocketRoute

from protocol import limits
from server import operator
from server import settings as settings_of
from server.boards.recordings import Recordings
from server.bus.bus import Bus
from server.bus.memory import MemoryBus
from server.bus.redis import RedisBus
from server.database.postgres import PostgresDatabase
from server.database.sqlite import SqliteDatabase
from server.domain.refused import Refused
from server.gateway import entrance, pages, problem
from server.gateway.addresses import Addresses
from server.gateway.api import calls
from server.gateway.assets import Assets
from server.gateway.bounds import Bounds, by_token
from server.gateway.buckets import Buckets
from server.gateway.door import Door
from server.gateway.guesses import Guesses
from server.gateway.house import House
from server.gateway.lobby import Lobby
from server.gateway.metrics import RoomFigures
from server.gateway.place import places
from server.gateway.socket import Sockets
from server.gateway.syntheses import Syntheses
from server.gateway.troupe import Troupe
from server.log.log import Log, NoBoard, Unavailable
from server.log.postgres import PostgresLog
from server.log.sqlite import SqliteLog
from server.rooms.hub import COMPARE_ALONE_SECONDS, COMPARE_SECONDS, Hub
from server.rooms.retention import Retention
from server.settings import Settings
from server.store.postgres import PostgresStore
from server.store.sqlite import SqliteStore
from server.store.store import Store

_START_SECONDS: Final = 30.0
_SETTLE_SECONDS: Final = 2.0
_CLOSE_SECONDS: Final = 2.0
_SPREAD_SECONDS: Final = 2.5
_SPREAD_STEPS: Final = 50
_AWAY_SECONDS: Final = 2.0
"""Clients are sent away over so many seconds, and come back over so many more."""

logger = structlog.get_logger()


def storage(url: str, *, beside: bool = False) -> tuple[Log, Store]:
    """The log and the store behind an address, not opened yet.

    `beside`: a server may be running on the same.
    """
    if url.startswith("sqlite:///"):
        file = SqliteDatabase(url.removeprefix("sqlite:///"))
        return SqliteLog(file, clears=not beside), SqliteStore(file)
    database = PostgresDatabase(url)
    return PostgresLog(database), PostgresStore(database)


def from_environment() -> Starlette:
    """The application as the environment sets it, for worker processes."""
    return create(settings_of.read())


def create(settings: Settings) -> Starlette:
    """The application of one process."""
    operator.configure()
    log, store = storage(settings.database)
    bus: Bus = RedisBus(settings.bus) if settings.bus else MemoryBus()
    compares = COMPARE_SECONDS if settings.bus else COMPARE_ALONE_SECONDS
    hub = Hub(log, store, bus, uuid.uuid4().hex, compares=compares)

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[dict[str, Any]]:
        await _patiently(log.open)
        await _patiently(store.open)
        await bus.open()
        hub.start()
        sweeping = asyncio.create_task(Retention(log, store, hub).run())
        figures = RoomFigures(hub)
        figures.register()
        _calm_the_collector()
        recordings = Recordings(log)
        secret = await store.secret()
        app.state.house = _house(settings, log, store, bus, hub, recordings, secret)
        try:
            drain = partial(_drain, app, hub, shared=bool(settings.bus))
            yield {"drain": drain, **_entrance(settings)}
        finally:
            figures.unregister()
            sweeping.cancel()
            await app.state.house.troupe.close()
            await _close(recordings.close, hub.close, bus.close, store.close, log.close)

    sockets = Sockets(
        hub,
        store,
        Bounds(
            time.monotonic,
            sockets=settings.sockets,
            each_board=settings.sockets_a_board,
            each_token=settings.sockets_a_token,
        ),
        _origins(settings),
        lambda: not app.state.draining,
    )
    app = Starlette(
        routes=_routes(sockets),
        middleware=[Middleware(pages.Guarded)],
        exception_handlers={
            problem.Problem: problem.answer,
            Refused: problem.answer,
            NoBoard: problem.answer,
            Unavailable: problem.answer,
            HTTPException: pages.nowhere,
            Exception: problem.internal,
        },
        lifespan=lifespan,
    )
    app.state.draining = False
    return app


def _routes(sockets: Sockets) -> list[Any]:
    return [
        WebSocketRoute("/ws/{board}", sockets.attend),
        *places(calls.CALLS),
        *(Route(path, pages.page) for path in pages.PATHS),
        Mount("/", Assets(directory=pages.STATIC, check_dir=False)),
    ]


def _house(
    settings: Settings,
    log: Log,
    store: Store,
    bus: Bus,
    hub: Hub,
    recordings: Recordings,
    secret: bytes,
) -> House:
    def per_minute(number: int) -> Buckets:
        return Buckets(number / 60, number, time.monotonic)

    return House(
        log=log,
        store=store,
        bus=bus,
        hub=hub,
        addresses=Addresses(settings.public_url.rstrip("/"), settings.port, settings.reachable),
        secret=secret,
        source=settings.source,
        people=settings.people,
        makings=per_minute(settings.boards_per_minute),
        checks=per_minute(settings.boards_per_minute),
        imports=per_minute(settings.imports_per_minute),
        guesses=Guesses(
            settings.wrong_codes_per_minute,
            settings.wrong_codes_in_all_per_minute,
            time.monotonic,
        ),
        joins=per_minute(settings.joins_per_minute),
        returns=per_minute(settings.returns_per_minute),
        calls=by_token(1, time.monotonic),
        staff_calls=by_token(limits.STAFF_FACTOR, time.monotonic),
        troupe=Troupe(settings.own_address),
        replays=per_minute(limits.REPLAYS_A_MINUTE),
        recordings=recordings,
        syntheses=Syntheses(log),
    )


def _entrance(settings: Settings) -> dict[str, Any]:
    """What the entrance finds in the state of the application."""
    return {
        entrance.CONNECTIONS: Door(settings.connections_per_second),
        entrance.REQUESTS: Door(settings.requests_per_second),
        entrance.LOBBY: Lobby(entrance.SILENT, entrance.SILENT),
    }


def _origins(settings: Settings) -> frozenset[str]:
    listed = [*settings.origins.split(","), settings.public_url]
    return frozenset(origin.strip().lower().rstrip("/") for origin in listed if origin.strip())


def _calm_the_collector() -> None:
    """Look for cycles seldom, and among few: records and events are many and never in one, and each
    search stops everybody, for some 20 ms where it looks at 50,000. What is there from the start is
    not looked at again."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(10_000, 100, 50)


async def _patiently(open: Callable[[], Awaitable[None]]) -> None:
    """Open an end; one that is only starting up itself is waited for."""
    until = time.monotonic() + _START_SECONDS
    while True:
        try:
            return await open()
        except Unavailable:
            if time.monotonic() > until:
                raise
            logger.warning("storage away, trying again")
            await asyncio.sleep(0.5)


async def _drain(app: Starlette, hub: Hub, *, shared: bool) -> None:
    """Not ready any more; commit what came in; say goodbye to clients, spread over time.

    They come back evenly, over a longer time than they go: who goes first is away for a moment,
    who goes last for the longest. Where there is no other process, once this one is gone.
    """
    app.state.draining = True
    settled = await _settle(hub)
    seats = [seat for room in hub.rooms for seat in room.seats]
    random.shuffle(seats)
    share = -(-len(seats) // _SPREAD_STEPS) or 1
    for i in range(0, len(seats), share):
        passed = i / len(seats)
        away = _AWAY_SECONDS * passed + (0.0 if shared else _SPREAD_SECONDS * (1 - passed))
        for seat in seats[i : i + share]:
            seat.wire.bye("closing", round(1_000 * away))
        await asyncio.sleep(_SPREAD_SECONDS / _SPREAD_STEPS)
    if settled:
        await _settle(hub)


async def _settle(hub: Hub) -> bool:
    """Wait for all answers; whether they came."""
    try:
        async with asyncio.timeout(_SETTLE_SECONDS):
            await hub.settle()
    except TimeoutError:
        logger.warning("commands left unanswered: the log is away")
        return False
    return True


async def _close(*ends: Callable[[], Awaitable[None]]) -> None:
    """Close one after the other; what hangs is not waited for: we end within ten seconds. Each has
    its own time: what hangs in a room hangs until the connections of the log are cut."""
    for close in ends:
        try:
            async with asyncio.timeout(_CLOSE_SECONDS):
                await close()
        except TimeoutError:
            logger.warning("ended without closing: the log or the bus hangs")
