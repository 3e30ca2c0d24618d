"""Votes: dots that one person gives to cards, within a budget, told to nobody."""

from protocol.commands import VoteCast
from protocol.ids import compose
from protocol.records import State
from server.domain.actor import Actor
from server.domain.changes import Changes
from server.domain.decision import Decision
from server.domain.lookup import find
from server.domain.maps import unlocked
from server.domain.refused import Refused


def cast(state: State, actor: Actor, args: VoteCast, now: int) -> Decision:
    """Give a card so many dots in all; none takes them back."""
    card = find(state, actor, "card", args.card)
    unlocked(state["activity"][card["activity"]], actor)
    assert actor.participant is not None
    id = compose(args.card, actor.participant)
    changes = Changes(state)
    if args.count:
        of = {"card": args.card, "participant": actor.participant}
        changes.put("vote", id, {**of, "count": args.count})
    else:
        changes.drop("vote", id)
    affordable(changes, id)
    return Decision("vote.cast", changes.made())


def affordable(changes: Changes, id: str) -> None:
    """Hold that a vote gives no more than its person has, in all, in the activity of the card.

    Giving less is always possible: the budget may have become smaller meanwhile.
    Raises `Refused` (`conflict`, `limit`).
    """
    before, vote = changes.before("vote", id), changes.after("vote", id)
    if vote is None or vote["count"] <= (before["count"] if before else 0):
        return
    card = changes.after("card", vote["card"])
    activity = card and changes.after("activity", card["activity"])
    if not card or not activity or activity["votes_each"] == 0:
        raise Refused("conflict", "no-votes-here")
    cards = changes.state.get("card", {})
    elsewhere = sum(
        one["count"]
        for other, one in changes.state.get("vote", {}).items()
        if one["participant"] == vote["participant"]
        and other != id
        and cards[one["card"]]["activity"] == card["activity"]
        # Nobody could take back what they gave to a card that they do not see any more.
        and not cards[one["card"]].get("withheld", False)
    )
    if elsewhere + vote["count"] > activity["votes_each"]:
        raise Refused("limit", "too-many-dots", limit=activity["votes_each"])
