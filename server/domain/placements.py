"""Placements: where a card lies on one map. A place is a relation, not a property of the card."""

from protocol.commands import CardPlace
from protocol.ids import compose
from protocol.records import Fields, Number, State
from server.domain.actor import Actor
from server.domain.changes import Changes
from server.domain.decision import Decision
from server.domain.lookup import find
from server.domain.maps import arranged, end, zone_of
from server.domain.refused import Refused


def place(state: State, actor: Actor, args: CardPlace, now: int) -> Decision:
    """Lay a card in a zone or a cluster; in neither, take it off the map.

    A card in a cluster has the cluster's zone. Without a rank it comes last. Moving unsays.
    """
    activity_id, activity = arranged(state, actor, args.map)
    card(state, actor, activity_id, args.card)
    changes = Changes(state)
    zone, cluster = zone_of(activity, args.zone), None
    if isinstance(args.cluster, str):
        cluster = args.cluster
        zone = _cluster_on(state, actor, args.map, cluster)["zone"]
    if zone is None and cluster is None:
        changes.drop("placement", compose(args.map, args.card))
    else:
        rank = args.rank if isinstance(args.rank, int | float) else end(state, args.map, zone)
        lay(changes, actor, args.map, args.card, zone, cluster, rank)
    return Decision("card.placed", changes.made())


def card(state: State, actor: Actor, activity: str, id: str) -> Fields:
    """A card that can lie on the maps of an activity. Raises `Refused`."""
    found = find(state, actor, "card", id)
    if found["activity"] != activity:
        raise Refused("bad_argument", "card-elsewhere")
    return found


def lay(
    changes: Changes,
    actor: Actor,
    map: str,
    card: str,
    zone: str | None,
    cluster: str | None,
    rank: Number,
) -> None:
    """Put a card in its place by hand: it is no longer said."""
    place = {"map": map, "card": card, "zone": zone, "cluster": cluster, "rank": rank}
    changes.put("placement", compose(map, card), {**place, "said": False, "by": actor.signs})


def _cluster_on(state: State, actor: Actor, map: str, id: str) -> Fields:
    cluster = find(state, actor, "cluster", id)
    if cluster["map"] != map:
        raise Refused("bad_argument", "cluster-elsewhere")
    return cluster
