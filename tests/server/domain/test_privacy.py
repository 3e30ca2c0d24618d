"""Privacy, patch by patch: whatever is done, nobody is told what is not theirs to know.

The rules are said here once more, each alone, as what must never be in a patch or a snapshot.
"""

import json
from collections.abc import Iterator
from random import Random
from typing import Final

import pytest

from protocol.events import Change
from protocol.fold import fold
from protocol.records import Fields, State
from server.domain.actor import Actor
from server.domain.importing import Import
from server.domain.layers import Layer, Viewer, of_viewer
from server.domain.refused import Refused
from server.domain.views import Delta, Part, Views, changes_of
from tests.outside.chance import GROUPS, Chance, furnished
from tests.server.domain.stage import FACILITATOR, Stage

STEPS: Final = 150
STAFF: Final = 0.4
COUNTS: Final = ("shared", "not_ours", "opposed")


class Watched:
    """A session by chance, and what each viewer holds of it."""

    def __init__(self, seed: int) -> None:
        self.random = Random(seed)
        self._chance = Chance(seed)
        self._stage = Stage()
        self._stage.state = _furnished()
        self._views = Views(self.state)
        self.held: dict[Viewer, State] = {}

    @property
    def state(self) -> State:
        return self._stage.state

    def go_on(self) -> Iterator[tuple[Viewer, list[Change]]]:
        """Somebody does something: what each viewer is told, by a patch or a snapshot."""
        actor, staff = self._actor()
        name, args = self._chance.wish(staff=staff)
        try:
            decision = self._stage.do(actor, name, **args)
        except Refused:
            return
        self._stage.now += 1
        self._views.advance(decision.changes)
        deltas, parts = self._views.take(), self._views.parts()
        held, self.held = self.held, {}
        for viewer in self._viewers():
            told = _patch(deltas, viewer) if viewer in held else _snapshot(parts, viewer)
            self.held[viewer] = held.get(viewer, {})
            yield viewer, told
            fold(self.held[viewer], told)

    def _actor(self) -> tuple[Actor, bool]:
        if self.random.random() < STAFF:
            return FACILITATOR, True
        person = self.random.choice([*self.state["participant"], *GROUPS])
        if person in GROUPS:
            return Actor("table", f"table:{person}", None, person), False
        return Actor("participant", person, person, None), False

    def _viewers(self) -> Iterator[Viewer]:
        yield Viewer("facilitator", None, None)
        yield Viewer("screen", None, None)
        yield Viewer("reader", None, None)
        for group in GROUPS:
            yield Viewer("table", None, group)
        for person, fields in self.state["participant"].items():
            yield Viewer("participant", person, fields["group"])


def _furnished() -> State:
    taken = Import()
    for line in furnished():
        taken.take(json.dumps(line).encode())
    state, _ = taken.finish()
    return state


def _patch(deltas: dict[Layer, Delta], viewer: Viewer) -> list[Change]:
    return changes_of(deltas[layer] for layer in of_viewer(viewer) if layer in deltas)


def _snapshot(parts: dict[Layer, Part], viewer: Viewer) -> list[Change]:
    held = [parts[layer] for layer in of_viewer(viewer) if layer in parts]
    return [(kind, id, f) for part in held for kind, of in part.items() for id, f in of.items()]


@pytest.mark.parametrize("seed", range(20))
def test_map6_mod1_r9_no_patch_and_no_snapshot_tells_what_is_not_ones_to_know(seed: int) -> None:
    watched = Watched(seed)
    told: set[str] = set()
    for _ in range(STEPS):
        for viewer, changes in watched.go_on():
            for kind, id, fields in changes:
                where = (seed, viewer, kind, id, fields)
                if fields is None:
                    assert id in watched.held[viewer].get(kind, {}), where
                else:
                    _may_be_told(watched.state, viewer, kind, id, fields, where)
                    told.add(kind)
        _is_gone_where_hidden(watched)
    assert {"stance", "tally", "sense", "hands", "answered", "placement", "card"} <= told
    assert {"vote", "dots"} <= told


