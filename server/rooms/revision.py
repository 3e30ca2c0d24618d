"""A revision: how the log of a board reads once a person's words are taken out of it."""

from typing import NamedTuple

import msgspec

from protocol.fold import fold
from protocol.records import State
from server.domain.erasing import Eraser, Erasure
from server.domain.identities import merged
from server.domain.refused import Refused
from server.log.log import Entry, Head, Log


class Revision(NamedTuple):
    """The events that read otherwise, with what they replace then, and the state at the head."""

    entries: list[Entry]
    state: State


async def revise(log: Log, board: str, head: Head, erasure: Erasure, state: State) -> Revision:
    """Read the log of a board up to a head, and fold it as it was and as it will be.

    `state`: what it folds to now.

    Raises `Refused` where it knows no such person; `Unavailable`.
    """
    eraser = Eraser(erasure, await _merged(log, board, erasure.person, state))
    before: State = {}
    after: State = {}
    entries: list[Entry] = []
    async for events in log.stream(board):
        for event in events:
            if event.seq > head.seq:
                break
            changes = eraser.revise(event)
            replaced, replaces = fold(before, event.changes), fold(after, changes)
            if changes is not event.changes or replaced != replaces:
                entries.append(Entry(msgspec.structs.replace(event, changes=changes), replaces))
    if not eraser.met:
        raise Refused("not_found", "no-participant")
    return Revision(entries, after)


async def _merged(log: Log, board: str, person: str, state: State) -> list[str]:
    """The ids that were merged into a person's; of who is gone, those that last were."""
    there = state.get("participant", {}).get(person)
    if there is not None:
        return merged(there)
    last: list[str] = []
    async for events in log.stream(board):
        for event in events:
            for kind, id, fields in event.changes:
                if (kind, id) == ("participant", person) and fields and "merged" in fields:
                    last = merged(fields)
    return last
