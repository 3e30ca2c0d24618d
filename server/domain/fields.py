"""Fields from outside: for each name, what a value must be, and what of it is kept."""

import math
import re
from collections.abc import Callable
from typing import Any, Final, TypeAlias

from protocol import limits
from protocol.ids import UUID, split_lens, split_map, valid
from protocol.records import Number, Step, Zone
from protocol.text import clean
from server.domain.refused import Refused
from server.domain.voices import NONE

Check: TypeAlias = Callable[[str, Any], Any]
"""Takes the name of a field and its value, gives what is kept. Raises `Refused`."""

SPOTLIT: Final = frozenset({"card", "cluster", "group", "activity", "network"})
"""Kinds of records to show, each by its id; a zone and a lens have ids of their own form."""

_COUNT: Final = 100_000
_WEEK_SECONDS: Final = 7 * 24 * 3_600
_LANGUAGE: Final = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}")
_MARK: Final = re.compile(r"[0-9a-f]{16}")
_LINK: Final = re.compile(r"https?://\S+|[^:\s]+", re.IGNORECASE)


def text(limit: int) -> Check:
    """People's words, of at most so many code points once they are cleaned."""

    def check(field: str, value: str) -> str:
        kept = clean(value)
        if len(kept) > limit:
            raise Refused("too_long", "too-long", field=field, limit=limit)
        return kept

    return check


def line(limit: int) -> Check:
    """The same, on one line."""
    whole = text(limit)

    def check(field: str, value: str) -> str:
        kept: str = whole(field, value)
        return kept.replace("\n", " ")

    return check


def name(field: str, value: str | None) -> str | None:
    """A name on one line, or None where nothing is left of it. Raises `Refused`."""
    return None if value is None else CHECKS["name"](field, value) or None


def _number(least: Number = -limits.GREATEST, most: Number = limits.GREATEST) -> Check:
    def check(field: str, value: Number) -> Number:
        if not math.isfinite(value) or not least <= value <= most:
            raise _bad(field)
        return int(value) if value == int(value) else value

    return check


def _whole(least: int, most: int) -> Check:
    number = _number(least, most)

    def check(field: str, value: Number) -> int:
        kept = number(field, value)
        if not isinstance(kept, int):
            raise _bad(field)
        return kept

    return check


def _list(most: int, item: Check) -> Check:
    """A list without empty and repeated items."""

    def check(field: str, value: list[str]) -> list[str]:
        kept = [one for one in (item(field, one) for one in value) if one]
        kept = list(dict.fromkeys(kept))
        if len(kept) > most:
            raise Refused("bad_argument", "too-many", field=field, limit=most)
        return kept

    return check


def _matching(pattern: re.Pattern[str], limit: int) -> Check:
    """A line of a certain form, or nothing."""
    whole = line(limit)

    def check(field: str, value: str) -> str:
        kept: str = whole(field, value)
        if kept and pattern.fullmatch(kept) is None:
            raise Refused("bad_argument", f"bad-{field}")
        return kept

    return check


def _id(field: str, value: str) -> str:
    if not valid(value):
        raise _bad(field)
    return value


def _uuid(field: str, value: str) -> str:
    if UUID.fullmatch(value) is None:
        raise _bad(field)
    return value


def _mark(field: str, value: str) -> str:
    if _MARK.fullmatch(value) is None:
        raise _bad(field)
    return value


def _map(field: str, value: str) -> str:
    activity, group = split_map(value)
    if not valid(activity) or (group is not None and not valid(group)) or value.endswith("/"):
        raise _bad(field)
    return value


def _target(field: str, value: tuple[str, str]) -> tuple[str, str]:
    kind, id = value
    match kind:
        case "zone":
            parts = id.split("/", 1)
            good = len(parts) == 2 and all(map(valid, parts))
        case "lens":
            good = _is_lens(id)
        case _:
            good = kind in SPOTLIT and valid(id)
    if not good:
        raise _bad(field)
    return value


def _is_lens(id: str) -> bool:
    try:
        _, voices = split_lens(id)
    except ValueError:
        return False
    return all(voice == NONE or valid(voice) for voice in voices)


def _zones(field: str, value: dict[str, Zone]) -> dict[str, Zone]:
    if len(value) > limits.ZONES:
        raise Refused("bad_argument", "too-many", field=field, limit=limits.ZONES)
    for id, zone in value.items():
        _id(field, id)
        zone.title = _title(field, zone.title)
        zone.order = _any_number(field, zone.order)
    return value


def _steps(field: str, value: list[Step]) -> list[Step]:
    if len(value) > limits.LIST_ITEMS:
        raise Refused("bad_argument", "too-many", field=field, limit=limits.LIST_ITEMS)
    if len({step.key for step in value}) < len(value):
        raise _bad(field)
    for step in value:
        _id(field, step.key)
        step.title = _title(field, step.title)
        if step.minutes is not None:
            step.minutes = _count(field, step.minutes)
    return value


def _bad(field: str) -> Refused:
    return Refused("bad_argument", "bad-argument", field=field)


_title: Final = line(limits.NAME)
_question: Final = text(limits.CARD)
_long: Final = text(limits.LONG_TEXT)
_any_number: Final = _number()
_count: Final = _number(0, _COUNT)
_whole_count: Final = _whole(0, _COUNT)
_ids: Final = _list(limits.LIST_ITEMS, _id)

CHECKS: Final[dict[str, Check]] = {
    **dict.fromkeys(
        (
            "id", "activity", "group", "network", "participant", "card", "cluster", "zone", "step",
            "about", "from", "to", "into", "ball", "holder", "section",
        ),
        _id,
    ),
    "map": _map,
    "target": _target,
    "command": _uuid,
    "cards": _list(limits.CARDS_AT_ONCE, _id),
    "networks": _ids,
    "sources": _ids,
    "clusters": _ids,
    **dict.fromkeys(
        ("title", "name", "organisation", "capacity", "carrier", "place", "on_behalf",
         "organiser", "licence"),
        _title,
    ),
    "text": _question,
    "question": _question,
    "contact": _question,
    "reason": line(limits.REASON),
    **dict.fromkeys(("presentation", "prompt", "script"), _long),
    "body": text(limits.SECTION),
    "base": _mark,
    "language": _matching(_LANGUAGE, limits.NAME),
    "link": _matching(_LINK, limits.CARD),
    "team": _list(limits.LIST_ITEMS, _title),
    "resources": _list(limits.LIST_ITEMS, _question),
    "asks": _list(limits.LIST_ITEMS, _title),
    "keywords": _list(limits.KEYWORDS_EACH, line(limits.KEYWORD)),
    "zones": _zones,
    "steps": _steps,
    "rank": _any_number,
    "order": _any_number,
    "minutes": _count,
    "seconds": _number(-_WEEK_SECONDS, _WEEK_SECONDS),
    "color": _whole_count,
    "quorum": _whole_count,
    "votes_each": _whole_count,
    "keep_until": _whole(0, limits.GREATEST),
    **dict.fromkeys(("shared", "not_ours", "opposed", "count"), _whole_count),
}  # fmt: skip
"""What the fields of commands must be, by name: the same name means the same in all of them."""
