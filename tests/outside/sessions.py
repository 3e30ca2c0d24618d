"""Logs of sessions in which people, hands and tables have said what they think of cards."""

import itertools
import json
from pathlib import Path
from random import Random
from typing import Any, Final

LONDON: Final = Path(__file__).parents[3] / "shared" / "data" / "london-policing.json"

_SENSES: Final = ("convergence", "particularity", "divergence", "elsewhere", None)
_VALUES: Final = ("shared", "not_ours", "opposed")


def by_chance(random: Random) -> list[Any]:
    """A log with a mapping `map`: moods differ by card and group, people move about."""
    groups = [f"g{n}" for n in range(random.randrange(1, 7))]
    networks = [f"n{n}" for n in range(random.randrange(5))]
    people = [f"p{n}" for n in range(random.randrange(40))]
    cards = [f"c{n}" for n in range(random.randrange(1, 12))]
    changes = _board(random.choice((0, 3, 4, 6)))
    changes += [["group", g, {"name": g, "order": random.randrange(3)}] for g in groups]
    changes += [["network", n, {"name": n, "order": random.randrange(3)}] for n in networks]
    changes += [["card", c, {"activity": "map", "text": f"Idée {c}"}] for c in cards]
    changes += [["participant", p, _seat(random, groups, networks, "networks")] for p in people]
    for card, person in itertools.product(cards, people):
        if random.random() < 0.6:
            seat = _seat(random, groups, networks, "network")
            mood = Random(f"{card} {seat['group']}")
            value = mood.choices(_VALUES, [mood.random() ** 2 for _ in _VALUES])[0]
            if random.random() < 0.3:
                value = random.choice(_VALUES)
            stance = {"card": card, "participant": person, "value": value, **seat}
            changes.append(["stance", f"{card}/{person}", stance])
    for card, group in itertools.product(cards, groups):
        if random.random() < 0.3:
            hands = {value: random.randrange(5) for value in _VALUES}
            changes.append(["hands", f"{card}/{group}", {"card": card, "group": group, **hands}])
    return _log(changes + _maps(random, groups, cards))


def london() -> list[Any]:
    """A log of real votes on statements; opinion groups sit at tables."""
    data = json.loads(LONDON.read_text(encoding="utf-8"))
    seats = {one["id"]: one["group"] for one in data["participants"]}
    people = list(seats)
    # The data has no networks: every third person is made to belong to the same one.
    chosen = {person: f"n{rank % 3}" for rank, person in enumerate(people)}
    changes = _board(3)
    changes += [["group", g["id"], {"name": g["name"]}] for g in data["groups"]]
    changes += [["network", n, {"name": n}] for n in ("n0", "n1", "n2")]
    changes += [
        ["participant", person, {"group": group, "networks": [chosen[person]]}]
        for person, group in seats.items()
    ]
    changes += [["card", c["id"], {"activity": "map", "text": c["text"]}] for c in data["cards"]]
    for stance in data["stances"]:
        person = stance["participant"]
        seat = {"group": seats[person], "network": chosen[person]}
        taken = {"card": stance["card"], "participant": person, "value": stance["value"], **seat}
        changes.append(["stance", f"{stance['card']}/{person}", taken])
    return _log(changes)


def _board(quorum: int) -> list[Any]:
    zones = {f"z{n}": {"title": "Z", "sense": s, "order": n} for n, s in enumerate(_SENSES)}
    fields = {"kind": "mapping", "title": "La carte", "zones": zones, "revealed": False}
    board = {"title": "Hasard", "language": "fr", "quorum": quorum}
    return [["board", "board", board], ["activity", "map", fields]]


def _seat(random: Random, groups: list[str], networks: list[str], name: str) -> dict[str, Any]:
    """A group or none; as `networks` some of them, as `network` one or none."""
    some = random.sample(networks, random.randrange(len(networks) + 1))
    chosen = some if name == "networks" else next(iter(some), None)
    return {"group": random.choice([*groups, None]), name: chosen}


def _maps(random: Random, groups: list[str], cards: list[str]) -> list[Any]:
    changes: list[Any] = []
    for map in ["map", *(f"map/{group}" for group in groups)]:
        clusters = {f"k-{map.replace('/', '-')}-{n}": f"z{random.randrange(5)}" for n in range(2)}
        for id, zone in clusters.items():
            changes.append(["cluster", id, {"map": map, "title": id, "zone": zone}])
        for card in cards:
            cluster = random.choice([*clusters, None])
            zone = clusters[cluster] if cluster else f"z{random.randrange(5)}"
            said = map != "map" and random.random() < 0.5
            place = {"map": map, "card": card, "zone": zone, "cluster": cluster, "said": said}
            if random.random() < 0.7:
                changes.append(["placement", f"{map}/{card}", place])
    return changes


def _log(changes: list[Any]) -> list[Any]:
    made = {"at": 1_000, "by": "facilitator:1", "command": None, "type": "board.made"}
    header = {"format": "canevas-log", "version": 1, "board": "b", "epoch": "e"}
    return [header, {"seq": 1, **made, "changes": changes}]
