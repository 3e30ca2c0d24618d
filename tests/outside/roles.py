"""A board with somebody of every role, and what each may do: the contract's lists as a table."""

from typing import Any, Final, NamedTuple

from tests.outside.board import Board
from tests.outside.client import Client

FACILITATOR: Final = "facilitator"
ANNA, ALAN, BRIEUC = "anna", "alan", "brieuc"
TABLE, OTHER_TABLE = "table of t1", "table of t2"
SCREEN, READER = "screen", "reader"

T1: Final = {ANNA, ALAN, TABLE}
T2: Final = {BRIEUC, OTHER_TABLE}
PEOPLE: Final = {ANNA, ALAN, BRIEUC}
WRITERS: Final = T1 | T2
ALL: Final = (FACILITATOR, ANNA, ALAN, BRIEUC, TABLE, OTHER_TABLE, SCREEN, READER)

BY: Final = {
    FACILITATOR: "facilitator:1", ANNA: "anna", ALAN: "alan", BRIEUC: "brieuc",
    TABLE: "table:t1", OTHER_TABLE: "table:t2",
}  # fmt: skip
"""What the log calls them."""


class Act(NamedTuple):
    """A command that is right in itself, and who may give it. `locks`: a lock stops it for all but
    facilitators."""

    name: str
    args: dict[str, Any]
    who: set[str]
    locks: bool = False


def log() -> list[Any]:
    """Two tables, three people; a card of each author and a cluster on each map, all to be seen."""
    zones = {"a": {"title": "A", "sense": "convergence", "order": 0}}
    shape = {"authors": True, "revealed": True, "zones": zones, "votes_each": 3}
    changes: list[Any] = [
        ["board", "board", {"title": "Rôles", "language": "fr"}],
        ["group", "t1", {"name": "t1"}],
        ["group", "t2", {"name": "t2"}],
        ["network", "n1", {"name": "n1"}],
        ["participant", "anna", {"name": "Anna", "group": "t1"}],
        ["participant", "alan", {"name": "Alan", "group": "t1"}],
        ["participant", "brieuc", {"name": "Brieuc", "group": "t2"}],
        ["ball", "red", {"holder": "anna"}],
        ["activity", "ideas", {"kind": "collect", "title": "Idées", **shape}],
        ["activity", "map", {"kind": "mapping", "title": "Carte", "scope": "groups", **shape,
                             "steps": [{"key": "s", "title": "S", "minutes": None}]}],
    ]  # fmt: skip
    for owner, author, group in _AUTHORS:
        for activity in ("ideas", "map"):
            card = {"activity": activity, "text": owner, "author": author, "group": group}
            changes.append(["card", f"{activity}-{owner}", card])
    for map in _MAPS:
        cluster = {"map": map, "title": map, "zone": "a"}
        changes += [["cluster", f"{kind}-{_plain(map)}", cluster] for kind in ("k", "l")]
        place = {"map": map, "card": "map-anna", "zone": "a"}
        changes.append(["placement", f"{map}/map-anna", place])
    header = {"format": "canevas-log", "version": 1, "board": "b", "epoch": "e"}
    made = {"at": 1_000, "by": "facilitator:1", "command": None, "type": "board.made"}
    return [header, {"seq": 1, **made, "changes": changes}]


async def cast(board: Board) -> dict[str, Client]:
    """Somebody of every role, connected."""

    async def came(**wanted: Any) -> str:
        return str((await board.join(**wanted))["token"])

    tokens = {FACILITATOR: board.token, SCREEN: board.screen_token}
    for person in (ANNA, ALAN, BRIEUC):
        tokens[person] = (await board.back(person))["token"]
    tokens[TABLE] = await came(table=True, group="t1")
    tokens[OTHER_TABLE] = await came(table=True, group="t2")
    tokens[READER] = (await board.issue("reader"))["token"]
    return {role: await board.client(tokens[role]) for role in ALL}


def acts() -> list[Act]:
    """Every command, on one's own and on others' things; who besides facilitators."""
    return [*_for_facilitators(), *_of_people(), *_of_yarn(), *_on_cards(), *_on_maps()]


_AUTHORS: Final = (
    ("anna", "anna", "t1"), ("alan", "alan", "t1"), ("brieuc", "brieuc", "t2"),
    ("t1", None, "t1"), ("t2", None, "t2"), ("staff", None, None),
)  # fmt: skip
_OWNERS: Final = {"anna": ANNA, "alan": ALAN, "brieuc": BRIEUC, "t1": TABLE, "t2": OTHER_TABLE}
_MAPS: Final = {"map": WRITERS, "map/t1": T1, "map/t2": T2}


def _plain(map: str) -> str:
    return map.replace("/", "-")


