"""REPLAY1 to REPLAY3: what a replay shows, of any session, against the contract read on its own."""

import json
from contextlib import suppress
from random import Random
from typing import Any, Final

import pytest

from protocol.events import Change, Event
from protocol.fold import fold
from protocol.records import State
from server.domain.actor import Actor
from server.domain.importing import Import
from server.domain.refused import Refused
from server.domain.replaying import Replay, Step, Withheld
from tests.outside.chance import GROUPS, Chance, furnished
from tests.outside.oracle import Eyes, view
from tests.outside.replica import without_empty
from tests.server.domain.stage import ANNA, BRIEUC, FACILITATOR, Stage
from tests.server.domain.stage import furnished as tables

STEPS: Final = 120
ALL: Final = Eyes("screen")


class Session:
    """A session by chance, with a log from its first event on."""

    def __init__(self, seed: int) -> None:
        self._random = Random(seed)
        self._chance = Chance(seed)
        self._stage = Stage()
        self._stage.state, self.events = {}, []
        taken = Import()
        for line in furnished():
            taken.take(json.dumps(line).encode())
        self._stage.state, pasts = taken.finish()
        self.events = [past.event for past in pasts]
        for _ in range(STEPS):
            with suppress(Refused):
                self._go_on()

    @property
    def state(self) -> State:
        return self._stage.state

    def withhold(self, card: str, withheld: bool) -> None:
        """Take a card off the screens, or put it back."""
        changes: list[Change] = [("card", card, {"withheld": withheld})]
        seq, at = len(self.events) + 1, self._stage.now
        self.events.append(Event(seq, at, "facilitator:1", None, "card.withheld", changes))

    def _go_on(self) -> None:
        actor = self._actor()
        name, args = self._chance.wish(staff=actor is FACILITATOR)
        if name == "card.withhold":
            return  # told apart: it changes what was seen before
        decision = self._stage.do(actor, name, **args)
        self._stage.now += 1
        seq = len(self.events) + 1
        self.events.append(
            Event(seq, self._stage.now, actor.by, None, decision.type, decision.changes)
        )

    def _actor(self) -> Actor:
        if self._random.random() < 0.4:
            return FACILITATOR
        person = self._random.choice([*self._stage.state["participant"], *GROUPS])
        if person in GROUPS:
            return Actor("table", f"table:{person}", None, person)
        return Actor("participant", person, person, None)


def replayed(events: list[Event]) -> list[Step]:
    withheld = Withheld()
    for event in events:
        withheld.take(event)
    replay = Replay(withheld.cards)
    return [replay.take(event) for event in events]


@pytest.mark.parametrize("seed", range(6))
def test_replay1_a_replay_is_at_each_seq_what_all_could_see(seed: int) -> None:
    events = Session(seed).events
    truth: State = {}
    held: State = {}
    for event, step in zip(events, replayed(events), strict=True):
        fold(truth, event.changes)
        fold(held, step.changes)
        assert without_empty(held) == view(truth, ALL)
        assert (step.seq, step.at) == (event.seq, event.at)
        assert step.type == (event.type if step.changes else None)


@pytest.mark.parametrize("seed", range(6))
def test_replay2_what_is_withheld_at_the_end_was_never_there(seed: int) -> None:
    session = Session(seed)
    cards = sorted(session.state["card"])
    random = Random(seed)
    gone = set(random.sample(cards, 8))
    for card in gone:
        session.withhold(card, True)
    for card in cards[:3]:
        session.withhold(card, True)
        session.withhold(card, False)
    gone -= set(cards[:3])
    without = [event for event in session.events if event.type != "card.withheld"]
    truth: State = {}
    held: State = {}
    for event, step in zip(without, replayed(session.events), strict=False):
        fold(truth, _without(event, gone))
        fold(held, step.changes)
        assert without_empty(held) == view(truth, ALL)
        assert not gone & _words(step)


def _without(event: Event, gone: set[str]) -> list[Any]:
    """The changes of an event that say nothing of these cards, said on its own."""
    kept = [c for c in event.changes if c[0] == "cluster" or not gone & set(c[1].split("/"))]
    return json.loads(json.dumps(kept), object_hook=lambda fields: _silent(fields, gone))  # type: ignore[no-any-return]


def _silent(fields: dict[str, Any], gone: set[str]) -> dict[str, Any]:
    if fields.get("about") in gone:
        fields["about"] = None
    if fields.get("spotlight") and fields["spotlight"][1] in gone:
        fields["spotlight"] = None
    return fields


def _words(step: Step) -> set[str]:
    return {part for _, id, _ in step.changes for part in id.split("/")}


def test_replay3_who_did_it_and_what_nobody_saw_is_not_told() -> None:
    stage = tables()
    hidden = {"kind": "collect", "revealed": False}
    stage.do(FACILITATOR, "activity.add", id="secret", fields=hidden)
    stage.do(ANNA, "card.add", id="c1", activity="secret", text="Entre nous")
    stage.do(ANNA, "card.set", card="c1", text="Entre nous encore")
    stage.do(FACILITATOR, "activity.start", activity="secret")
    stage.do(FACILITATOR, "activity.reveal", activity="secret", revealed=True)
    stage.do(BRIEUC, "card.add", id="c2", activity="secret", text="Une autre")
    *_, written, reworded, started, revealed, other = replayed([past.event for past in stage.past])
    assert (written.type, written.activity) == ("card.added", None)
    assert written.changes == [("count", "secret", {"cards": 1, "groups": {"t1": 1}})]
    assert (reworded.type, reworded.changes) == (None, [])
    assert started.activity == "secret"
    told = {id: fields for kind, id, fields in revealed.changes if kind == "card"}
    assert told["c1"] is not None
    assert told["c1"]["text"] == "Entre nous encore"
    assert "author" not in told["c1"]
    assert "brieuc" not in str(other)
