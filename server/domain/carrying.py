"""Carrying: cards of one activity are worked on in a later one, as copies."""

import base64
import hashlib
from typing import Final

from protocol.commands import ActivityCarry
from protocol.records import Fields, State
from server.domain.actor import Actor
from server.domain.cards import TAKE_CARDS
from server.domain.changes import Changes
from server.domain.decision import Decision
from server.domain.layers import Viewer
from server.domain.lookup import find
from server.domain.placements import card
from server.domain.refused import Refused
from server.domain.visibility import sees

_KEPT: Final = (
    "text", "author", "group", "on_behalf", "carrier", "place", "link", "created", "withheld",
    "reworded",
)  # fmt: skip


def carry(state: State, actor: Actor, args: ActivityCarry, now: int) -> Decision:
    """Copy cards, all or some, into another activity; those carried before are left alone.

    A copy is `about` its original and keeps its words, author, group and time. What is off the
    screens is carried only where it is named.
    """
    find(state, actor, "activity", args.from_)
    target = find(state, actor, "activity", args.to)
    if target["kind"] not in TAKE_CARDS:
        raise Refused("bad_argument", "no-cards-here")
    if args.from_ == args.to:
        raise Refused("bad_argument", "same-activity")
    if isinstance(args.cards, list):
        for id in args.cards:
            card(state, actor, args.from_, id)
        chosen = args.cards
    else:
        chosen = _cards_of(state, actor, args.from_)
    changes = Changes(state)
    for id in chosen:
        original, copy = state["card"][id], copied(args.to, id)
        if changes.after("card", copy) is None:
            kept: Fields = {name: original[name] for name in _KEPT if name in original}
            changes.create("card", copy, {**kept, "activity": args.to, "about": id})
    return Decision("activity.carried", changes.made())


def copied(to: str, card: str) -> str:
    """The id of the copy of a card in an activity: always the same."""
    digest = hashlib.sha256(f"{to}/{card}".encode()).digest()
    return "c" + base64.b32encode(digest).decode().lower()[:25]


def _cards_of(state: State, actor: Actor, activity: str) -> list[str]:
    viewer = Viewer(actor.role, actor.participant, actor.group)
    return [
        id
        for id, fields in state.get("card", {}).items()
        if fields["activity"] == activity
        and not fields.get("withheld", False)
        and sees(state, viewer, "card", id)
    ]
