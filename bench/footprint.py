"""What a card and an event take in memory, as folded and as decoded."""

import gc
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from typing import Final

from bench.figure import Figure, told
from bench.scale import Scale
from protocol import codec
from protocol.events import Change, Event
from protocol.fold import fold
from protocol.records import State, complete

COUNT: Final = 10_000


async def measure(_scale: Scale, _folder: Path) -> list[Figure]:
    """Fold cards and placements as a room does, from MessagePack."""
    cards = [codec.pack(_card(number)) for number in range(COUNT)]
    placements = [codec.pack(_placement(number)) for number in range(COUNT)]
    state: State = {}

    def folded(packed: list[bytes]) -> Callable[[], object]:
        return lambda: [fold(state, codec.unpack(change)) and None for change in packed]

    def events() -> list[Event]:
        return [_event(packed) for packed in placements]

    return [
        told("memory of a card, folded", _grown(folded(cards)), "B"),
        told("… of its placement", _grown(folded(placements)), "B"),
        told("… of an event that moves it, decoded", _grown(events), "B"),
    ]


def _card(number: int) -> list[Change]:
    text = f"La {number}ᵉ idée de la soirée, dite par quelqu’un au fond de la salle."
    given = {"activity": "map", "text": text, "author": f"person-{number % 60}"}
    return [("card", f"card-{number}", complete("card", {**given, "created": 1_700_000_000_000}))]


def _placement(number: int) -> list[Change]:
    given = {"map": "map", "card": f"card-{number}", "zone": "divergence", "rank": number}
    return [("placement", f"map/card-{number}", complete("placement", given))]


def _event(packed: bytes) -> Event:
    return Event(1, 1, "person-1", "c", "card.placed", codec.unpack(packed))


def _grown(do: Callable[[], object]) -> float:
    gc.collect()
    tracemalloc.start()
    kept = do()
    gc.collect()
    size, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    del kept
    return size / COUNT
