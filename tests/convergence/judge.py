"""What must have come out of a simulated world, whatever happened in it."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from protocol.events import Event
from tests.convergence.broken import hold
from tests.convergence.chronicle import Chronicle
from tests.convergence.client import Client
from tests.convergence.process import Process
from tests.convergence.sight import Sight
from tests.outside.oracle import Figures, view, work_out
from tests.outside.replica import State, fold, without_empty


async def judge(
    log: Chronicle, board: str, clients: Sequence[Client], processes: Sequence[Process]
) -> None:
    """Nothing acked is lost, nothing is there twice, all see what they should. Raises `Broken`."""
    head = await log.head(board)
    epochs = await log.epochs(board)
    _one_epoch_after_the_other(list(epochs), clients)
    for epoch, events in epochs.items():
        _one_run(events)
        state = _as_it_was(epoch, events, clients)
    _one_effect_each(events, clients)
    _in_order(clients)
    _all_equal(state, head.seq, clients)
    for process in processes:
        for room in process.rooms:
            kept = without_empty(room._ledger.state) == without_empty(state)
            hold(room.head == head and kept, "R3", f"{process.name} folded something else")


def _one_epoch_after_the_other(epochs: Sequence[str], clients: Iterable[Client]) -> None:
    """Once a process has told of an epoch, it tells nothing of those before."""
    since: dict[tuple[object, str], float] = {}
    for sight in (sight for client in clients for sight in client.sights):
        hold(sight.epoch in epochs, "R5", f"epoch {sight.epoch} is none")
        key = (sight.process, sight.epoch)
        since[key] = min(sight.sent, since.get(key, sight.sent))
    for sight in (sight for client in clients for sight in client.sights):
        for epoch in epochs[epochs.index(sight.epoch) + 1 :]:
            later = since.get((sight.process, epoch))
            hold(later is None or sight.sent <= later, "erased", "an epoch that was over was told")


def _one_run(events: Sequence[Event]) -> None:
    seqs = [event.seq for event in events]
    hold(seqs == list(range(1, len(events) + 1)), "R1", "the log has a hole")
    hold(all(a.at <= b.at for a, b in pairwise(events)), "R1", "time went back")


def _one_effect_each(events: Iterable[Event], clients: Iterable[Client]) -> None:
    made: dict[tuple[str, str], list[int]] = {}
    for event in events:
        if event.command is not None:
            made.setdefault((event.by, event.command), []).append(event.seq)
    for key, seqs in made.items():
        hold(len(seqs) == 1, "twice", f"{key} is {seqs}")
    for client in clients:
        for command, seq in client.outbox.acked.items():
            there = made.get((client.name, command))
            hold(there == [seq], "lost", f"{command} was acknowledged as {seq}, and is {there}")


def _in_order(clients: Iterable[Client]) -> None:
    for client in clients:
        for run in client.outbox.runs():
            hold(run == sorted(run), "R4", f"{client.name} said in another order: {run}")


def _as_it_was(epoch: str, events: Sequence[Event], clients: Iterable[Client]) -> State:
    """Go through the log; look at what was shown at each seq. The state at its end."""
    sights = [
        (each.seq, 0, client, each)
        for client in clients
        for each in client.sights
        if each.epoch == epoch
    ]
    looks = [
        (seq, 1, client, seen)
        for client in clients
        for of, seq, seen in client.looks
        if of == epoch
    ]
    shown: list[tuple[int, int, Client, Sight | State]] = sorted(
        [*sights, *looks], key=lambda each: each[:2]
    )
    state: State = {}
    folded, at = iter(events), 0
    figures: Figures | None = None
    for seq, _, client, what in shown:
        hold(seq <= len(events), "R1", f"{client.name} is at {seq}, beyond the log's {len(events)}")
        while at < seq:
            event = next(folded)
            fold(state, event.changes)
            at, figures = event.seq, None
        if isinstance(what, dict):
            figures = figures or work_out(state)
            _equal(state, seq, client, what, figures)
        else:
            what.check(state, client.eyes)
    for event in folded:
        fold(state, event.changes)
    return state


def _all_equal(state: State, seq: int, clients: Iterable[Client]) -> None:
    figures = work_out(state)
    for client in clients:
        if not client.dismissed:
            _equal(state, seq, client, client.replica.seen(), figures)


def _equal(state: State, seq: int, client: Client, seen: State, figures: Figures) -> None:
    should = without_empty(view(state, client.eyes, figures))
    if seen != should:
        hold(False, "R3", f"{client.name} at {seq}: {_difference(seen, should)}")


def _difference(seen: State, should: State) -> str:
    for kind in {**seen, **should}:
        has, ought = seen.get(kind, {}), should.get(kind, {})
        for id in {**has, **ought}:
            if has.get(id) != ought.get(id):
                return f"{kind} {id} is {has.get(id)}, not {ought.get(id)}"
    return "nothing"
