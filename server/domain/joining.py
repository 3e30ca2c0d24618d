"""Joining: a person comes in, under a name or none, to a group or none."""

from collections.abc import Sequence

from protocol import limits
from protocol.records import State
from server.domain import fields
from server.domain.changes import Changes
from server.domain.decision import Decision
from server.domain.lookup import board, unused
from server.domain.participants import next_number
from server.domain.refused import Refused


def join(
    state: State,
    id: str,
    *,
    name: str | None = None,
    group: str | None = None,
    networks: Sequence[str] = (),
    organisation: str | None = None,
    people: int = limits.PEOPLE_A_BOARD,
) -> Decision:
    """Let a person in; `people` is how many a board takes. Their number is their rank of arrival.

    Texts are cleaned here. Raises `Refused` (`closed`, `limit`, `not_found`, `too_long`, `exists`).
    """
    if board(state)["closed"]:
        raise Refused("closed", "closed")
    if len(state.get("participant", {})) >= people:
        raise Refused("limit", "board-full", limit=people)
    unused(state, id)
    if group is not None and group not in state.get("group", {}):
        raise Refused("not_found", "no-group")
    chosen = list(dict.fromkeys(networks))
    if any(network not in state.get("network", {}) for network in chosen):
        raise Refused("not_found", "no-network")
    changes = Changes(state)
    person = {
        "name": fields.name("name", name),
        "organisation": fields.name("organisation", organisation),
        "group": group,
        "networks": chosen,
        "number": next_number(state, group),
    }
    changes.create("participant", id, person)
    return Decision("participant.joined", changes.made())
