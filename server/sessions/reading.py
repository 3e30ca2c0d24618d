"""Reading a template: from the text of its file to an agenda, or what is wrong, and where."""

import re
import tomllib
from collections.abc import Iterable
from difflib import get_close_matches
from typing import Any, Final, TypeVar

import msgspec
from msgspec import Struct

from protocol import limits
from protocol.commands import (
    ActivityAdd,
    ActivityFields,
    Args,
    BoardFields,
    BoardSet,
    GroupAdd,
    GroupFields,
    NetworkAdd,
    NetworkFields,
    given,
)
from protocol.records import Fields, Step, Zone
from protocol.text import clean
from server.domain import gate
from server.domain.agenda import Agenda
from server.domain.making import make_board
from server.domain.refused import Refused
from server.sessions.lines import Lines, Path, TooDeep
from server.words.words import LANGUAGES, sentence

_Form = TypeVar("_Form", bound=Args)


class Malformed(ValueError):
    """A text that is no template. `line` is where, from 1; `reason` names the sentence that says
    why (`server/words/*.ftl`, `template-<reason>`), `details` are its variables."""

    def __init__(self, line: int, reason: str, **details: str | int) -> None:
        super().__init__(f"line {line}: {sentence('en', f'template-{reason}', **details)}")
        self.line = line
        self.reason = reason
        self.details = details

    def why(self, language: str) -> str:
        """What is wrong, for people."""
        return sentence(language, f"template-{self.reason}", **self.details)


def read(text: str, *, id: str = "file", language: str | None = None) -> Agenda:
    """The agenda that a template's text holds, in a language; else in the one it names itself.

    Raises `Malformed`.
    """
    return _Reading(text).agenda(id, language)


class _File(Struct, forbid_unknown_fields=True):
    """What a template's file holds. Each item of a list has an `id`; its other keys are fields."""

    title: str
    description: str = ""
    board: Fields = {}
    networks: list[Fields] = []
    groups: list[Fields] = []
    activities: list[Fields] = []


_KEYS: Final[dict[str, tuple[str, ...]]] = {
    "": _File.__struct_fields__,
    "board": BoardFields.__struct_encode_fields__,
    "networks": ("id", *NetworkFields.__struct_encode_fields__),
    "groups": ("id", *GroupFields.__struct_encode_fields__),
    "activities": ("id", *ActivityFields.__struct_encode_fields__),
    "zones": Zone.__struct_fields__,
    "steps": Step.__struct_fields__,
}
"""The keys of each table of a file."""

_NEAR: Final = 0.7
"""How alike a key and the one that was meant are, from 0 to 1."""

_UNKNOWN: Final = re.compile(r"Object contains unknown field `(?P<name>.*?)`")
_MISSING: Final = re.compile(r"Object missing required field `(?P<name>.*?)`")
_TYPE: Final = re.compile(r"Expected `(?P<wanted>\w+)")
_ENUM: Final = re.compile(r"Invalid enum value (?P<value>.*?)(?: - at|$)")
_WHERE: Final = re.compile(r"- at `\$(?P<path>.*)`$")
_PART: Final = re.compile(r"\.(?P<name>\w+)|\[(?P<number>\d+)\]")
_AT: Final = re.compile(r"\(at (?:line (?P<line>\d+), column \d+|end of document)\)")

_CHOICES: Final[dict[str, tuple[str, ...]]] = {
    "kind": ("introductions", "yarn", "collect", "mapping", "surprise", "synthesis", "break"),
    "scope": ("plenary", "groups"),
    "sense": ("convergence", "particularity", "divergence", "elsewhere"),
}


