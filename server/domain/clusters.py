"""Clusters: cards put together on one map. An emptied one stays until somebody dissolves it."""

from typing import Any

from msgspec import UNSET

from protocol.commands import (
    ClusterAdd,
    ClusterDissolve,
    ClusterMerge,
    ClusterQuestion,
    ClusterSet,
    given,
)
from protocol.ids import compose, split_map
from protocol.records import Fields, Number, State
from server.domain.actor import Actor
from server.domain.changes import Changes
from server.domain.decision import Decision
from server.domain.lookup import board, find, unused
from server.domain.maps import arranged, end, zone_of
from server.domain.placements import card, lay
from server.domain.references import settled
from server.domain.refused import Refused


def add(state: State, actor: Actor, args: ClusterAdd, now: int) -> Decision:
    """Make a cluster and move cards into it; its zone, unless given, is the first placed card's.

    On the plenary map it may come from clusters of groups' maps, its sources; it then takes the
    place of clusters that were made from some of them.
    """
    unused(state, args.id)
    activity_id, activity = arranged(state, actor, args.map)
    sources = [] if args.sources is UNSET else args.sources
    for id in sources:
        _source(state, actor, args.map, id)
    cards = list(dict.fromkeys(args.cards))
    for id in cards:
        card(state, actor, activity_id, id)
    zone = _zone_of(state, args.map, cards) if args.zone is UNSET else args.zone
    zone = zone_of(activity, zone)
    rank = end(state, args.map, zone)
    changes = Changes(state)
    fields = {"map": args.map, "title": args.title, "zone": zone, "rank": rank}
    changes.create("cluster", args.id, {**fields, "sources": sources})
    for place, id in enumerate(cards, start=1):
        lay(changes, actor, args.map, id, zone, args.id, rank + place)
    for id in _made_from(state, args.map, sources):
        _absorb(changes, actor, id, args.id, rank + len(cards) + 1)
    return Decision("cluster.added", settled(changes))


def set(state: State, actor: Actor, args: ClusterSet, now: int) -> Decision:
    """Name a cluster or move it with its cards; without a rank it comes last in its new zone."""
    cluster, activity = _found(state, actor, args.cluster)
    fields = given(args)
    del fields["cluster"]
    changes = Changes(state)
    if "zone" in fields and zone_of(activity, fields["zone"]) != cluster["zone"]:
        fields.setdefault("rank", end(state, cluster["map"], fields["zone"]))
        for id, _ in _members(state, args.cluster):
            moved = {"zone": fields["zone"], "said": False, "by": actor.signs}
            changes.set("placement", id, moved)
    changes.set("cluster", args.cluster, fields)
    return Decision("cluster.set", changes.made())


def question(state: State, actor: Actor, args: ClusterQuestion, now: int) -> Decision:
    """Word the question that a divergence leaves."""
    _found(state, actor, args.cluster)
    changes = Changes(state)
    changes.set("cluster", args.cluster, {"question": args.question})
    return Decision("cluster.questioned", changes.made())


def merge(state: State, actor: Actor, args: ClusterMerge, now: int) -> Decision:
    """Move all cards of a cluster into another of the same map, what is said about it, and where
    it came from."""
    from_, _ = _found(state, actor, args.from_)
    into, _ = _found(state, actor, args.into)
    if args.from_ == args.into or from_["map"] != into["map"]:
        raise Refused("bad_argument", "cluster-elsewhere")
    changes = Changes(state)
    _absorb(changes, actor, args.from_, args.into, end(state, into["map"], into["zone"]))
    return Decision("cluster.merged", settled(changes))


def dissolve(state: State, actor: Actor, args: ClusterDissolve, now: int) -> Decision:
    """Take a cluster apart; its cards stay in its zone."""
    _found(state, actor, args.cluster)
    changes = Changes(state)
    changes.drop("cluster", args.cluster)
    return Decision("cluster.dissolved", settled(changes))


def _found(state: State, actor: Actor, id: str) -> tuple[Fields, Fields]:
    cluster = find(state, actor, "cluster", id)
    _, activity = arranged(state, actor, cluster["map"])
    return cluster, activity


def _source(state: State, actor: Actor, map: str, id: str) -> None:
    """Hold that a cluster lies on a group's map, and `map` is the plenary's of that activity."""
    activity, group = split_map(find(state, actor, "cluster", id)["map"])
    if group is None or map != activity:
        raise Refused("bad_argument", "source-elsewhere")


def _made_from(state: State, map: str, sources: list[str]) -> list[str]:
    """The clusters of a map that came from some of these sources and from no others."""
    return [
        id
        for id, cluster in state.get("cluster", {}).items()
        if cluster["map"] == map
        and (own := cluster.get("sources", ()))
        and frozenset(sources).issuperset(own)
    ]


def _absorb(changes: Changes, actor: Actor, from_: str, into: str, rank: Number) -> None:
    """Let a cluster take over from another of its map all that hangs on it, then drop that one."""
    state = changes.state
    goes, stays = state["cluster"][from_], changes.after("cluster", into)
    assert stays is not None
    members = (
        (member["rank"], member["card"])
        for id, member in _members(state, from_)
        if (now := changes.after("placement", id)) is not None and now["cluster"] == from_
    )
    for place, (_, id) in enumerate(sorted(members)):
        lay(changes, actor, stays["map"], id, stays["zone"], into, rank + place)
    for id, fields in state.get("card", {}).items():
        if fields["about"] == from_:
            changes.set("card", id, {"about": into})
    if stays["question"] is None:
        changes.set("cluster", into, {"question": goes["question"]})
    sources = dict.fromkeys([*stays.get("sources", ()), *goes.get("sources", ())])
    changes.set("cluster", into, {"sources": list(sources)})
    if board(state)["spotlight"] == ["cluster", from_]:
        changes.set("board", "board", {"spotlight": ["cluster", into]})
    changes.drop("cluster", from_)


def _members(state: State, cluster: str) -> list[tuple[str, Fields]]:
    placements = state.get("placement", {}).items()
    return [(id, fields) for id, fields in placements if fields["cluster"] == cluster]


def _zone_of(state: State, map: str, cards: list[str]) -> Any:
    placements = state.get("placement", {})
    places = (placements.get(compose(map, id)) for id in cards)
    return next((place["zone"] for place in places if place is not None), None)
