"""Hands: raised at a table for people without phones, and counted there."""

from protocol.commands import HandsCount
from protocol.ids import compose
from protocol.records import State
from server.domain.actor import Actor
from server.domain.changes import Changes
from server.domain.decision import Decision
from server.domain.lookup import find
from server.domain.refused import Refused


def count(state: State, actor: Actor, args: HandsCount, now: int) -> Decision:
    """Say how many hands were raised at a table on a card; none at all takes the count back."""
    find(state, actor, "card", args.card)
    find(state, actor, "group", args.group)
    if not actor.facilitates and args.group != actor.group:
        raise Refused("forbidden", "group-of-others")
    id = compose(args.card, args.group)
    counts = {"shared": args.shared, "not_ours": args.not_ours, "opposed": args.opposed}
    changes = Changes(state)
    if any(counts.values()):
        changes.put("hands", id, {"card": args.card, "group": args.group, **counts})
    else:
        changes.drop("hands", id)
    return Decision("hands.counted", changes.made())