def _for_facilitators() -> list[Act]:
    commands: list[tuple[str, dict[str, Any]]] = [
        ("board.set", {"fields": {"title": "x"}}),
        ("board.spotlight", {"target": ["card", "ideas-anna"]}),
        ("board.adjourn", {"adjourned": True}),
        ("board.close", {}),
        ("board.reopen", {}),
        ("board.publish", {"published": True}),
        ("activity.add", {"id": "new", "fields": {}}),
        ("activity.set", {"activity": "ideas", "fields": {"title": "x"}}),
        ("activity.remove", {"activity": "ideas"}),
        ("activity.start", {"activity": "ideas"}),
        ("activity.step", {"activity": "map", "step": "s"}),
        ("activity.reveal", {"activity": "ideas", "revealed": False}),
        ("activity.timer", {"activity": "ideas", "action": "start", "seconds": 60}),
        ("activity.carry", {"from": "ideas", "to": "map"}),
        ("card.withhold", {"card": "ideas-anna", "withheld": True}),
        ("group.add", {"id": "new", "fields": {"name": "x"}}),
        ("group.set", {"id": "t1", "fields": {"name": "x"}}),
        ("group.remove", {"id": "t1"}),
        ("network.add", {"id": "new", "fields": {"name": "x"}}),
        ("network.set", {"id": "n1", "fields": {"name": "x"}}),
        ("network.remove", {"id": "n1"}),
        ("participant.remove", {"participant": "anna"}),
        ("participant.merge", {"from": "anna", "into": "alan"}),
        ("section.set", {"section": "report-question", "body": "x"}),
        ("section.reset", {"section": "report-question"}),
        ("proposal.decline", {"activity": "map", "clusters": ["k-map-t1"], "declined": True}),
    ]
    return [Act(name, args, {FACILITATOR}) for name, args in commands]


def _of_people() -> list[Act]:
    finished = [
        Act("group.finished", {"group": group, "finished": True}, {FACILITATOR, *people})
        for group, people in (("t1", T1), ("t2", T2))
    ]
    introduced = [
        Act("participant.set", {"participant": person, **told}, {FACILITATOR, person})
        for person in (ANNA, ALAN, BRIEUC)
        for told in ({"name": "x"}, {"group": None}, {"keywords": ["lien"]})
    ]
    return [*finished, *introduced]


def _of_yarn() -> list[Act]:
    return [
        Act("yarn.start", {"ball": "red", "holder": "alan"}, {FACILITATOR}),
        Act("yarn.start", {"ball": "new", "holder": "alan"}, {FACILITATOR}),
        Act("yarn.throw", {"id": "new", "ball": "red", "to": "brieuc"}, {FACILITATOR, ANNA}),
        Act("yarn.stop", {"ball": "red"}, {FACILITATOR}),
    ]


def _on_cards() -> list[Act]:
    writers = {FACILITATOR, *WRITERS}
    listed = [Act("card.add", {"id": "new", "activity": "ideas", "text": "x"}, writers, True)]
    for activity in ("ideas", "map"):
        for owner, _, _ in _AUTHORS:
            card = f"{activity}-{owner}"
            own = {FACILITATOR} | ({_OWNERS[owner]} if owner in _OWNERS else set())
            listed += [
                Act("card.set", {"card": card, "text": "x"}, own, True),
                Act("card.remove", {"card": card}, own, True),
            ]
    for card in ("map-anna", "map-brieuc", "map-staff"):
        listed += [
            Act("card.question", {"card": card, "question": "Qui ?"}, writers, True),
                Act("stance.take", {"card": card, "value": "shared"}, PEOPLE),
                Act("vote.cast", {"card": card, "count": 2}, PEOPLE, True),
                Act("hands.count", {"card": card, "group": "t1", **_HANDS}, {FACILITATOR, TABLE}),
                Act("hands.count", {"card": card, "group": "t2", **_HANDS},
                    {FACILITATOR, OTHER_TABLE}),
            ]  # fmt: skip
    return listed


_HANDS: Final = {"shared": 1, "not_ours": 0, "opposed": 0}


def _on_maps() -> list[Act]:
    listed: list[tuple[str, dict[str, Any], set[str]]] = []
    for map, people in _MAPS.items():
        mine, other = f"k-{_plain(map)}", f"l-{_plain(map)}"
        listed += [
            ("card.place", {"map": map, "card": "map-brieuc", "zone": "a"}, people),
            ("card.place", {"map": map, "card": "map-brieuc", "zone": "a", "cluster": mine},
             people),
            ("cluster.add", {"id": "new", "map": map, "title": "x", "cards": ["map-anna"]},
             people),
            ("cluster.set", {"cluster": mine, "title": "x"}, people),
            ("cluster.question", {"cluster": mine, "question": "Qui ?"}, people),
            ("cluster.merge", {"from": mine, "into": other}, people),
            ("cluster.dissolve", {"cluster": mine}, people),
        ]  # fmt: skip
        if map != "map":
            listed.append(("map.say", {"map": map, "cards": ["map-anna"]}, people))
    return [Act(name, args, {FACILITATOR, *people}, True) for name, args, people in listed]
