"""Exporting: the log as others may have it. People behind stances and votes become aliases, as do
authors where the activity hides them; unrevealed surprises are blank."""

from collections.abc import Callable
from typing import Any

from protocol.events import Event, line
from protocol.ids import compose, split_map
from protocol.records import Fields, State
from server.domain.references import ALIAS

_PERSONAL = ("stance", "vote")
_WORDS = ("text", "question", "carrier", "place", "link", "on_behalf", "about")


class Export:
    """Turns events into lines, by what is hidden in the state at the end of the log.

    `name` gives an alias for a person: one a person and export, told to nobody.
    """

    def __init__(self, state: State, name: Callable[[str], str]) -> None:
        self._state = state
        self._name = name
        self._aliases: dict[str, str] = {}
        self._activity_of: dict[str, str] = {}
        self._kinds: dict[str, str] = {}

    def line(self, event: Event) -> dict[str, Any]:
        """One event as an object of the exported log."""
        for kind, id, fields in event.changes:
            if fields is not None:
                self._learn(kind, id, fields)
        # An event without a change does not tell what it was about.
        hidden = not event.changes or any(self._hides(kind, id) for kind, id, _ in event.changes)
        exported = line(event)
        exported["changes"] = [self._change(*change) for change in event.changes]
        if hidden:
            exported["by"] = self._alias(event.by)
        return exported

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
        if kind in _PERSONAL:
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
        if kind in _PERSONAL:
            card, _, person = id.partition("/")
            id = compose(card, self._alias(person))
            if fields is not None and "participant" in fields:
                fields = {**fields, "participant": self._alias(fields["participant"])}
            return [kind, id, fields]
        if fields is None or not self._hides(kind, id):
            return [kind, id, fields]
        fields = dict(fields)
        for name in ("author", "by"):
            if fields.get(name) is not None:
                fields[name] = self._alias(fields[name])
        activity = self._activity(kind, id)
        if kind == "card" and activity and self._blank(activity):
            fields |= {name: None for name in _WORDS if name in fields}
            if "text" in fields:
                fields["text"] = ""
        elif fields.get("on_behalf") is not None:
            fields["on_behalf"] = self._alias(fields["on_behalf"])
        return [kind, id, fields]

    def _blank(self, activity: Fields) -> bool:
        return bool(activity["kind"] == "surprise" and not activity["revealed"])

    def _alias(self, by: str) -> str:
        """An alias for a person; tables, facilitators and the system are nobody's secret."""
        if by == "system" or ":" in by:
            return by
        alias = self._aliases.get(by)
        if alias is None:
            alias = self._aliases[by] = ALIAS + self._name(by)
        return alias
