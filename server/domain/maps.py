"""Maps: whose they are, who may arrange them, and where they end."""

from protocol.ids import map_of, split_map
from protocol.records import Fields, Number, State
from server.domain.actor import Actor
from server.domain.lookup import find
from server.domain.palette import after
from server.domain.refused import Refused


def arranged(state: State, actor: Actor, map: str) -> tuple[str, Fields]:
    """The activity of a map that the actor may arrange: its id and record.

    The plenary map is open to participants and tables while the activity is unlocked, and so is a
    group's to that group. Raises `Refused` (`not_found`, `forbidden`, `locked`).
    """
    id, group = split_map(map)
    activity = find(state, actor, "activity", id)
    if group is not None:
        find(state, actor, "group", group)
        if not actor.facilitates and group != actor.group:
            raise Refused("forbidden", "map-of-others")
    unlocked(activity, actor)
    return id, activity


def unlocked(activity: Fields, actor: Actor) -> None:
    """Hold that cards, places and clusters may be changed. Raises `Refused` (`locked`)."""
    if activity["locked"] and not actor.facilitates:
        raise Refused("locked", "locked")


def own_map(activity: str, fields: Fields, actor: Actor) -> str:
    """The map on which an actor places their cards: their group's where groups work apart."""
    return map_of(activity, actor.group if fields["scope"] == "groups" else None)


def zone_of(activity: Fields, zone: str | None) -> str | None:
    """A zone that the activity has, or none. Raises `Refused` (`not_found`)."""
    if zone is not None and zone not in activity["zones"]:
        raise Refused("not_found", "no-zone")
    return zone


def end(state: State, map: str, zone: str | None) -> Number:
    """The rank after all cards and clusters in a zone of a map.

    It looks at every placement of the board: 60 µs for 2,000; a client that gives a rank spares it.
    """
    kinds = (state.get("placement", {}), state.get("cluster", {}))
    return after(
        [
            fields["rank"]
            for records in kinds
            for fields in records.values()
            if fields["zone"] == zone and fields["map"] == map
        ]
    )
