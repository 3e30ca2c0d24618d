"""What a card and an event take in memory: in the state, in the views, in the ring."""

import gc
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from typing import Final, TypeVar

from bench.figure import Figure, told
from bench.scale import Scale
from protocol import codec
from protocol.events import Change
from protocol.fold import fold
from protocol.records import State, complete
from server.domain.layers import ALL
from server.domain.views import Views
from server.rooms.ring import KEPT_ENTRIES, Patch, Ring

COUNT: Final = 10_000

Made = TypeVar("Made")


async def measure(_scale: Scale, _folder: Path) -> list[Figure]:
    """Fold cards and placements as a room does, from MessagePack; then move them."""
    state: State = {}
    fold(state, [("activity", "map", complete("activity", {"kind": "mapping"}))])
    cards = [codec.pack([_card(number)]) for number in range(COUNT)]
    placements = [codec.pack([_placement(number, "divergence")]) for number in range(COUNT)]
    moves = [codec.pack([_placement(number, "elsewhere")]) for number in range(KEPT_ENTRIES)]

    def folded(packed: list[bytes]) -> object:
        return [fold(state, codec.unpack(changes)) and None for changes in packed]

    card, _ = _grown(lambda: folded(cards))
    placement, _ = _grown(lambda: folded(placements))
    seen, views = _grown(lambda: Views(state))
    ring, _ = _grown(lambda: _ring(state, views, moves))
    return [
        told("memory of a card, in the state", card / COUNT, "B"),
        told("… of its placement", placement / COUNT, "B"),
        told("… of both, in the views", seen / COUNT, "B"),
        told("… of an event that moves it, in the ring", ring / KEPT_ENTRIES, "B"),
    ]


def _card(number: int) -> Change:
    text = f"La {number}ᵉ idée de la soirée, dite par quelqu’un au fond de la salle."
    given = {"activity": "map", "text": text, "author": f"person-{number % 60}"}
    whole = complete("card", {**given, "created": 1_700_000_000_000 + number})
    return "card", f"card-{number}", whole


def _placement(number: int, zone: str) -> Change:
    given = {"map": "map", "card": f"card-{number}", "zone": zone, "rank": number}
    return "placement", f"map/card-{number}", complete("placement", given)


def _ring(state: State, views: Views, moves: list[bytes]) -> Ring:
    ring = Ring(0)
    for seq, packed in enumerate(moves, start=1):
        changes = codec.unpack(packed)
        fold(state, changes)
        views.advance(changes)
        patch = Patch(seq, seq, seq, views.take())
        patch.frame((ALL,))
        ring.add(patch, seq)
    return ring


def _grown(do: Callable[[], Made]) -> tuple[int, Made]:
    """How many bytes are held by what a call leaves behind, and what it made."""
    gc.collect()
    tracemalloc.start()
    made = do()
    gc.collect()
    size, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return size, made
