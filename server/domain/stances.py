"""Stances: where one person stands on one card, told to nobody."""

from protocol.commands import StanceTake
from protocol.ids import compose
from protocol.records import State
from server.domain.actor import Actor
from server.domain.changes import Changes
from server.domain.decision import Decision
from server.domain.lookup import find


def take(state: State, actor: Actor, args: StanceTake, now: int) -> Decision:
    """Take a stance, or take it back; it counts for the group and first network of this moment."""
    find(state, actor, "card", args.card)
    assert actor.participant is not None
    id = compose(args.card, actor.participant)
    changes = Changes(state)
    if args.value is None:
        changes.drop("stance", id)
    else:
        networks = state["participant"][actor.participant]["networks"]
        seat = {"group": actor.group, "network": next(iter(networks), None)}
        of = {"card": args.card, "participant": actor.participant}
        changes.put("stance", id, {**of, "value": args.value, **seat, "at": now})
    return Decision("stance.taken", changes.made())
