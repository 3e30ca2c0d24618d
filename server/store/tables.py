"""The store in tables, in words that both databases understand; the twins run them."""

import secrets
from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import Any, Final, TypeAlias

import msgspec

from server.store.kept import DIGEST_BYTES, Kept, KeptCode, KeptContact, KeptResume, KeptToken
from server.store.store import Code, Return, ReturnAnswer, Token

_TOKEN: Final = 'id, board, role, "by", participant, "group", name, created'
_KEPT_TOKEN: Final = 'digest, revoked, id, role, "by", participant, "group", name, created'
_RETURN: Final = "id, board, name, word, asked, answer, participant"
_OF_BOARDS: Final = ("tokens", "codes", "resumes", "contacts", "returns")
_REVOKE: Final = "UPDATE tokens SET revoked = TRUE, name = NULL WHERE NOT revoked AND board = $1"


Values: TypeAlias = tuple[Any, ...]


class TableStore(ABC):
    """`server.store.store.Store` but for `open` and `close`.

    What is no SHA-256 digest is refused with `ValueError`: no secret is kept by mistake.
    """

    @abstractmethod
    async def _rows(self, query: str, *values: object) -> Sequence[Any]:
        """The rows of a query, with `$1` and so on for values."""

    @abstractmethod
    async def _write(self, query: str, *values: object) -> Sequence[Any]:
        """Write, durable on return, and what the statement returns. Raises `Taken`."""

    @abstractmethod
    async def _write_each(self, statements: Sequence[tuple[str, Sequence[Values]]]) -> None:
        """Write with each statement, once for each of its values, all or none. Raises `Taken`."""

    async def secret(self) -> bytes:
        made = secrets.token_bytes(32)
        await self._write("INSERT INTO keys VALUES ('secret', $1) ON CONFLICT DO NOTHING", made)
        (row,) = await self._rows("SELECT value FROM keys WHERE name = 'secret'")
        return bytes(row[0])

    async def set_secret(self, secret: bytes) -> None:
        query = "INSERT INTO keys VALUES ('secret', $1) ON CONFLICT (name) DO UPDATE SET value = $1"
        await self._write(query, secret)

    async def add_token(self, token: Token, digest: bytes) -> None:
        query = f"INSERT INTO tokens (digest, {_TOKEN}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)"
        await self._write(query, _checked(digest), *token)

    async def token(self, digest: bytes) -> Token | None:
        query = f"SELECT {_TOKEN} FROM tokens WHERE NOT revoked AND digest = $1"
        row = await self._row(query, digest)
        return row and Token(*row)

    async def tokens(self, board: str) -> list[Token]:
        query = f"SELECT {_TOKEN} FROM tokens WHERE NOT revoked AND board = $1 ORDER BY made"
        return [Token(*row) for row in await self._rows(query, board)]

    async def revoke(self, board: str, id: str) -> bool:
        return bool(await self._write(f"{_REVOKE} AND id = $2 RETURNING id", board, id))

    async def revoke_participant(self, board: str, participant: str) -> list[str]:
        await self.drop_resume(board, participant)
        await self.drop_contact(board, participant)
        query = f"{_REVOKE} AND participant = $2 RETURNING id"
        return [row[0] for row in await self._write(query, board, participant)]

    async def add_code(self, code: str, leads: Code) -> None:
        query = 'INSERT INTO codes (code, board, "group") VALUES ($1, $2, $3)'
        await self._write(query, code, *leads)

    async def code(self, code: str) -> Code | None:
        row = await self._row('SELECT board, "group" FROM codes WHERE code = $1', code)
        return row and Code(*row)

    async def codes(self, board: str) -> dict[str | None, str]:
        # Where a group has several, the first one made is shown: it comes last and stays.
        query = 'SELECT "group", code FROM codes WHERE board = $1 ORDER BY made DESC'
        return dict(await self._rows(query, board))

    async def set_resume(self, board: str, participant: str, digest: bytes) -> None:
        query = (
            "INSERT INTO resumes VALUES ($1, $2, $3)"
            " ON CONFLICT (board, participant) DO UPDATE SET digest = excluded.digest"
        )
        await self._write(query, board, participant, _checked(digest))

    async def drop_resume(self, board: str, participant: str) -> None:
        query = "DELETE FROM resumes WHERE board = $1 AND participant = $2"
        await self._write(query, board, participant)

    async def resume(self, board: str, digest: bytes) -> str | None:
        query = "SELECT participant FROM resumes WHERE board = $1 AND digest = $2"
        row = await self._row(query, board, digest)
        return row and str(row[0])

    async def set_contact(self, board: str, participant: str, email: str) -> None:
        query = (
            "INSERT INTO contacts VALUES ($1, $2, $3)"
            " ON CONFLICT (board, participant) DO UPDATE SET email = excluded.email"
        )
        await self._write(query, board, participant, email)

    async def drop_contact(self, board: str, participant: str) -> None:
        query = "DELETE FROM contacts WHERE board = $1 AND participant = $2"
        await self._write(query, board, participant)

    async def contacts(self, board: str) -> dict[str, str]:
        query = "SELECT participant, email FROM contacts WHERE board = $1 ORDER BY participant"
        return dict(await self._rows(query, board))

    async def ask_return(self, asking: Return, digest: bytes) -> None:
        query = (
            f"INSERT INTO returns (digest, {_RETURN}) VALUES ({_values(8)})"
            " ON CONFLICT (digest) DO NOTHING"
        )
        await self._write(query, _checked(digest), *asking)

    async def returns(self, board: str, since: int) -> list[Return]:
        query = (
            f"SELECT {_RETURN} FROM returns WHERE board = $1 AND asked >= $2 AND answer IS NULL"
            " ORDER BY asked, id"
        )
        return [Return(*row) for row in await self._rows(query, board, since)]

    async def returning(self, digest: bytes) -> Return | None:
        row = await self._row(f"SELECT {_RETURN} FROM returns WHERE digest = $1", digest)
        return row and Return(*row)

    async def answer_return(
        self, board: str, id: str, answer: ReturnAnswer, participant: str | None
    ) -> bool:
        query = (
            "UPDATE returns SET answer = $3, participant = $4"
            " WHERE board = $1 AND id = $2 AND answer IS NULL RETURNING id"
        )
        return bool(await self._write(query, board, id, answer, participant))

    async def forget_returns(self, before: int) -> None:
        await self._write("DELETE FROM returns WHERE asked < $1", before)

    async def facilitators(self, board: str) -> int:
        query = "SELECT count(*) FROM tokens WHERE role = 'facilitator' AND board = $1"
        (row,) = await self._rows(query, board)
        return int(row[0])

    async def kept(self, board: str) -> list[Kept]:
        query = f"SELECT {_KEPT_TOKEN} FROM tokens WHERE board = $1 ORDER BY made"
        tokens = await self._rows(query, board)
        query = 'SELECT code, "group" FROM codes WHERE board = $1 ORDER BY made'
        codes = await self._rows(query, board)
        query = "SELECT participant, digest FROM resumes WHERE board = $1 ORDER BY participant"
        resumes = await self._rows(query, board)
        contacts = await self.contacts(board)
        return [
            *(
                KeptToken(bytes(digest), bool(revoked), *token)
                for digest, revoked, *token in tokens
            ),
            *(KeptCode(*row) for row in codes),
            *(KeptResume(row[0], bytes(row[1])) for row in resumes),
            *(KeptContact(*row) for row in contacts.items()),
        ]

    async def restore(self, board: str, kept: Sequence[Kept]) -> None:
        tokens = [
            (board, _checked(one.digest), *msgspec.structs.astuple(one)[1:])
            for one in kept
            if isinstance(one, KeptToken)
        ]
        codes = [(board, one.code, one.group) for one in kept if isinstance(one, KeptCode)]
        resumes = [
            (board, one.participant, _checked(one.digest))
            for one in kept
            if isinstance(one, KeptResume)
        ]
        contacts = [
            (board, one.participant, one.email) for one in kept if isinstance(one, KeptContact)
        ]
        statements: list[tuple[str, Sequence[Values]]] = [
            *_delete(board),
            (f"INSERT INTO tokens (board, {_KEPT_TOKEN}) VALUES ({_values(10)})", tokens),
            (
                f'INSERT INTO codes (board, code, "group") VALUES ({_values(3)})'
                " ON CONFLICT (code) DO NOTHING",
                codes,
            ),
            (f"INSERT INTO resumes (board, participant, digest) VALUES ({_values(3)})", resumes),
            (f"INSERT INTO contacts (board, participant, email) VALUES ({_values(3)})", contacts),
        ]
        await self._write_each(statements)

    async def delete(self, board: str) -> None:
        await self._write_each(_delete(board))

    async def boards(self) -> list[str]:
        query = " UNION ".join(f"SELECT board FROM {table}" for table in _OF_BOARDS)
        return sorted(board for (board,) in await self._rows(query))

    async def _row(self, query: str, *values: object) -> Any | None:
        return next(iter(await self._rows(query, *values)), None)


def _delete(board: str) -> list[tuple[str, Sequence[Values]]]:
    """The statements that remove all that is kept of a board."""
    return [(f"DELETE FROM {table} WHERE board = $1", [(board,)]) for table in _OF_BOARDS]


def _values(number: int) -> str:
    """`$1, $2 …`"""
    return ", ".join(f"${n}" for n in range(1, number + 1))


def _checked(digest: bytes) -> bytes:
    if len(digest) != DIGEST_BYTES:
        raise ValueError("not a SHA-256 digest")
    return digest
