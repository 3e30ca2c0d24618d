"""What a store is. Twins: `sqlite.py`, `postgres.py`, in the same database as the log; one suite.

Secrets are kept as SHA-256 digests only; whoever reads the database cannot enter a board.
"""

from collections.abc import Sequence
from typing import Literal, NamedTuple, Protocol

from protocol.records import Role
from server.store.kept import Kept


class Token(NamedTuple):
    """Who a bearer is. `id` is public; `by` is what the log calls them.

    `by` is the participant's id, `facilitator:n`, `table:group`; screens and readers have
    `screen:…` and `reader:…`, and write nothing.
    """

    id: str
    board: str
    role: Role
    by: str
    participant: str | None
    group: str | None
    name: str | None
    created: int


class Code(NamedTuple):
    """Where a join code leads: a board, and the group it preselects if it is a group's."""

    board: str
    group: str | None


ReturnAnswer = Literal["accepted", "refused"]


class Return(NamedTuple):
    """Somebody who says they were here before: the name and the word they gave, and when (ms); once
    facilitators have said so, whether they are let in, and as whom."""

    id: str
    board: str
    name: str
    word: str
    asked: int
    answer: ReturnAnswer | None
    participant: str | None


class Taken(Exception):
    """A code or a token that is there already; nothing was written."""


class Store(Protocol):
    """Any call raises `server.log.log.Unavailable` where the storage fails."""

    async def open(self) -> None:
        """Make ready: connect, create what is missing. Safe to call from several processes."""

    async def close(self) -> None:
        """Let go."""

    async def secret(self) -> bytes:
        """32 random bytes to derive from: made once for this database, shared by all processes."""

    async def set_secret(self, secret: bytes) -> None:
        """Take a secret in place of what there is; processes that run keep the one they read."""

    async def add_token(self, token: Token, digest: bytes) -> None:
        """Keep a token under the digest of its secret. Raises `Taken`."""

    async def token(self, digest: bytes) -> Token | None:
        """The token with this digest, unless revoked."""

    async def tokens(self, board: str) -> list[Token]:
        """All tokens of a board in the order they were made, revoked ones left out."""

    async def revoke(self, board: str, id: str) -> bool:
        """Revoke one token by its public id; whether there was one."""

    async def revoke_participant(self, board: str, participant: str) -> list[str]:
        """Revoke all tokens of a person and their resume code, and forget their address; the public
        ids of the tokens."""

    async def add_code(self, code: str, leads: Code) -> None:
        """Keep a join code. Raises `Taken`."""

    async def code(self, code: str) -> Code | None:
        """Where a join code leads."""

    async def codes(self, board: str) -> dict[str | None, str]:
        """The join code of each group of a board, and under None the board's own."""

    async def set_resume(self, board: str, participant: str, digest: bytes) -> None:
        """Keep the digest of a person's resume code, in place of an earlier one."""

    async def drop_resume(self, board: str, participant: str) -> None:
        """Forget a person's resume code. Nothing where there is none."""

    async def resume(self, board: str, digest: bytes) -> str | None:
        """The participant whose resume code has this digest."""

    async def set_contact(self, board: str, participant: str, email: str) -> None:
        """Keep a person's address for the exchange list, in place of an earlier one."""

    async def drop_contact(self, board: str, participant: str) -> None:
        """Forget a person's address. Nothing where there is none."""

    async def contacts(self, board: str) -> dict[str, str]:
        """The addresses that people of a board left, by person."""

    async def ask_return(self, asking: Return, digest: bytes) -> None:
        """Keep that somebody waits to be let in again, under the digest of their secret. The same
        digest again: nothing."""

    async def returns(self, board: str, since: int) -> list[Return]:
        """Who waits since a time or later and was not answered, in the order they asked."""

    async def returning(self, digest: bytes) -> Return | None:
        """Who asked, by the digest of their secret."""

    async def answer_return(
        self, board: str, id: str, answer: ReturnAnswer, participant: str | None
    ) -> bool:
        """Answer who waits; whether somebody did: the first answer stands."""

    async def forget_returns(self, before: int) -> None:
        """Forget, on all boards, who asked before a time."""

    async def facilitators(self, board: str) -> int:
        """How many facilitator tokens were ever made for a board, revoked ones included."""

    async def boards(self) -> list[str]:
        """The boards of which anything is kept, sorted."""

    async def kept(self, board: str) -> list[Kept]:
        """All that is kept of a board, in the order it was made."""

    async def restore(self, board: str, kept: Sequence[Kept]) -> None:
        """Keep this in place of all that is kept of a board, all or none.

        A code that leads elsewhere by now is left out. Raises `Taken` where a token is another's.
        """

    async def delete(self, board: str) -> None:
        """Remove all that is kept of a board."""
