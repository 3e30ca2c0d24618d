"""What an exported log tells of people that it may not: the contract's words, read on their own.

`truth` are the events as they are, `told` the lines of an export of them.
"""

from typing import Any, Final

from tests.outside.replica import State, fold

Line = dict[str, Any]

_BLANK: Final = {"text": "", "question": None, "carrier": None, "place": None, "link": None,
                 "on_behalf": None, "about": None}  # fmt: skip

_COPYING: Final = ("activity.carried", "command.undone")

_LEAVING: Final = ("participant.removed", "participant.erased", "participant.withdrawn")


def disclosed(truth: list[Line], told: list[Line]) -> list[str]:
    """Every thing that is told and may not be."""
    return _Reader(truth).read(told)


class _Reader:
    def __init__(self, truth: list[Line]) -> None:
        self.truth = truth
        self.found: list[str] = []
        self.names: dict[str, str] = {}
        self.acted: list[tuple[Line, str]] = []
        self.state: State = {}
        self.kinds: dict[str, str] = {}
        self.activity_of: dict[str, str] = {}
        self.authors: dict[str, str | None] = {}
        for line in truth:
            fold(self.state, line["changes"])
            for kind, id, fields in line["changes"]:
                if kind == "activity" and fields and "kind" in fields:
                    self.kinds[id] = fields["kind"]
                if kind == "card" and fields and "activity" in fields:
                    self.activity_of[id] = fields["activity"]
                if kind == "card" and fields and fields.get("author"):
                    self.authors[id] = fields["author"]
                if kind == "cluster" and fields and "map" in fields:
                    self.activity_of[id] = fields["map"].split("/")[0]
        # Who was found to be the same person, in the end, has one name.
        merged = {
            id: fields["merged"]
            for line in truth
            for kind, id, fields in line["changes"]
            if kind == "participant" and fields and "merged" in fields
        }
        self.same = {id: last for last, ids in merged.items() for id in ids}
        self.people = {
            id for line in truth for kind, id, _ in line["changes"] if kind == "participant"
        }

    def read(self, told: list[Line]) -> list[str]:
        known: set[tuple[str, str]] = set()
        assert [line["seq"] for line in told] == [line["seq"] for line in self.truth]
        for was, line in zip(self.truth, told, strict=True):
            if _of_oneself(was) and was["by"] in self.people:
                self.acted.append((line, was["by"]))
            else:
                self._by(was, line)
            changes = {(kind, id): fields for kind, id, fields in line["changes"]}
            for kind, id, fields in was["changes"]:
                self._change(kind, id, fields, line, changes.get((kind, id), {}))
            people = [id for kind, id, _ in was["changes"] if kind == "participant"]
            joined = any(k == "participant" and f and "merged" in f for k, _, f in line["changes"])
            if joined and any(kind in ("stance", "vote") for kind, _, _ in line["changes"]):
                self._tell(line, f"stances change with {people}")
            for kind, id, fields in line["changes"]:
                named = (kind, id) in known and {"author", "by"} & (fields or {}).keys()
                if people and named and self._hides(kind, id):
                    self._tell(line, f"{kind} {id} changes with {people}")
                known.add((kind, id))
        for line, person in self.acted:
            if self.names.get(self._last(person)) == line["by"]:
                self._tell(line, f"who can but be {person} is called as behind their stances")
        if len(set(self.names.values())) != len(self.names):
            self.found.append("two people share an alias")
        return self.found

    def _last(self, person: str) -> str:
        while person in self.same:
            person = self.same[person]
        return person

    def _tell(self, line: Line, what: str) -> None:
        self.found.append(f"seq {line['seq']} {line['type']}: {what}")

    def _by(self, was: Line, line: Line) -> None:
        hidden = all(self._hides(kind, id) for kind, id, _ in was["changes"])
        if was["by"] not in self.people:
            if line["by"] != was["by"]:
                self._tell(line, f"{was['by']} is called {line['by']}")
        elif hidden:
            self._alias(line, was["by"], line["by"], "by")
        elif line["by"] != was["by"]:
            self._public(was, line)

    def _public(self, was: Line, line: Line) -> None:
        """Their own alias may not be given where all can see whose own card came or went, or who
        went themselves."""
        for kind, id, fields in was["changes"]:
            if kind != "card" or (fields is not None and "created" not in fields):
                continue
            if not self._hides(kind, id) and self.authors.get(id) == was["by"]:
                self.acted.append((line, was["by"]))

    def _change(self, kind: str, id: str, was: Any, line: Line, told: Any) -> None:
        if kind in ("stance", "vote"):
            self._personal(kind, id, line)
            return
        blank = self._blank(kind, id)
        for name in set(_BLANK) & (told or {}).keys() if blank else ():
            if told[name] != _BLANK[name]:
                self._tell(line, f"surprise {id} tells its {name}")
        if was is None or told is None or not self._hides(kind, id):
            if was != told and not blank:
                self._tell(line, f"{kind} {id} is told otherwise: {was} {told}")
            return
        for name in ("author", "by"):
            if was.get(name) in self.people and told.get(name) is not None:
                self._alias(line, was[name], told[name], f"{name} of {kind} {id}")
                if self._is_known(was.get("about"), was[name]) and line["type"] in _COPYING:
                    self._tell(line, f"{id} is a copy of a card whose author is known")

    def _personal(self, kind: str, id: str, line: Line) -> None:
        card, person = id.split("/")
        joint = person in self.same or person in self.same.values()
        person = self._last(person)
        ids = [i for k, i, _ in line["changes"] if k == kind and i.split("/")[0] == card]
        if any(i.split("/")[1] in self.people for i in ids):
            self._tell(line, f"{kind} {id} names its owner")
        elif joint and not ids:
            pass  # told as of one person throughout, whichever of their names they bore
        elif person in self.names and f"{card}/{self.names[person]}" not in ids:
            self._tell(line, f"{kind} {id} has another alias")
        for k, i, fields in line["changes"]:
            if k == kind and fields and fields.get("participant", i.split("/")[1]) not in i:
                self._tell(line, f"{kind} {i} and its participant differ")

    def _is_known(self, card: str | None, author: str) -> bool:
        """Whether all can read that this person wrote this card."""
        return (
            card in self.authors and self.authors[card] == author and not self._hides("card", card)
        )

    def _alias(self, line: Line, person: str, alias: str, where: str) -> None:
        if not alias.startswith("alias-") or person in alias:
            self._tell(line, f"{where} is {alias}")
            return
        person = self._last(person)
        if self.names.setdefault(person, alias) != alias:
            self._tell(line, f"{person} is {alias} and {self.names[person]}")

    def _activity(self, kind: str, id: str) -> str | None:
        if kind in ("card", "cluster"):
            return self.activity_of.get(id, "")
        return id.split("/")[0] if kind == "placement" else None

    def _hides(self, kind: str, id: str) -> bool:
        if kind in ("stance", "vote"):
            return True
        activity = self._activity(kind, id)
        if activity is None:
            return False
        return not self.state.get("activity", {}).get(activity, {}).get("authors", False)

    def _blank(self, kind: str, id: str) -> bool:
        activity = self._activity(kind, id) or ""
        shown = self.state.get("activity", {}).get(activity, {}).get("revealed", False)
        return kind == "card" and self.kinds.get(activity) == "surprise" and not shown


def _of_oneself(was: Line) -> bool:
    """Whether its type tells who did it: who went, or said again who they are."""
    named = not was["changes"] and str(was["type"]).startswith("participant.")
    return named or was["type"] in _LEAVING
