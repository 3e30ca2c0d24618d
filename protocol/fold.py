"""The fold: state and changes make the next state. The same twenty lines run in the browser."""

from collections.abc import Iterable
from typing import TypeAlias

from protocol.events import Change
from protocol.records import Fields, State

Replaced: TypeAlias = list[tuple[str, str, Fields | None]]
"""For each change, the record as it stood before, `None` where there was none."""


def fold(state: State, changes: Iterable[Change]) -> Replaced:
    """Fold changes into a state, in place, and tell which records they replaced.

    Records are replaced, never changed: whoever holds one keeps it as it was.
    It never refuses, rounds, sorts or measures.
    """
    replaced: Replaced = []
    for kind, id, fields in changes:
        records = state.setdefault(kind, {})
        before = records.get(id)
        replaced.append((kind, id, before))
        if fields is None:
            records.pop(id, None)
        elif before is None:
            records[id] = dict(fields)
        else:
            records[id] = {**before, **fields}
    return replaced


def unfold(state: State, replaced: Replaced) -> None:
    """Put back, in reverse, what a fold replaced."""
    for kind, id, before in reversed(replaced):
        if before is None:
            state[kind].pop(id, None)
        else:
            state[kind][id] = before
