"""Deciding: what a command comes to, by whom it may be given. Pure; the state is never touched."""

from collections.abc import Callable
from typing import Any, Final, NamedTuple

from protocol.commands import Args
from protocol.records import Role, State
from server.domain import (
    activities,
    board,
    cards,
    carrying,
    clusters,
    groups,
    hands,
    merging,
    moderation,
    networks,
    participants,
    placements,
    proposals,
    saying,
    sections,
    stances,
    timer,
    votes,
    yarn,
)
from server.domain.actor import Actor
from server.domain.decision import Decision, Past
from server.domain.refused import Refused
from server.domain.undo import undo

_EVERYONE: Final[frozenset[Role]] = frozenset({"facilitator", "participant", "table"})
_PEOPLE: Final[frozenset[Role]] = frozenset({"facilitator", "participant"})
_PARTICIPANTS: Final[frozenset[Role]] = frozenset({"participant"})
_TABLES: Final[frozenset[Role]] = frozenset({"facilitator", "table"})
_FACILITATORS: Final[frozenset[Role]] = frozenset({"facilitator"})


class Rule(NamedTuple):
    """Who may give a command, and what it comes to."""

    who: frozenset[Role]
    decide: Callable[[State, Actor, Any, int], Decision]


RULES: Final = {
    "board.set": Rule(_FACILITATORS, board.set),
    "board.spotlight": Rule(_FACILITATORS, board.spotlight),
    "board.adjourn": Rule(_FACILITATORS, board.adjourn),
    "board.close": Rule(_FACILITATORS, board.close),
    "board.reopen": Rule(_FACILITATORS, board.reopen),
    "board.publish": Rule(_FACILITATORS, board.publish),
    "activity.add": Rule(_FACILITATORS, activities.add),
    "activity.set": Rule(_FACILITATORS, activities.set),
    "activity.remove": Rule(_FACILITATORS, activities.remove),
    "activity.start": Rule(_FACILITATORS, activities.start),
    "activity.step": Rule(_FACILITATORS, activities.step),
    "activity.reveal": Rule(_FACILITATORS, activities.reveal),
    "activity.timer": Rule(_FACILITATORS, timer.turn),
    "activity.carry": Rule(_FACILITATORS, carrying.carry),
    "group.add": Rule(_FACILITATORS, groups.add),
    "group.set": Rule(_FACILITATORS, groups.set),
    "group.remove": Rule(_FACILITATORS, groups.remove),
    "group.finished": Rule(_EVERYONE, groups.finish),
    "network.add": Rule(_FACILITATORS, networks.add),
    "network.set": Rule(_FACILITATORS, networks.set),
    "network.remove": Rule(_FACILITATORS, networks.remove),
    "participant.set": Rule(_PEOPLE, participants.set),
    "participant.remove": Rule(_FACILITATORS, participants.remove),
    "participant.merge": Rule(_FACILITATORS, merging.merge),
    "card.add": Rule(_EVERYONE, cards.add),
    "card.set": Rule(_EVERYONE, cards.set),
    "card.remove": Rule(_EVERYONE, cards.remove),
    "card.withhold": Rule(_FACILITATORS, moderation.withhold),
    "card.question": Rule(_EVERYONE, cards.question),
    "card.place": Rule(_EVERYONE, placements.place),
    "map.say": Rule(_EVERYONE, saying.say),
    "cluster.add": Rule(_EVERYONE, clusters.add),
    "cluster.set": Rule(_EVERYONE, clusters.set),
    "cluster.question": Rule(_EVERYONE, clusters.question),
    "cluster.merge": Rule(_EVERYONE, clusters.merge),
    "cluster.dissolve": Rule(_EVERYONE, clusters.dissolve),
    "proposal.decline": Rule(_FACILITATORS, proposals.decline),
    "stance.take": Rule(_PARTICIPANTS, stances.take),
    "hands.count": Rule(_TABLES, hands.count),
    "yarn.start": Rule(_FACILITATORS, yarn.start),
    "yarn.throw": Rule(_PEOPLE, yarn.throw),
    "yarn.stop": Rule(_FACILITATORS, yarn.stop),
    "vote.cast": Rule(_PARTICIPANTS, votes.cast),
    "section.set": Rule(_FACILITATORS, sections.set),
    "section.reset": Rule(_FACILITATORS, sections.reset),
}
"""A rule for each command but `undo`, which is about an event."""


def decide(
    state: State, actor: Actor, name: str, args: Args, *, now: int, past: Past | None = None
) -> Decision:
    """What a checked command comes to; `past` is the event an `undo` is about.

    Raises `Refused`, and nothing else.
    """
    if actor.role not in _EVERYONE:
        raise Refused("forbidden", "only-reads")
    _present(state, actor)
    board.open_to(state, actor, args)
    if name == "undo":
        return undo(state, actor, past)
    rule = RULES[name]
    if actor.role not in rule.who:
        raise Refused("forbidden", "not-your-role")
    return rule.decide(state, actor, args, now)


def _present(state: State, actor: Actor) -> None:
    """Hold that the person, or the table's group, is still on the board."""
    if actor.role == "participant" and actor.participant not in state.get("participant", {}):
        raise Refused("forbidden", "gone")
    if actor.role == "table" and actor.group not in state.get("group", {}):
        raise Refused("forbidden", "gone")
