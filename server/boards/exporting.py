"""Exporting a board: its log as lines, for others or for the operator alone."""

import secrets
from collections.abc import AsyncIterator, Callable
from typing import Any

import msgspec

from protocol import limits
from protocol.events import Event, line
from protocol.fold import fold
from protocol.records import State
from server.domain.exporting import Export
from server.domain.joint import Identities
from server.log.log import Head, Log


async def exported(log: Log, board: str, head: Head, since: int = 0) -> AsyncIterator[bytes]:
    """The lines of a board's log up to a head, without what others may not have."""
    state: State = {}
    identities = Identities()
    async for events in log.stream(board):
        for event in events:
            if event.seq <= head.seq:
                fold(state, event.changes)
                identities.take(event.changes)
    out = Export(state, lambda _: secrets.token_hex(8), identities.all())
    async for lines in _lines(log, board, head, since, out.line):
        yield lines


def complete(log: Log, board: str, head: Head) -> AsyncIterator[bytes]:
    """The lines of a board's log up to a head as they are, for its operator: names and stances."""
    return _lines(log, board, head, 0, line)


async def _lines(
    log: Log, board: str, head: Head, since: int, form: Callable[[Event], dict[str, Any]]
) -> AsyncIterator[bytes]:
    header = {
        "format": limits.LOG_FORMAT,
        "version": limits.VERSION,
        "board": board,
        "epoch": head.epoch,
        "last": head.seq,
    }
    yield msgspec.json.encode(header) + b"\n"
    async for events in log.stream(board):
        lines = [form(event) for event in events if event.seq <= head.seq]
        yield b"".join(msgspec.json.encode(line) + b"\n" for line in lines if line["seq"] > since)
