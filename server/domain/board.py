"""The board itself: what it says of itself, what the big screen shows, whether it is open."""

from protocol import limits
from protocol.commands import (
    Args,
    BoardAdjourn,
    BoardClose,
    BoardPublish,
    BoardReopen,
    BoardSet,
    BoardSpotlight,
    ParticipantSet,
    given,
)
from protocol.ids import split_lens
from protocol.records import Fields, State
from server.domain.actor import Actor
from server.domain.changes import Changes
from server.domain.decision import Decision
from server.domain.lookup import board, find
from server.domain.maps import zone_of
from server.domain.refused import Refused
from server.domain.voices import NONE


def set(state: State, actor: Actor, args: BoardSet, now: int) -> Decision:
    """Say what the session is about. A quorum below the least one is raised to it."""
    fields = given(args.fields)
    if "quorum" in fields:
        fields["quorum"] = max(limits.QUORUM, fields["quorum"])
    return _set(state, "board.set", fields)


def spotlight(state: State, actor: Actor, args: BoardSpotlight, now: int) -> Decision:
    """Show one thing on the big screen: a card, cluster, group, network, activity, a zone as
    `["zone", "activity/zone"]`, what voices share as `["lens", "groups/g1,g2"]`; or no longer."""
    if args.target is None:
        return _set(state, "board.spotlit", {"spotlight": None})
    kind, id = args.target
    if kind == "zone":
        activity, _, zone = id.partition("/")
        zone_of(find(state, actor, "activity", activity), zone)
    elif kind == "lens":
        _voices(state, actor, id)
    elif find(state, actor, kind, id).get("withheld", False):
        raise Refused("conflict", "withheld")
    return _set(state, "board.spotlit", {"spotlight": [kind, id]})


def adjourn(state: State, actor: Actor, args: BoardAdjourn, now: int) -> Decision:
    """End a sitting until the next one, or begin that; nobody is kept from anything."""
    return _set(
        state,
        "board.adjourned" if args.adjourned else "board.resumed",
        {"adjourned": args.adjourned},
    )


def close(state: State, actor: Actor, args: BoardClose, now: int) -> Decision:
    """From now on only facilitators change anything."""
    return _set(state, "board.closed", {"closed": True})


def reopen(state: State, actor: Actor, args: BoardReopen, now: int) -> Decision:
    """Everyone may take part again."""
    return _set(state, "board.reopened", {"closed": False})


def publish(state: State, actor: Actor, args: BoardPublish, now: int) -> Decision:
    """Let everyone read the synthesis, or no longer."""
    return _set(state, "board.published", {"published": args.published})


def open_to(state: State, actor: Actor, args: Args) -> None:
    """Hold that the actor may still change something. Raises `Refused` (`closed`).

    A person gives their consent to be named, and takes it back, whenever they want.
    """
    if board(state)["closed"] and not actor.facilitates and not _consents(args):
        raise Refused("closed", "closed")


def _consents(args: Args) -> bool:
    """Whether a wish is about that consent, and nothing else."""
    return isinstance(args, ParticipantSet) and given(args).keys() == {"participant", "named"}


def _voices(state: State, actor: Actor, lens: str) -> None:
    """Hold that the voices of a lens are there. Raises `Refused` (`not_found`)."""
    kind, voices = split_lens(lens)
    for id in voices:
        if id != NONE:
            find(state, actor, kind, id)


def _set(state: State, type: str, fields: Fields) -> Decision:
    changes = Changes(state)
    changes.set("board", "board", fields)
    return Decision(type, changes.made())
