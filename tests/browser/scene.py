"""A board as it stands in the middle of a session, made by importing its log."""

import json
import random
from dataclasses import dataclass
from typing import Any

import httpx

GROUPS = {
    "t1": ("Table 1", False),
    "t2": ("Table 2", False),
    "t3": ("Table 3", False),
    "t4": ("Table 4", False),
    "lorient": ("Lorient", True),
}
NETWORKS = {"libre": "Libre", "solidaire": "Solidaire", "durable": "Durable"}
ZONES = {
    "ensemble": ("Ça nous rassemble", "convergence"),
    "propre": ("Propre à certaines personnes", "particularity"),
    "debat": ("Ça fait débat entre nous", "divergence"),
    "ailleurs": ("Pas chez nous", "elsewhere"),
}
SHARED = ("jardins", "Jardin")
"""What the first people came with: one word."""

TEXTS = (
    "Un lieu ouvert le soir, sans rien avoir à consommer",
    "Des repas partagés entre voisins une fois par mois",
    "Apprendre à réparer au lieu de jeter",
    "Des bus jusqu’aux villages après 20 heures",
    "Que les jeunes décident d’une part du budget",
    "Des jardins au pied des immeubles",
    "Rendre publics les plans de ce que nous fabriquons",
    "Un café où l’on répare ensemble, le samedi, avec les outils du lycée",
    "Des logements que les gens d’ici peuvent payer",
    "Moins d’écrans dans nos réunions",
    "La cantine en bio, et du coin",
    "Une monnaie locale acceptée par la mairie",
    "Des salles gratuites pour les associations",
    "Accueillir celles et ceux qui arrivent",
    "Garder l’école du bourg",
    "Une éolienne qui appartient aux habitants",
    "Des logiciels libres dans les écoles",
    "Une fête de quartier que personne n’organise seul",
)
TITLES = {
    "reparer": ("Réparer, transmettre", "ensemble", (2, 6, 7)),
    "voisins": ("Se retrouver entre voisins", "ensemble", (0, 1, 17)),
    "decider": ("Qui décide ?", "debat", (4, 11)),
}
LOOSE = {"ensemble": (5,), "propre": (10, 14), "debat": (3, 15), "ailleurs": (16,)}

TOWER = "\u0301\u0310\u0306\u0336\u0489\u0323" * 15
"""Marks that pile up over and under one letter."""

HOSTILE = {
    "html": "<img src=x onerror=\"document.title='pris'\"><b>gras</b>",
    "script": "<script>document.title='pris'</script>&lt;i&gt;javascript:alert(1)",
    "turned": "À l’envers \u202e, dit-on, et la suite",
    "open": "\u2067ouvert \u2066sans \u202dfin",
    "hebrew": "שלום (1) עולם!",
    "long": "Anticonstitutionnellement" * 20,
    "tower": "".join(f"{letter}{TOWER}" for letter in "Tour"),
    "fire": "🔥" * 500,
    "family": "👩‍👩‍👧‍👦" * 11,
    "thin": "m\u200bo\u2060t\ufeff\u00ad",
    "formula": '=HYPERLINK("http://x.example";"cliquez")',
    "ansi": "\u001b[31mrouge\u0007\u0000 et noir",
}
"""Words that a page must show as words, and that must disturb nothing beside them.

A log from elsewhere may hold them as they are; what is typed loses some at the gate.
"""


@dataclass(frozen=True)
class Scene:
    """A board in the state asked for, and its keys."""

    url: str
    board: str
    code: str
    facilitator: str
    screen: str

    @classmethod
    def made(cls, url: str, **wanted: Any) -> "Scene":
        """Import a board; `wanted` are arguments of `log`."""
        return cls.of(url, log(**wanted))

    @classmethod
    def of(cls, url: str, log: list[dict[str, Any]]) -> "Scene":
        """Import the lines of a log."""
        lines = "\n".join(json.dumps(line) for line in log)
        answer = httpx.post(f"{url}/api/boards/import", content=lines, trust_env=False)
        assert answer.status_code == 201, answer.text
        made = answer.json()
        keys = (made[key] for key in ("board", "code", "facilitator_token", "screen_token"))
        return cls(url, *keys)

    def join(self, **wanted: Any) -> str:
        """Come in as a person, or as a table's device: the token."""
        answer = httpx.post(f"{self.url}/api/join/{self.code}", json=wanted, trust_env=False)
        assert answer.status_code == 201, answer.text
        return str(answer.json()["token"])

    def texts(self) -> list[str]:
        """The words of all cards, in the order of the log."""
        bearer = {"Authorization": f"Bearer {self.facilitator}"}
        address = f"{self.url}/api/boards/{self.board}/log"
        lines = httpx.get(address, headers=bearer, trust_env=False).text.splitlines()
        changes = [change for line in lines[1:] for change in json.loads(line)["changes"]]
        cards = [fields for kind, _, fields in changes if kind == "card" and fields]
        return [fields["text"] for fields in cards if "text" in fields]


