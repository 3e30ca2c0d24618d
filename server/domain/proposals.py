"""Proposals: themes of several tables that facilitators do not want as one."""

from protocol.commands import ProposalDecline
from protocol.records import State
from server.domain.actor import Actor
from server.domain.alignment import name
from server.domain.changes import Changes
from server.domain.decision import Decision
from server.domain.lookup import find


def decline(state: State, actor: Actor, args: ProposalDecline, now: int) -> Decision:
    """Decline a proposal, or take that back; those of which a cluster is gone are forgotten."""
    activity = find(state, actor, "activity", args.activity)
    for id in args.clusters:
        find(state, actor, "cluster", id)
    one = name(tuple(args.clusters))
    clusters = state.get("cluster", {})
    kept = [
        other
        for other in activity.get("declined", ())
        if other != one and all(id in clusters for id in other.split("+"))
    ]
    changes = Changes(state)
    declined = [*kept, one] if args.declined else kept
    changes.set("activity", args.activity, {"declined": declined})
    return Decision("proposal.declined", changes.made())
