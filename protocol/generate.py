"""Writes `web/src/protocol.gen.ts` from the types: `python -m protocol.generate [--check]`."""

import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from msgspec import Struct
from msgspec import inspect as form

from protocol import commands, events, limits, messages, records

TARGET: Final = Path(__file__).parent.parent / "web" / "src" / "protocol.gen.ts"


def generated() -> str:
    """The whole file."""
    structs: dict[str, type[Struct]] = {}
    for struct in (*records.RECORDS.values(), *records.DERIVED.values()):
        structs[struct.__name__] = struct
    for struct in (messages.Since, messages.You, messages.Limits, records.Zone, records.Step):
        structs[struct.__name__] = struct
    structs["Timer"] = records.Timer
    for struct in commands.COMMANDS.values():
        structs[struct.__name__] = struct
    for fields in (
        commands.BoardFields, commands.ActivityFields, commands.GroupFields,
        commands.NetworkFields,
    ):  # fmt: skip
        structs[fields.__name__] = fields
    client = (messages.Hello, messages.Command, messages.Showing, messages.Ping)
    server = (
        messages.Welcome, messages.Patch, messages.Ack, messages.Reject, messages.Presence,
        messages.Pong, messages.Bye,
    )  # fmt: skip
    names = {struct: name for name, struct in structs.items()}
    names |= {struct: f"{struct.__name__}Message" for struct in (*client, *server)}

    parts = ["// Made by protocol/generate.py from protocol/*.py. Do not edit.\n"]
    parts.append("export type Fields = Record<string, unknown>\n")
    parts.append("export type Change = [kind: string, id: string, fields: Fields | null]\n")
    parts.append(_limits())
    parts += [_interface(struct, name, names) for struct, name in names.items()]
    parts.append(_union("ClientMessage", client, names))
    parts.append(_union("ServerMessage", server, names))
    parts.append(_lookup("RecordOf", records.RECORDS | records.DERIVED, names))
    parts.append("export type Kind = keyof RecordOf\n")
    parts.append(_lookup("CommandArgs", commands.COMMANDS, names))
    parts.append("export type CommandName = keyof CommandArgs\n")
    parts.append(_words("EVENT_TYPES", sorted(events.EVENT_TYPES)))
    return "\n".join(parts)


def _limits() -> str:
    rows = [f"  {name}: {value!r}," for name, value in vars(limits).items() if name.isupper()]
    return "\n".join(["export const LIMITS = {", *rows, "} as const\n"])


def _words(name: str, words: list[str]) -> str:
    return f"export const {name} = [{', '.join(repr(word) for word in words)}] as const\n"


def _interface(struct: type[Struct], name: str, names: dict[type[Struct], str]) -> str:
    info = form.type_info(struct)
    assert isinstance(info, form.StructType)
    lines = [f"export interface {name} {{"]
    if info.tag is not None:
        lines.append(f"  type: '{info.tag}'")
    for f in info.fields:
        mark = "" if f.required else "?"
        lines.append(f"  {f.encode_name}{mark}: {_type(f.type, names)}")
    return "\n".join([*lines, "}\n"])


def _type(type: form.Type, names: dict[type[Struct], str]) -> str:
    match type:
        case form.StructType():
            return names[type.cls]
        case form.LiteralType():
            return " | ".join(f"'{value}'" for value in type.values)
        case form.UnionType():
            kinds = [
                _type(t, names)
                for t in type.types
                if not (isinstance(t, form.CustomType) or _unset(t))
            ]
            return " | ".join(dict.fromkeys(kinds))
        case form.ListType():
            inner = _type(type.item_type, names)
            return f"({inner})[]" if " " in inner else f"{inner}[]"
        case form.TupleType():
            items = [_type(t, names) for t in type.item_types]
            return "Change" if len(items) == 3 else f"[{', '.join(items)}]"
        case form.DictType():
            return f"Record<string, {_type(type.value_type, names)}>"
        case form.NoneType():
            return "null"
        case form.BoolType():
            return "boolean"
        case form.IntType() | form.FloatType():
            return "number"
        case form.StrType():
            return "string"
        case form.BytesType():
            return "Uint8Array"
        case form.AnyType():
            return "unknown"
    raise TypeError(f"no TypeScript for {type}")


def _unset(type: form.Type) -> bool:
    return "Unset" in type.__class__.__name__


def _union(name: str, members: tuple[type[Struct], ...], names: dict[type[Struct], str]) -> str:
    return f"export type {name} = {' | '.join(names[m] for m in members)}\n"


def _lookup(name: str, table: Mapping[str, type[Struct]], names: dict[type[Struct], str]) -> str:
    rows = [f"  '{key}': {names[struct]}" for key, struct in table.items()]
    return "\n".join([f"export interface {name} {{", *rows, "}\n"])


def main() -> None:
    """Write the file, or with `--check` fail where it is not fresh."""
    text = generated()
    if "--check" not in sys.argv:
        TARGET.write_text(text, encoding="utf-8")
    elif TARGET.read_text(encoding="utf-8") != text:
        sys.exit(f"{TARGET.name} is stale: run python -m protocol.generate")


if __name__ == "__main__":
    main()
