"""News: what processes tell each other of a board over the bus."""

from typing import NamedTuple, TypeAlias

from protocol import codec
from protocol.events import Change, Event
from protocol.messages import ByeCode

LARGEST = 512 * 1024
"""Bytes above which only a hint goes out, and the others read the log."""


class Happened(NamedTuple):
    """Events that are in the log. An empty list is a hint that there are some."""

    epoch: str
    events: list[Event]


class Here(NamedTuple):
    """Who is connected to one process: people for each group, the groups whose own device is,
    cards held for each group; `people` by id, while that is to be told."""

    process: str
    groups: dict[str, int]
    tables: list[str]
    holding: dict[str, dict[str, str]]
    people: list[str]


class Farewell(NamedTuple):
    """Tokens to say goodbye to, by their public ids; None for all of the board."""

    code: ByeCode
    tokens: list[str] | None


News: TypeAlias = Happened | Here | Farewell


def pack(news: News) -> bytes:
    """News as a message of the bus."""
    match news:
        case Happened(epoch, events):
            rows = [[e.seq, e.at, e.by, e.command, e.type, e.changes] for e in events]
            packed = codec.pack(["happened", epoch, rows])
            return packed if len(packed) <= LARGEST else codec.pack(["happened", epoch, []])
        case Here():
            return codec.pack(["here", *news])
        case Farewell():
            return codec.pack(["farewell", *news])


def unpack(message: bytes) -> News:
    """News from a message of the bus. Raises `ValueError` for what is none."""
    match codec.unpack(message):
        case ["happened", str(epoch), list(rows)]:
            return Happened(epoch, [_event(*row) for row in rows])
        case ["here", str(process), dict(groups), list(tables), dict(holding), list(people)]:
            return Here(process, groups, tables, holding, people)
        case ["farewell", code, tokens]:
            return Farewell(code, tokens)
    raise ValueError("no news")


def _event(
    seq: int, at: int, by: str, command: str | None, type: str, changes: list[Change]
) -> Event:
    return Event(seq, at, by, command, type, [(kind, id, fields) for kind, id, fields in changes])
