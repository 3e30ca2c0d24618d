"""What a store keeps of a board, row by row, as backups hold it."""

from typing import Final, TypeAlias

from msgspec import Struct

from protocol.records import Role

DIGEST_BYTES: Final = 32
"""All digests are SHA-256."""


class KeptToken(Struct, frozen=True, tag="token", tag_field="is"):
    """A token, revoked or not: `server.store.store.Token` under the digest of its secret."""

    digest: bytes
    revoked: bool
    id: str
    role: Role
    by: str
    participant: str | None
    group: str | None
    name: str | None
    created: int


class KeptCode(Struct, frozen=True, tag="code", tag_field="is"):
    """A join code, and the group it preselects if it is a group's."""

    code: str
    group: str | None


class KeptResume(Struct, frozen=True, tag="resume", tag_field="is"):
    """The digest of a person's resume code."""

    participant: str
    digest: bytes


class KeptContact(Struct, frozen=True, tag="contact", tag_field="is"):
    """The address that a person left for the exchange list."""

    participant: str
    email: str


Kept: TypeAlias = KeptToken | KeptCode | KeptResume | KeptContact
