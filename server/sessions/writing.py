"""Writing a template: an agenda as the text of a file, to be read and changed by hand."""

from typing import Any, Final

import tomlkit
from tomlkit.items import AoT, InlineTable, Item, Table

from protocol.commands import given
from protocol.records import Fields
from server.domain.agenda import Agenda
from server.words.words import sentence

_AT_THE_END: Final = ("zones",)
"""Fields that are tables of their own: TOML wants them after all others."""


def written(agenda: Agenda) -> str:
    """The text of a template that `read` makes the same agenda of."""
    file = tomlkit.document()
    file.add(tomlkit.comment(sentence(agenda.language, "template-header")))
    file.add(tomlkit.nl())
    file["title"] = _value(agenda.title)
    if agenda.description:
        file["description"] = _value(agenda.description)
    board = given(agenda.board.fields)
    if board:
        file["board"] = _table(board)
    for name, items in (
        ("networks", agenda.networks),
        ("groups", agenda.groups),
        ("activities", agenda.activities),
    ):
        if items:
            file[name] = _tables([{"id": one.id, **given(one.fields)} for one in items])
    return tomlkit.dumps(file)


def _tables(items: list[Fields]) -> AoT:
    tables = tomlkit.aot()
    for item in items:
        tables.append(_table(item))
    return tables


def _table(fields: Fields) -> Table:
    table = tomlkit.table()
    for name, value in fields.items():
        if name not in _AT_THE_END:
            table[name] = "" if value is None else _value(value)  # TOML has no null
    for name in _AT_THE_END:
        if name in fields:
            inner = tomlkit.table()
            for place, (key, value) in enumerate(fields[name].items(), start=1):
                usual = value.get("order") == place
                inner[key] = _inline({n: v for n, v in value.items() if n != "order" or not usual})
            table[name] = inner
    return table


def _value(value: Any) -> Any:
    """A value; text of several lines as it is read, a list of tables with a line for each."""
    if isinstance(value, str) and "\n" in value:
        return _lines(value)
    if isinstance(value, list) and value and isinstance(value[0], dict):
        array = tomlkit.array()
        for one in value:
            array.append(_inline(one))
        return array.multiline(True)
    return value


def _lines(text: str) -> Item:
    escaped = text.replace("\\", "\\\\").replace('"""', '""\\"')
    return tomlkit.value(f'"""\n{escaped}"""')


def _inline(fields: Fields) -> InlineTable:
    table = tomlkit.inline_table()
    for name, value in fields.items():
        if value is not None:
            table[name] = value
    return table
