"""What the arithmetic of the map costs: the whole anew, one stance, and memory."""

import gc
import time
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Final

from bench.figure import Figure, at_most, told
from bench.scale import Scale
from protocol.events import Change
from protocol.fold import fold
from protocol.records import Fields, State, complete
from server.domain.counted import Counted
from server.domain.senses import Senses
from server.domain.views import Views

CARDS: Final = 2_000
VOICES: Final = 12
PEOPLE: Final = 60
ANSWERS: Final = 400
"""Cards that each person has answered."""

PLACED: Final = 500
"""Cards that each group has placed on its own map."""

STANCES: Final = 5_000
ZONES: Final = ("convergence", "particularity", "divergence", "elsewhere")
VALUES: Final = ("shared", "shared", "not_ours", "opposed")
TIMES: Final = 5


async def measure(_scale: Scale, _folder: Path) -> list[Figure]:
    """Work out one map of many cards; then let people change their minds, one at a time."""
    chance = Random(2016)
    state = session(chance)

    def working_out() -> Senses:
        return Senses(Counted(state))

    whole = min(_seconds(working_out) for _ in range(TIMES))
    senses = working_out()
    recount = min(_recount(state, senses) for _ in range(TIMES))
    alone = _stances(state, chance, senses.advance)
    views = Views(state)

    def show(touched: list[tuple[str, str]]) -> None:
        views.advance([(kind, id, {}) for kind, id in touched])
        views.take()

    shown = _stances(state, chance, show)
    return [
        at_most(f"recount of {CARDS:,} cards × {VOICES} voices", 1_000 * recount, 50, "ms", 1),
        told(f"… from the bare state, with {PEOPLE * ANSWERS:,} stances", 1_000 * whole, "ms", 1),
        at_most("one stance, worked out", 1_000_000 * alone, 50, "µs", 1),
        told("… and shown to each layer", 1_000_000 * shown, "µs", 1),
        told("memory of a card’s counts and standings", _memory(working_out), "B"),
        told("… and of all its tallies and senses, shown", _memory(lambda: Views(state)), "B"),
    ]


def session(chance: Random) -> State:
    """A mapping of many cards that people answered and groups placed."""
    changes: list[Change] = [("board", "board", complete("board", {"title": "Essai"}))]
    changes.append(("activity", "map", _mapping()))
    changes += [("group", f"g{n}", complete("group", {"order": n})) for n in range(VOICES)]
    changes += [("participant", f"p{n}", _person(n)) for n in range(PEOPLE)]
    changes += [("card", f"c{n}", complete("card", {"activity": "map"})) for n in range(CARDS)]
    for n in range(PEOPLE):
        for card in chance.sample(range(CARDS), ANSWERS):
            fields = {"card": f"c{card}", "participant": f"p{n}", "group": _group(n), "at": 1}
            stance = complete("stance", {**fields, "value": chance.choice(VALUES)})
            changes.append(("stance", f"c{card}/p{n}", stance))
    for n in range(VOICES):
        for card in chance.sample(range(CARDS), PLACED):
            place = {"map": f"map/g{n}", "card": f"c{card}", "zone": chance.choice(ZONES)}
            changes.append(("placement", f"map/g{n}/c{card}", complete("placement", place)))
    state: State = {}
    fold(state, changes)
    return state


def _mapping() -> Fields:
    zones = {zone: {"title": zone, "sense": zone, "order": 0} for zone in ZONES}
    return complete("activity", {"kind": "mapping", "zones": zones})


def _person(number: int) -> Fields:
    return complete("participant", {"group": _group(number)})


def _group(person: int) -> str:
    return f"g{person % VOICES}"


def _recount(state: State, senses: Senses) -> float:
    """CPU seconds that another quorum takes: every voice on every card, and every sense."""
    board = state["board"]["board"]
    state["board"]["board"] = {**board, "quorum": 7 - board["quorum"]}
    return _seconds(lambda: senses.advance([("board", "board")]))


def _stances(
    state: State, chance: Random, take: Callable[[list[tuple[str, str]]], object]
) -> float:
    """CPU seconds a stance takes, of many that change."""
    stances = state["stance"]
    ids = chance.sample(sorted(stances), STANCES)
    values = chance.choices(VALUES, k=STANCES)
    began = time.process_time()
    for id, value in zip(ids, values, strict=True):
        stances[id] = {**stances[id], "value": value}
        take([("stance", id)])
    return (time.process_time() - began) / STANCES


def _seconds(do: Callable[[], object]) -> float:
    gc.collect()
    began = time.process_time()
    do()
    return time.process_time() - began


def _memory(make: Callable[[], object]) -> float:
    """Bytes a card that what is made takes."""
    gc.collect()
    tracemalloc.start()
    made = make()
    gc.collect()
    size, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    del made
    return size / CARDS
