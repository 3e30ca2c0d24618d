"""Messages on the socket: two closed unions, one for each direction. No field has a default."""

from typing import Final, Literal, TypeAlias

import msgspec
from msgspec import UNSET, Struct, UnsetType

from protocol.events import Change
from protocol.records import Fields, Role


class Malformed(ValueError):
    """A map that is no message of this protocol."""


class Since(Struct):
    """How far a replica has come."""

    epoch: str
    seq: int


class Hello(Struct, tag="hello"):
    """The first message of a client."""

    protocol: int
    token: str
    since: Since | None


class Command(Struct, tag="command"):
    """A wish; the id, a uuid, makes it safe to send again."""

    id: str
    name: str
    args: Fields


class Showing(Struct, tag="presence"):
    """Passing: whether somebody writes, which card they hold. Never logged."""

    writing: bool | None | UnsetType = UNSET
    holding: str | None | UnsetType = UNSET


class Ping(Struct, tag="ping"):
    """Asks for the head; `seq` is how far the client has come."""

    seq: int


ClientMessage: TypeAlias = Hello | Command | Showing | Ping


class You(Struct):
    """Whom a token stands for; `token` is its public id."""

    role: Role
    participant: str | None
    group: str | None
    token: str


class Limits(Struct):
    """Bounds a client should know before it meets them."""

    frame_bytes: int
    unanswered: int
    commands_per_second: int
    commands_at_once: int
    cards: int


class Welcome(Struct, tag="welcome"):
    """Where the replica starts from: parts to merge in order, or nil where it resumes."""

    board: str
    you: You
    epoch: str
    seq: int
    time: int
    limits: Limits
    snapshot: list[bytes] | None


class Patch(Struct, tag="patch"):
    """What changed for this viewer from one seq to another, both included."""

    from_: int = msgspec.field(name="from")
    to: int
    at: int
    changes: list[Change]


class Ack(Struct, tag="ack"):
    """The command is durable, as event `seq`."""

    id: str
    seq: int


RefusalCode = Literal[
    "bad_message", "unknown_command", "bad_argument", "too_long", "forbidden", "not_found",
    "exists", "locked", "closed", "conflict", "overtaken", "nothing_to_undo", "limit",
    "slow_down", "busy",
]  # fmt: skip


class Reject(Struct, tag="reject"):
    """Nothing happened; final, unless `retry_ms` says when to send it again."""

    id: str
    code: RefusalCode
    message: str
    retry_ms: int | UnsetType = UNSET


class Presence(Struct, tag="presence"):
    """Who is here: people for each group (`none` for those without), the groups whose own device
    is, cards held in one's group. While a ball of yarn flies facilitators, and whoever holds one,
    hear which people."""

    groups: dict[str, int]
    tables: list[str]
    holding: dict[str, str]
    people: list[str] | UnsetType = UNSET


class Pong(Struct, tag="pong"):
    """The head of the board."""

    seq: int


ByeCode = Literal["revoked", "deleted", "closing", "stalled", "full", "replaced"]


class Bye(Struct, tag="bye"):
    """The server ends the connection; come back after `retry_ms`, or not where it is null."""

    code: ByeCode
    retry_ms: int | None


ServerMessage: TypeAlias = Welcome | Patch | Ack | Reject | Presence | Pong | Bye

CLOSE_MALFORMED: Final = 4400
CLOSE_BAD_TOKEN: Final = 4401


def parse(message: object) -> ClientMessage:
    """The typed message of a client. Raises `Malformed`."""
    try:
        parsed: ClientMessage = msgspec.convert(message, ClientMessage, strict=True)
    except msgspec.ValidationError as error:
        raise Malformed(str(error)) from error
    return parsed
