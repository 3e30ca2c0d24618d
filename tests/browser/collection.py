"""Boards where people have collected: ideas in zones, projects, dots, private notes."""

from typing import Any

from tests.browser.scene import Scene, log

LEVERS = {
    "nouveaux": "Nouveaux leviers",
    "projets": "Nouveaux projets",
    "postures": "Postures et compétences",
    "blocages": "Ce qui bloque",
}
PROMPTS = {"etonne": "Ce qui m’a surpris", "demande": "Ce que je me demande encore"}
WORDS = (
    "Mettre en commun nos salles, nos outils et nos véhicules",
    "Un fonds que les habitants abondent et décident ensemble",
    "Se rendre visite une fois par saison, d’un réseau à l’autre",
    "Apprendre à dire non sans casser le lien",
    "Une heure par mois pour raconter ce qui a raté, sans chercher de coupable",
    "Des marchés publics que les petites structures peuvent lire",
    "Partager nos fichiers et nos contacts",
    "Accueillir quelqu’un de nouveau à chaque réunion",
    "Un médiateur entre la mairie et les collectifs",
    "Le temps : tout le monde court, personne ne s’arrête",
    "Les appels à projets nous mettent en concurrence",
    "Écrire nos recettes pour que d’autres les reprennent",
)
NOTES = (
    ("etonne", "Que les réseaux du libre et de la culture se connaissent si peu"),
    ("demande", "Qui continue quand la subvention s’arrête ?"),
    ("etonne", "Nous avons mis les mêmes mots derrière des choses très différentes"),
    ("demande", "Est-ce que les absents seraient d’accord avec notre carte ?"),
    ("etonne", "Personne n’a parlé d’argent avant le deuxième jour"),
    ("etonne", "Le jeu de pelotes m’a fait parler à quelqu’un que j’évitais"),
    ("demande", "Comment le dire à ceux qui décident ?"),
)


def collected(
    url: str, *, cards: int = 12, zones: int = 4, dots: bool = False, **fields: Any
) -> Scene:
    """Ideas in the zones of `leviers`, each seventh still in none; `dots`: people gave some."""
    levers = [*LEVERS.items()][:zones]
    shape = {
        "title": "Leviers",
        "prompt": "Quels leviers voyons-nous, et qu’est-ce qui bloque ?",
        "zones": {id: _zone(title, n) for n, (id, title) in enumerate(levers)},
        "asks": [],
        **fields,
    }
    lines = log("leviers", **shape)
    changes = lines[1]["changes"]
    changes.append(["card", "leviers-0", None])
    for n in range(cards):
        card = {
            "activity": "leviers",
            "text": WORDS[n % len(WORDS)] + ("" if n < len(WORDS) else f" ({n})"),
            "author": f"p{n % 9}",
            "group": ("t1", "t2", "t3", "t4", "lorient")[n % 5],
            "created": 1_759_999_000_000 + n,
        }
        changes.append(["card", f"c{n}", card])
        if n % 7 != 6 and levers:
            zone = levers[n % len(levers)][0]
            place = {"map": "leviers", "card": f"c{n}", "zone": zone, "rank": n}
            changes.append(["placement", f"leviers/c{n}", place])
    if dots:
        for n in range(min(cards, 9)):
            vote = {"card": f"c{n * n % cards}", "participant": f"p{n}", "count": 1 + n % 3}
            changes.append(["vote", f"{vote['card']}/p{n}", vote])
    return Scene.of(url, lines)


def projects(url: str, **fields: Any) -> Scene:
    """Projects, with who carries them, where, and a link."""
    asks = ["carrier", "place", "link"]
    shape = {"title": "Nos projets", "prompt": "Nos projets collectifs", "zones": {}}
    lines = log("leviers", **{**shape, "asks": asks, **fields})
    texts = (
        ("Le café où l’on répare", "Enora et Karim", "Brest", "https://reparer.example/cafe"),
        ("Une monnaie locale", "Collectif Heol", "Pays de Brest", "heol.example"),
        ("Des jardins au pied des immeubles", "Les voisins de Kerinou", "Kerinou", None),
        ("La cantine en bio, et du coin", "Anne", None, None),
        ("Un fournil partagé", None, "Le Relecq-Kerhuon", "https://fournil.example/a/b/c?d=e"),
        ("Bus du soir", "Maryvonne", "Plougastel", None),
    )
    for n, (text, carrier, place, link) in enumerate(texts):
        card = {"activity": "leviers", "text": text, "author": f"p{n}", "carrier": carrier,
                "place": place, "link": link, "created": 10 + n}  # fmt: skip
        lines[1]["changes"].append(["card", f"c{n}", card])
    return Scene.of(url, lines)


def wondering(url: str, activity: str, **fields: Any) -> Scene:
    """Private notes of several people, in `etonnement`; the session is at `activity`."""
    lines = log("carte" if activity == "etonnement" else activity)
    changes = lines[1]["changes"]
    shape = {
        "kind": "surprise",
        "title": "Rapport d’étonnement",
        "prompt": "Qu’est-ce qui m’a surpris, qu’est-ce que je me demande encore ?",
        "zones": {id: _zone(title, n) for n, (id, title) in enumerate(PROMPTS.items())},
        "revealed": False,
        "order": 9,
        **fields,
    }
    changes.append(["activity", "etonnement", shape])
    changes.append(["board", "board", {"activity": activity}])
    for n, (zone, text) in enumerate(NOTES):
        about = {0: "voisins", 3: "carte-4"}.get(n)
        note = {"activity": "etonnement", "text": text, "author": f"p{n}", "about": about,
                "created": 1_760_000_000_000 + n}  # fmt: skip
        changes.append(["card", f"n{n}", note])
        place = {"map": "etonnement", "card": f"n{n}", "zone": zone, "rank": n}
        changes.append(["placement", f"etonnement/n{n}", place])
    return Scene.of(url, lines)


def _zone(title: str, order: int) -> dict[str, Any]:
    return {"title": title, "sense": None, "order": order}
