"""A session over two mornings, as a log: what a replay is made of."""

import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

from tests.browser.scene import GROUPS, NETWORKS, TEXTS, ZONES

NAMES = ("Léa", "Karim", "Yann", "Maryvonne", "Anne", "Paul", "Sofia", "Enora", "Idriss", "Chloé",
         "Brieuc", "Nolwenn", "Gwen", "Malo", "Soazig", "Ronan", "Aziliz", "Erwan", "Jeanne",
         "Tugdual")  # fmt: skip
STEPS = (("situate", "On se situe"), ("sort", "Nos tables trient"), ("common", "La carte commune"))
WORDS = ("lien", "partage", "école", "mer", "vélo", "repas", "bois", "coopérer")
THEMES = {
    "reparer": ("Réparer, transmettre", "ensemble", (2, 6, 7)),
    "voisins": ("Se retrouver entre voisins", "ensemble", (0, 1, 17)),
    "decider": ("Qui décide ?", "debat", (4, 11)),
}


class Story:
    """Tells events one after the other, at a time that goes on."""

    def __init__(self, began: datetime) -> None:
        self._now = began
        self._chance = random.Random(7)
        self.events: list[dict[str, Any]] = []

    def tell(
        self, type: str, *changes: list[Any], after: float = 1, by: str = "facilitator:1"
    ) -> None:
        """Something happens so many seconds later."""
        self._now += timedelta(seconds=after)
        at = int(self._now.timestamp() * 1_000)
        self.events.append(
            {"seq": len(self.events) + 1, "at": at, "by": by, "command": None, "type": type,
             "changes": list(changes)}
        )  # fmt: skip

    @property
    def ms(self) -> int:
        return int(self._now.timestamp() * 1_000)

    def soon(self) -> float:
        """A few seconds."""
        return self._chance.uniform(0.5, 6)

    def any(self, *several: Any) -> Any:
        return self._chance.choice(several)


def this_morning() -> datetime:
    """When the third morning begins."""
    return datetime.now(UTC).replace(hour=9, minute=0, second=0, microsecond=0)


def lines(today: datetime, *, published: bool = False) -> list[dict[str, Any]]:
    """The lines of a log whose second morning began a day before."""
    story = Story(today - timedelta(days=2))
    _first_morning(story)
    story._now = today - timedelta(days=1)
    _second_morning(story)
    if published:
        story.tell("board.published", _board(published=True))
    header = {"format": "canevas-log", "version": 1, "board": "b", "epoch": "e"}
    return [header, *story.events]


