"""Entries to append in the suites of the log."""

from protocol.events import Change, Event
from protocol.fold import Replaced
from server.log.log import Entry


def entry(
    seq: int,
    by: str = "ada",
    command: str | None = "",
    type: str = "card.added",
    changes: list[Change] | None = None,
    replaced: Replaced | None = None,
) -> Entry:
    """An event that adds a card; its command is its own unless one is given."""
    card = f"c{seq}"
    if command == "":
        command = f"{by}-{seq}"
    if changes is None:
        changes = [("card", card, {"text": f"idée {seq}", "created": seq})]
    return Entry(
        Event(seq, 1_700_000_000_000 + seq, by, command, type, changes),
        [("card", card, None)] if replaced is None else replaced,
    )


def entries(first: int, last: int, by: str = "ada") -> list[Entry]:
    """Entries `first … last`."""
    return [entry(seq, by) for seq in range(first, last + 1)]
