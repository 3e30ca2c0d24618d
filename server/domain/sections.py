"""Sections: the parts of the synthesis, and what hands wrote over them."""

import hashlib
from typing import Final, NamedTuple

from protocol.commands import SectionReset, SectionSet
from protocol.ids import ID
from protocol.records import State
from server.domain.actor import Actor
from server.domain.changes import Changes
from server.domain.decision import Decision
from server.domain.lookup import board
from server.domain.refused import Refused
from server.words import words

LEVELS: Final = "levels"
"""What `Activity.section` says of answers that go to the part on levels of action."""

_PREFIX: Final = "report-"
_BEFORE: Final = (
    "question", "people", "ties", LEVELS, "convergences", "bridges", "particularities",
    "divergences", "unsettled",
)  # fmt: skip
_AFTER: Final = ("surprises", "resources", "method")


class Part(NamedTuple):
    """A part of the synthesis; `activity`: whose ideas it tells, where it is one activity's."""

    key: str
    title: str
    order: int
    activity: str | None


def parts(state: State) -> list[Part]:
    """All parts in their order, whether there is something to tell in them or not."""
    language = board(state)["language"]
    named: list[tuple[str, str, str | None]]
    named = [(key_of(name), _title(language, name), None) for name in _BEFORE]
    named += [(_key(id), title, id) for id, title in _collected(state)]
    named += [(key_of(name), _title(language, name), None) for name in _AFTER]
    return [Part(key, title, n, id) for n, (key, title, id) in enumerate(named, start=1)]


def key_of(name: str) -> str:
    """The key of a part by its name; no activity of a template is called so."""
    return f"{_PREFIX}{name}"


def set(state: State, actor: Actor, args: SectionSet, now: int) -> Decision:
    """Write over a part; `base` is the mark of the text that was generated then."""
    part = next((part for part in parts(state) if part.key == args.section), None)
    if part is None:
        raise Refused("not_found", "no-section")
    if _is_of_another_kind(state, part.key):
        raise Refused("exists", "exists")
    changes = Changes(state)
    base = args.base if isinstance(args.base, str) else None
    fields = {"key": part.key, "title": part.title, "order": part.order, "base": base}
    changes.put("section", part.key, {**fields, "body": args.body})
    return Decision("section.set", changes.made())


def reset(state: State, actor: Actor, args: SectionReset, now: int) -> Decision:
    """Let a part say again what is generated; no change where nobody wrote over it."""
    if args.section not in state.get("section", {}) and all(
        part.key != args.section for part in parts(state)
    ):
        raise Refused("not_found", "no-section")
    changes = Changes(state)
    changes.drop("section", args.section)
    return Decision("section.reset", changes.made())


def _collected(state: State) -> list[tuple[str, str]]:
    """The activities whose ideas make a part of their own, in the order of the agenda."""
    activities = state.get("activity", {})
    return [
        (id, fields["title"])
        for id, fields in sorted(activities.items(), key=lambda one: (one[1]["order"], one[0]))
        if fields["kind"] == "collect" and fields.get("section") != LEVELS
    ]


def _key(activity: str) -> str:
    key = f"{_PREFIX}of-{activity}"
    if ID.fullmatch(key):
        return key
    return f"{_PREFIX}of-{hashlib.sha256(activity.encode()).hexdigest()[:32]}"


def _title(language: str, name: str) -> str:
    return words.sentence(language, f"section-{name}")


def _is_of_another_kind(state: State, id: str) -> bool:
    return any(id in records for kind, records in state.items() if kind != "section")
