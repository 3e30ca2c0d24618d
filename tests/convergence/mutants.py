"""The server, broken on purpose, to see whether the simulation notices.

`python -m tests.convergence.mutants` tells how many seeds find each. What is shipped is not
touched: a mutant is a patch while it runs.
"""

import argparse
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Any, Final, TypeAlias
from unittest.mock import patch

from protocol.events import Event
from protocol.messages import Since
from protocol.records import State
from server.domain import views
from server.domain.decision import Past
from server.domain.views import Views
from server.domain.visibility import Shown
from server.log.log import Head
from server.rooms.batch import Batch
from server.rooms.desk import Desk
from server.rooms.ledger import Ledger
from server.rooms.room import Room
from tests.convergence.seeds import seeds
from tests.convergence.trial import attempt

Mutant: TypeAlias = Callable[[], AbstractContextManager[None]]


@contextmanager
def _before_commit(early: Callable[[Desk, Batch], None]) -> Iterator[None]:
    """Do something as soon as a batch is decided, before the log has it."""
    grant = Desk._grant

    async def mutated(desk: Desk, batch: Batch) -> None:
        def decide(state: State, after: int, at: int, past: Past | None) -> None:
            Batch.decide(batch, state, after, at, past)
            early(desk, batch)

        batch.decide = decide  # type: ignore[method-assign]
        await grant(desk, batch)

    with patch.object(Desk, "_grant", mutated):
        yield


def publish_before_commit() -> AbstractContextManager[None]:
    """Other processes hear of events that the log may never hold."""
    return _before_commit(lambda desk, batch: desk._publish([e.event for e in batch.entries]))


def ack_early() -> AbstractContextManager[None]:
    """A command is acknowledged before it is durable."""

    def acknowledge(desk: Desk, batch: Batch) -> None:
        for wish, entry in batch.granted:
            wish.tell(entry.event.seq)

    return _before_commit(acknowledge)


@contextmanager
def drop_the_epoch_of_the_log() -> Iterator[None]:
    """A process takes what it reads and hears for the log it knows, whichever epoch that is of."""
    read, contiguous = Ledger.read, Ledger.contiguous

    async def mutated_read(ledger: Ledger) -> list[Event] | None:
        head = await ledger._log.head(ledger.board)
        ledger.head = Head(head.epoch, ledger.head.seq)
        return await read(ledger)

    def mutated_contiguous(ledger: Ledger, epoch: str, events: list[Event]) -> list[Event] | None:
        return contiguous(ledger, ledger.head.epoch, events)

    with (
        patch.object(Ledger, "read", mutated_read),
        patch.object(Ledger, "contiguous", mutated_contiguous),
    ):
        yield


@contextmanager
def drop_the_epoch_of_a_replica() -> Iterator[None]:
    """Whoever comes back from an epoch that is over is led on from there."""
    resumes = Room._resumes

    def mutated(room: Room, seat: Any, since: Since) -> bool:
        return resumes(room, seat, Since(room.head.epoch, since.seq))

    with patch.object(Room, "_resumes", mutated):
        yield


@contextmanager
def forget_a_drop_at_hide() -> Iterator[None]:
    """What is hidden again stays with those who saw it."""
    show = Views._show

    def mutated(self: Views, kind: str, id: str, after: Shown) -> None:
        if id not in self._state.get(kind, {}):
            show(self, kind, id, after)
            return
        with patch.object(views, "_losing", lambda before, after: []):
            show(self, kind, id, after)

    with patch.object(Views, "_show", mutated):
        yield


@contextmanager
def skip_the_reading_after_subscribing() -> Iterator[None]:
    """What was committed while a process did not hear is not looked for."""

    def mutated(room: Room) -> None:
        room.farewells_missed = True

    with patch.object(Room, "_missed", mutated):
        yield


MUTANTS: Final[tuple[Mutant, ...]] = (
    publish_before_commit,
    drop_the_epoch_of_the_log,
    drop_the_epoch_of_a_replica,
    ack_early,
    forget_a_drop_at_hide,
    skip_the_reading_after_subscribing,
)


def first_found(mutant: Mutant, tried: range) -> int | None:
    """The first of these seeds that finds a mutant, and nothing where all is as it should be."""
    with mutant():
        found = next((seed for seed in tried if attempt(seed) is not None), None)
    return found if found is not None and attempt(found) is None else None


def main() -> int:
    """Try all mutants, print who found them; 1 where one was not found."""
    parser = argparse.ArgumentParser(prog="python -m tests.convergence.mutants")
    parser.add_argument("--seeds", type=seeds, default=range(100), metavar="FIRST..END")
    tried = parser.parse_args().seeds
    missed = 0
    for mutant in MUTANTS:
        with mutant():
            found = {seed: broken for seed in tried if (broken := attempt(seed))}
        rules = Counter(broken.rule for broken in found.values())
        missed += not found
        first = min(found, default="-")
        print(f"{mutant.__name__:36} {len(found):4} of {len(tried)}, first {first}: {dict(rules)}")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
