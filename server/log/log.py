"""What a log is. Twins: `sqlite.py`, `postgres.py`; one suite proves both."""

from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from typing import NamedTuple, Protocol, TypeAlias

from protocol import codec
from protocol.events import Event
from protocol.fold import Replaced
from protocol.records import State
from server.database.unavailable import Unavailable as Unavailable


class Head(NamedTuple):
    """Where a board stands: the epoch of its log and the seq of its last event (0: none)."""

    epoch: str
    seq: int


class Entry(NamedTuple):
    """An event to append, and the records it replaced, which the log keeps apart for undo."""

    event: Event
    replaced: Replaced


class Snapshot(NamedTuple):
    """A folded state at a seq of an epoch, packed with the time of that event."""

    epoch: str
    seq: int
    state: bytes

    @classmethod
    def of(cls, epoch: str, seq: int, state: State, at: int) -> "Snapshot":
        """The snapshot of a state; `at` is the time of its last event, in ms."""
        return cls(epoch, seq, codec.pack([state, at]))

    def read(self) -> tuple[State, int]:
        """The state, and the time of its last event. Raises `codec.NotMessagePack`."""
        state, at = codec.unpack(self.state)
        return state, at


CommandKey: TypeAlias = tuple[str, str]
"""`(by, command)`: ids of commands are known per author."""


class NoBoard(LookupError):
    """There is no such board, or it has been deleted."""


class Behind(Exception):
    """The board's head or epoch is another than the one appended to; nothing was written."""

    def __init__(self, head: Head) -> None:
        super().__init__(f"the log is at {head.seq} of epoch {head.epoch}")
        self.head = head


class Repeated(Exception):
    """Commands of the batch that the log already holds, with their seqs; nothing was written."""

    def __init__(self, seqs: Mapping[CommandKey, int]) -> None:
        super().__init__(f"{len(seqs)} commands are in the log")
        self.seqs = seqs


class Damaged(Exception):
    """An event is not as it was written."""

    def __init__(self, seq: int) -> None:
        super().__init__(f"seq {seq} is not as it was written")
        self.seq = seq


class Log(Protocol):
    """Logs of boards, each a contiguous run of events from 1.

    Any call raises `Unavailable` where the storage fails. A call that returned is durable: it
    survives a crash of the process and a loss of power.
    """

    async def open(self) -> None:
        """Make ready: connect, create what is missing. Safe to call from several processes."""

    async def close(self) -> None:
        """Finish what was begun, let go."""

    async def ready(self) -> bool:
        """Whether the storage answers now."""

    async def create(
        self, board: str, epoch: str, entries: Sequence[Entry], until: int | None = None
    ) -> None:
        """Make a board with its first events (seq 1 … n), whole or not at all.

        It is kept `until` a time (ms), whatever these say of it. Raises `ValueError` where the
        board exists.
        """

    async def append(self, board: str, epoch: str, after: int, entries: Sequence[Entry]) -> None:
        """Append events `after + 1 …` in one transaction, durable on return.

        Raises `NoBoard`, `Behind`, `Repeated` (checked in this order); then nothing was written.
        Appends of several boards may share one commit; one board's failure is its own.
        """

    async def head(self, board: str) -> Head:
        """Where the board stands. Raises `NoBoard`."""

    async def boards(self) -> list[str]:
        """The ids of all boards, sorted."""

    async def heads(self, boards: Iterable[str]) -> dict[str, Head]:
        """Where boards stand, in one query; boards that are gone are left out."""

    async def read(self, board: str, after: int = 0, limit: int | None = None) -> list[Event]:
        """The events after a seq, in order, at most `limit`. Empty where there are none."""

    def stream(self, board: str, after: int = 0) -> AsyncIterator[list[Event]]:
        """The events after a seq in chunks of about a thousand, for exports."""

    def entries(self, board: str) -> AsyncIterator[list[Entry]]:
        """All events with what they replaced, in such chunks, for backups.

        Raises `Damaged` at the first that is not as it was written.
        """

    async def find(self, board: str, keys: Iterable[CommandKey]) -> dict[CommandKey, int]:
        """The seq of each command the log holds; others are left out."""

    async def entry(self, board: str, seq: int) -> Entry | None:
        """One event with what it replaced."""

    async def latest(self, board: str, by: str) -> Entry | None:
        """The latest event of an author that came from a command and is not a `command.undone`."""

    async def rewrite(
        self,
        board: str,
        head: Head,
        epoch: str,
        revised: Sequence[Entry],
        entries: Sequence[Entry],
    ) -> None:
        """Put other changes in place of those of past events, append `entries`, and begin a new
        epoch, in one transaction, durable on return.

        `revised` are the events at their seqs, up to the head; all but their changes, and what
        these replaced, stays as it was. What was there is nowhere in the files any more, as far as
        the database can tell; a snapshot is dropped. Raises as `append` does.
        """

    async def snapshot(self, board: str) -> Snapshot | None:
        """The latest snapshot of a board."""

    async def keep_snapshot(self, board: str, snapshot: Snapshot) -> None:
        """Keep a snapshot in place of an earlier one; not one of another epoch than the log's."""

    async def expired(self, now: int) -> list[str]:
        """The boards whose `keep_until` is before a time (ms)."""

    async def until(self, board: str) -> int | None:
        """The time (ms) until which a board is kept, None without an end. Raises `NoBoard`."""

    async def damaged(self, board: str) -> list[int]:
        """Read all events: the seqs of those whose bytes are not those that were written."""

    async def restore(
        self,
        board: str,
        epoch: str,
        entries: Iterable[Sequence[Entry]],
        until: int | None = None,
        *,
        replace: bool = False,
    ) -> None:
        """Make a board of entries as they come (seq 1 … n), whole or not at all, kept `until` then.

        With `replace` in place of that board, if there is one: nobody finds it missing meanwhile,
        and what is appended to it is `Behind`. What the iterator raises is raised. Else raises
        `ValueError` where the board exists.
        """

    async def delete(self, board: str) -> None:
        """Remove the log and the snapshot of a board. No error where there is none."""
