"""Participants: people on this board, under a name of their choice or none."""

from protocol.commands import ParticipantRemove, ParticipantSet, given
from protocol.records import State
from server.domain.actor import Actor
from server.domain.changes import Changes
from server.domain.decision import Decision
from server.domain.lookup import find
from server.domain.palette import after
from server.domain.references import settled
from server.domain.refused import Refused


def set(state: State, actor: Actor, args: ParticipantSet, now: int) -> Decision:
    """Say who one is. Whoever changes group arrives last in the new one."""
    person = find(state, actor, "participant", args.participant)
    if not actor.facilitates and args.participant != actor.participant:
        raise Refused("forbidden", "somebody-else")
    fields = given(args)
    del fields["participant"]
    if "named" in fields and args.participant != actor.participant:
        raise Refused("forbidden", "somebody-else")  # nobody agrees for another
    if "group" in fields and fields["group"] != person["group"]:
        if fields["group"] is not None:
            find(state, actor, "group", fields["group"])
        fields["number"] = next_number(state, fields["group"])
    if "networks" in fields:
        fields["networks"] = list(dict.fromkeys(fields["networks"]))
        for network in fields["networks"]:
            find(state, actor, "network", network)
    changes = Changes(state)
    changes.set("participant", args.participant, fields)
    return Decision("participant.set", changes.made())


def remove(state: State, actor: Actor, args: ParticipantRemove, now: int) -> Decision:
    """Let a person go; what they made stays, without their name."""
    find(state, actor, "participant", args.participant)
    changes = Changes(state)
    changes.drop("participant", args.participant)
    return Decision("participant.removed", settled(changes))


def next_number(state: State, group: str | None) -> int:
    """The rank of arrival of the next person in a group, or outside of all."""
    people = state.get("participant", {}).values()
    return after(person["number"] for person in people if person["group"] == group)
