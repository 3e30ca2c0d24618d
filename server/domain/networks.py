"""Networks: the families that people belong to."""

from protocol.commands import NetworkAdd, NetworkRemove, NetworkSet, given
from protocol.records import State
from server.domain.actor import Actor
from server.domain.changes import Changes
from server.domain.decision import Decision
from server.domain.lookup import find, unused
from server.domain.palette import listed
from server.domain.references import settled


def add(state: State, actor: Actor, args: NetworkAdd, now: int) -> Decision:
    """Offer a network to choose."""
    unused(state, args.id)
    changes = Changes(state)
    changes.create("network", args.id, listed(state.get("network", {}), given(args.fields)))
    return Decision("network.added", changes.made())


def set(state: State, actor: Actor, args: NetworkSet, now: int) -> Decision:
    """Name a network otherwise."""
    find(state, actor, "network", args.id)
    changes = Changes(state)
    changes.set("network", args.id, given(args.fields))
    return Decision("network.set", changes.made())


def remove(state: State, actor: Actor, args: NetworkRemove, now: int) -> Decision:
    """Take a network away, from those who chose it too."""
    find(state, actor, "network", args.id)
    changes = Changes(state)
    changes.drop("network", args.id)
    return Decision("network.removed", settled(changes))
