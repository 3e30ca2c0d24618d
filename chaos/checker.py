"""The checker: what has to be true of the log and of every replica when all is over.

It shares no code with the server: it reads the database by itself, folds in the contract's ten
lines, and knows who sees what from the contract's table.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from chaos.phone import Phone
from chaos.records import Line
from tests.outside import oracle
from tests.outside.oracle import Eyes
from tests.outside.replica import State, fold, without_empty


class Sample(NamedTuple):
    """What somebody saw at some moment."""

    eyes: Eyes
    epoch: str
    seq: int
    state: State


class Faults(dict[str, list[str]]):
    """What is wrong, by what should not be; each with its cases."""

    @property
    def none(self) -> bool:
        return not any(self.values())


def of_log(log: Sequence[Line]) -> Faults:
    """Holes, times that go back, commands that took effect twice."""
    took = Counter((line.by, line.command) for line in log if line.command is not None)
    return Faults(
        {
            "holes": [
                f"{line.seq} where {seq} belongs"
                for seq, line in enumerate(log, 1)
                if line.seq != seq
            ][:10],
            "applied twice": [f"{command} of {by}" for (by, command), n in took.items() if n > 1],
            "times that go back": [
                f"{line.at} at {line.seq}, after {before.at}"
                for before, line in pairwise(log)
                if line.at < before.at
            ],
        }
    )


def of_exports(log: Sequence[Line], exports: dict[str, list[Line]]) -> Faults:
    """Processes that tell another log than the database holds."""
    plain = [line.plain for line in log]
    return Faults(
        {
            "processes that tell another log": [
                who for who, told in exports.items() if [line.plain for line in told] != plain
            ]
        }
    )


def of_names(log: Sequence[Line], withdrawn: Iterable[str]) -> Faults:
    """Names that people have withdrawn, and that the log says all the same."""
    gone = set(withdrawn)
    return Faults(
        {
            "names withdrawn, and in the log": [
                f"{id} at {line.seq}"
                for line in log
                for kind, id, fields in line.changes
                if kind == "participant" and id in gone and (fields or {}).get("name")
            ]
        }
    )


def of_phones(log: Sequence[Line], phones: Iterable[Phone]) -> Faults:
    """What was acked and is not there, what was refused and is, what has no answer, what came in
    another order than it was wished in, rules of the protocol that were broken."""
    faults = Faults(
        {
            "acked and absent": [],
            "refused, and in the log": [],
            "without an answer": [],
            "out of order": [],
            "rules broken": [],
        }
    )
    seqs: defaultdict[str, set[int]] = defaultdict(set)
    for line in log:
        if line.command is not None:
            seqs[line.command].add(line.seq)
    for phone in phones:
        who = str(phone.eyes)
        latest = 0
        for wish in phone.wishes:
            there = seqs.get(wish.id, set())
            what = f"{wish.name} {wish.id} of {who}"
            if wish.seq is not None:
                if wish.seq not in there:
                    faults["acked and absent"].append(f"{what}, acked as {wish.seq}")
                if wish.seq < latest:
                    faults["out of order"].append(f"{what}: {wish.seq} after {latest}")
                latest = wish.seq
            elif wish.code is not None:
                # A copy on a lost connection may be decided after the one that was refused (R4).
                if there and (wish.sent == 1 or min(there) <= wish.had):
                    faults["refused, and in the log"].append(f"{what}: {wish.code}, {there}")
            else:
                faults["without an answer"].append(f"{what}, sent {wish.sent} times")
        faults["rules broken"] += [f"{who}: {what}" for what in phone.journey.broken]
    return faults


def of_replicas(phones: Iterable[Phone], fresh: dict[str, Sample]) -> Faults:
    """Replicas that differ from a fresh snapshot for the same token, by token."""
    unequal = []
    for phone in phones:
        if phone.token not in fresh:
            unequal.append(f"{phone.eyes}: no fresh snapshot")
            continue
        other, (epoch, seq, state) = fresh[phone.token], phone.seen()
        if (epoch, seq) != (other.epoch, other.seq):
            unequal.append(f"{phone.eyes} at {seq} of {epoch}, not {other.seq} of {other.epoch}")
        elif state != other.state:
            unequal.append(f"{phone.eyes} at {seq}: {_difference(state, other.state)}")
    return Faults({"unequal replicas": unequal})


def of_samples(
    log: Sequence[Line], samples: Iterable[Sample], withdrawn: Collection[str] = ()
) -> Faults:
    """What somebody saw that is not what the log, as far as they had come, shows them; but for
    names withdrawn since."""
    wrong = []
    state: State = {}
    folded = 0
    for sample in sorted(samples, key=lambda sample: sample.seq):
        for line in log[folded : sample.seq]:
            fold(state, line.changes)
        folded = max(folded, sample.seq)
        expected = _nameless(oracle.view(without_empty(state), sample.eyes), withdrawn)
        seen = _nameless(sample.state, withdrawn)
        if expected != seen:
            difference = _difference(seen, expected)
            wrong.append(f"{sample.eyes} at {sample.seq}: {difference}")
    return Faults({"replicas that differ from the log": wrong})


def _nameless(state: State, people: Collection[str]) -> State:
    """A state in which some people have no name."""
    named = state.get("participant", {})
    blank = {id: {**named[id], "name": None, "organisation": None} for id in people if id in named}
    return {**state, "participant": {**named, **blank}} if blank else state


def _difference(one: State, other: State) -> str:
    differing = [
        f"{kind} {id}"
        for kind in sorted({*one, *other})
        for id in sorted({*one.get(kind, {}), *other.get(kind, {})})
        if one.get(kind, {}).get(id) != other.get(kind, {}).get(id)
    ]
    return f"{len(differing)} records, {', '.join(differing[:3])}"
