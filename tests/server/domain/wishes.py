"""Random wishes: any command with any arguments, likely ones more often."""

from collections.abc import Callable
from random import Random
from typing import Any, Final

from msgspec import Struct, inspect

from protocol.commands import COMMANDS
from protocol.ids import map_of
from protocol.records import Fields, State
from server.domain.actor import Actor
from tests.server.domain.stage import (
    ANNA,
    BRIEUC,
    CHLOE,
    FACILITATOR,
    OTHER_FACILITATOR,
    OTHER_TABLE,
    SCREEN,
    TABLE,
)

ACTORS: Final = (
    FACILITATOR, FACILITATOR, OTHER_FACILITATOR, ANNA, BRIEUC, CHLOE, TABLE, OTHER_TABLE, SCREEN,
)  # fmt: skip

_RARE: Final = frozenset({"board.close", "activity.remove", "participant.remove", "group.remove"})
_OFTEN: Final = (
    "card.add", "card.place", "cluster.add", "cluster.set", "cluster.merge", "undo", "stance.take",
    "map.say", "hands.count", "vote.cast", "yarn.throw",
)  # fmt: skip
_NAMES: Final = (
    *COMMANDS, *[name for name in COMMANDS if name not in _RARE] * 3, *_OFTEN * 12,
)  # fmt: skip
_ODD: Final[tuple[object, ...]] = (
    "constructor", "__proto__", "", None, 7, "c9", "t1", [], float("nan"),
)  # fmt: skip


def wish(random: Random, state: State) -> tuple[Actor, str, Fields]:
    """Who wishes what, on this state."""
    name = random.choice(_NAMES)
    raw = _struct(random, state, COMMANDS[name])
    if random.random() < 0.8:
        raw |= _likely(random, state, name)
    return random.choice(ACTORS), name, raw


def _likely(random: Random, state: State, name: str) -> Fields:
    """Arguments that go together, for commands that seldom pass by chance."""
    noun, _, verb = name.partition(".")
    if name == "cluster.merge":
        return {
            "from": _any_of("cluster")(random, state),
            "into": _any_of("cluster")(random, state),
        }
    if name == "activity.carry":
        return {"from": "ideas", "to": "map"}
    if noun in ("group", "network") and verb in ("set", "remove"):
        return {"id": _any_of(noun)(random, state)}
    if name in ("card.place", "cluster.add") and state.get("card"):
        card = _any_of("card")(random, state)
        map = map_of(state["card"][card]["activity"], random.choice((None, None, "t1", "t2")))
        if name == "cluster.add":
            return {"map": map, "cards": [card], "title": "K", "zone": None, "sources": []}
        clusters = [id for id, one in state.get("cluster", {}).items() if one["map"] == map]
        return {"map": map, "card": card, "cluster": random.choice((None, *clusters))}
    if name == "map.say" and state.get("placement"):
        place = random.choice([*state["placement"].values()])
        return {"map": place["map"], "cards": [place["card"]]}
    if name in ("stance.take", "hands.count", "vote.cast"):
        seat = {"group": random.choice(("t1", "t2"))} if noun == "hands" else {}
        return {"card": _any_of("card")(random, state), **seat}
    if name == "yarn.throw" and state.get("ball"):
        return {"id": _new(random, state), "ball": _any_of("ball")(random, state),
                "to": _any_of("participant")(random, state)}  # fmt: skip
    if name == "card.add":
        return {"text": "Un four à pain", "link": None, "activity": random.choice(("ideas", "map"))}
    return {}


def _struct(random: Random, state: State, struct: type[Struct]) -> Fields:
    info = inspect.type_info(struct)
    assert isinstance(info, inspect.StructType)
    raw: Fields = {}
    for field in info.fields:
        if field.required or random.random() < 0.5:
            raw[field.encode_name] = _value(random, state, field)
    return raw


