"""The tables of one part of the database, made once, and known by their version."""

from typing import NamedTuple

TABLE = "CREATE TABLE IF NOT EXISTS schema (part TEXT PRIMARY KEY, version INTEGER NOT NULL)"
"""Where versions are kept, in words that all databases understand."""


class Schema(NamedTuple):
    """What a part creates where there is none of it; `version` grows with every change of it."""

    part: str
    version: int
    statements: tuple[str, ...]


class WrongSchema(RuntimeError):
    """The database was made by another release, which this one cannot read."""


def missing(schema: Schema, version: int | None) -> bool:
    """Whether the part is still to be made. Raises `WrongSchema`."""
    if version is None:
        return True
    if version != schema.version:
        raise WrongSchema(
            f"the {schema.part} of this database has version {version}, not {schema.version}"
        )
    return False
