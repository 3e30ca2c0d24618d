"""The records of a board: `{kind: {id: fields}}`, one struct for each kind.

The state of a board holds plain dicts; these structs say what is in them, check what comes from
outside, and become the types of the browser. Times are milliseconds since 1970, UTC.
"""

from typing import Any, Final, Literal, TypeAlias, get_args

import msgspec
from msgspec import UNSET, Struct, UnsetType, field

from protocol import limits

Fields: TypeAlias = dict[str, Any]
Records: TypeAlias = dict[str, Fields]
State: TypeAlias = dict[str, Records]

Number: TypeAlias = int | float
Role = Literal["facilitator", "participant", "table", "screen", "reader"]
ActivityKind = Literal[
    "introductions", "yarn", "collect", "mapping", "surprise", "synthesis", "break"
]
Sense = Literal["convergence", "particularity", "divergence", "elsewhere"]
Scope = Literal["plenary", "groups"]
StanceValue = Literal["shared", "not_ours", "opposed"]
Position = Literal["shared", "particular", "opposed", "split", "absent", "unsure", "silent"]
Outcome = Literal["convergence", "bridge", "particularity", "divergence", "undecided", "unheard"]


class Zone(Struct):
    """A labelled area of a map; its sense is null where it has none in the arithmetic."""

    title: str
    sense: Sense | None
    order: Number


class Step(Struct):
    """A moment inside an activity."""

    key: str
    title: str
    minutes: Number | None


class Timer(Struct):
    """A countdown: while it runs `ends` is a time; while it is paused `left` is milliseconds."""

    ends: int | None
    left: int | None


class Board(Struct):
    """The session itself; its only id is `board`. `adjourned`: between two sittings."""

    title: str
    question: str | None
    presentation: str | None
    language: str
    team: list[str]
    resources: list[str]
    organiser: str | None
    contact: str | None
    keep_until: int | None
    licence: str | None
    activity: str | None
    spotlight: list[str] | None
    adjourned: bool
    closed: bool
    published: bool
    quorum: Number


class Network(Struct):
    """A family that people belong to."""

    name: str
    color: Number
    order: Number


class Group(Struct):
    """The people who sit together, in the room or at a distance."""

    name: str
    remote: bool
    color: Number
    order: Number
    finished: bool


class Participant(Struct):
    """A person on this board; `number` is their rank of arrival in their group, from 1.

    `named`: they agreed that their name stands in the report. `merged`: ids that were theirs before
    these were merged into this one.
    """

    name: str | None
    organisation: str | None
    capacity: str | None
    group: str | None
    networks: list[str]
    keywords: list[str]
    number: Number
    named: bool
    merged: list[str]


class Activity(Struct):
    """A step of the agenda.

    `section`: the part of the synthesis that its cards go to; `closes`: the sitting ends with it.
    """

    kind: ActivityKind
    title: str
    prompt: str | None
    script: str | None
    minutes: Number | None
    order: Number
    zones: dict[str, Zone]
    steps: list[Step]
    step: str | None
    scope: Scope
    revealed: bool
    locked: bool
    authors: bool
    asks: list[str]
    votes_each: Number
    timer: Timer | None
    declined: list[str]
    section: str | None
    closes: bool


class Card(Struct):
    """One idea, in one person's words.

    `withheld`: facilitators took it off the screens; `reworded`: somebody else's words stand there.
    """

    activity: str
    text: str
    author: str | None
    group: str | None
    about: str | None
    question: str | None
    carrier: str | None
    place: str | None
    link: str | None
    on_behalf: str | None
    created: int
    withheld: bool
    reworded: bool


class Cluster(Struct):
    """Cards put together on one map, under a title; `sources`: groups' clusters it came from."""

    map: str
    title: str
    zone: str | None
    rank: Number
    question: str | None
    sources: list[str]


class Placement(Struct):
    """Where a card lies on one map; its id is `map/card`."""

    map: str
    card: str
    zone: str | None
    cluster: str | None
    rank: Number
    said: bool
    by: str | None


class Stance(Struct):
    """One person on one card; its id is `card/participant`.

    `group` and `network` are where they were when they took it, at the time `at`.
    """

    card: str
    participant: str
    value: StanceValue
    group: str | None
    network: str | None
    at: int


class Vote(Struct):
    """Dots of one person on one card; its id is `card/participant`."""

    card: str
    participant: str
    count: Number


class Hands(Struct):
    """Hands raised at a table for people without phones; its id is `card/group`."""

    card: str
    group: str
    shared: Number
    not_ours: Number
    opposed: Number


class Ball(Struct):
    """A ball of yarn, and who holds it; nobody where it was stopped, or its holder is gone."""

    holder: str | None
    color: Number
    stopped: bool


class Throw(Struct):
    """A thread of the yarn; `number` is its rank among all threads of the board, from 1."""

    ball: str
    from_: str | None = field(name="from")
    to: str | None
    reason: str | None
    number: Number


class Section(Struct):
    """A part of the synthesis, as edited by hand; its id is its key. `base` marks the generated
    text that it was written over."""

    key: str
    title: str
    body: str
    order: Number
    base: str | None


class Tally(Struct):
    """Derived: what a voice says of a card; its id is `card/groups/voice`."""

    shared: int
    not_ours: int
    opposed: int
    position: Position


class SenseOf(Struct):
    """Derived: what comes out across voices; its id is `card/groups`."""

    sense: Outcome
    polarity: Literal["for", "against"]
    reserve: list[str]
    consensus: float
    spread: float


