"""A small session of three mornings, told as a log: somebody at every place of the synthesis."""

from typing import Any, Final, TypeAlias

from protocol.events import Event
from protocol.records import Fields

Change: TypeAlias = tuple[str, str, dict[str, Any] | None]

DAY: Final = 86_400_000
FIRST: Final = 1_467_714_600_000
"""5 July 2016, 10:30 in UTC."""

_GROUPS: Final = {"t1": "Table 1", "t2": "Table 2", "t3": "Table 3", "lorient": "Lorient"}
_NETWORKS: Final = {"libre": "Libre", "solidaire": "Solidaire", "durable": "Durable"}
_ZONES: Final = ("convergence", "particularity", "divergence", "elsewhere")
_SAID: Final = {"+": "shared", "-": "opposed", "0": "not_ours"}


class Words:
    """What the session says in a language."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.french = language == "fr"

    def __call__(self, french: str, english: str) -> str:
        return french if self.french else english


class Story:
    """Tells a session, event by event."""

    def __init__(self, language: str = "fr") -> None:
        self.events: list[Event] = []
        self.at = FIRST
        self._say = Words(language)

    def told(self) -> list[Event]:
        """The whole session."""
        self._prepare()
        self._first_morning()
        self._second_morning()
        self._third_morning()
        return self.events

    def happen(self, type: str, *changes: Change, by: str = "facilitator:1") -> None:
        """Tell one event, a minute after the last."""
        self.at += 60_000
        event = Event(len(self.events) + 1, self.at, by, None, type, list(changes))
        self.events.append(event)

    def _prepare(self) -> None:
        say = self._say
        board = {
            "title": say("Territoires en transition", "Territories in transition"),
            "question": say(
                "Qu’est-ce que coopérer change sur nos territoires ?",
                "What does cooperating change where we live?",
            ),
            "presentation": say(
                "Trois matinées pour voir ce que nous partageons.\n\nVenez comme vous êtes.",
                "Three mornings to see what we share.\n\nCome as you are.",
            ),
            "language": say.language, "team": ["Michèle"],
            "resources": [say("Le wiki du forum : https://example.org/forum",
                              "The wiki of the forum: https://example.org/forum")],
            "organiser": "Forum des Usages Coopératifs", "contact": "forum@example.org",
            "keep_until": None, "licence": "CC BY-SA 4.0", "activity": None, "spotlight": None,
            "adjourned": False, "closed": False, "published": False, "quorum": 3,
        }  # fmt: skip
        changes: list[Change] = [("board", "board", board)]
        changes += [
            ("group", id, {"name": name, "remote": id == "lorient", "color": n, "order": n,
                           "finished": False})
            for n, (id, name) in enumerate(_GROUPS.items())
        ]  # fmt: skip
        changes += [
            ("network", id, {"name": name, "color": n, "order": n})
            for n, (id, name) in enumerate(_NETWORKS.items())
        ]
        changes += self._agenda()
        self.happen("board.made", *changes)

    def _agenda(self) -> list[Change]:
        say = self._say
        zones = {zone: {"title": zone, "sense": zone, "order": n} for n, zone in enumerate(_ZONES)}
        person, links = say("La personne", "The person"), say("Entre collectifs", "Links")
        levels = {
            "person": {"title": person, "sense": None, "order": 1},
            "links": {"title": links, "sense": None, "order": 2},
        }
        levers = {
            "new": {"title": say("Leviers nouveaux", "New levers"), "sense": None, "order": 1},
            "blocks": {"title": say("Ce qui bloque", "What blocks"), "sense": None, "order": 2},
        }
        return [
            _activity("intro", 0, "introductions", say("Tour de table", "Introductions")),
            _activity("yarn", 1, "yarn", say("Jeu de pelotes", "Balls of yarn")),
            _activity("projects", 2, "collect", say("Nos projets collectifs", "Our projects"),
                      prompt=say("Quels projets portons-nous ?", "Which projects do we carry?")),
            _activity("map", 3, "mapping", say("Cartographie", "The map"), zones=zones,
                      scope="groups", revealed=False),
            _activity("levers", 4, "collect", say("Leviers", "Levers"), zones=levers,
                      votes_each=3),
            _activity("levels", 5, "collect", say("Niveaux d’action", "Levels of action"),
                      zones=levels, section="levels"),
            _activity("roles", 6, "collect", say("Rôles", "Roles"), revealed=False),
            _activity("wonder", 7, "surprise", say("Rapport d’étonnement", "What surprised us"),
                      revealed=False),
            _activity("report", 8, "synthesis", say("Synthèse", "Synthesis")),
        ]  # fmt: skip

    def _first_morning(self) -> None:
        say = self._say
        names = ["Anna", "Brieuc", "Claire", "Denis", "Élodie", "Fañch", "Gaëlle", "Hervé",
                 "Ivan", None, "Jeanne", "Karim", "Loïza"]  # fmt: skip
        groups, networks = [*_GROUPS], [*_NETWORKS]
        for n, name in enumerate(names):
            group = groups[n // 3] if n < 12 else None
            words = [say("lien", "tie"), say("commun", "commons")][: 1 + n % 2] if n % 3 else []
            person = {
                "name": name, "organisation": "Les Petits Débrouillards" if n == 0 else None,
                "capacity": None, "group": group, "networks": [networks[n % 3]],
                "keywords": words, "number": n % 3 + 1, "named": name in ("Anna", "Karim"),
                "merged": [],
            }  # fmt: skip
            self.happen("participant.joined", ("participant", f"p{n}", person), by=f"p{n}")
        self._start("yarn")
        for n, (before, after) in enumerate([(0, 4), (4, 8), (8, 3)]):
            ball = ("ball", "ball", {"holder": f"p{after}", "color": 0, "stopped": False})
            throw = {"ball": "ball", "from": f"p{before}", "to": f"p{after}", "reason": None}
            self.happen("yarn.thrown", ball, ("throw", f"throw{n}", {**throw, "number": n + 1}))
        self._start("projects")
        self._card("four", "projects", say("Un four à pain partagé", "A shared bread oven"),
                   carrier=say("Le Fournil", "The Bakehouse"), place="Plougastel",
                   link="https://example.org/four")  # fmt: skip
        self._card("repair", "projects", say("Un café de réparation\nchaque premier samedi",
                                             "A repair café\nevery first Saturday"))  # fmt: skip
        self.happen("board.adjourned", ("board", "board", {"adjourned": True}))

    def _second_morning(self) -> None:
        say = self._say
        self.at = FIRST + DAY
        self.happen("board.resumed", ("board", "board", {"adjourned": False}))
        self._start("map")
        ideas = {
            "court": say("Ouvrir les cours d’école le soir", "Open school yards in the evening"),
            "buses": say("Des bus gratuits pour tous", "Free buses for all"),
            "code": say("Publier nos outils sous licence libre", "Publish our tools freely"),
            "meals": say("Manger ensemble avant de décider", "Eat together before deciding"),
            "growth": say("Grandir vite pour peser", "Grow fast to carry weight"),
            "hall": say("Une salle ouverte à toute heure", "A hall open at any time"),
            "tax": say("Une taxe sur les parkings", "A tax on car parks"),
            "new": say("Un journal de quartier", "A local paper"),
        }  # fmt: skip
        for id, text in ideas.items():
            self._card(id, "map", text)
        # Each table's three people in turn, then the one without a table.
        self._stances("court", "+++ +++ +++ +++ +")
        self._stances("buses", "+++ --- +-+ --- -")
        self._stances("code", "+++ +++ 000 000 0")
        self._stances("meals", "+++ 000 000 000 0")
        self._stances("growth", "--- --- --- --- -")
        self._stances("hall", "+++ +++ +++ +++ +")
        self._stances("tax", "+++ +++ +++ 00- 0")
        self._stances("new", "+0- +"[:3])
        title = say("Des lieux ouverts", "Open places")
        theme: Fields = {"map": "map", "title": title, "zone": None, "rank": 1, "question": None,
                         "sources": []}  # fmt: skip
        places = [_place("map", card, None, "open") for card in ("court", "hall")]
        self.happen("cluster.added", ("cluster", "open", theme), *places)
        question = say("Qui paie le transport de qui ?", "Who pays for whose transport?")
        self.happen("card.questioned", ("card", "buses", {"question": question}))
        self.happen("card.placed", _place("map", "meals", "convergence", None))
        self.happen("activity.revealed", ("activity", "map", {"revealed": True}))
        self.happen("board.adjourned", ("board", "board", {"adjourned": True}))

    def _third_morning(self) -> None:
        say = self._say
        self.at = FIRST + 2 * DAY
        self.happen("board.resumed", ("board", "board", {"adjourned": False}))
        self._start("levers")
        self._card("time", "levers", say("Du temps payé pour coopérer", "Paid time to cooperate"))
        self.happen("card.placed", _place("levers", "time", "new", None))
        self._card("tools", "levers", say("Des outils qu’on comprend", "Tools that we understand"))
        self.happen("card.placed", _place("levers", "tools", "new", None))
        self._card("rules", "levers", say("Les appels à projets", "Calls for projects"))
        self.happen("card.placed", _place("levers", "rules", "blocks", None))
        for person, count in (("p1", 2), ("p4", 3)):
            vote = {"card": "tools", "participant": person, "count": count}
            self.happen("vote.cast", ("vote", f"tools/{person}", vote), by=person)
        self._start("levels")
        self._card("me", "levels", say("Oser demander", "Dare to ask"))
        self.happen("card.placed", _place("levels", "me", "person", None))
        self._start("roles")
        self._card("secret", "roles", say("Un rôle encore caché", "A role still hidden"))
        self._start("wonder")
        self._card("awe", "wonder", say("Que la table à distance ait parlé la première",
                                        "That the remote table spoke first"))  # fmt: skip
        self._card("oven", "wonder", say("Qui entretient le four ?", "Who looks after the oven?"),
                   about="four")  # fmt: skip
        self.happen("activity.revealed", ("activity", "wonder", {"revealed": True}))
        self._card("rude", "map", say("À ne pas garder", "Not to be kept"))
        self.happen("card.withheld", ("card", "rude", {"withheld": True}))
        self._start("report")

    def _start(self, activity: str) -> None:
        self.happen("activity.started", ("board", "board", {"activity": activity}))

    def _card(self, id: str, activity: str, text: str, **more: Any) -> None:
        number = len(self.events) % 12
        card = {
            "activity": activity, "text": text, "author": f"p{number}",
            "group": [*_GROUPS][number // 3], "about": None, "question": None, "carrier": None,
            "place": None, "link": None, "on_behalf": None, "created": self.at, "withheld": False,
        }  # fmt: skip
        self.happen("card.added", ("card", id, {**card, **more}), by=f"p{number}")

    def _stances(self, card: str, said: str) -> None:
        for n, sign in enumerate(said.replace(" ", "")):
            group = [*_GROUPS][n // 3] if n < 12 else None
            stance = {
                "card": card, "participant": f"p{n}", "value": _SAID[sign], "group": group,
                "network": [*_NETWORKS][n % 3], "at": self.at,
            }  # fmt: skip
            self.happen("stance.taken", ("stance", f"{card}/p{n}", stance), by=f"p{n}")


def _activity(id: str, order: int, kind: str, title: str, **more: Any) -> Change:
    fields: Fields = {
        "kind": kind, "title": title, "prompt": None, "script": None, "minutes": 30,
        "order": order, "zones": {}, "steps": [], "step": None, "scope": "plenary",
        "revealed": True, "locked": False, "authors": False, "asks": [], "votes_each": 0,
        "timer": None, "declined": [], "section": None,
    }  # fmt: skip
    return "activity", id, {**fields, **more}


def _place(map: str, card: str, zone: str | None, cluster: str | None) -> Change:
    place = {"map": map, "card": card, "zone": zone, "cluster": cluster, "rank": 1, "said": False}
    return "placement", f"{map}/{card}", {**place, "by": "p1"}
