"""A board in the middle of the ball of yarn: people of four networks at nine tables, threads."""

import random
from typing import Any

import httpx

from tests.browser.scene import Scene

NAMES = (
    "Léa", "Malik", "Soizic", "Ahmed", "Jeanne", "Yann", "Nadia", "Luc", "Fatou", "Erwan", "Maryse",
    "Paul", "Inès", "Gwen", "Tom", "Rozenn", "Marc", "Chloé", "Ali", "Maryvonne", "Karim", "Enora",
    "Anne-Laure", "Idriss", "Sofia", "Hervé", "Bleuenn", "Mamadou", "Josiane", "Ronan", "Aïcha",
    "Loïc", "Thérèse", "Youenn", "Camille", "Pierre-Yves", "Nolwenn", "Samir", "Odile", "Titouan",
)  # fmt: skip
NETWORKS = {
    "libre": "Libre",
    "solidaire": "Solidaire",
    "durable": "Durable",
    "culturel": "Culturel",
}
REASONS = (
    "le jardin partagé", "on répare plutôt que de jeter", "la même école", "les logiciels libres",
    "le vélo, par tous les temps", "on s’est croisés au marché", None,
    "l’envie que les jeunes restent au pays", "la cuisine de nos grands-mères", None,
)  # fmt: skip
WORDS = ("entraide", "jardin", "lien", "vélo", "commun", "partage", "haies", "atelier", "fête")


def log(
    people: int = 30,
    threads: int = 24,
    balls: int = 1,
    *,
    me: str | None = None,
    activity: str = "pelote",
    closed: bool = False,
) -> list[dict[str, Any]]:
    """The lines of a log: of so many people the first were reached. `me` holds the last ball."""
    chance = random.Random(14)
    tables = max(1, min(9, people // 4))
    about = {"title": "Territoires en transition", "language": "fr", "activity": activity,
             "closed": closed, "question": "Qu’est-ce qui nous rassemble ?"}  # fmt: skip
    changes: list[Any] = [["board", "board", about]]
    for order, (id, kind, title) in enumerate(
        (("tour", "introductions", "Tour de table"), ("pelote", "yarn", "Le jeu de pelotes"),
         ("idees", "collect", "Ce qui nous motive"))
    ):  # fmt: skip
        step = {"kind": kind, "title": title, "minutes": 10, "order": order}
        changes.append(["activity", id, step])
    names = {f"t{n}": f"Table {n}" for n in range(1, tables)} | {"lorient": "Lorient"}
    changes += [
        ["group", id, {"name": name, "remote": id == "lorient", "order": n, "color": n}]
        for n, (id, name) in enumerate(names.items())
    ]
    changes += [
        ["network", id, {"name": name, "order": n, "color": (1, 0, 2, 3)[n]}]
        for n, (id, name) in enumerate(NETWORKS.items())
    ]
    ids = [f"p{n}" for n in range(people)]
    for n, id in enumerate(ids):
        name = NAMES[n % len(NAMES)] + ("" if n < len(NAMES) else f" {chr(65 + n // len(NAMES))}.")
        network = chance.choice(list(NETWORKS))
        person = {
            "name": None if n % 17 == 11 else name,
            "group": list(names)[n % len(names)],
            "number": 1 + n // len(names),
            "networks": [network],
            "keywords": chance.sample(WORDS, chance.randrange(4)),
        }
        changes.append(["participant", id, person])
    held = {}
    for ball in range(balls):
        reached = ids[: max(2, people * 5 // 6)]
        way = chance.sample(reached, len(reached))
        holder = way[-1]
        for n in range(threads // balls):
            to = way[n] if n < len(way) - 1 else chance.choice([id for id in way if id != holder])
            thread = {"ball": f"ball{ball}", "from": holder, "to": to,
                      "reason": chance.choice(REASONS), "number": n * balls + ball + 1}  # fmt: skip
            changes.append(["throw", f"y{ball}-{n}", thread])
            holder = to
        held[ball] = holder
    if me:
        held[balls - 1] = me
    changes += [["ball", f"ball{n}", {"holder": id, "color": n}] for n, id in held.items()]
    header = {"format": "canevas-log", "version": 1, "board": "b", "epoch": "e"}
    event = {"seq": 1, "at": 1_760_000_000_000, "by": "facilitator:1", "command": None,
             "type": "board.made", "changes": changes}  # fmt: skip
    return [header, event]


def scene(url: str, *, people: int = 30, threads: int = 24, balls: int = 1, **more: Any) -> Scene:
    """A board with so many people, threads and balls."""
    return Scene.of(url, log(people, threads, balls, **more))


def token_of(scene: Scene, person: str) -> str:
    """A key of somebody on the board, as they come back with a new code."""
    bearer = {"Authorization": f"Bearer {scene.facilitator}"}
    asked = f"{scene.url}/api/boards/{scene.board}/participants/{person}/resume"
    code = httpx.post(asked, headers=bearer, trust_env=False).json()["resume_code"]
    joining = f"{scene.url}/api/join/{scene.code}"
    answer = httpx.post(joining, json={"resume": code}, trust_env=False)
    return str(answer.json()["token"])
