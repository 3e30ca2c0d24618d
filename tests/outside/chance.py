"""A session by chance: everybody does anything, within reason."""

import itertools
from random import Random
from typing import Any, Final, TypeAlias

Wish: TypeAlias = tuple[str, dict[str, Any]]

GROUPS: Final = ("g1", "g2", "g3")
NETWORKS: Final = ("n1", "n2")
PEOPLE: Final = ("p1", "p2", "p3", "p4", "p5", "p6")
ACTIVITIES: Final = ("open", "hidden", "apart", "plenary", "tables", "wonder")
KEYWORDS: Final = (("réseau", "Réseaux", "les réseaux"), ("entraide", "L’entraide"))

_KINDS: Final = ("collect", "collect", "collect", "mapping", "mapping", "surprise")


def furnished() -> list[Any]:
    """The log of a board with a record of every kind, some hidden from some."""
    sits = {"p1": "g1", "p2": "g1", "p3": "g2", "p4": "g2", "p5": "g3", "p6": None}
    zones = _zones("convergence", None)
    changes: list[Any] = [["board", "board", {"title": "Hasard", "language": "fr"}]]
    changes += [["group", g, {"name": g, "order": n}] for n, g in enumerate(GROUPS)]
    changes += [["network", n, {"name": n}] for n in NETWORKS]
    changes += [["participant", p, {"name": p, "group": g}] for p, g in sits.items()]
    changes += [
        ["activity", a, {"kind": kind, "title": a, "script": f"dire {a}", "zones": zones,
                         "scope": "groups" if a in ("apart", "tables") else "plenary",
                         "revealed": a == "open", "authors": n % 2 == 0, "order": n,
                         "votes_each": 4}]
        for n, (a, kind) in enumerate(zip(ACTIVITIES, _KINDS, strict=True))
    ]  # fmt: skip
    for activity, person in itertools.product(ACTIVITIES, PEOPLE):
        card, group = f"{activity}-{person}", sits[person]
        changes.append(["card", card, {"activity": activity, "text": card, "author": person,
                                       "group": group, "on_behalf": "Yves"}])  # fmt: skip
        map = f"{activity}/{group}" if group and activity in ("apart", "tables") else activity
        changes.append(["placement", f"{map}/{card}", {"map": map, "card": card, "zone": "a",
                                                       "by": person}])  # fmt: skip
        stance = {"card": card, "participant": person, "value": "shared", "group": group}
        changes.append(["stance", f"{card}/{person}", stance])
    changes += [
        ["cluster", "apart-cluster", {"map": "apart/g1", "title": "Ensemble", "zone": "a"}],
        ["cluster", "plenary-cluster", {"map": "plenary", "title": "Ensemble", "zone": "b"}],
        ["vote", "open-p1/p2", {"card": "open-p1", "participant": "p2", "count": 2}],
        ["hands", "open-p1/g1", {"card": "open-p1", "group": "g1", "shared": 3}],
        ["hands", "hidden-p1/g1", {"card": "hidden-p1", "group": "g1", "opposed": 2}],
        ["ball", "b1", {"holder": "p1"}],
        ["throw", "t1", {"ball": "b1", "from": "p2", "to": "p1"}],
        ["section", "s1", {"key": "question", "title": "Q", "body": "…"}],
    ]
    made = {"seq": 1, "at": 1_000, "by": "facilitator:1", "command": None, "type": "board.made"}
    header = {"format": "canevas-log", "version": 1, "board": "b", "epoch": "e"}
    return [header, {**made, "changes": changes}]


def _zones(*senses: str | None) -> dict[str, Any]:
    """The zones a and b, with these senses."""
    pairs = enumerate(zip("ab", senses, strict=True))
    return {zone: {"title": zone, "sense": sense, "order": n} for n, (zone, sense) in pairs}


def words_mark(person: str) -> str:
    """What all words bear that somebody typed."""
    return f" ~{person}~"


def name_mark(person: str) -> str:
    """What the names of a person bear, whoever typed them."""
    return f"§{person}§"


