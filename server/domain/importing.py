"""Importing: a log from outside, checked line by line, made whole.

Form is checked: kinds, fields and their types, ids, seqs, references. The words are taken as they
are; a field that is missing takes its default.
"""

from typing import Any, Final

import msgspec
from msgspec import Struct

from protocol import ids, limits, records
from protocol.events import Change, Event
from protocol.fold import fold
from protocol.ids import compose
from protocol.records import Fields, State
from server.domain.activities import mapping_zones
from server.domain.decision import Past
from server.domain.references import dangling
from server.words.words import LANGUAGES


class Broken(ValueError):
    """A line that cannot be taken; `line` counts from 1, `why` is for people who read logs."""

    def __init__(self, line: int, why: str) -> None:
        super().__init__(f"line {line}: {why}")
        self.line = line
        self.why = why


class _Header(Struct):
    format: str
    version: int
    board: str
    epoch: str


class _Line(Struct):
    seq: int
    at: int
    by: str
    type: str
    changes: list[tuple[str, str, dict[str, Any] | None]]
    command: str | None = None


_DECODE_HEADER: Final = msgspec.json.Decoder(_Header)
_DECODE_LINE: Final = msgspec.json.Decoder(_Line)
_COMPOSED: Final = {
    "placement": ("map", "card"),
    "stance": ("card", "participant"),
    "vote": ("card", "participant"),
    "hands": ("card", "group"),
}
"""The fields that the id of a record is made of."""


class Import:
    """Takes the lines of a log one after the other; `finish` gives what was read."""

    def __init__(self) -> None:
        self._line = 0
        self._at = 0
        self._language = LANGUAGES[0]
        self._taken = 0
        self._state: State = {}
        self._entries: list[Past] = []
        self._commands: set[tuple[str, str]] = set()
        self._kinds: dict[str, str] = {}
        self._touched: dict[tuple[str, str], int] = {}

    def take(self, line: bytes) -> None:
        """Take the next line. Raises `Broken`."""
        self._line += 1
        if self._line > limits.IMPORT_LINES:
            raise self._broken(f"more than {limits.IMPORT_LINES} lines")
        try:
            line.decode("utf-8")
            if self._line == 1:
                self._header(_DECODE_HEADER.decode(line))
            else:
                self._event(_DECODE_LINE.decode(line))
        except (msgspec.MsgspecError, UnicodeError) as error:
            raise self._broken(str(error)) from None
        except RecursionError:
            raise self._broken("too deep") from None

    def finish(self) -> tuple[State, list[Past]]:
        """The folded state, and every event with what it replaced. Raises `Broken`."""
        if self._line == 0:
            raise Broken(1, "an empty log")
        if "board" not in self._state.get("board", {}):
            raise self._broken("the log makes no board")
        for kind, id, field in dangling(self._state):
            line = self._touched.get((kind, id), self._line)
            raise Broken(line, f"{kind} {id}: {field} names something that is not there")
        return self._state, self._entries

    def _header(self, header: _Header) -> None:
        if header.format != limits.LOG_FORMAT or header.version != limits.VERSION:
            raise self._broken(f"not a {limits.LOG_FORMAT} of version {limits.VERSION}")

    def _event(self, read: _Line) -> None:
        seq = len(self._entries) + 1
        if read.seq != seq:
            raise self._broken(f"seq {read.seq} where {seq} comes next")
        if not self._at <= read.at <= limits.GREATEST:
            raise self._broken("at goes back, or far too far")
        if ids.TYPE.fullmatch(read.type) is None:
            raise self._broken("type is not noun.verbed")
        if ids.AUTHOR.fullmatch(read.by) is None:
            raise self._broken("by is nobody")
        if read.command is not None:
            if ids.UUID.fullmatch(read.command) is None:
                raise self._broken("command is no uuid")
            if (read.by, read.command) in self._commands:
                raise self._broken("command is there twice")
            self._commands.add((read.by, read.command))
        changes: list[Change] = []
        replaced: list[Change] = []
        for kind, id, fields in read.changes:
            # One by one: what an event makes, it may go on to change.
            changes.append(self._change(kind, id, fields, read.at))
            replaced += fold(self._state, changes[-1:])
        self._check_composed(changes)
        self._at = read.at
        event = Event(seq, read.at, read.by, read.command, read.type, changes)
        self._entries.append(Past(event, replaced))

    def _change(self, kind: str, id: str, fields: Fields | None, at: int) -> Change:
        if kind not in records.RECORDS:
            raise self._broken(f"unknown kind {kind[:40]}")
        self._check_id(kind, id)
        self._touched[kind, id] = self._line
        if fields is None:
            self._kinds.pop(id, None)
            return (kind, id, None)
        records.check(kind, fields)
        if kind == "board":
            self._language = fields.get("language", self._language)
        if not _exact(fields):
            raise self._broken("a number is too large")
        if kind == "stance" and "value" in fields:
            fields = {"at": self._after(at), **fields}
        if id not in self._state.get(kind, {}):
            # A stance and a vote of one person on one card are both called so.
            if kind not in _COMPOSED and self._kinds.setdefault(id, kind) != kind:
                raise self._broken(f"{id} is another kind's already")
            if fields.get("kind") == "mapping" and "zones" not in fields:
                fields["zones"] = mapping_zones(self._language)
            given, fields = len(fields), records.complete(kind, fields)
            if given < len(fields):
                records.check(kind, fields)  # not every field has a default: a stance needs a value
        return (kind, id, fields)

    def _after(self, at: int) -> int:
        """When a stance was taken that does not tell: no earlier than its event, and in order."""
        self._taken = max(self._taken + 1, at)
        return self._taken

    def _check_id(self, kind: str, id: str) -> None:
        parts = id.split("/")
        if kind == "board":
            good = id == "board"
        elif kind in _COMPOSED:
            longest = 3 if kind == "placement" else 2
            good = 2 <= len(parts) <= longest and all(map(ids.valid, parts))
        else:
            good = ids.valid(id)
        if not good:
            raise self._broken(f"{id[:80]!r} is no id of a {kind}")

    def _check_composed(self, changes: list[Change]) -> None:
        for kind, id, _ in changes:
            record = self._state.get(kind, {}).get(id)
            if record is None or kind not in _COMPOSED:
                continue
            if id != compose(*(record[part] for part in _COMPOSED[kind])):
                raise self._broken(f"{id} is not made of what the {kind} names")

    def _broken(self, why: str) -> Broken:
        return Broken(self._line, why)


def _exact(value: Any) -> bool:
    """Whether all numbers in a value are exact in every language that folds them."""
    match value:
        case bool() | str() | None:
            return True
        case int() | float():
            return -limits.GREATEST <= value <= limits.GREATEST
        case dict():
            return all(map(_exact, value.values()))
    return all(map(_exact, value))
