"""The templates that come with the service, read from their files once."""

import tomllib
from functools import cache
from importlib.resources import files
from typing import Final, TypeVar

import msgspec
from msgspec import Struct

from protocol.commands import ActivityAdd, Args, BoardSet, GroupAdd, NetworkAdd, given
from protocol.records import ActivityKind, Fields, Number
from server.domain import gate
from server.domain.agenda import Agenda
from server.domain.refused import Refused
from server.words.words import LANGUAGES

BLANK: Final = "vierge"
"""The template of a board that is made without one."""


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


_Form = TypeVar("_Form", bound=Args)


class Malformed(ValueError):
    """A file that is no template; says what is wrong with it."""


class _File(Struct, forbid_unknown_fields=True):
    """What a template's file holds. Each item of a list has an `id`; its other keys are fields."""

    title: str
    description: str
    board: Fields = {}
    networks: list[Fields] = []
    groups: list[Fields] = []
    activities: list[Fields] = []


def templates() -> list[Agenda]:
    """All templates in all their languages, the blank one first."""
    return list(_all().values())


def load(id: str, language: str) -> Agenda:
    """A template in a language, or in the first one where it has no such version.

    Raises `KeyError` for an unknown template.
    """
    known = _all()
    return known.get((id, language)) or known[id, LANGUAGES[0]]


def summaries() -> list[Summary]:
    """The templates as a person chooses among them."""
    return [
        Summary(
            id=agenda.id,
            title=agenda.title,
            language=agenda.language,
            description=agenda.description,
            activities=[_summary(given(activity.fields)) for activity in agenda.activities],
        )
        for agenda in templates()
    ]


def read(id: str, language: str, text: str) -> Agenda:
    """A template from the text of its file. Raises `Malformed`."""
    try:
        file = msgspec.convert(tomllib.loads(text), _File, strict=True)
        return Agenda(
            id=id,
            language=language,
            title=file.title,
            description=file.description,
            board=_checked("board.set", {"fields": file.board}, BoardSet),
            networks=tuple(_item("network.add", one, NetworkAdd) for one in file.networks),
            groups=tuple(_item("group.add", one, GroupAdd) for one in file.groups),
            activities=tuple(_item("activity.add", one, ActivityAdd) for one in file.activities),
        )
    except (tomllib.TOMLDecodeError, msgspec.ValidationError, Refused) as error:
        raise Malformed(f"{id}.{language}.toml: {error}") from error


@cache
def _all() -> dict[tuple[str, str], Agenda]:
    found = {}
    for file in files(__package__).iterdir():
        if file.name.endswith(".toml"):
            id, language, _ = file.name.split(".")
            found[id, language] = read(id, language, file.read_text(encoding="utf-8"))
    return dict(sorted(found.items(), key=_shown_order))


def _shown_order(found: tuple[tuple[str, str], Agenda]) -> tuple[bool, str, int]:
    (id, language), _ = found
    return id != BLANK, id, LANGUAGES.index(language)


def _item(command: str, item: Fields, form: type[_Form]) -> _Form:
    fields = dict(item)
    return _checked(command, {"id": fields.pop("id", None), "fields": fields}, form)


def _checked(command: str, raw: Fields, form: type[_Form]) -> _Form:
    args = gate.check(command, raw)
    assert isinstance(args, form)
    return args


def _summary(activity: Fields) -> ActivitySummary:
    return ActivitySummary(activity["kind"], activity["title"], activity.get("minutes"))