class Chance:
    """Draws commands. Many are refused; that is a part of it."""

    def __init__(self, seed: int) -> None:
        self.random = Random(seed)
        self._numbers = itertools.count(1)
        self._cards = [f"{a}-{p}" for a in ACTIVITIES for p in PEOPLE]
        self._clusters = ["apart-cluster", "plenary-cluster"]
        self._mark = ""

    def wish(self, *, staff: bool, hand: str = "") -> Wish:
        """A command; `staff` for those that facilitators alone may give. All that is typed in it
        bears the mark of the `hand` that types it."""
        self._mark = words_mark(hand) if hand else ""
        draws = [self._card, self._card, self._set, self._remove, self._place, self._place,
                 self._cluster, self._set_cluster, self._undo, self._myself,
                 *[self._stance] * 5, *[self._vote] * 2, self._hands, self._say,
                 self._throw]  # fmt: skip
        if staff:
            draws += [self._reveal, self._reveal, self._shape, self._move, self._move,
                      self._people, self._more, self._board, self._yarn,
                      self._withhold]  # fmt: skip
        return self.random.choice(draws)()

    def _new(self, prefix: str) -> str:
        return f"{prefix}{next(self._numbers)}"

    def _typed(self, prefix: str) -> str:
        return self._new(prefix) + self._mark

    def _map(self) -> str:
        activity = self.random.choice(ACTIVITIES)
        return self.random.choice([activity, f"{activity}/{self.random.choice(GROUPS)}"])

    def _zone(self) -> str | None:
        return self.random.choice(["a", "b", None])

    def _card(self) -> Wish:
        id = self._new("c")
        self._cards.append(id)
        args = {
            "id": id,
            "activity": self.random.choice(ACTIVITIES),
            "text": f"idée {id}{self._mark}",
        }
        more = (
            {"zone": "b", "on_behalf": f"Maryvonne{self._mark}"}
            if self.random.random() < 0.5
            else {}
        )
        return "card.add", {**args, **more}

    def _set(self) -> Wish:
        return "card.set", {"card": self._any_card(), "text": self._typed("mot ")}

    def _remove(self) -> Wish:
        return "card.remove", {"card": self._any_card()}

    def _place(self) -> Wish:
        cluster = self.random.choice([None, None, *self._clusters])
        args = {"map": self._map(), "card": self._any_card(), "zone": self._zone()}
        return "card.place", {**args, "cluster": cluster}

    def _cluster(self) -> Wish:
        id = self._new("k")
        self._clusters.append(id)
        cards = [self._any_card() for _ in range(self.random.randrange(3))]
        args = {
            "id": id,
            "map": self._map(),
            "title": id + self._mark,
            "cards": list(dict.fromkeys(cards)),
        }
        return "cluster.add", {**args, "zone": self._zone()}

    def _set_cluster(self) -> Wish:
        cluster = self.random.choice(self._clusters)
        wishes: list[Wish] = [
            ("cluster.set", {"cluster": cluster, "zone": self._zone()}),
            ("cluster.question", {"cluster": cluster, "question": self._typed("?")}),
            ("cluster.set", {"cluster": cluster, "title": self._typed("titre ")}),
            ("card.question", {"card": self._any_card(), "question": self._typed("?")}),
            ("cluster.dissolve", {"cluster": cluster}),
            ("cluster.merge", {"from": cluster, "into": self.random.choice(self._clusters)}),
        ]
        return self.random.choice(wishes)

    def _stance(self) -> Wish:
        value = self.random.choice(["shared", "shared", "not_ours", "opposed", None])
        return "stance.take", {"card": self._talked_of(), "value": value}

    def _vote(self) -> Wish:
        return "vote.cast", {"card": self._any_card(), "count": self.random.choice([0, 1, 1, 2, 3])}

    def _hands(self) -> Wish:
        counts = {name: self.random.randrange(4) for name in ("shared", "not_ours", "opposed")}
        group = self.random.choice(GROUPS)
        return "hands.count", {"card": self._talked_of(), "group": group, **counts}

    def _say(self) -> Wish:
        group = self.random.choice(GROUPS)
        people = [person for person in PEOPLE if self.random.random() < 0.7]
        return "map.say", {"map": f"tables/{group}", "cards": [f"tables-{p}" for p in people[:1]]}

    def _throw(self) -> Wish:
        args = {"id": self._new("y"), "ball": "b1", "to": self.random.choice(PEOPLE)}
        return "yarn.throw", {**args, "reason": self.random.choice([None, self._typed("lien ")])}

    def _yarn(self) -> Wish:
        ball = self.random.choice(["b1", "b1", "b2"])
        if self.random.random() < 0.2:
            return "yarn.stop", {"ball": ball}
        return "yarn.start", {"ball": ball, "holder": self.random.choice(PEOPLE)}

    def _talked_of(self) -> str:
        """A card of a mapping that many talk of."""
        return self.random.choice(["plenary-p1", "plenary-p2", "tables-p1", "tables-p3"])

    def _undo(self) -> Wish:
        return "undo", {}

    def _myself(self) -> Wish:
        person = self.random.choice(PEOPLE)
        group = self.random.choice([*GROUPS, None])
        changes: list[dict[str, Any]] = [
            {"group": group},
            {"keywords": self._keywords()},
            {"networks": self.random.sample(NETWORKS, self.random.randrange(3))},
            {"name": self._new(f"nom {name_mark(person)} "), "organisation": None},
        ]
        return "participant.set", {"participant": person, **self.random.choice(changes)}

    def _keywords(self) -> list[str]:
        """Words that some share, but for how they write them."""
        shared = [self.random.choice(spelt) + self._mark for spelt in KEYWORDS]
        return self.random.sample([*shared, self._typed("m")], 2)

    def _reveal(self) -> Wish:
        activity, revealed = self.random.choice(ACTIVITIES), self.random.random() < 0.5
        return "activity.reveal", {"activity": activity, "revealed": revealed}

    def _shape(self) -> Wish:
        change = self.random.choice(
            [
                {"authors": self.random.random() < 0.5},
                {"scope": self.random.choice(["plenary", "groups"])},
                {"locked": self.random.random() < 0.3, "votes_each": self.random.choice([0, 2, 5])},
                {"kind": self.random.choice(["collect", "mapping", "surprise"])},
                {"script": self.random.choice([None, self._new("dire ")])},
                {"zones": {"a": {"title": "A"}}},
                {"zones": _zones("divergence", "elsewhere")},
            ]
        )
        return "activity.set", {"activity": self.random.choice(ACTIVITIES), "fields": change}

    def _move(self) -> Wish:
        person = self.random.choice(PEOPLE)
        return "participant.set", {"participant": person, "group": self._any_group()}

    def _people(self) -> Wish:
        if self.random.random() < 0.8:
            return self._move()
        wishes: list[Wish] = [
            ("participant.remove", {"participant": "p6"}),
            ("participant.merge", {"from": "p5", "into": "p6"}),
            ("group.remove", {"id": "g3"}),
            ("group.add", {"id": "g3", "fields": {"name": "g3"}}),
            ("network.remove", {"id": "n2"}),
        ]
        return self.random.choice(wishes)

    def _more(self) -> Wish:
        came, went = self.random.sample(ACTIVITIES, 2)
        return "activity.carry", {"from": came, "to": went}

    def _withhold(self) -> Wish:
        withheld = self.random.random() < 0.6
        return "card.withhold", {"card": self._any_card(), "withheld": withheld}

    def _board(self) -> Wish:
        wishes: list[Wish] = [
            ("board.publish", {"published": self.random.random() < 0.5}),
            ("board.spotlight", {"target": ["card", self._any_card()]}),
            ("board.set", {"fields": {"question": self._new("?")}}),
            ("board.set", {"fields": {"quorum": self.random.randrange(6)}}),
            ("section.set", {"section": "report-question", "body": self._new("partie ")}),
            ("section.reset", {"section": "report-question"}),
        ]
        return self.random.choice(wishes)

    def _any_card(self) -> str:
        return self.random.choice(self._cards)

    def _any_group(self) -> str | None:
        return self.random.choice([*GROUPS, None])
