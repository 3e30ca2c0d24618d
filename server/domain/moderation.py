"""Moderation: a card is taken off the screens, with its copies, and comes back as it lay."""

from protocol.commands import CardWithhold
from protocol.records import State
from server.domain.actor import Actor
from server.domain.carrying import copied
from server.domain.changes import Changes
from server.domain.decision import Decision
from server.domain.lookup import board, find


def withhold(state: State, actor: Actor, args: CardWithhold, now: int) -> Decision:
    """Take a card off all screens but those of its author and of facilitators, or show it again.

    Its places, stances and hands stay, and count once it is back. It leaves the spotlight.
    """
    find(state, actor, "card", args.card)
    changes = Changes(state)
    for id in _same_words(state, args.card):
        changes.set("card", id, {"withheld": args.withheld})
        if args.withheld and board(state)["spotlight"] == ["card", id]:
            changes.set("board", "board", {"spotlight": None})
    return Decision("card.withheld" if args.withheld else "card.returned", changes.made())


def _same_words(state: State, card: str) -> list[str]:
    """A card, what it was copied from, and all that was copied from these."""
    cards = state["card"]
    first = card
    while (about := cards[first]["about"]) in cards and first == copied(
        cards[first]["activity"], about
    ):
        first = about
    found = [first]
    for id in found:
        copies = (copied(activity, id) for activity in state.get("activity", {}))
        found += [copy for copy in copies if copy in cards and cards[copy]["about"] == id]
    return found
