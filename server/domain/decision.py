"""What a command comes to: the type of one event and the changes it makes."""

from typing import NamedTuple

from protocol.events import Change, Event
from protocol.fold import Replaced


class Decision(NamedTuple):
    """An accepted command: exactly one event, even with no change."""

    type: str
    changes: list[Change]


class Past(NamedTuple):
    """The event that an undo is about, and what it replaced; read from the log beforehand."""

    event: Event
    replaced: Replaced
