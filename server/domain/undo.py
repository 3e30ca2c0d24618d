"""Undo: one's own event is taken back where nobody has gone on from it."""

from typing import Final

from protocol.events import LASTING
from protocol.ids import split_map
from protocol.records import Fields, State, complete
from server.domain.activities import private
from server.domain.actor import Actor
from server.domain.changes import Changes
from server.domain.decision import Decision, Past
from server.domain.maps import arranged, unlocked
from server.domain.references import missing, settled
from server.domain.refused import Refused
from server.domain.votes import affordable
from server.domain.yarn import gone_on

UNDONE: Final = "command.undone"


def undo(state: State, actor: Actor, past: Past | None) -> Decision:
    """Restore what an event changed, if every field still has the value it gave.

    Taking back what made a record drops it and what hangs on it. Neither an undo nor one's coming
    in (whoever wants to leave is removed) nor an erasure is taken back.
    Raises `Refused`: `nothing_to_undo`; `overtaken`; and, as doing it anew would, `locked` and
    `forbidden`.
    """
    if past is None or past.event.by != actor.by or past.event.type in LASTING:
        raise Refused("nothing_to_undo", "nothing-to-undo")
    changes = Changes(state)
    for (kind, id), (before, made) in _net(past).items():
        _restore(changes, kind, id, before, made)
    restored = changes.touched()
    if not actor.facilitates:
        _permit(changes, actor, restored)
    for kind, id in restored:
        if kind == "activity":
            private(state, id, changes.after(kind, id))
    settle = settled(changes)
    if not all(_sound(changes, kind, id) for kind, id in restored):
        raise Refused("overtaken", "overtaken")
    return Decision(UNDONE, settle)


def _net(past: Past) -> dict[tuple[str, str], tuple[Fields | None, Fields | None]]:
    """For each record the event changed: how it stood before, and the fields it was given."""
    net: dict[tuple[str, str], tuple[Fields | None, Fields | None]] = {}
    for (kind, id, made), (_, _, before) in zip(past.event.changes, past.replaced, strict=True):
        if (kind, id) in net:
            before, earlier = net[kind, id]
            made = made if made is None or earlier is None else {**earlier, **made}
        net[kind, id] = before, made
    return net


def _restore(
    changes: Changes, kind: str, id: str, before: Fields | None, made: Fields | None
) -> None:
    now = changes.before(kind, id)
    if made is None:
        if now is not None or _taken(changes, id):
            raise Refused("overtaken", "overtaken")
        if before is not None:
            changes.create(kind, id, before)
        return
    if now is None or any(now.get(name) != value for name, value in made.items()):
        raise Refused("overtaken", "overtaken")
    if before is None:
        if gone_on(changes.state, kind, id):
            raise Refused("overtaken", "overtaken")
        changes.drop(kind, id)
    else:
        whole = complete(kind, before)
        changes.set(kind, id, {name: whole[name] for name in made})


def _taken(changes: Changes, id: str) -> bool:
    """Whether something else bears an id; composed ones may be those of several kinds."""
    return "/" not in id and any(id in records for records in changes.state.values())


def _permit(changes: Changes, actor: Actor, restored: list[tuple[str, str]]) -> None:
    """Hold that the actor may change these records now."""
    for kind, id in restored:
        fields = changes.before(kind, id) or changes.after(kind, id)
        if kind == "vote" and fields is not None:
            _vote(changes, actor, id, fields)
        if fields is None or kind not in ("card", "placement", "cluster"):
            continue
        map = fields["activity"] if kind == "card" else fields["map"]
        activity = changes.before("activity", split_map(map)[0])
        if activity is None:
            raise Refused("overtaken", "overtaken")
        # A card goes from all maps and comes back to them, whosever they are.
        if kind == "card" or ("card", fields.get("card")) in restored:
            unlocked(activity, actor)
        else:
            arranged(changes.state, actor, map)


def _vote(changes: Changes, actor: Actor, id: str, vote: Fields) -> None:
    """Hold that a vote may be given, or taken back, now. Others' come back with their card."""
    card = changes.before("card", vote["card"]) or changes.after("card", vote["card"])
    activity = card and changes.before("activity", card["activity"])
    if not activity:
        raise Refused("overtaken", "overtaken")
    unlocked(activity, actor)
    if vote["participant"] == actor.participant:
        affordable(changes, id)


def _sound(changes: Changes, kind: str, id: str) -> bool:
    """Whether a restored record has all that it names, and lies where its cluster does."""
    fields = changes.after(kind, id)
    if fields is None:
        return True
    if next(missing(changes.after, kind, id, fields), None) is not None:
        return False
    if kind == "placement":
        return _with_cluster(changes, fields)
    if kind == "cluster":
        places = changes.state.get("placement", {})
        members = (changes.after("placement", place) for place in places)
        return all(
            _with_cluster(changes, member)
            for member in members
            if member is not None and member["cluster"] == id
        )
    return True


def _with_cluster(changes: Changes, placement: Fields) -> bool:
    cluster = placement["cluster"] and changes.after("cluster", placement["cluster"])
    return not cluster or (
        cluster["zone"] == placement["zone"] and cluster["map"] == placement["map"]
    )
