"""References: which field names which record, and what becomes of it when that record goes.

One table serves three questions: what hangs on what is dropped, what a log from elsewhere leaves
dangling, and whether what an undo would bring back still has what it lies on.
"""

from collections.abc import Callable, Iterator
from typing import Final, Literal, NamedTuple, TypeAlias

from protocol.events import Change
from protocol.ids import compose, split_lens, split_map
from protocol.records import Fields, State
from server.domain.changes import Changes
from server.domain.voices import NONE

ALIAS: Final = "alias-"
"""How the people whom an exported log hides are called; nobody's id looks like this."""

Pointer: TypeAlias = tuple[str, str]
"""`(kind, id)`. Besides the kinds of records: `zone` and `step` of an activity, with the id
`activity/key`, and `topic`, which is a card or a cluster."""

When = Literal["drop", "null", "take out", "keep"]
"""What becomes of a record when what its field names goes. `keep`: nothing; it may be gone."""

Look: TypeAlias = Callable[[str, str], Fields | None]
"""Finds the fields of a record by kind and id."""

Points: TypeAlias = Callable[[str, Fields], list[Pointer]]


class Reference(NamedTuple):
    """A field of a kind, the kinds it names, and what becomes of the record `when` one goes.

    `points` tells what the field of a record names; all of it must be there.
    """

    kind: str
    field: str
    to: frozenset[str]
    when: When
    points: "Points"


class Dangling(NamedTuple):
    """A field that names something that is not there."""

    kind: str
    id: str
    field: str


def settled(changes: Changes) -> list[Change]:
    """The changes, with what hangs on what they drop: the whole event.

    A record that needs what goes, goes too; a field that may be null becomes null; a list loses
    the item. A card that then lies in no zone and no cluster lies nowhere: its placement goes.
    """
    gone = _gone(changes, changes.touched())
    while gone:
        dropped: list[Pointer] = []
        kinds = {kind for kind, _ in gone}
        for reference in REFERENCES:
            if reference.when != "keep" and not kinds.isdisjoint(reference.to):
                dropped += _let_go(changes, reference, gone)
        gone = _gone(changes, dropped)
    return changes.made()


def dangling(state: State) -> list[Dangling]:
    """Every field that names something that is not there; empty for a sound state."""

    def look(kind: str, id: str) -> Fields | None:
        return state.get(kind, {}).get(id)

    return [
        Dangling(kind, id, field)
        for kind, records in state.items()
        for id, fields in records.items()
        for field in missing(look, kind, id, fields)
    ]


def missing(look: Look, kind: str, id: str, fields: Fields) -> Iterator[str]:
    """The fields of one record that name something that is not there."""
    for reference in _OF_KIND.get(kind, ()):
        if reference.when != "keep" and not all(
            exists(look, pointer) for pointer in reference.points(id, fields)
        ):
            yield reference.field


def exists(look: Look, pointer: Pointer) -> bool:
    """Whether what a pointer names is there."""
    kind, id = pointer
    if kind == "topic":
        return look("card", id) is not None or look("cluster", id) is not None
    if kind == "zone" or kind == "step":
        owner, _, _ = id.partition("/")
        activity = look("activity", owner)
        return activity is not None and pointer in _inner(owner, activity)
    return look(kind, id) is not None


def _gone(changes: Changes, touched: list[Pointer]) -> set[Pointer]:
    """What could be pointed to before these records changed, and can no more."""
    gone: set[Pointer] = set()
    for kind, id in touched:
        before, after = changes.before(kind, id), changes.after(kind, id)
        if before is not None and (after is None or kind == "activity"):
            gone |= _offered(kind, id, before) - _offered(kind, id, after)
    return gone


def _offered(kind: str, id: str, fields: Fields | None) -> set[Pointer]:
    """All that can be pointed to in a record."""
    if fields is None:
        return set()
    if kind == "activity":
        return {(kind, id), *_inner(id, fields)}
    if kind == "card" or kind == "cluster":
        return {(kind, id), ("topic", id)}
    return {(kind, id)}


def _inner(id: str, activity: Fields) -> set[Pointer]:
    zones = {("zone", compose(id, zone)) for zone in activity["zones"]}
    return zones | {("step", compose(id, step["key"])) for step in activity["steps"]}


