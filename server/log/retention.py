"""Until when a board is kept: its events say it; the log knows it without folding them."""

from collections.abc import Iterable
from typing import NamedTuple

from protocol.events import Change
from server.log.log import Entry


class Until(NamedTuple):
    """A time in ms since 1970, or `None`: kept without an end."""

    time: int | None


def until(changes: Iterable[Change]) -> Until | None:
    """What changes, in order, say last of it; `None` where they say nothing."""
    said: Until | None = None
    for kind, _, fields in changes:
        if kind == "board" and fields is not None and "keep_until" in fields:
            said = Until(fields["keep_until"])
    return said


def until_of(entries: Iterable[Entry]) -> Until | None:
    """What the events of entries say last of it."""
    return until(change for entry in entries for change in entry.event.changes)