def _may_be_told(
    state: State, viewer: Viewer, kind: str, id: str, fields: Fields, where: object
) -> None:
    facilitates = viewer.role == "facilitator"
    if kind in ("stance", "vote"):
        assert id.split("/")[1] == viewer.participant, where
    if kind in ("tally", "sense", "hands"):
        assert facilitates or _activity_of(state, id.split("/")[0])["revealed"], where
    if kind == "tally" and any(fields.get(name) for name in COUNTS):
        assert _may_be_counted(state, *id.split("/")), where
    if kind == "dots":
        over = _activity_of(state, id)["revealed"] and _activity_of(state, id)["locked"]
        assert facilitates or (over and not state["card"][id].get("withheld")), where
        assert fields.keys() == {"count"}, where
    if kind == "discord":
        name, group, topic = id.split("/")
        assert facilitates or viewer.group == group, where
        assert _may_be_counted(state, topic, "groups", group), where
        assert name == state["card"][topic]["activity"], where
    if kind in ("placement", "cluster"):
        name, _, group = state[kind][id]["map"].partition("/")
        activity = state["activity"][name]
        to_all = not group and activity["scope"] == "plenary"
        assert facilitates or activity["revealed"] or to_all or viewer.group == group, where
        own = fields.get("by") is not None and fields["by"] == viewer.participant
        assert "by" not in fields or activity["authors"] or own, where
        assert "sources" not in fields or facilitates or activity["revealed"], where
    if kind in ("placement", "hands", "tally", "sense", "answered", "discord"):
        card = state["card"].get(fields.get("card", id.split("/")[-1 if kind == "discord" else 0]))
        if card is not None and card.get("withheld"):
            assert facilitates, where
            assert kind in ("placement", "hands"), where
    if kind == "card":
        activity, record = _activity_of(state, id), state["card"][id]
        own = record["author"] == viewer.participant and record["author"] is not None
        if not own:
            assert facilitates or not record.get("withheld"), where
            assert activity["authors"] or not {"author", "on_behalf"} & fields.keys(), where
            if activity["kind"] == "surprise":
                assert activity["revealed"], where
    assert kind != "activity" or facilitates or "script" not in fields, where


def _may_be_counted(state: State, topic: str, by: str, voice: str) -> bool:
    """Whether as many people as the quorum, or hands alone, speak for a voice. Of a cluster they
    speak through its cards."""
    quorum = max(3, state["board"]["board"]["quorum"])
    places = state["placement"].values()
    cards = {topic} | {place["card"] for place in places if place["cluster"] == topic}
    field = {"groups": "group", "networks": "network"}[by]
    spoke = [stance for stance in state.get("stance", {}).values() if stance["card"] in cards]
    people = {one["participant"] for one in spoke if (one[field] or "none") == voice}
    raised = [state.get("hands", {}).get(f"{card}/{voice}", {}) for card in cards]
    hands = sum(max(one.get(name, 0) for one in raised) for name in COUNTS) if by == "groups" else 0
    # Whoever spoke for two voices on a cluster's cards counts for one of them: it may be none here.
    alone = not people or topic in state.get("cluster", {})
    return len(people) >= quorum or (alone and len(people) + hands >= quorum)


def _is_gone_where_hidden(watched: Watched) -> None:
    """After hiding again nobody but facilitators holds what the reveal had shown; of surprises,
    facilitators neither."""
    state = watched.state
    for viewer, held in watched.held.items():
        for id in held.get("card", {}):
            author, activity = state["card"][id]["author"], _activity_of(state, id)
            if activity["kind"] == "surprise" and not activity["revealed"]:
                assert author == viewer.participant is not None, (viewer, id)
    for viewer, held in watched.held.items():
        if viewer.role == "facilitator":
            continue
        for id in held.get("card", {}):
            card = state["card"][id]
            assert not card.get("withheld") or card["author"] == viewer.participant, (viewer, id)
        for kind in ("tally", "sense", "hands"):
            for id in held.get(kind, {}):
                assert _activity_of(state, id.split("/")[0])["revealed"], (viewer, kind, id)
        for id in held.get("dots", {}):
            activity = _activity_of(state, id)
            assert (activity["revealed"], activity["locked"]) == (True, True), (viewer, id)
        for kind in ("placement", "cluster"):
            for id in held.get(kind, {}):
                activity, _, group = state[kind][id]["map"].partition("/")
                shown = state["activity"][activity]["revealed"] or group in ("", viewer.group)
                assert shown, (viewer, kind, id)


def _activity_of(state: State, topic: str) -> Fields:
    card, cluster = state["card"].get(topic), state.get("cluster", {}).get(topic)
    assert card or cluster
    id = card["activity"] if card else cluster["map"].split("/")[0] if cluster else ""
    return state["activity"][id]