def _value(random: Random, state: State, field: inspect.Field) -> Any:
    if random.random() < 0.02:
        return random.choice(_ODD)
    if field.name == "fields":
        assert isinstance(field.type, inspect.StructType)
        return _struct(random, state, field.type.cls)
    types = field.type.types if isinstance(field.type, inspect.UnionType) else (field.type,)
    if any(isinstance(one, inspect.NoneType) for one in types) and random.random() < 0.2:
        return None
    for one in types:
        if isinstance(one, inspect.BoolType):
            return random.random() < 0.5
        if isinstance(one, inspect.LiteralType):
            return random.choice(one.values)
    return _VALUES[field.encode_name](random, state)


def _any_of(*kinds: str) -> Callable[[Random, State], str]:
    def value(random: Random, state: State) -> str:
        ids = [id for kind in kinds for id in state.get(kind, {})]
        return random.choice(ids) if ids else "nothing"

    return value


def _several(kind: str) -> Callable[[Random, State], list[str]]:
    one = _any_of(kind)
    return lambda random, state: [one(random, state) for _ in range(random.randrange(4))]


def _new(random: Random, state: State) -> str:
    return f"{random.choice('ckx')}{random.randrange(12)}"


def _map(random: Random, state: State) -> str:
    activity = _any_of("activity")(random, state)
    return map_of(activity, random.choice((None, None, None, _any_of("group")(random, state))))


def _zone(random: Random, state: State) -> str:
    zones: list[str] = [
        zone for activity in state["activity"].values() for zone in activity["zones"]
    ]
    return random.choice(zones or ["nothing"])


def _target(random: Random, state: State) -> list[str]:
    kind = random.choice(("card", "cluster", "group", "zone", "activity", "network", "stance"))
    if kind == "zone":
        return [kind, f"{_any_of('activity')(random, state)}/{_zone(random, state)}"]
    return [kind, _any_of(kind)(random, state)]


def _zones(random: Random, state: State) -> Fields:
    return {zone: {"title": zone} for zone in random.sample("abcd", random.randrange(4))}


def _steps(random: Random, state: State) -> list[Fields]:
    return [{"key": key, "title": key} for key in random.sample("stu", random.randrange(3))]


def _text(random: Random, state: State) -> str:
    return random.choice(("", "Un four à pain", "Une cour partagée", "Qui décide ?", "x" * 81))


def _texts(random: Random, state: State) -> list[str]:
    return [_text(random, state) for _ in range(random.randrange(4))]


def _number(random: Random, state: State) -> float:
    return random.choice((0, 1, 2, 5, -1, 0.5, 2.5, 3.0, 60))


_VALUES: Final[dict[str, Callable[[Random, State], Any]]] = {
    **dict.fromkeys(("id", "section"), _new),
    "ball": lambda random, state: random.choice(("ball", "balloon", _new(random, state))),
    **{kind: _any_of(kind) for kind in ("activity", "group", "card", "cluster", "participant")},
    "from": _any_of("cluster", "activity", "participant"),
    "into": _any_of("cluster", "participant"),
    "to": _any_of("activity", "participant"),
    "about": _any_of("card", "cluster"),
    "holder": _any_of("participant"),
    "step": lambda random, state: random.choice(("s", "t", "sort", "common")),
    "map": _map,
    "zone": _zone,
    "target": _target,
    "cards": _several("card"),
    "networks": _several("network"),
    **dict.fromkeys(("sources", "clusters"), _several("cluster")),
    "zones": _zones,
    "steps": _steps,
    "language": lambda random, state: random.choice(("fr", "en", "de-CH", "?")),
    "link": lambda random, state: random.choice(("https://example.org", "javascript:x", "a.org")),
    "base": lambda random, state: random.choice((None, "0123456789abcdef", "?")),
    "command": lambda random, state: "00000000-0000-4000-8000-000000000000",
    **dict.fromkeys(
        ("title", "name", "organisation", "capacity", "carrier", "place", "on_behalf", "organiser",
         "licence", "text", "question", "contact", "reason", "presentation", "prompt", "script",
         "body"),
        _text,
    ),
    **dict.fromkeys(("team", "resources", "asks", "keywords"), _texts),
    **dict.fromkeys(
        ("rank", "order", "minutes", "seconds", "color", "quorum", "votes_each", "keep_until",
         "shared", "not_ours", "opposed", "count"),
        _number,
    ),
}  # fmt: skip
