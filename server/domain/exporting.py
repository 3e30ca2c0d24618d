"""Exporting: the log as others may have it. People behind stances and votes become aliases, as do
authors where the activity hides them; unrevealed surprises are blank."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from protocol.events import Change, Event, line
from protocol.ids import compose, split_map
from protocol.records import Fields, State
from server.domain.carrying import copied
from server.domain.joint import PERSONAL, Joint
from server.domain.references import ALIAS

_WORDS = ("text", "question", "carrier", "place", "link", "on_behalf", "about")


class Export:
    """Turns events into lines, by what is hidden in the state at the end of the log.

    `name` gives an alias for a person: one a person and export, told to nobody. `people`: all ids
    of each person who had several.
    """

    def __init__(
        self,
        state: State,
        name: Callable[[str], str],
        people: Mapping[str, Sequence[str]] | None = None,
    ) -> None:
        self._state = state
        self._joint = Joint(people or {})
        self._name = name
        self._aliases: dict[str, str] = {}
        self._activity_of: dict[str, str] = {}
        self._kinds: dict[str, str] = {}
        self._known: set[tuple[str, str]] = set()

    def line(self, event: Event) -> dict[str, Any]:
        """One event as an object of the exported log."""
        for kind, id, fields in event.changes:
            if fields is not None:
                self._learn(kind, id, fields)
        exported = line(event)
        hides = [self._hides(kind, id) for kind, id, _ in event.changes]
        if any(hides) or not hides:
            exported["by"] = self._alias_of(event)
        told = self._joint.told(event.changes)
        if any(kind == "participant" for kind, _, _ in told):
            told = [untied for change in told if (untied := self._untied(*change)) is not None]
        exported["changes"] = [self._change(*change) for change in told]
        self._known.update((kind, id) for kind, id, _ in event.changes)
        return exported

    def _alias_of(self, event: Event) -> str:
        """What the author of an event is called where something of it is hidden.

        Who acts on what is not hidden may be known: they get a name that nothing else bears.
        """
        if not _is_person(event.by):
            return event.by
        acts = self._acts(event.changes)
        # People come, introduce themselves and go in events of this kind, also without a change.
        itself = event.type.startswith("participant.")
        if not itself and all(self._hides(kind, id) for kind, id in acts):
            return self._alias(event.by)
        return ALIAS + self._name(event.by)

    def _acts(self, changes: list[Change]) -> list[tuple[str, str]]:
        """The records that an event is about, without those that only hang on them.

        An event that changes nothing does not tell what it was about.
        """
        came_or_went = [
            (kind, id)
            for kind, id, fields in changes
            if kind == "card" and (fields is None or (kind, id) not in self._known)
        ]
        arranged = [(kind, id) for kind, id, _ in changes if kind in ("cluster", "placement")]
        shared = [(kind, id) for kind, id, _ in changes if kind not in PERSONAL]
        return came_or_went or arranged or shared or [(kind, id) for kind, id, _ in changes]

    def _untied(self, kind: str, id: str, fields: Fields | None) -> Change | None:
        """A change of an event about a person, without what tells that they are a hidden author:
        they go from what they wrote, or come back to it. Their alias stays there instead.

        None where nothing is left of it.
        """
        if fields is None or (kind, id) not in self._known or not self._hides(kind, id):
            return kind, id, fields
        left = {name: value for name, value in fields.items() if name not in ("author", "by")}
        return (kind, id, left) if left or not fields else None

    def _learn(self, kind: str, id: str, fields: Fields) -> None:
        """Keep what later events, and what is gone at the end, do not tell."""
        if kind == "card" and "activity" in fields:
            self._activity_of[id] = fields["activity"]
        elif kind == "cluster" and "map" in fields:
            self._activity_of[id], _ = split_map(fields["map"])
        elif kind == "activity" and "kind" in fields:
            self._kinds[id] = fields["kind"]

    def _hides(self, kind: str, id: str) -> bool:
        """Whether who made this change is nobody's business."""
        if kind in PERSONAL:
            return True
        activity = self._activity(kind, id)
        return activity is not None and not activity["authors"]

    def _activity(self, kind: str, id: str) -> Fields | None:
        match kind:
            case "card" | "cluster":
                activity = self._activity_of.get(id, "")
            case "placement":
                activity, _ = split_map(id)
            case _:
                return None
        # An activity that is gone tells nothing of its authors any more.
        kind = self._kinds.get(activity, "collect")
        gone: Fields = {"authors": False, "kind": kind, "revealed": False}
        return self._state.get("activity", {}).get(activity, gone)

    def _change(self, kind: str, id: str, fields: Fields | None) -> list[Any]:
        if kind in PERSONAL:
            card, _, person = id.partition("/")
            id = compose(card, self._alias(person))
            if fields is not None and "participant" in fields:
                fields = {**fields, "participant": self._alias(fields["participant"])}
            return [kind, id, fields]
        if fields is None:
            return [kind, id, None]
        fields = dict(fields)
        if self._hides(kind, id):
            if self._is_of_known_author(kind, id, fields):
                fields["author"] = None
            for name in ("author", "by", "on_behalf"):
                if fields.get(name) is not None:
                    fields[name] = self._alias(fields[name])
        if kind == "card" and self._blank(id):
            fields |= {name: None for name in _WORDS if name in fields}
            if "text" in fields:
                fields["text"] = ""
        return [kind, id, fields]

    def _is_of_known_author(self, kind: str, id: str, fields: Fields) -> bool:
        """Whether a card is the copy of one whose author all may know: it would tell the alias."""
        original, activity = fields.get("about"), self._activity_of.get(id, "")
        if kind != "card" or original is None or id != copied(activity, original):
            return False
        return not self._hides("card", original)

    def _blank(self, id: str) -> bool:
        activity = self._activity("card", id)
        return bool(activity and activity["kind"] == "surprise" and not activity["revealed"])

    def _alias(self, by: str) -> str:
        """An alias for a person; tables, facilitators and the system are nobody's secret."""
        if not _is_person(by):
            return by
        person = self._joint.last(by)
        alias = self._aliases.get(person)
        if alias is None:
            alias = self._aliases[person] = ALIAS + self._name(person)
        return alias


def _is_person(by: str) -> bool:
    return by != "system" and ":" not in by
