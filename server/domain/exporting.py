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

    def line(self, event: Event) -> dict[str, Any]:
        """One event as an object of the exported log."""
        for kind, id, fields in event.changes:
            if kind == "card" and fields is not None and "activity" in fields:
                self._activity_of[id] = fields["activity"]
        hidden = any(self._hides(kind, id, fields) for kind, id, fields in event.changes)
        exported = line(event)
        exported["changes"] = [self._change(*change) for change in event.changes]
        if hidden:
            exported["by"] = self._alias(event.by)
        return exported

    def _hides(self, kind: str, id: str, fields: Fields | None) -> bool:
        """Whether who made this change is nobody's business."""
        if kind in _PERSONAL:
            return True
        activity = self._activity(kind, id, fields)
        return activity is not None and not activity["authors"]

    def _activity(self, kind: str, id: str, fields: Fields | None) -> Fields | None:
        match kind:
            case "card":
                activity = self._activity_of.get(id)
            case "placement":
                activity, _ = split_map(id)
            case "cluster":
                known = fields or self._state.get("cluster", {}).get(id) or {}
                activity = split_map(known["map"])[0] if "map" in known else None
            case _:
                return None
        # An activity that is gone tells nothing of its authors any more.
        gone: Fields = {"authors": False, "kind": "collect", "revealed": False}
        return self._state.get("activity", {}).get(activity or "", gone)

    def _change(self, kind: str, id: str, fields: Fields | None) -> list[Any]:
        if kind in _PERSONAL:
            card, _, person = id.partition("/")
            id = compose(card, self._alias(person))
            if fields is not None and "participant" in fields:
                fields = {**fields, "participant": self._alias(fields["participant"])}
            return [kind, id, fields]
        if fields is None or not self._hides(kind, id, fields):
            return [kind, id, fields]
        fields = dict(fields)
        for name in ("author", "by"):
            if fields.get(name) is not None:
                fields[name] = self._alias(fields[name])
        activity = self._activity(kind, id, fields)
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
