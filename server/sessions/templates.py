"""The templates that come with the service, read from their files once."""

from functools import cache
from importlib.resources import files
from typing import Final

from msgspec import Struct

from protocol.commands import given
from protocol.records import ActivityKind, Fields, Number
from server.domain.agenda import Agenda
from server.sessions.reading import Malformed, read
from server.words.words import LANGUAGES

BLANK: Final = "vierge"
"""The template of a board that is made without one."""

_SHOWN_FIRST: Final = ("carte-express", "territoires", "retrospective")
"""Templates that ship, in the order they are offered; others follow, the blank one is last."""


class ActivitySummary(Struct):
    """What an activity of a template is about; `minutes` is null where it has no duration."""

    kind: ActivityKind
    title: str
    minutes: Number | None


class Summary(Struct):
    """A template as a person chooses among them."""

    id: str
    title: str
    language: str
    description: str
    activities: list[ActivitySummary]


def templates() -> list[Agenda]:
    """All templates in all their languages, in the order they are offered."""
    return list(_all().values())


def load(id: str, language: str) -> Agenda:
    """A template in a language, or in the first one where it has no such version.

    Raises `KeyError` for an unknown template.
    """
    known = _all()
    return known.get((id, language)) or known[id, LANGUAGES[0]]


def summaries() -> list[Summary]:
    """The templates as a person chooses among them."""
    return [summary(agenda) for agenda in templates()]


def summary(agenda: Agenda) -> Summary:
    """A template as a person chooses it."""
    return Summary(
        id=agenda.id,
        title=agenda.title,
        language=agenda.language,
        description=agenda.description,
        activities=[_activity(given(activity.fields)) for activity in agenda.activities],
    )


@cache
def _all() -> dict[tuple[str, str], Agenda]:
    found = {}
    for file in files(__package__).iterdir():
        if file.name.endswith(".toml"):
            id, language, _ = file.name.split(".")
            try:
                text = file.read_text(encoding="utf-8")
                found[id, language] = read(text, id=id, language=language)
            except Malformed as error:
                raise ValueError(f"{file.name}, {error}") from error
    return dict(sorted(found.items(), key=_shown_order))


def _shown_order(found: tuple[tuple[str, str], Agenda]) -> tuple[bool, int, str, int]:
    (id, language), _ = found
    place = _SHOWN_FIRST.index(id) if id in _SHOWN_FIRST else len(_SHOWN_FIRST)
    return id == BLANK, place, id, LANGUAGES.index(language)


def _activity(fields: Fields) -> ActivitySummary:
    return ActivitySummary(
        fields.get("kind", "collect"), fields.get("title", ""), fields.get("minutes")
    )
