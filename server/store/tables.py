"""The store in tables, in words that both databases understand; the twins run them."""

import secrets
from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import Any, Final

from server.store.store import Code, Token

_TOKEN: Final = 'id, board, role, "by", participant, "group", name, created'
_DIGEST_BYTES: Final = 32
_OF_BOARDS: Final = ("tokens", "codes", "resumes")
_REVOKE: Final = "UPDATE tokens SET revoked = TRUE, name = NULL WHERE NOT revoked AND board = $1"


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
    async def _write_each(self, queries: Sequence[str], *values: object) -> None:
        """Write with each statement, all or none."""

    async def secret(self) -> bytes:
        made = secrets.token_bytes(32)
        await self._write("INSERT INTO keys VALUES ('secret', $1) ON CONFLICT DO NOTHING", made)
        (row,) = await self._rows("SELECT value FROM keys WHERE name = 'secret'")
        return bytes(row[0])

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
        resume = "DELETE FROM resumes WHERE board = $1 AND participant = $2"
        await self._write(resume, board, participant)
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

    async def resume(self, board: str, digest: bytes) -> str | None:
        query = "SELECT participant FROM resumes WHERE board = $1 AND digest = $2"
        row = await self._row(query, board, digest)
        return row and str(row[0])

    async def facilitators(self, board: str) -> int:
        query = "SELECT count(*) FROM tokens WHERE role = 'facilitator' AND board = $1"
        (row,) = await self._rows(query, board)
        return int(row[0])

    async def delete(self, board: str) -> None:
        queries = [f"DELETE FROM {table} WHERE board = $1" for table in _OF_BOARDS]
        await self._write_each(queries, board)

    async def boards(self) -> list[str]:
        query = " UNION ".join(f"SELECT board FROM {table}" for table in _OF_BOARDS)
        return sorted(board for (board,) in await self._rows(query))

    async def _row(self, query: str, *values: object) -> Any | None:
        return next(iter(await self._rows(query, *values)), None)


def _checked(digest: bytes) -> bytes:
    if len(digest) != _DIGEST_BYTES:
        raise ValueError("not a SHA-256 digest")
    return digest