def log(
    activity: str | None = None,
    *,
    spotlight: list[str] | None = None,
    closed: bool = False,
    hostile: bool = False,
    empty: bool = False,
    **fields: Any,
) -> list[dict[str, Any]]:
    """The lines of a log that ends in `activity`, with `fields` set on it."""
    about = {
        "title": "Territoires en transition",
        "question": "Qu’est-ce qui nous rassemble, et qu’est-ce que cela change ?",
        "language": "fr",
        "organiser": "Le forum des usages coopératifs",
        "contact": "bonjour@forum.example",
        "licence": "CC BY-SA 4.0",
        "keep_until": 1_830_000_000_000,
        "activity": activity,
        "spotlight": spotlight,
        "closed": closed,
    }
    steps = _steps()
    if activity:
        steps[activity] |= fields
    changes: list[Any] = [["board", "board", about]]
    changes += [["activity", id, each] for id, each in steps.items()]
    changes += [
        ["group", id, {"name": name, "remote": remote, "order": n, "color": n}]
        for n, (id, (name, remote)) in enumerate(GROUPS.items())
    ]
    changes += [["network", id, {"name": name}] for id, name in NETWORKS.items()]
    if not empty:
        changes += [*_people(), *_cards()]
    if hostile:
        changes += _hostile(activity or "idees")
    at = 1_760_000_000_000
    header = {"format": "canevas-log", "version": 1, "board": "b", "epoch": "e"}
    event = {"seq": 1, "at": at, "by": "facilitator:1", "command": None, "type": "board.made"}
    return [header, {**event, "changes": changes}]


def _steps() -> dict[str, dict[str, Any]]:
    zones = {
        id: {"title": title, "sense": sense, "order": n}
        for n, (id, (title, sense)) in enumerate(ZONES.items())
    }
    themes = ("Nos organisations", "Nos pratiques", "Ce qui bloque")
    levers = {f"z{n}": {"title": t, "sense": None, "order": n} for n, t in enumerate(themes)}
    script = "À dire\n- « Une idée par carte. »\n\nÀ faire\n- Lancer les vingt minutes."
    steps: dict[str, dict[str, Any]] = {
        "idees": {
            "kind": "collect",
            "title": "Nos idées",
            "prompt": "Qu’est-ce qui compte pour vous ? Une idée par carte, avec vos mots.",
            "minutes": 20,
        },
        "leviers": {
            "kind": "collect",
            "title": "Nos leviers",
            "prompt": "Qu’est-ce que cela change ?",
            "zones": levers,
            "asks": ["carrier", "place", "link"],
        },
        "carte": {
            "kind": "mapping",
            "title": "La carte commune",
            "prompt": "Où va chaque idée ?",
            "minutes": 35,
            "zones": zones,
        },
        "pause": {"kind": "break", "title": "Pause café", "minutes": 15},
        "suite": {"kind": "synthesis", "title": "Pour finir"},
    }
    for order, step in enumerate(steps.values()):
        step |= {"order": order, "script": script, "revealed": True}
    return steps


def _people() -> list[Any]:
    names = ["Léa", "Karim", "Yann", "Maryvonne", "Anne", "Paul", "Sofia", "Enora", "Idriss"]
    groups = list(GROUPS)
    return [
        ["participant", f"p{n}", {"name": name, "group": groups[n % 5], "networks": ["libre"],
                                  "keywords": list(SHARED[n : n + 1])}]
        for n, name in enumerate(names)
    ]  # fmt: skip


def _cards() -> list[Any]:
    order = random.Random(16)
    changes: list[Any] = []
    for activity in ("idees", "carte"):
        for n, text in enumerate(TEXTS):
            fields = {
                "activity": activity,
                "text": text,
                "author": f"p{n % 9}",
                "group": list(GROUPS)[n % 5],
                "created": 1_759_999_000_000 + order.randrange(900_000),
            }
            changes.append(["card", f"{activity}-{n}", fields])
    for id, (title, zone, cards) in TITLES.items():
        changes.append(["cluster", id, {"map": "carte", "title": title, "zone": zone}])
        changes += [_placement(n, zone, id) for n in cards]
    changes += [_placement(n, zone, None) for zone, cards in LOOSE.items() for n in cards]
    fields = {"activity": "leviers", "text": "Un fonds commun", "author": "p1", "created": 1}
    asked = {"carrier": "Enora", "place": "Brest", "link": "https://fonds.example"}
    changes.append(["card", "leviers-0", {**fields, **asked}])
    return changes


def _placement(card: int, zone: str, cluster: str | None) -> list[Any]:
    fields = {"map": "carte", "card": f"carte-{card}", "zone": zone, "cluster": cluster}
    return ["placement", f"carte/carte-{card}", {**fields, "rank": card}]


BAD_LINKS = ("javascript:document.title='pris'", "data:text/html,<b>gras</b>", "//x.example")
"""Links that no page may follow."""


def _hostile(activity: str) -> list[Any]:
    changes: list[Any] = []
    for n, (id, text) in enumerate(HOSTILE.items()):
        name = text[:80]
        card = {"activity": activity, "text": text, "author": f"p-{id}", "created": n + 1,
                "link": BAD_LINKS[n % 3], "carrier": name, "place": name}  # fmt: skip
        changes += [
            ["group", f"g-{id}", {"name": name, "order": 10 + n, "color": n}],
            ["participant", f"p-{id}", {"name": name, "group": f"g-{id}"}],
            ["card", f"c-{id}", card],
            ["cluster", f"k-{id}", {"map": activity, "title": name, "zone": None}],
        ]
    return changes
