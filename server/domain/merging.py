"""Merging: two identities of one person become one, as facilitators say; undo makes them two."""

from collections import defaultdict
from collections.abc import Mapping
from typing import Final

from protocol import limits
from protocol.commands import ParticipantMerge
from protocol.ids import compose
from protocol.records import Fields, State
from server.domain.actor import Actor
from server.domain.changes import Changes
from server.domain.decision import Decision
from server.domain.identities import merged
from server.domain.lookup import find
from server.domain.references import settled
from server.domain.refused import Refused
from server.domain.word_key import key

_NAMES: Final = (("card", "author"), ("placement", "by"), ("ball", "holder"))
"""Fields that say whose something is."""


def merge(state: State, actor: Actor, args: ParticipantMerge, now: int) -> Decision:
    """Let all that is the one's be the other's: `from` goes, `into` stays, in its own group."""
    gone, into = args.from_, args.into
    before = find(state, actor, "participant", gone)
    person = find(state, actor, "participant", into)
    if gone == into:
        raise Refused("bad_argument", "same-person")
    changes = Changes(state)
    changes.set("participant", into, _both(gone, before, person))
    for kind, field in _NAMES:
        for id, record in state.get(kind, {}).items():
            if record[field] == gone:
                changes.set(kind, id, {field: into})
    _throws(changes, gone, into)
    _stances(changes, gone, into)
    _votes(changes, gone, into)
    changes.drop("participant", gone)
    return Decision("participant.merged", settled(changes))


def later(one: Fields | None, other: Fields | None) -> Fields | None:
    """Of two stances of one person on one card, the later; at the same time, the first."""
    if one is None or other is None:
        return one or other
    return other if other["at"] > one["at"] else one


def ballot(one: Mapping[str, int], other: Mapping[str, int], most: int) -> dict[str, int]:
    """The dots of one person in one activity, by card, out of two ballots of theirs.

    On each card the larger number; where that is more than `most` in all, the larger ballot alone,
    of the same size the first.
    """
    both = {card: max(one.get(card, 0), other.get(card, 0)) for card in {**one, **other}}
    if sum(both.values()) <= most:
        return both
    return dict(other if sum(other.values()) > sum(one.values()) else one)


def _both(gone: str, before: Fields, person: Fields) -> Fields:
    """What is said of the person who stays: what they said, then what the other did.

    Who agreed to be named did so for the name they had.
    """
    networks = list(dict.fromkeys([*person["networks"], *before["networks"]]))
    words: dict[str, str] = {}
    for word in [*person["keywords"], *before["keywords"]]:
        words.setdefault(key(word), word)
    ids = list(dict.fromkeys([*merged(person), gone, *merged(before)]))
    told = {name: person[name] or before[name] for name in ("name", "organisation", "capacity")}
    whose = person if person["name"] or not before["name"] else before
    return {
        **told,
        "networks": networks,
        "keywords": [*words.values()][: limits.KEYWORDS_EACH],
        "named": whose.get("named", False),
        "merged": ids,
    }


def _throws(changes: Changes, gone: str, into: str) -> None:
    """A throw from oneself to oneself is none."""
    for id, throw in changes.state.get("throw", {}).items():
        if gone not in (throw["from"], throw["to"]):
            continue
        ends = {end: into if throw[end] == gone else throw[end] for end in ("from", "to")}
        if ends["from"] == ends["to"]:
            changes.drop("throw", id)
        else:
            changes.set("throw", id, ends)


def _stances(changes: Changes, gone: str, into: str) -> None:
    """On a card on which both took a stance, the later one counts."""
    stances = changes.state.get("stance", {})
    for id, stance in stances.items():
        if stance["participant"] != gone:
            continue
        own = compose(stance["card"], into)
        kept = later(stances.get(own), stance)
        assert kept is not None
        changes.drop("stance", id)
        changes.put("stance", own, {**kept, "participant": into})


def _votes(changes: Changes, gone: str, into: str) -> None:
    """In each activity one ballot, within what each person has to give."""
    state = changes.state
    ballots: dict[str, dict[str, dict[str, int]]] = defaultdict(lambda: {gone: {}, into: {}})
    for vote in state.get("vote", {}).values():
        if vote["participant"] in (gone, into):
            activity = state["card"][vote["card"]]["activity"]
            ballots[activity][vote["participant"]][vote["card"]] = vote["count"]
    for activity, cast in ballots.items():
        if not cast[gone]:
            continue
        most = state["activity"][activity]["votes_each"]
        kept = ballot(cast[into], cast[gone], most)
        for card in {**cast[gone], **cast[into]}:
            changes.drop("vote", compose(card, gone))
            if card in kept:
                vote = {"card": card, "participant": into, "count": kept[card]}
                changes.put("vote", compose(card, into), vote)
            else:
                changes.drop("vote", compose(card, into))
