"""Whether replicas agree (rule R3), field by field."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Final

from protocol.records import Fields, State
from server.rehearsal.phone import Phone
from server.rehearsal.service import View

SHOWN: Final = 3
"""Differences told of one replica."""

_SECRET: Final = frozenset({"stance", "vote"})
_SIGNATURES: Final = frozenset({"author", "on_behalf", "by"})


def disagreements(phones: Sequence[Phone], fresh: Sequence[View]) -> list[str]:
    """Where a replica is not the fresh state of its token, nor that of its peers; empty is well.

    Peers are those of one role and group; what is one person's own is left out between them.
    """
    found = []
    peers: defaultdict[tuple[str, str | None], list[Phone]] = defaultdict(list)
    for phone, view in zip(phones, fresh, strict=True):
        peers[phone.you["role"], phone.you["group"]].append(phone)
        replica = phone.replica
        if (replica.epoch, replica.seq) != (view.epoch, view.seq):
            found.append(f"{_who(phone)} is at {replica.seq}, its fresh state at {view.seq}")
        found += _told(f"{_who(phone)}, replica and fresh state", replica.state, view.state)
    for first, *others in peers.values():
        its = common(first)
        for other in others:
            found += _told(f"{_who(first)} and {_who(other)}", its, common(other))
    return found


def differences(left: State, right: State) -> Iterator[str]:
    """Each field in which two states differ."""
    for kind in sorted(left.keys() | right.keys()):
        ours, theirs = left.get(kind, {}), right.get(kind, {})
        for id in sorted(ours.keys() | theirs.keys()):
            one, other = ours.get(id), theirs.get(id)
            if one is None or other is None:
                yield f"{kind} {id} is only in the {'second' if one is None else 'first'}"
            elif one != other:
                for name in sorted(one.keys() | other.keys()):
                    if name not in one or name not in other or one[name] != other[name]:
                        yield f"{kind} {id}.{name}: {one.get(name)!r}, {other.get(name)!r}"


def common(phone: Phone) -> State:
    """What a replica holds but for what is one person's own: stances, votes, their name."""
    me = phone.you["participant"]
    state: State = {}
    for kind, records in phone.replica.state.items():
        if kind not in _SECRET:
            state[kind] = {id: _unsigned(fields, me) for id, fields in records.items()}
    return state


def _told(whose: str, left: State, right: State) -> Iterator[str]:
    return (f"{whose}: {difference}" for difference in islice(differences(left, right), SHOWN))


def _unsigned(fields: Fields, me: str | None) -> Fields:
    mine = me is not None and me in (fields.get("author"), fields.get("by"))
    return {
        name: value
        for name, value in fields.items()
        if name not in _SIGNATURES or not (mine or value is None)
    }


def _who(phone: Phone) -> str:
    you = phone.you
    return " ".join(str(part) for part in (you["role"], you["participant"] or you["group"]) if part)
