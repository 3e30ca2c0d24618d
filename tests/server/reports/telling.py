"""Telling a log, and taking it elsewhere: what the tests of the synthesis do again and again."""

import itertools
from collections.abc import Iterable
from random import Random
from typing import Final

import msgspec

from protocol.events import Event
from protocol.fold import fold
from protocol.records import State
from server.domain import gate
from server.domain.actor import Actor
from server.domain.decide import decide
from server.domain.exporting import Export
from server.domain.importing import Import
from server.domain.joint import Identities
from server.domain.refused import Refused
from server.reports.formats import Format, written
from server.reports.past import chronicle
from server.reports.synthesis import Synthesis, synthesis
from tests.outside import chance

FORMATS: Final[tuple[Format, ...]] = ("html", "md", "wiki", "json")


def told(events: Iterable[Event], at: int | None = None, *, to_all: bool = False) -> Synthesis:
    """The synthesis of a log."""
    taken = chronicle(events, at)
    return synthesis(taken.past, taken.today(to_all=to_all))


def text(events: Iterable[Event], format: Format = "md", at: int | None = None) -> str:
    """The same, written out."""
    return written(told(events, at), format).decode()


def elsewhere(events: list[Event], seed: int = 1) -> list[Event]:
    """The log as it is after an export and an import: people behind stances are others now."""
    state: State = {}
    identities = Identities()
    for event in events:
        fold(state, event.changes)
        identities.take(event.changes)
    aliases = Random(seed)
    out = Export(state, lambda _: f"{aliases.randrange(1 << 48):012x}", identities.all())
    lines = [msgspec.json.encode(out.line(event)) for event in events]
    return _imported([msgspec.json.encode(chance.furnished()[0]), *lines])


def by_chance(seed: int, wishes: int = 250) -> list[Event]:
    """A log in which everybody did anything."""
    events = _imported([msgspec.json.encode(line) for line in chance.furnished()])
    state: State = {}
    fold(state, events[0].changes)
    drawn, ids = chance.Chance(seed), itertools.count()
    for _ in range(wishes):
        person = drawn.random.choice([*chance.PEOPLE, None, None])
        staff = person is None
        name, args = drawn.wish(staff=staff)
        actor = Actor("facilitator", "facilitator:1", None, None)
        if person is not None:
            actor = Actor("participant", person, person, None).seated(state)
        try:
            decision = decide(state, actor, name, gate.check(name, args), now=next(ids) * 600_000)
        except Refused:
            continue
        fold(state, decision.changes)
        at = 1_000_000 + next(ids) * 600_000
        events.append(Event(len(events) + 1, at, actor.by, None, decision.type, decision.changes))
    return events


def _imported(lines: list[bytes]) -> list[Event]:
    taken = Import()
    for line in lines:
        taken.take(line)
    return [past.event for past in taken.finish()[1]]
