"""Saying: a group vouches for where cards lie on its own map. Moving a card unsays it."""

from protocol.commands import MapSay
from protocol.ids import compose, split_map
from protocol.records import State
from server.domain.actor import Actor
from server.domain.changes import Changes
from server.domain.decision import Decision
from server.domain.maps import arranged
from server.domain.placements import card
from server.domain.refused import Refused


def say(state: State, actor: Actor, args: MapSay, now: int) -> Decision:
    """Let these places be said. Raises `Refused` where a card does not lie on the map."""
    if split_map(args.map)[1] is None:
        raise Refused("bad_argument", "said-by-tables")
    activity, _ = arranged(state, actor, args.map)
    changes = Changes(state)
    for id in args.cards:
        card(state, actor, activity, id)
        place = compose(args.map, id)
        if changes.after("placement", place) is None:
            raise Refused("not_found", "no-place")
        changes.set("placement", place, {"said": True})
    return Decision("map.said", changes.made())
