"""Looking up what a command names: what its sender may not see is not there for them."""

from protocol.records import RECORDS, Fields, State
from server.domain.actor import Actor
from server.domain.layers import Viewer
from server.domain.refused import Refused
from server.domain.visibility import sees


def find(state: State, actor: Actor, kind: str, id: str) -> Fields:
    """A record as it stands. Raises `Refused` (`not_found`)."""
    fields = state.get(kind, {}).get(id)
    if fields is None or not sees(
        state, Viewer(actor.role, actor.participant, actor.group), kind, id
    ):
        raise Refused("not_found", f"no-{kind}")
    return fields


def unused(state: State, id: str) -> None:
    """Hold that no record, of whatever kind, has this id. Raises `Refused` (`exists`)."""
    if any(id in state.get(kind, {}) for kind in RECORDS):
        raise Refused("exists", "exists")


def board(state: State) -> Fields:
    """The record of the board itself."""
    return state["board"]["board"]
