"""Groups: the people who sit together, in the room or at a distance."""

from protocol.commands import GroupAdd, GroupFinished, GroupRemove, GroupSet, given
from protocol.records import State
from server.domain.actor import Actor
from server.domain.changes import Changes
from server.domain.decision import Decision
from server.domain.lookup import find, unused
from server.domain.palette import listed
from server.domain.references import settled
from server.domain.refused import Refused


def add(state: State, actor: Actor, args: GroupAdd, now: int) -> Decision:
    """Set up a table, or a group in another town."""
    unused(state, args.id)
    changes = Changes(state)
    changes.create("group", args.id, listed(state.get("group", {}), given(args.fields)))
    return Decision("group.added", changes.made())


def set(state: State, actor: Actor, args: GroupSet, now: int) -> Decision:
    """Name a group otherwise, or say that it is remote."""
    find(state, actor, "group", args.id)
    changes = Changes(state)
    changes.set("group", args.id, given(args.fields))
    return Decision("group.set", changes.made())


def remove(state: State, actor: Actor, args: GroupRemove, now: int) -> Decision:
    """Take a group away, with its maps and hands; its people and their cards stay."""
    find(state, actor, "group", args.id)
    changes = Changes(state)
    changes.drop("group", args.id)
    return Decision("group.removed", settled(changes))


def finish(state: State, actor: Actor, args: GroupFinished, now: int) -> Decision:
    """A group says that it has finished, or has not."""
    find(state, actor, "group", args.group)
    if not actor.facilitates and args.group != actor.group:
        raise Refused("forbidden", "group-of-others")
    changes = Changes(state)
    changes.set("group", args.group, {"finished": args.finished})
    return Decision("group.finished", changes.made())
