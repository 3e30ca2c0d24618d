"""What one message showed somebody, and whether they may see that."""

from typing import Any, Final, NamedTuple

from tests.convergence.broken import Broken, hold
from tests.outside.oracle import Eyes, by_now, may_know, record
from tests.outside.replica import State

DERIVED: Final = frozenset(
    {"tally", "sense", "count", "headway", "answered", "discord", "dots", "word", "wording"}
)


class Sight(NamedTuple):
    """The changes of a patch, or all of a snapshot, that brought a replica to a seq.

    `process` is where it left, `sent` the seconds when it did.
    """

    epoch: str
    seq: int
    process: object
    sent: float
    changes: list[Any] | None
    shown: State | None

    def check(self, state: State, eyes: Eyes) -> None:
        """All in it may be seen, and is so in `state`, the fold up to its seq (R9)."""
        eyes = by_now(state, eyes)
        if eyes.person is not None:
            hold(eyes.person in state["participant"], "R9", f"{eyes.person} is gone")
        for kind, id, fields in self._told():
            if kind in DERIVED:
                if not may_know(state, eyes, kind, id):
                    raise Broken("R9", f"{kind} {id} shown to {eyes} at {self.seq}")
                continue
            seen = record(state, eyes, kind, id)
            if seen is None or not fields.items() <= seen.items():
                raise Broken("R9", f"{kind} {id} shown to {eyes} at {self.seq}: {fields}")

    def _told(self) -> list[tuple[str, str, dict[str, Any]]]:
        if self.shown is not None:
            return [(k, id, f) for k, records in self.shown.items() for id, f in records.items()]
        return [(k, id, f) for k, id, f in self.changes or () if f is not None]
