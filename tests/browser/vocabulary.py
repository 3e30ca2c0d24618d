"""A round of introductions, as a log to import: people of networks, with three words each."""

import random
from typing import Any

from tests.browser.scene import GROUPS, HOSTILE, log

NETWORKS = ("Libre", "Solidaire", "Durable", "Culturel")
COMMON = (
    ("réseau", "Réseaux", "les réseaux"),
    ("entraide", "L’entraide"),
    ("Communs", "communs", "bien commun", "biens communs"),
    ("énergie", "énergies"),
    ("logiciels libres", "logiciel libre"),
    ("transmission",),
    ("jardin", "jardins"),
    ("inclusion",),
    ("réparer",),
    ("fête", "Fêtes"),
    ("école", "écoles"),
    ("mobilités", "mobilité"),
)
RARE = (
    "curiosité", "débrouille", "haies", "théâtre", "chorale", "semences", "wikis", "fab lab",
    "pain", "récits", "sobriété", "accueil", "égalité", "cartes", "vélo", "mer", "bois", "photo",
    "droit au logement", "monnaie locale", "médiation numérique", "recyclage", "podcast", "danse",
    "compost", "langue bretonne", "eau potable", "habitat léger", "radio", "couture", "patience",
    "autogestion", "archives ouvertes", "toits solaires", "ruralité", "jeunesse", "santé", "terre",
    "liberté", "coopération décentralisée", "éducation populaire", "friches", "gratuité", "paix",
)  # fmt: skip
ODD = (
    "شبكة", "שלום עולם", "Donaudampfschifffahrtselektrizitätengesell", "👩‍👩‍👧‍👦 🌱",
    "un mot de quarante signes, ni plus ni moi", HOSTILE["tower"][:40],
)  # fmt: skip
NAMES = (
    "Léa", "Karim", "Maryvonne Le Goff-Kerjean de la Villeneuve du Bois d’Amour et de la Mer",
    "Yann", "Soizic", "פנינה", "Ahmed", "Enora", "Paul", "Fatou",
)  # fmt: skip


def introduced(people: int, silent: int = 0, **fields: Any) -> list[dict[str, Any]]:
    """The lines of a log in which so many have introduced themselves, and so many not yet."""
    chance = random.Random(7)
    wanted = {"kind": "introductions", "title": "Tour de table", "prompt": "Qui êtes-vous ?"}
    lines = log("idees", empty=True, **{**wanted, **fields})
    changes = lines[1]["changes"]
    changes[:] = [change for change in changes if change[0] != "network"]
    changes += [
        ["network", name.lower(), {"name": name, "color": nth, "order": nth}]
        for nth, name in enumerate(NETWORKS)
    ]
    changes += [
        ["participant", f"p{nth}", _person(nth, chance, said=nth < people)]
        for nth in range(people + silent)
    ]
    return lines


def _person(nth: int, chance: random.Random, *, said: bool) -> dict[str, Any]:
    groups = list(GROUPS)
    seat = {"group": groups[nth % len(groups)], "number": nth // len(groups) + 1}
    person = {**seat, "name": NAMES[nth % len(NAMES)] if nth % 7 != 6 else None}
    if not said:
        return person
    keywords = [_common(chance), _common(chance), chance.choice(RARE)]
    if nth % 9 == 5:
        keywords[2] = ODD[nth // 9 % len(ODD)][:40]
    networks = chance.sample(NETWORKS, chance.choice((1, 1, 2)))
    return {
        **person,
        "capacity": "à titre professionnel" if nth % 3 else "à titre bénévole ou militant",
        "networks": [network.lower() for network in networks] if nth % 8 else [],
        "keywords": list(dict.fromkeys(keywords)),
    }


def _common(chance: random.Random) -> str:
    # The first of them are said most.
    return chance.choice(COMMON[min(chance.randrange(12), chance.randrange(12))])