class Count(Struct):
    """Derived: the cards of an activity, in all and for each group; its id is the activity's."""

    cards: int
    groups: dict[str, int]


class Headway(Struct):
    """Derived: how many cards a group has placed on its own map; its id is the map's."""

    placed: int


class Answered(Struct):
    """Derived: about how many people have taken a stance on a card; its id is the card's."""

    people: int


class Dots(Struct):
    """Derived: the dots that a card was given, by all together; its id is the card's."""

    count: Number


class Discord(Struct):
    """Derived: where a group's people stand on a card that lies elsewhere on their own map; its id
    is the placement's."""

    position: Position


class Word(Struct):
    """Derived: a word that people wrote as a keyword, in the form most of them did; its id is made
    of its key.

    `networks`: people by their first network, `none` for those without. `ties`: people by the
    networks that they named beyond their first.
    """

    text: str
    people: int
    networks: dict[str, int]
    ties: dict[str, int]


class Wording(Struct):
    """Derived: which words a person's keywords are, in their order; its id is the participant's."""

    words: list[str]


Kind = Literal[
    "board", "network", "group", "participant", "activity", "card", "cluster", "placement",
    "stance", "vote", "hands", "ball", "throw", "section",
]  # fmt: skip
DerivedKind = Literal[
    "tally", "sense", "count", "headway", "answered", "discord", "dots", "word", "wording"
]

RECORDS: Final[dict[str, type[Struct]]] = {
    "board": Board,
    "network": Network,
    "group": Group,
    "participant": Participant,
    "activity": Activity,
    "card": Card,
    "cluster": Cluster,
    "placement": Placement,
    "stance": Stance,
    "vote": Vote,
    "hands": Hands,
    "ball": Ball,
    "throw": Throw,
    "section": Section,
}
DERIVED: Final[dict[str, type[Struct]]] = {
    "tally": Tally,
    "sense": SenseOf,
    "count": Count,
    "headway": Headway,
    "answered": Answered,
    "discord": Discord,
    "dots": Dots,
    "word": Word,
    "wording": Wording,
}
assert tuple(RECORDS) == get_args(Kind)

_ABSENT: Final[dict[str, Fields]] = {
    "board": {
        "language": "fr", "team": [], "resources": [], "licence": "CC BY-SA 4.0",
        "adjourned": False, "closed": False, "published": False, "quorum": limits.QUORUM,
    },
    "network": {"color": 0, "order": 0},
    "group": {"remote": False, "color": 0, "order": 0, "finished": False},
    "participant": {"networks": [], "keywords": [], "number": 0, "named": False, "merged": []},
    "activity": {
        "kind": "collect", "order": 0, "zones": {}, "steps": [], "scope": "plenary",
        "revealed": True, "locked": False, "authors": False, "asks": [], "votes_each": 0,
        "declined": [], "closes": False,
    },
    "card": {"created": 0, "withheld": False, "reworded": False},
    "cluster": {"rank": 0, "sources": []},
    "placement": {"rank": 0, "said": False},
    "stance": {"at": 0},
    "vote": {"count": 0},
    "hands": {"shared": 0, "not_ours": 0, "opposed": 0},
    "ball": {"color": 0, "stopped": False},
    "throw": {"number": 0},
    "section": {"order": 0},
}  # fmt: skip

LATER: Final = frozenset(
    {
        ("board", "adjourned"), ("participant", "named"), ("participant", "merged"),
        ("activity", "section"), ("activity", "closes"), ("card", "withheld"), ("card", "reworded"),
        ("ball", "stopped"), ("throw", "number"), ("section", "base"),
    }
)  # fmt: skip
"""Fields that logs of release 0.1 do not know: where one is missing it stands at its default."""


def complete(kind: str, fields: Fields) -> Fields:
    """All fields of a new record: those given, and for each other one its default.

    Texts that are never null become empty; what may be absent becomes null.
    """
    defaults = _ABSENT.get(kind, {})
    whole: Fields = {}
    for name, nullable in _NULLABLE[kind].items():
        if name in fields:
            whole[name] = fields[name]
        else:
            default = defaults.get(name, None if nullable else "")
            whole[name] = default.copy() if isinstance(default, list | dict) else default
    return whole


def check(kind: str, fields: Fields) -> None:
    """Check the names and types of the fields that a change sets.

    Raises `msgspec.ValidationError` with the field at fault, `KeyError` for an unknown kind.
    """
    msgspec.convert(fields, _PARTIAL[kind], strict=True)


def _nullable(struct: type[Struct]) -> dict[str, bool]:
    info = msgspec.inspect.type_info(struct)
    assert isinstance(info, msgspec.inspect.StructType)
    return {f.encode_name: _takes_null(f.type) for f in info.fields}


def _takes_null(type: msgspec.inspect.Type) -> bool:
    return isinstance(type, msgspec.inspect.UnionType) and type.includes_none


def partial(struct: type[Struct], name: str, only: frozenset[str] | None = None) -> type[Struct]:
    """The same struct with every field optional and no other field allowed."""
    hints = struct.__annotations__
    fields = [
        (attribute, hints[attribute] | UnsetType, field(default=UNSET, name=encoded))
        for attribute, encoded in zip(
            struct.__struct_fields__, struct.__struct_encode_fields__, strict=True
        )
        if only is None or encoded in only
    ]
    return msgspec.defstruct(name, fields, forbid_unknown_fields=True, kw_only=True)


_NULLABLE: Final = {kind: _nullable(struct) for kind, struct in RECORDS.items()}
_PARTIAL: Final = {
    kind: partial(struct, f"Some{struct.__name__}") for kind, struct in RECORDS.items()
}
