"""The gate: arguments from outside get their types, their texts are cleaned, their bounds held."""

from typing import Any, Final, NamedTuple

import msgspec
from msgspec import UNSET, Struct

from protocol import limits
from protocol.commands import (
    COMMANDS,
    Args,
    BoardFields,
    CardAdd,
    CardSet,
    GroupFields,
    NetworkFields,
    parse,
)
from protocol.records import Fields
from server.domain.fields import CHECKS, Check
from server.domain.refused import Refused


def check(name: str, raw: Fields) -> Args:
    """The arguments of a command, ready for the rules.

    A text that may be absent becomes null where nothing is left of it. Raises `Refused`
    (`unknown_command`, `bad_argument`, `too_long`).
    """
    if name not in COMMANDS:
        raise Refused("unknown_command", "unknown-command")
    try:
        args = parse(name, _filled(raw))
    except msgspec.ValidationError as error:
        raise Refused("bad_argument", "bad-form", detail=str(error)[: limits.CARD]) from error
    _check_struct(args)
    return args


class _Field(NamedTuple):
    attribute: str
    name: str
    check: Check
    nullable: bool
    required: bool


_REQUIRED: Final[dict[type[Struct], str]] = {
    BoardFields: "title",
    GroupFields: "name",
    NetworkFields: "name",
    CardAdd: "text",
    CardSet: "text",
}
"""Texts of which something must be left where they are given."""


def _filled(raw: Any) -> Any:
    """Zones and steps with what may be left out: no sense, no minutes, the order as listed."""
    fields = raw.get("fields") if isinstance(raw, dict) else None
    if not isinstance(fields, dict):
        return raw
    filled = dict(fields)
    zones, steps = fields.get("zones"), fields.get("steps")
    if isinstance(zones, dict):
        filled["zones"] = {
            id: {"sense": None, "order": order, **zone} if isinstance(zone, dict) else zone
            for order, (id, zone) in enumerate(zones.items(), start=1)
        }
    if isinstance(steps, list):
        filled["steps"] = [
            {"minutes": None, **step} if isinstance(step, dict) else step for step in steps
        ]
    return {**raw, "fields": filled}


def _check_struct(struct: Struct) -> None:
    for field in plan(type(struct)):
        value = getattr(struct, field.attribute)
        if value is UNSET or value is None:
            continue
        kept = field.check(field.name, value)
        if kept == "" and field.nullable:
            kept = None
        elif kept == "" and field.required:
            raise Refused("bad_argument", "empty", field=field.name)
        setattr(struct, field.attribute, kept)


def _check_fields(name: str, value: Struct) -> Struct:
    _check_struct(value)
    return value


def plan(struct: type[Struct]) -> tuple[_Field, ...]:
    plan = _PLANS.get(struct)
    if plan is None:
        plan = _PLANS[struct] = tuple(_planned(struct))
    return plan


def _planned(struct: type[Struct]) -> list[_Field]:
    info = msgspec.inspect.type_info(struct)
    assert isinstance(info, msgspec.inspect.StructType)
    return [
        _Field(
            attribute=field.name,
            name=field.encode_name,
            check=_check_fields if field.name == "fields" else CHECKS[field.encode_name],
            nullable=_takes(field.type, msgspec.inspect.NoneType),
            required=_REQUIRED.get(struct) == field.encode_name,
        )
        for field in info.fields
        if not _closed(field.type)
    ]


def _closed(form: msgspec.inspect.Type) -> bool:
    """Whether all values of a type are known: then the type is check enough."""
    return _takes(form, msgspec.inspect.BoolType) or _takes(form, msgspec.inspect.LiteralType)


def _takes(form: msgspec.inspect.Type, kind: type[msgspec.inspect.Type]) -> bool:
    if isinstance(form, msgspec.inspect.UnionType):
        return any(isinstance(one, kind) for one in form.types)
    return isinstance(form, kind)


_PLANS: Final[dict[type[Struct], tuple[_Field, ...]]] = {}
