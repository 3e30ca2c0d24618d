"""Activities: the agenda, and where the session is in it."""

from typing import Final

from protocol.commands import (
    ActivityAdd,
    ActivityRemove,
    ActivityReveal,
    ActivitySet,
    ActivityStart,
    ActivityStep,
    given,
)
from protocol.records import Fields, State
from server.domain.actor import Actor
from server.domain.cards import TAKE_CARDS
from server.domain.changes import Changes
from server.domain.decision import Decision
from server.domain.lookup import board, find, unused
from server.domain.palette import next_order
from server.domain.references import settled
from server.domain.refused import Refused
from server.words import words

_ZONES: Final = ("convergence", "particularity", "divergence", "elsewhere")
_STEPS: Final = ("situate", "sort", "common", "questions")


def add(state: State, actor: Actor, args: ActivityAdd, now: int) -> Decision:
    """Put an activity into the agenda; it is not started. A mapping has its zones and steps."""
    unused(state, args.id)
    activities = state.get("activity", {})
    fields = {"order": next_order(activities), **given(args.fields)}
    if fields.get("kind") == "mapping":
        language = board(state)["language"]
        fields.setdefault("zones", mapping_zones(language))
        fields.setdefault("steps", _mapping_steps(language))
    _step_of(fields.get("steps") or [], fields.get("step"))
    changes = Changes(state)
    changes.create("activity", args.id, fields)
    return Decision("activity.added", changes.made())


def set(state: State, actor: Actor, args: ActivitySet, now: int) -> Decision:
    """Change an activity, while it runs too. What lay in a zone taken away lies in none; where its
    moment was taken away it is in none."""
    activity = find(state, actor, "activity", args.activity)
    fields = given(args.fields)
    if fields.get("kind", activity["kind"]) not in TAKE_CARDS and _has_cards(state, args.activity):
        raise Refused("conflict", "cards-there")
    private(state, args.activity, {**activity, **fields})
    steps = fields["steps"] if "steps" in fields else activity["steps"]
    if activity["step"] is not None and all(step["key"] != activity["step"] for step in steps):
        fields.setdefault("step", None)
    if "step" in fields:
        _step_of({**activity, **fields}["steps"], fields["step"])
    changes = Changes(state)
    changes.set("activity", args.activity, fields)
    return Decision("activity.set", settled(changes))


def remove(state: State, actor: Actor, args: ActivityRemove, now: int) -> Decision:
    """Take an activity out of the agenda, with its cards and maps."""
    find(state, actor, "activity", args.activity)
    changes = Changes(state)
    changes.drop("activity", args.activity)
    return Decision("activity.removed", settled(changes))


def start(state: State, actor: Actor, args: ActivityStart, now: int) -> Decision:
    """Make an activity the current one: the first time, again later, and back."""
    find(state, actor, "activity", args.activity)
    changes = Changes(state)
    changes.set("board", "board", {"activity": args.activity})
    return Decision("activity.started", changes.made())


def step(state: State, actor: Actor, args: ActivityStep, now: int) -> Decision:
    """Go to a step of an activity, or to none."""
    activity = find(state, actor, "activity", args.activity)
    _step_of(activity["steps"], args.step)
    changes = Changes(state)
    changes.set("activity", args.activity, {"step": args.step})
    return Decision("activity.stepped", changes.made())


def reveal(state: State, actor: Actor, args: ActivityReveal, now: int) -> Decision:
    """Show everyone what was written or worked out, or hide it."""
    find(state, actor, "activity", args.activity)
    changes = Changes(state)
    changes.set("activity", args.activity, {"revealed": args.revealed})
    return Decision("activity.revealed", changes.made())


def mapping_zones(language: str) -> dict[str, Fields]:
    """The four zones of a mapping that brings none of its own."""
    return {
        sense: {"title": words.sentence(language, f"zone-{sense}"), "sense": sense, "order": order}
        for order, sense in enumerate(_ZONES, start=1)
    }


def private(state: State, id: str, after: Fields | None) -> None:
    """Hold that notes which nobody has seen are shown by a reveal, not by another kind of activity.

    Raises `Refused` (`conflict`).
    """
    before = state.get("activity", {}).get(id)
    if before is None or before["kind"] != "surprise" or before["revealed"] or after is None:
        return
    if after["kind"] != "surprise" and not after["revealed"] and _has_cards(state, id):
        raise Refused("conflict", "surprises-there")


def _has_cards(state: State, activity: str) -> bool:
    return any(card["activity"] == activity for card in state.get("card", {}).values())


def _step_of(steps: list[Fields], key: str | None) -> None:
    if key is not None and all(step["key"] != key for step in steps):
        raise Refused("not_found", "no-step")


def _mapping_steps(language: str) -> list[Fields]:
    return [
        {"key": key, "title": words.sentence(language, f"step-{key}"), "minutes": None}
        for key in _STEPS
    ]