class _Reading:
    """One text being read."""

    def __init__(self, text: str) -> None:
        self._text = text
        try:
            self._lines = Lines(text)
        except TooDeep as deep:
            raise Malformed(deep.line, "deep") from None

    def agenda(self, id: str, language: str | None) -> Agenda:
        """The agenda as a whole. Raises `Malformed`."""
        file = self._file()
        self._known("board", file.board, ("board",))
        board = self._checked("board.set", {"fields": file.board}, BoardSet, ("board",))
        agenda = Agenda(
            id=id,
            language=language or given(board.fields).get("language") or LANGUAGES[0],
            title=self._words(file.title, "title", limits.NAME),
            description=self._words(file.description, "description", limits.CARD),
            board=board,
            networks=self._items("networks", "network.add", file.networks, NetworkAdd),
            groups=self._items("groups", "group.add", file.groups, GroupAdd),
            activities=self._items("activities", "activity.add", file.activities, ActivityAdd),
        )
        self._agree(agenda)
        return agenda

    def _file(self) -> _File:
        try:
            raw = tomllib.loads(self._text)
        except tomllib.TOMLDecodeError as error:
            raise self._no_toml(str(error)) from None
        except RecursionError:
            raise Malformed(1, "deep") from None
        self._known("", raw, ())
        try:
            file = msgspec.convert(raw, _File, strict=True)
        except msgspec.ValidationError as error:
            raise self._wrong_form(str(error), ()) from None
        if not clean(file.title):
            raise Malformed(self._lines.of("title"), "empty", field="title")
        return file

    def _no_toml(self, said: str) -> Malformed:
        found = _AT.search(said)
        line = int(found["line"]) if found and found["line"] else self._text.count("\n") + 1
        if self._lines.open is not None:
            return Malformed(self._lines.open, "unclosed")
        if "twice" in said or "overwrite" in said or "Duplicate" in said:
            return Malformed(line, "twice")
        if "Unescaped" in said:
            return Malformed(line, "backslash")
        return Malformed(line, "syntax")

    def _items(
        self, name: str, command: str, items: list[Fields], form: type[_Form]
    ) -> tuple[_Form, ...]:
        return tuple(
            self._item(command, item, form, (name, number)) for number, item in enumerate(items)
        )

    def _item(self, command: str, item: Fields, form: type[_Form], path: Path) -> _Form:
        self._known(str(path[0]), item, path)
        if "id" not in item:
            raise Malformed(self._lines.of(*path), "missing", field="id")
        named = "title" if path[0] == "activities" else "name"
        if named == "name" and "name" not in item:
            raise Malformed(self._lines.of(*path), "missing", field="name")
        if isinstance(item.get("zones"), dict):
            for id, zone in item["zones"].items():
                self._known("zones", zone, (*path, "zones", id))
                self._checked(command, _only(item, "zones", {id: zone}), form, (*path, "zones", id))
        if isinstance(item.get("steps"), list):
            for number, step in enumerate(item["steps"]):
                self._known("steps", step, (*path, "steps", number))
        fields = dict(item)
        return self._checked(command, {"id": fields.pop("id"), "fields": fields}, form, path)

    def _known(self, table: str, keys: object, path: Path) -> None:
        """Every key is one that this table has. Raises `Malformed` with the nearest one."""
        if not isinstance(keys, dict):
            return  # the form says so
        for key in keys:
            if key in _KEYS[table]:
                continue
            line = self._lines.of(*path, key)
            near = get_close_matches(key, _KEYS[table], 1, cutoff=_NEAR)
            if near:
                raise Malformed(line, "unknown-near", key=key[: limits.NAME], near=near[0])
            known = ", ".join(_KEYS[table])
            raise Malformed(line, "unknown", key=key[: limits.NAME], known=known)

    def _checked(self, command: str, raw: Fields, form: type[_Form], path: Path) -> _Form:
        try:
            args = gate.check(command, raw)
        except Refused as refused:
            raise self._refused(refused, path) from None
        assert isinstance(args, form)
        return args

    def _refused(self, refused: Refused, path: Path) -> Malformed:
        cause = refused.__cause__
        if isinstance(cause, msgspec.ValidationError):
            return self._wrong_form(str(cause), path)
        field = str(refused.details.get("field", "language"))
        line = self._lines.of(*path, field)
        match refused.reason:
            case "too-long" | "too-many":
                limit = refused.details["limit"]
                return Malformed(line, refused.reason, field=field, limit=limit)
            case "empty":
                return Malformed(line, "empty", field=field)
            case "bad-argument" if field == "id":
                return Malformed(line, "id")
            case _:
                return Malformed(line, "value", field=field)

    def _wrong_form(self, said: str, path: Path) -> Malformed:
        """What msgspec says of a form, in our words."""
        within = _path(said)[1 if "zones" in path else 0 :]
        field = next((part for part in reversed(within) if isinstance(part, str)), "")
        line = self._lines.of(*path, *within)
        if missing := _MISSING.search(said):
            return Malformed(line, "missing", field=missing["name"])
        if unknown := _UNKNOWN.search(said):
            line = self._lines.of(*path, *within, unknown["name"])
            return Malformed(line, "value", field=unknown["name"])
        if enum := _ENUM.search(said):
            choices = ", ".join(_CHOICES.get(field, ()))
            value = enum["value"].strip("'")[: limits.NAME]
            return Malformed(line, "choice", field=field, value=value, choices=choices)
        if wanted := _TYPE.search(said):
            return Malformed(line, "type", field=field or str(path[-1]), wanted=wanted["wanted"])
        return Malformed(line, "value", field=field)

    def _words(self, text: str, field: str, limit: int) -> str:
        kept = clean(text)
        if len(kept) > limit:
            raise Malformed(self._lines.of(field), "too-long", field=field, limit=limit)
        return kept

    def _agree(self, agenda: Agenda) -> None:
        """No two are alike, and what is named is there. Raises `Malformed`."""
        seen: set[str] = set()
        lists: Iterable[tuple[str, tuple[Any, ...]]] = (
            ("networks", agenda.networks),
            ("groups", agenda.groups),
            ("activities", agenda.activities),
        )
        for name, items in lists:
            for number, item in enumerate(items):
                if item.id in seen or item.id == "board":
                    raise Malformed(self._lines.of(name, number, "id"), "same-id", taken=item.id)
                seen.add(item.id)
        for number, activity in enumerate(agenda.activities):
            alone = msgspec.structs.replace(agenda, networks=(), groups=(), activities=(activity,))
            try:
                make_board("?", alone, language=agenda.language)
            except Refused:
                raise Malformed(self._lines.of("activities", number, "step"), "step") from None


def _only(item: Fields, name: str, value: object) -> Fields:
    return {"id": "x", "fields": {name: value}}


def _path(said: str) -> Path:
    """The path in what msgspec says of a command's arguments, without `fields`."""
    found = _WHERE.search(said)
    if found is None:
        return ()
    parts = tuple(
        part["name"] if part["number"] is None else int(part["number"])
        for part in _PART.finditer(found["path"])
    )
    return parts[1:] if parts[:1] == ("fields",) else parts
