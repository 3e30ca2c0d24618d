"""Events as both twins keep them: a row each, with changes as bytes that no text rule touches."""

from collections.abc import Iterable
from typing import Any, Final, TypeAlias

from protocol.codec import pack, unpack_changes
from protocol.events import Event
from server.log.log import CommandKey, Entry

Row: TypeAlias = tuple[str, int, int, str, str | None, str, bytes, bytes]
"""`(board, seq, at, by, command, type, changes, replaced)`, the columns of `events`."""

EVENT: Final = 'seq, at, "by", command, type, changes'
ENTRY: Final = f"{EVENT}, replaced"
"""Columns to select."""


def rows(board: str, after: int, entries: Iterable[Entry]) -> list[Row]:
    """The rows of entries `after + 1 …`. Raises `ValueError` where a seq is another."""
    made: list[Row] = []
    for seq, (event, replaced) in enumerate(entries, after + 1):
        if event.seq != seq:
            raise ValueError(f"event {event.seq} where {seq} belongs")
        changes = pack(event.changes)
        columns = (event.at, event.by, event.command, event.type, changes, pack(replaced))
        made.append((board, seq, *columns))
    return made


def keys(rows: Iterable[Row]) -> list[CommandKey]:
    """The commands that rows come from. Raises `ValueError` where one comes twice."""
    found = [(row[3], row[4]) for row in rows if row[4] is not None]
    if len(set(found)) < len(found):
        raise ValueError("a command comes twice in one batch")
    return found


def events(rows: Iterable[Any]) -> list[Event]:
    """Events from rows of `EVENT`."""
    return [
        Event(seq, at, by, command, type, unpack_changes(changes))
        for seq, at, by, command, type, changes in rows
    ]


def entry(row: Any | None) -> Entry | None:
    """An entry from a row of `ENTRY`."""
    if row is None:
        return None
    *event, replaced = row
    return Entry(events([event])[0], unpack_changes(replaced))
