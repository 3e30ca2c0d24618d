"""The ring: the latest patches of a board, encoded once for each set of layers."""

from collections import deque
from collections.abc import Iterable, Mapping
from typing import Final

from protocol import codec
from server.domain.layers import Layer
from server.domain.views import Delta, changes_of

KEPT_ENTRIES: Final = 1_024
KEPT_CHANGES: Final = 20_000
KEPT_BYTES: Final = 16 << 20
"""How much is kept of the past: patches, changes in them, bytes of their frames."""


class Patch:
    """One range of a board, with what each layer gains and loses and the frames made of it."""

    __slots__ = ("_at", "_deltas", "_first", "_frames", "changes", "last")

    def __init__(self, first: int, last: int, at: int, deltas: Mapping[Layer, Delta]) -> None:
        self._first = first
        self._at = at
        self._deltas = deltas
        self._frames: dict[tuple[Layer, ...], bytes] = {}
        self.last = last
        self.changes = sum(len(d.drops) + len(d.puts) for d in deltas.values())

    @property
    def layers(self) -> Iterable[Layer]:
        """The layers that gain or lose something."""
        return self._deltas.keys()

    @property
    def weight(self) -> int:
        """Bytes of the frames made of it so far."""
        return sum(map(len, self._frames.values()))

    def frame(self, layers: Iterable[Layer]) -> bytes:
        """The frame for a viewer of these layers; equal ones are the same bytes."""
        saying = tuple(layer for layer in layers if layer in self._deltas)
        frame = self._frames.get(saying)
        if frame is None:
            frame = self._frames[saying] = codec.frame(
                {
                    "type": "patch",
                    "from": self._first,
                    "to": self.last,
                    "at": self._at,
                    "changes": changes_of(self._deltas[layer] for layer in saying),
                }
            )
        return frame


class Ring:
    """A contiguous run of patches up to the head, bounded in number, in changes and in bytes.

    A patch tells what changed between the seqs at which the views stood. Between those something
    may have come and gone that it does not tell: a replica that was led there by another process
    cannot go on from it.
    """

    def __init__(self, head: int) -> None:
        self.head = head
        self._stood = {head: None}
        self._patches: deque[Patch] = deque()
        self._first = head + 1
        self._changes = 0

    def stood(self, seq: int) -> None:
        """The views stand at this seq, one after those before."""
        self._stood[seq] = None

    def add(self, patch: Patch, first: int) -> None:
        """Add the patch of the range that begins at `first`, one after the head."""
        assert first == self.head + 1
        self._patches.append(patch)
        self._changes += patch.changes
        self.head = patch.last
        self.stood(patch.last)
        kept = sum(patch.weight for patch in self._patches)
        while len(self._patches) > KEPT_ENTRIES or (
            len(self._patches) > 1 and (self._changes > KEPT_CHANGES or kept > KEPT_BYTES)
        ):
            gone = self._patches.popleft()
            self._changes -= gone.changes
            kept -= gone.weight
            self._first = gone.last + 1
        while (oldest := next(iter(self._stood))) < self._first - 1:
            del self._stood[oldest]

    def covers(self, seq: int) -> bool:
        """Whether a replica at this seq can be brought to the head by patches."""
        return seq <= self.head and seq in self._stood

    def after(self, seq: int) -> list[Patch]:
        """The patches that a replica at this seq lacks, in order; it must be covered."""
        missing: list[Patch] = []
        for patch in reversed(self._patches):
            if patch.last <= seq:
                break
            missing.append(patch)
        missing.reverse()
        return missing
