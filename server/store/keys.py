"""Secrets and codes: how they are made, and the digests by which they are kept."""

import base64
import hashlib
import hmac
import secrets
from typing import Final

ALPHABET: Final = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"
"""No look-alikes: no I, L, O, 0, 1."""

CODE_LENGTH: Final = 6
RESUME_LENGTH: Final = 10

_FILLERS: Final = str.maketrans("", "", " -\u00a0\u202f\t\n.\0")


def digest(secret: str) -> bytes:
    """By which a secret of full entropy is kept (SHA-256)."""
    return hashlib.sha256(secret.encode("utf-8", "surrogatepass")).digest()


def new_token() -> str:
    """A bearer token: 32 random bytes."""
    return secrets.token_urlsafe(32)


def new_id(prefix: str) -> str:
    """An id that nobody has: a letter and 12 random bytes in hexadecimal."""
    return prefix + secrets.token_hex(12)


def new_code(length: int = CODE_LENGTH) -> str:
    """A random code for people to type."""
    return "".join(secrets.choice(ALPHABET) for _ in range(length))


def plain_code(typed: str) -> str:
    """A code as it is kept, from what people type: any case, with spaces or dashes."""
    return typed.translate(_FILLERS).upper()


def rehearsal_of(secret: bytes, board: str) -> str:
    """The id of the board that a crowd rehearses on for another: every process finds it alike."""
    return "b" + hmac.digest(secret, f"rehearsal/{board}".encode(), "sha256").hex()[:24]


class Derived:
    """The id and secrets of a request to join: the same request gets the same, none is kept.

    They are keyed by the server's secret and the request, an uuid that only its sender knows.
    """

    def __init__(self, secret: bytes, board: str, request: str) -> None:
        self._key = hmac.digest(secret, f"{board}/{request.lower()}".encode(), "sha256")

    @property
    def participant(self) -> str:
        return "p" + self._bytes("participant").hex()[:24]

    @property
    def token(self) -> str:
        return base64.urlsafe_b64encode(self._bytes("token")).rstrip(b"=").decode()

    @property
    def token_id(self) -> str:
        return "t" + self._bytes("token id").hex()[:24]

    @property
    def resume(self) -> str:
        # 48 bits a letter: the bias of the remainder is below 2^-43.
        first, second = self._bytes("resume 1"), self._bytes("resume 2")
        words = [(first + second)[i : i + 6] for i in range(0, 6 * RESUME_LENGTH, 6)]
        return "".join(ALPHABET[int.from_bytes(word) % len(ALPHABET)] for word in words)

    def _bytes(self, purpose: str) -> bytes:
        return hmac.digest(self._key, purpose.encode(), "sha256")