def _let_go(changes: Changes, reference: Reference, gone: set[Pointer]) -> list[Pointer]:
    """Let go, in all records, of what is gone; the records dropped for it."""
    kind, field, to, when, points = reference
    dropped: list[Pointer] = []
    for id, before in changes.state.get(kind, {}).items():
        if gone.isdisjoint(points(id, before)):
            continue
        fields = changes.after(kind, id)
        if fields is None or gone.isdisjoint(points(id, fields)):
            continue
        if when == "drop":
            changes.drop(kind, id)
            dropped.append((kind, id))
        elif when == "null":
            changes.set(kind, id, {field: None})
            if kind == "placement" and _nowhere(changes.after(kind, id)):
                changes.drop(kind, id)
        else:
            left = [item for item in fields[field] if all((k, item) not in gone for k in to)]
            changes.set(kind, id, {field: left})
    return dropped


def _nowhere(placement: Fields | None) -> bool:
    return placement is not None and placement["zone"] is None and placement["cluster"] is None


def _one(kind: str, field: str) -> Points:
    def points(id: str, fields: Fields) -> list[Pointer]:
        value = fields[field]
        return [] if value is None else [(kind, value)]

    return points


def _person(field: str) -> Points:
    """A person, unless hidden by an alias or none: `facilitator:1`, `table:g`, `system`."""

    def points(id: str, fields: Fields) -> list[Pointer]:
        value = fields[field]
        hidden = value is None or ":" in value or value == "system" or value.startswith(ALIAS)
        return [] if hidden else [("participant", value)]

    return points


def _map(id: str, fields: Fields) -> list[Pointer]:
    activity, group = split_map(fields["map"])
    return [("activity", activity)] if group is None else [("activity", activity), ("group", group)]


def _zone(id: str, fields: Fields) -> list[Pointer]:
    activity, _ = split_map(fields["map"])
    return [] if fields["zone"] is None else [("zone", compose(activity, fields["zone"]))]


def _step(id: str, fields: Fields) -> list[Pointer]:
    return [] if fields["step"] is None else [("step", compose(id, fields["step"]))]


def _networks(id: str, fields: Fields) -> list[Pointer]:
    return [("network", network) for network in fields["networks"]]


def _sources(id: str, fields: Fields) -> list[Pointer]:
    return [("cluster", source) for source in fields["sources"]]


def _spotlight(id: str, fields: Fields) -> list[Pointer]:
    if fields["spotlight"] is None:
        return []
    kind, target = fields["spotlight"]
    if kind != "lens":
        return [(kind, target)]
    try:
        of, voices = split_lens(target)
    except ValueError:
        return [(kind, target)]
    return [(of, voice) for voice in voices if voice != NONE]


def _reference(
    kind: str, field: str, to: str, when: When, points: Points | None = None
) -> Reference:
    return Reference(kind, field, frozenset(to.split()), when, points or _one(to, field))


REFERENCES: Final = (
    _reference("board", "activity", "activity", "null"),
    _reference(
        "board", "spotlight", "card cluster group zone activity network", "null", _spotlight
    ),
    _reference("participant", "group", "group", "null"),
    _reference("participant", "networks", "network", "take out", _networks),
    _reference("activity", "step", "step", "null", _step),
    _reference("card", "activity", "activity", "drop"),
    _reference("card", "author", "participant", "null", _person("author")),
    _reference("card", "group", "group", "null"),
    _reference("card", "about", "topic", "null"),
    _reference("cluster", "map", "activity group", "drop", _map),
    _reference("cluster", "zone", "zone", "null", _zone),
    _reference("cluster", "sources", "cluster", "keep", _sources),
    _reference("placement", "map", "activity group", "drop", _map),
    _reference("placement", "card", "card", "drop"),
    _reference("placement", "zone", "zone", "null", _zone),
    _reference("placement", "cluster", "cluster", "null"),
    _reference("placement", "by", "participant", "null", _person("by")),
    _reference("stance", "card", "card", "drop"),
    _reference("stance", "participant", "participant", "keep"),
    _reference("stance", "group", "group", "null"),
    _reference("stance", "network", "network", "null"),
    _reference("vote", "card", "card", "drop"),
    _reference("vote", "participant", "participant", "keep"),
    _reference("hands", "card", "card", "drop"),
    _reference("hands", "group", "group", "drop"),
    _reference("ball", "holder", "participant", "null"),
    _reference("throw", "ball", "ball", "drop"),
    _reference("throw", "from", "participant", "null"),
    _reference("throw", "to", "participant", "null"),
)

_OF_KIND: Final = {
    kind: tuple(reference for reference in REFERENCES if reference.kind == kind)
    for kind in {reference.kind for reference in REFERENCES}
}
