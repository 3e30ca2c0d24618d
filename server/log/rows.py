"""Events as both twins keep them: a row each, with changes as bytes that no text rule touches."""

import hashlib
from collections.abc import Iterable
from typing import Any, Final, TypeAlias

from protocol.codec import NotMessagePack, pack, unpack_changes
from protocol.events import Event
from server.log.log import CommandKey, Damaged, Entry

Row: TypeAlias = tuple[str, int, int, str, str | None, str, bytes, bytes, bytes]
"""`(board, seq, at, by, command, type, changes, replaced, digest)`, the columns of `events`."""

COLUMNS: Final = 'board, seq, at, "by", command, type, changes, replaced, digest'
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
        columns = (
            board,
            seq,
            event.at,
            event.by,
            event.command,
            event.type,
            changes,
            pack(replaced),
        )
        made.append((*columns, digest(*columns)))
    return made


def digest(
    board: str, seq: int, at: int, by: str, command: str | None, type: str, changes: bytes,
    replaced: bytes,
) -> bytes:  # fmt: skip
    """The SHA-256 by which a changed byte of a row is noticed."""
    head = f"{board}\n{seq}\n{at}\n{by}\n{command or ''}\n{type}\n{len(changes)}\n"
    return hashlib.sha256(head.encode() + changes + replaced).digest()


def damaged(rows: Iterable[Any]) -> list[int]:
    """The seqs of rows of `COLUMNS` that are not as they were written."""
    return [row[1] for row in rows if not _sound(*row)]


def _sound(*row: Any) -> bool:
    *columns, kept = row
    try:
        return digest(*columns) == bytes(kept)
    except (TypeError, ValueError, AttributeError):  # not even of its type any more
        return False


def entries(rows: Iterable[Any]) -> tuple[list[Entry], int | None]:
    """Entries from rows of `COLUMNS`, up to the first that is not as it was written: its seq."""
    made: list[Entry] = []
    for row in rows:
        try:
            made.append(_entry(*row))
        except Damaged as damaged:
            return made, damaged.seq
    return made, None


def _entry(board: str, seq: int, *columns: Any) -> Entry:
    if not _sound(board, seq, *columns):
        raise Damaged(seq)
    at, by, command, type, changes, replaced, _ = columns
    try:
        event = Event(seq, at, by, command, type, unpack_changes(changes))
        return Entry(event, unpack_changes(replaced))
    except NotMessagePack:
        raise Damaged(seq) from None


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
