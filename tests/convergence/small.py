"""The server's house, small: what takes hours in a real one happens within seconds."""

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import pairwise
from unittest.mock import patch

from protocol import limits
from server.log import chunks
from server.rooms import desk, hub, ledger, ring, waiting
from server.rooms.feed import Feed
from server.rooms.ring import Patch
from tests.convergence.weather import Weather


@contextmanager
def small(weather: Weather) -> Iterator[None]:
    """Rings, batches, queues and snapshots of sizes that chance draws, for one simulation."""
    draw = weather.chance.choice
    with (
        patch.object(ring, "KEPT_ENTRIES", draw((3, 30, 1_000))),
        patch.object(ring, "KEPT_CHANGES", draw((50, 20_000))),
        patch.object(ledger, "SNAPSHOT_EVERY", draw((20, 5_000))),
        patch.object(ledger, "_CHUNK", draw((3, 5_000))),
        patch.object(chunks, "SIZE", draw((7, 1_000))),
        patch.object(waiting, "BATCH", draw((1, 5, 256))),
        patch.object(waiting, "QUEUE", draw((5, 10_000))),
        patch.object(desk, "PATIENCE_SECONDS", draw((0.3, desk.PATIENCE_SECONDS))),
        patch.object(hub, "CLOSE_AFTER", draw((0.5, 600.0))),
        _paced(weather),
    ):
        yield


@contextmanager
def _paced(weather: Weather) -> Iterator[None]:
    """Look at the time between the patches of a room (R2)."""
    made: dict[Feed, list[float]] = {}
    make = Feed.patch

    def patch_of(feed: Feed, at: int) -> Patch | None:
        patch = make(feed, at)
        if patch is not None:
            made.setdefault(feed, []).append(feed._now())
        return patch

    with patch.object(Feed, "patch", patch_of):
        yield
    least = min((b - a for times in made.values() for a, b in pairwise(times)), default=1.0)
    if least < limits.PATCH_INTERVAL_MS / 1_000 - 1e-6:
        weather.sky.blame("R2", f"two patches within {least:.4f} s")
