"""The tables of one part of the database: made once, known by their version, brought up to it."""

from collections.abc import Mapping, Sequence
from typing import Final, Generic, NamedTuple, TypeVar

TABLE: Final = "CREATE TABLE IF NOT EXISTS schema (part TEXT PRIMARY KEY, version INTEGER NOT NULL)"
"""Where versions are kept, in words that all databases understand."""

VERSION: Final = "SELECT version FROM schema WHERE part = $1"

REACHED: Final = (
    "INSERT INTO schema VALUES ($1, $2) ON CONFLICT (part) DO UPDATE SET version = excluded.version"
)

U = TypeVar("U")


class Schema(NamedTuple, Generic[U]):
    """What a part creates where there is none of it; `version` grows with every change of it.

    `upgrades` lead from each earlier version to the one after.
    """

    part: str
    version: int
    statements: tuple[str, ...]
    upgrades: Mapping[int, U]


class WrongSchema(RuntimeError):
    """The database was made by another release, which this one cannot read."""


def steps(schema: Schema[U], version: int | None) -> Sequence[str | U]:
    """What leads from a version, or from nothing, to the schema's. Raises `WrongSchema`."""
    if version is None:
        return schema.statements
    ahead = range(version, schema.version)
    if version > schema.version or any(step not in schema.upgrades for step in ahead):
        raise WrongSchema(
            f"the {schema.part} of this database has version {version}, not {schema.version}"
        )
    return [schema.upgrades[step] for step in ahead]
