"""A mapping that has been heard: what every table says of every idea, as a log to import."""

from typing import Any

from tests.browser.scene import GROUPS, NETWORKS, TEXTS, log

PATTERNS = (
    "SSSSS",
    "SSSAS",
    "SSSPS",
    "SOSXS",
    "SXXOS",
    "ASASA",
    "AASAA",
    "AAAAS",
    "A-A-S",
    "-----",
    "S----",
    "SSOSS",
    "OOOOO",
    "PPPPP",
    "AAAAU",
    "ASSSA",
    "SSSSS",
    "-----",
)
"""For each idea, what each table holds: S shared, A absent, P particular, O opposed, X split,
U unsure, - silent. With the arithmetic of the workshop: 0, 1, 2, 11 and 16 converge, 12 is refused
by all, 5 and 15 are bridges, 6, 7, 8 and 13 particular, 3 and 4 divergent, 14 undecided."""

_ANSWERS = {
    "S": ("shared", "shared", "shared", "shared"),
    "A": ("not_ours",) * 4,
    "P": ("shared", "shared", "not_ours", "not_ours"),
    "O": ("opposed",) * 4,
    "X": ("shared", "shared", "opposed", "opposed"),
    "U": ("shared", "not_ours", "not_ours", "opposed"),
    "-": (),
}
_STEPS = {
    "situate": "Se situer",
    "sort": "Nos tables trient",
    "common": "La carte commune",
    "questions": "Du débat aux questions",
}
QUESTION = "Qui paie, et qui décide, quand les bus roulent pour tous ?"
BY_HAND = 9
"""The idea that lies by hand among what unites, though nobody has answered on it."""


def heard(step: str | None = "common", **fields: Any) -> list[dict[str, Any]]:
    """The lines of a log in which five tables of six have answered on a mapping."""
    steps = [{"key": key, "title": title, "minutes": None} for key, title in _STEPS.items()]
    wanted = {"steps": steps, "step": step, "revealed": True, **fields}
    lines = log("carte", **wanted)
    changes = lines[1]["changes"]
    # The scene's own hands have laid ideas on the plenary map: here voices speak.
    kept = [change for change in changes if change[0] not in ("placement", "cluster")]
    changes[:] = [*kept, *_members(), *_stances(), *_by_hand(), *_tables()]
    next(fields for _, id, fields in changes if id == "carte-3")["question"] = QUESTION
    return lines


def _members() -> list[Any]:
    networks = list(NETWORKS)
    return [
        [
            "participant",
            f"m-{group}-{n}",
            {"name": f"Personne {n}", "group": group, "networks": [networks[(n + m) % 3]]},
        ]
        for m, group in enumerate(GROUPS)
        for n in range(4)
    ]


def _stances() -> list[Any]:
    networks = list(NETWORKS)
    return [
        [
            "stance",
            f"carte-{card}/m-{group}-{n}",
            {
                "card": f"carte-{card}",
                "participant": f"m-{group}-{n}",
                "value": value,
                "group": group,
                "network": networks[(n + m) % 3],
            },
        ]
        for card, pattern in enumerate(PATTERNS)
        for m, (group, letter) in enumerate(zip(GROUPS, pattern, strict=True))
        for n, value in enumerate(_ANSWERS[letter])
    ]


def _by_hand() -> list[Any]:
    assert len(PATTERNS) == len(TEXTS)
    theme = {"map": "carte", "title": "Se retrouver entre voisins", "zone": None}
    changes: list[Any] = [["cluster", "voisins", theme]]
    for card, zone, cluster in ((0, None, "voisins"), (1, None, "voisins"), (9, "ensemble", None)):
        fields = {"map": "carte", "card": f"carte-{card}", "zone": zone, "cluster": cluster}
        changes.append(["placement", f"carte/carte-{card}", {**fields, "rank": card}])
    return changes


def _tables() -> list[Any]:
    """Two tables have each put nearly the same ideas together, under titles of their own."""
    changes: list[Any] = []
    for group, title, cards in (("t1", "Réparer", (2, 6, 7)), ("t2", "Transmettre", (2, 6, 7, 8))):
        id, map = f"theme-{group}", f"carte/{group}"
        changes.append(["cluster", id, {"map": map, "title": title, "zone": None}])
        for card in cards:
            fields = {"map": map, "card": f"carte-{card}", "zone": None, "cluster": id}
            changes.append(["placement", f"{map}/carte-{card}", fields])
    return changes
