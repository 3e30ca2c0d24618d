"""Events: what happened, in the past tense, and the fields it set."""

from typing import Any, Final, TypeAlias

from msgspec import Struct

from protocol.records import Fields

Change: TypeAlias = tuple[str, str, Fields | None]
"""`(kind, id, fields)` sets the named fields of one record; `None` drops the record."""


class Event(Struct, frozen=True):
    """One line of the log of a board.

    `seq` counts 1, 2, 3 …; `at` is milliseconds and never goes back; `by` is a participant's id,
    `facilitator:n`, `table:group` or `system`; `command` is the id of the command that made it.
    """

    seq: int
    at: int
    by: str
    command: str | None
    type: str
    changes: list[Change]


EVENT_TYPES: Final = frozenset(
    {
        "board.made", "board.set", "board.spotlit", "board.adjourned", "board.resumed",
        "board.closed", "board.reopened", "board.published",
        "activity.added", "activity.set", "activity.removed", "activity.started",
        "activity.stepped", "activity.revealed", "activity.timed", "activity.carried",
        "group.added", "group.set", "group.removed", "group.finished",
        "network.added", "network.set", "network.removed",
        "participant.joined", "participant.set", "participant.removed", "participant.merged",
        "participant.erased", "participant.withdrawn",
        "card.added", "card.set", "card.removed", "card.withheld", "card.returned",
        "card.questioned", "card.placed",
        "map.said",
        "cluster.added", "cluster.set", "cluster.merged", "cluster.dissolved",
        "cluster.questioned",
        "proposal.declined",
        "stance.taken", "hands.counted", "vote.cast",
        "yarn.started", "yarn.thrown", "yarn.stopped",
        "section.set", "section.reset",
        "command.undone",
    }
)  # fmt: skip
"""The types this release writes. A log may hold others, `noun.verbed`: folding needs none."""

LASTING: Final = frozenset(
    {"command.undone", "participant.joined", "participant.erased", "participant.withdrawn"}
)
"""The types of what is not taken back."""


def line(event: Event) -> dict[str, Any]:
    """An event as one object of the exported log."""
    return {
        "seq": event.seq,
        "at": event.at,
        "by": event.by,
        "command": event.command,
        "type": event.type,
        "changes": [list(change) for change in event.changes],
    }
