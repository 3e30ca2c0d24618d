"""Cards: one idea, in one person's words."""

from typing import Final

from protocol import limits
from protocol.commands import CardAdd, CardQuestion, CardRemove, CardSet, given
from protocol.records import Fields, State
from server.domain.actor import Actor
from server.domain.changes import Changes
from server.domain.decision import Decision
from server.domain.lookup import find, unused
from server.domain.maps import end, own_map, unlocked, zone_of
from server.domain.placements import lay
from server.domain.references import settled
from server.domain.refused import Refused

TAKE_CARDS: Final = frozenset({"collect", "mapping", "surprise"})
"""The kinds of activities that people write cards in."""


def add(state: State, actor: Actor, args: CardAdd, now: int) -> Decision:
    """Write a card; with a zone it is placed at once, at the end of it."""
    unused(state, args.id)
    activity = find(state, actor, "activity", args.activity)
    if activity["kind"] not in TAKE_CARDS:
        raise Refused("bad_argument", "no-cards-here")
    unlocked(activity, actor)
    _within_limit(state, actor)
    fields = given(args)
    del fields["id"]
    zone = zone_of(activity, fields.pop("zone", None))
    _about(state, actor, fields)
    changes = Changes(state)
    author = {"author": actor.participant, "group": actor.group, "created": now}
    changes.create("card", args.id, {**fields, **author})
    if zone is not None:
        map = own_map(args.activity, activity, actor)
        lay(changes, actor, map, args.id, zone, None, end(state, map, zone))
    return Decision("card.added", changes.made())


def set(state: State, actor: Actor, args: CardSet, now: int) -> Decision:
    """Word a card otherwise."""
    _own(state, actor, args.card)
    fields = given(args)
    del fields["card"]
    _about(state, actor, fields)
    if "text" in fields:
        fields["reworded"] = not wrote(actor, state["card"][args.card])
    changes = Changes(state)
    changes.set("card", args.card, fields)
    return Decision("card.set", changes.made())


def remove(state: State, actor: Actor, args: CardRemove, now: int) -> Decision:
    """Take a card back, from every map."""
    _own(state, actor, args.card)
    changes = Changes(state)
    changes.drop("card", args.card)
    return Decision("card.removed", settled(changes))


def question(state: State, actor: Actor, args: CardQuestion, now: int) -> Decision:
    """Word the question that a divergence leaves."""
    card = find(state, actor, "card", args.card)
    unlocked(state["activity"][card["activity"]], actor)
    changes = Changes(state)
    changes.set("card", args.card, {"question": args.question})
    return Decision("card.questioned", changes.made())


def wrote(actor: Actor, card: Fields) -> bool:
    """Whether a card is this person's, or this table's: a card without author, of its group."""
    if actor.role == "table":
        return card["author"] is None and card["group"] == actor.group
    return actor.participant is not None and card["author"] == actor.participant


def _own(state: State, actor: Actor, id: str) -> None:
    """Hold that a card may be reworded or taken back by the actor. Raises `Refused`."""
    card = state.get("card", {}).get(id)
    if card is None or not wrote(actor, card):
        card = find(state, actor, "card", id)
        if not actor.facilitates:
            raise Refused("forbidden", "card-of-others")
    unlocked(state["activity"][card["activity"]], actor)


def _about(state: State, actor: Actor, fields: Fields) -> None:
    about = fields.get("about")
    if about is not None:
        find(state, actor, "cluster" if about in state.get("cluster", {}) else "card", about)


def _within_limit(state: State, actor: Actor) -> None:
    cards = state.get("card", {})
    factor = 1 if actor.role == "participant" else limits.STAFF_FACTOR
    limit = limits.CARDS_EACH * factor
    if len(cards) < limit:
        return
    me, group = actor.participant, actor.group
    mine = sum(
        card["author"] == me and (me is not None or card["group"] == group)
        for card in cards.values()
    )
    if mine >= limit:
        raise Refused("limit", "too-many-cards", limit=limit)
