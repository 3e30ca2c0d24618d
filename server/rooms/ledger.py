"""A ledger: the folded state of one board, and how it keeps up with the log."""

from collections.abc import Iterable, Sequence

from protocol.events import Event
from protocol.fold import fold
from protocol.records import State
from server.log.log import Entry, Head, Log, Snapshot, Unavailable
from server.rooms.revision import Revision
from server.store.keys import new_id

SNAPSHOT_EVERY = 5_000
"""Events after which the state is kept anew, so that opening reads no more than about these."""

_CHUNK = 5_000


class Ledger:
    """The state of a board at its head. Only what the log holds is ever folded for good."""

    def __init__(self, board: str, log: Log) -> None:
        self.board = board
        self.state: State = {}
        self.head = Head("", 0)
        self.at = 0
        self._log = log
        self._kept = 0

    async def open(self) -> None:
        """Fold the board anew, from its latest snapshot on. Raises `NoBoard`, `Unavailable`."""
        while not await self._fold(await self._log.head(self.board)):
            pass

    async def read(self) -> list[Event] | None:
        """Fold what the log holds beyond the head; the events, in order.

        None where the log is another one now (a new epoch): open again.
        Raises `NoBoard`, `Unavailable`; nothing was folded then.
        """
        news: list[Event] = []
        while True:
            head = await self._log.head(self.board)
            if head.epoch != self.head.epoch or head.seq < self.head.seq:
                return None
            seq = news[-1].seq if news else self.head.seq
            if head.seq <= seq:
                self.take(news)
                return news
            news += await self._after(seq)

    def contiguous(self, epoch: str, events: list[Event]) -> list[Event] | None:
        """Those of the events heard that come next; None where there is a gap before them."""
        if epoch != self.head.epoch:
            return None
        news = [event for event in events if event.seq > self.head.seq]
        if news and news[0].seq != self.head.seq + 1:
            return None
        return news

    def take(self, events: Iterable[Event]) -> None:
        """Fold events that come next and are in the log."""
        for event in events:
            assert event.seq == self.head.seq + 1
            fold(self.state, event.changes)
            self.reached(event)

    def reached(self, event: Event) -> None:
        """An event whose changes are folded already is in the log now."""
        self.head = Head(self.head.epoch, event.seq)
        self.at = event.at

    async def rewrite(self, revision: Revision, entries: Sequence[Entry]) -> None:
        """Put a revision in place of the log, with entries already folded into its state at the
        end, and go on from there in a new epoch. Raises as `Log.rewrite` does."""
        epoch = new_id("e")
        await self._log.rewrite(self.board, self.head, epoch, revision.entries, entries)
        last = entries[-1].event
        self.state, self.head, self.at = revision.state, Head(epoch, last.seq), last.at
        self._kept = 0

    async def keep(self) -> None:
        """Keep the state as a snapshot where the last one is far behind."""
        if self.head.seq - self._kept >= SNAPSHOT_EVERY:
            self._kept = self.head.seq
            snapshot = Snapshot.of(*self.head, self.state, self.at)
            await self._log.keep_snapshot(self.board, snapshot)

    async def _fold(self, head: Head) -> bool:
        """Fold what leads to a head; False where the log was rewritten meanwhile."""
        state: State = {}
        seq, at = 0, 0
        snapshot = await self._log.snapshot(self.board)
        if snapshot is not None and snapshot.epoch == head.epoch and snapshot.seq <= head.seq:
            state, at = snapshot.read()
            seq = snapshot.seq
        kept = seq
        while seq < head.seq:
            for event in await self._after(seq):
                fold(state, event.changes)
                seq, at = event.seq, event.at
        if (await self._log.head(self.board)).epoch != head.epoch:
            return False
        self.state, self.head, self.at, self._kept = state, Head(head.epoch, seq), at, kept
        return True

    async def _after(self, seq: int) -> list[Event]:
        events = await self._log.read(self.board, seq, _CHUNK)
        if not events:
            raise Unavailable(f"the log ends after {seq}, before its head")
        return events