def _first_morning(story: Story) -> None:
    story.tell("board.made", *_furniture())
    people = list(enumerate(NAMES))
    for n, name in people:
        fields = {"name": name, "group": list(GROUPS)[n % 5], "networks": [list(NETWORKS)[n % 3]],
                  "number": n // 5 + 1}  # fmt: skip
        story.tell(
            "participant.joined", ["participant", f"p{n}", fields], after=story.soon(), by=f"p{n}"
        )
    _start(story, "tour")
    for n, _ in people:
        words = [story.any(*WORDS) for _ in range(2)]
        said = ["participant", f"p{n}", {"keywords": list(dict.fromkeys(words))}]
        story.tell("participant.set", said, after=story.soon(), by=f"p{n}")
    _start(story, "pelotes")
    story.tell("yarn.started", ["ball", "ball", {"holder": "p0", "color": 0}], after=5)
    for n in range(14):
        thrown = ["throw", f"w{n}", {"ball": "ball", "from": f"p{n}", "to": f"p{n + 1}",
                                     "reason": story.any(*WORDS)}]  # fmt: skip
        held = ["ball", "ball", {"holder": f"p{n + 1}"}]
        story.tell("yarn.thrown", thrown, held, after=story.soon() * 2, by=f"p{n}")
    _start(story, "idees")
    for n, text in enumerate(TEXTS):
        fields = {"activity": "idees", "text": text, "author": f"p{n}",
                  "group": list(GROUPS)[n % 5], "created": story.ms}  # fmt: skip
        story.tell("card.added", ["card", f"i{n}", fields], after=story.soon(), by=f"p{n}")
    story.tell("board.spotlit", _board(spotlight=["card", "i4"]), after=40)
    story.tell("board.spotlit", _board(spotlight=None), after=20)
    story.tell("board.adjourned", _board(adjourned=True), after=700)


def _second_morning(story: Story) -> None:
    story.tell("board.resumed", _board(adjourned=False), after=0)
    copies = [
        ["card", f"c{n}", {"activity": "carte", "text": text, "about": f"i{n}", "author": f"p{n}",
                           "group": list(GROUPS)[n % 5], "created": story.ms}]
        for n, text in enumerate(TEXTS)
    ]  # fmt: skip
    story.tell("activity.carried", *copies, after=5)
    _start(story, "carte")
    _step(story, "situate")
    for n in range(len(NAMES) * 16):
        person, turn = n % len(NAMES), n // len(NAMES)
        card = (person * 3 + turn) % len(TEXTS)
        group, network = list(GROUPS)[person % 5], list(NETWORKS)[person % 3]
        opposed = card in (3, 4, 11) and person % 5 < 3
        value = "opposed" if opposed else story.any("shared", "shared", "shared", "not_ours")
        fields = {"card": f"c{card}", "participant": f"p{person}", "value": value, "group": group,
                  "network": network, "at": story.ms}  # fmt: skip
        story.tell("stance.taken", ["stance", f"c{card}/p{person}", fields],
                   after=story.soon() / 4, by=f"p{person}")  # fmt: skip
    _step(story, "sort")
    for group in GROUPS:
        for n in range(0, len(TEXTS), 2):
            zone = story.any(*ZONES)
            placed = {"map": f"carte/{group}", "card": f"c{n}", "zone": zone, "rank": n}
            story.tell("card.placed", ["placement", f"carte/{group}/c{n}", placed],
                       after=story.soon() / 2, by=f"table:{group}")  # fmt: skip
        story.tell("group.finished", ["group", group, {"finished": True}], by=f"table:{group}")
    _step(story, "common")
    story.tell("activity.revealed", ["activity", "carte", {"revealed": True}], after=30)
    for id, (title, zone, cards) in THEMES.items():
        places = [
            ["placement", f"carte/c{n}", {"map": "carte", "card": f"c{n}", "zone": zone,
                                          "cluster": id, "rank": n}]
            for n in cards
        ]  # fmt: skip
        cluster = ["cluster", id, {"map": "carte", "title": title, "zone": zone, "rank": 0}]
        story.tell("cluster.added", cluster, *places, after=25)
    story.tell(
        "card.questioned", ["card", "c4", {"question": "Qui tranche, et comment ?"}], after=50
    )
    story.tell("board.adjourned", _board(adjourned=True), after=400)


def _furniture() -> Iterator[list[Any]]:
    yield _board(
        title="Territoires en transition", language="fr", question="Qu’est-ce qui nous relie ?"
    )
    for order, (id, (name, remote)) in enumerate(GROUPS.items()):
        yield ["group", id, {"name": name, "remote": remote, "order": order, "color": order}]
    for order, (id, name) in enumerate(NETWORKS.items()):
        yield ["network", id, {"name": name, "order": order, "color": order}]
    zones = {id: {"title": title, "sense": sense, "order": n}
             for n, (id, (title, sense)) in enumerate(ZONES.items())}  # fmt: skip
    yield ["activity", "tour", {"kind": "introductions", "title": "Tour de table", "order": -2}]
    yield ["activity", "pelotes", {"kind": "yarn", "title": "Jeu de pelotes", "order": -1}]
    yield ["activity", "idees", {"kind": "collect", "title": "Ce qui nous motive", "order": 0,
                                 "prompt": "Qu’est-ce qui vous fait bouger, ici ?"}]  # fmt: skip
    steps = [{"key": key, "title": title, "minutes": 20} for key, title in STEPS]
    yield ["activity", "carte", {"kind": "mapping", "title": "Cartographie", "order": 1,
                                 "zones": zones, "prompt": "Qu’est-ce qui nous rassemble ?",
                                 "steps": steps, "scope": "groups", "revealed": False}]  # fmt: skip


def _start(story: Story, activity: str) -> None:
    story.tell("activity.started", _board(activity=activity), after=20)
    timer = {"ends": story.ms + 1_200_000, "left": None}
    story.tell("activity.timed", ["activity", activity, {"timer": timer}])


def _step(story: Story, key: str) -> None:
    story.tell("activity.stepped", ["activity", "carte", {"step": key}], after=60)


def _board(**fields: Any) -> list[Any]:
    return ["board", "board", fields]
