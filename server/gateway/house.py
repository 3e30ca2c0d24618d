"""What the calls need: handed to them by the composition root."""

from dataclasses import dataclass
from typing import cast

from starlette.requests import HTTPConnection

from server.boards.recordings import Recordings
from server.bus.bus import Bus
from server.gateway.addresses import Addresses
from server.gateway.buckets import Buckets
from server.gateway.guesses import Guesses
from server.gateway.syntheses import Syntheses
from server.gateway.troupe import Troupe
from server.log.log import Log
from server.rooms.hub import Hub
from server.store.store import Store


@dataclass(frozen=True, slots=True)
class House:
    """The ends, the rooms, and how much an address or a board may ask for."""

    log: Log
    store: Store
    bus: Bus
    hub: Hub
    addresses: Addresses
    secret: bytes
    source: str
    people: int
    makings: Buckets
    checks: Buckets
    imports: Buckets
    guesses: Guesses
    joins: Buckets
    returns: Buckets
    calls: Buckets
    staff_calls: Buckets
    troupe: Troupe
    replays: Buckets
    recordings: Recordings
    syntheses: Syntheses


def of(connection: HTTPConnection) -> House:
    """The house of the application that a request came to."""
    return cast(House, connection.app.state.house)
