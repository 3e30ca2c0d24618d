"""A stage for the rules: a board with two tables, people, a few activities; no server."""

from typing import Any

import pytest

from protocol.commands import parse
from protocol.events import Event
from protocol.fold import fold
from protocol.records import Fields, State
from server.domain import gate
from server.domain.actor import Actor
from server.domain.agenda import Agenda
from server.domain.decide import decide
from server.domain.decision import Decision, Past
from server.domain.joining import join
from server.domain.making import make_board
from server.domain.refused import Refused

FACILITATOR = Actor("facilitator", "facilitator:1", None, None)
OTHER_FACILITATOR = Actor("facilitator", "facilitator:2", None, None)
ANNA = Actor("participant", "anna", "anna", "t1")
BRIEUC = Actor("participant", "brieuc", "brieuc", "t2")
CHLOE = Actor("participant", "chloe", "chloe", None)
TABLE = Actor("table", "table:t1", None, "t1")
OTHER_TABLE = Actor("table", "table:t2", None, "t2")
SCREEN = Actor("screen", "screen:1", None, None)
READER = Actor("reader", "reader:1", None, None)

EMPTY = Agenda(
    id="empty",
    language="fr",
    title="Empty",
    description="Nothing.",
    board=parse("board.set", {"fields": {}}),  # type: ignore[arg-type]
    networks=(),
    groups=(),
    activities=(),
)


class Stage:
    """A board in memory; what is done on it is folded and remembered, as a room does."""

    def __init__(self, language: str = "fr") -> None:
        self.state: State = {}
        self.now = 1_000_000
        self.past: list[Past] = []
        self.take("system", Decision("board.made", make_board("S", EMPTY, language=language)))

    def do(self, actor: Actor, name: str, /, **args: Any) -> Decision:
        """Give a command; a last underscore of an argument's name is taken off."""
        raw = {key.rstrip("_"): value for key, value in args.items()}
        past = self.latest(actor) if name == "undo" else None
        actor = actor.seated(self.state)
        decision = decide(self.state, actor, name, gate.check(name, raw), now=self.now, past=past)
        self.take(actor.by, decision)
        return decision

    def undo(self, actor: Actor, past: Past | None) -> Decision:
        """Undo one event rather than the latest."""
        decision = decide(
            self.state, actor, "undo", gate.check("undo", {}), now=self.now, past=past
        )
        self.take(actor.by, decision)
        return decision

    def refused(self, actor: Actor, name: str, /, **args: Any) -> str:
        """Give a command that is refused; the code."""
        with pytest.raises(Refused) as refusal:
            self.do(actor, name, **args)
        return refusal.value.code

    def join(self, id: str, /, **person: Any) -> None:
        """Let a person in."""
        self.take(id, join(self.state, id, **person))

    def latest(self, actor: Actor) -> Past | None:
        """What an undo without a command is about."""
        own = (
            past
            for past in reversed(self.past)
            if past.event.by == actor.by and past.event.type != "command.undone"
        )
        return next(own, None)

    def has(self, kind: str, id: str) -> bool:
        """Whether a record is there."""
        return id in self.state.get(kind, {})

    def of(self, kind: str, id: str) -> Fields:
        """A record."""
        return self.state[kind][id]

    def board(self) -> Fields:
        """The record of the board."""
        return self.state["board"]["board"]

    def take(self, by: str, decision: Decision) -> None:
        """Fold what was decided, and remember it."""
        replaced = fold(self.state, decision.changes)
        event = Event(len(self.past) + 1, self.now, by, None, decision.type, decision.changes)
        self.past.append(Past(event, replaced))


def furnished() -> Stage:
    """Two tables, two networks, three people; `ideas` with zones a and b, the mapping `map`."""
    stage = Stage()
    for group in ("t1", "t2"):
        stage.do(FACILITATOR, "group.add", id=group, fields={"name": group.upper()})
    for network in ("libre", "durable"):
        stage.do(FACILITATOR, "network.add", id=network, fields={"name": network})
    stage.join("anna", name="Anna", group="t1", networks=["libre", "durable"])
    stage.join("brieuc", name="Brieuc", group="t2", networks=["durable"])
    stage.join("chloe")
    zones = {"a": {"title": "A"}, "b": {"title": "B"}}
    stage.do(
        FACILITATOR,
        "activity.add",
        id="ideas",
        fields={"kind": "collect", "title": "Ideas", "zones": zones, "minutes": 20},
    )
    stage.do(FACILITATOR, "activity.add", id="map", fields={"kind": "mapping", "title": "Map"})
    stage.do(FACILITATOR, "activity.add", id="rest", fields={"kind": "break", "title": "Rest"})
    return stage
