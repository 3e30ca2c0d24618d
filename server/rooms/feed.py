"""A feed: what a board has to tell, as patches that lead to its head or as a capture of it."""

from collections.abc import Callable, Iterable
from typing import Final

from protocol.events import Change
from protocol.records import State
from server.domain.views import Views
from server.rooms.capture import Capture
from server.rooms.ring import Patch, Ring

CAPTURE_SECONDS: Final = 1.0
"""How old a capture may be that newcomers start from, where patches lead on."""

_SHAPING: Final = frozenset({"activity", "board"})
"""Kinds whose records decide who sees others."""


class Feed:
    """The views of a board, the latest patches, and the latest capture."""

    def __init__(self, state: State, seq: int, now: Callable[[], float]) -> None:
        """`state` as folded at `seq`; `now` tells seconds."""
        self.views = Views(state)
        self._ring = Ring(seq)
        self._seq = seq
        self._now = now
        self._capture: Capture | None = None

    @property
    def told(self) -> int:
        """The seq up to which patches were made."""
        return self._ring.head

    def advance(self, seq: int, changes: Iterable[Change]) -> None:
        """Take in what is committed up to a seq, and folded."""
        changes = list(changes)
        self.views.advance(changes)
        if any(kind in _SHAPING for kind, _, _ in changes):
            # Newcomers must not be shown what was hidden a moment ago.
            self._capture = None
        self._ring.stood(seq)
        self._seq = seq

    def patch(self, at: int) -> Patch | None:
        """One patch of all that was taken in since the last one; None where that is nothing."""
        first = self._ring.head + 1
        if self._seq < first:
            return None
        patch = Patch(first, self._seq, at, self.views.take())
        self._ring.add(patch, first)
        return patch

    def leads_from(self, seq: int) -> bool:
        """Whether patches, made or still to come, lead on from this seq.

        A capture may be ahead of the patches made: the next one then begins before it.
        """
        return self._ring.covers(min(seq, self._ring.head))

    def resumes_from(self, seq: int) -> bool:
        """Whether a replica that says it came to this seq can go on from there."""
        return self._ring.covers(seq)

    def after(self, seq: int) -> list[Patch]:
        """The patches that a replica at this seq lacks."""
        return self._ring.after(seq)

    def capture(self) -> Capture:
        """What every layer holds now."""
        if self._capture is None or self._capture.seq != self._seq:
            self._capture = Capture(self._seq, self._now(), self.views.parts())
        return self._capture

    def recent(self, least: int) -> Capture:
        """A capture at `least` or later from which patches lead on: many newcomers share one."""
        capture = self._capture
        if (
            capture is not None
            and capture.seq >= least
            and self._now() - capture.taken < CAPTURE_SECONDS
            and self.leads_from(capture.seq)
        ):
            return capture
        return self.capture()
