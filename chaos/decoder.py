"""Frames decoded once, however many phones they come to."""

from typing import Any, Final

import msgpack

_KEPT: Final = 256

_recent: dict[bytes, dict[str, Any]] = {}


def decoded(payload: bytes) -> dict[str, Any]:
    """The message of a frame; many phones may share it, so nobody changes it."""
    message = _recent.get(payload)
    if message is None:
        message = msgpack.unpackb(payload)
        if len(_recent) >= _KEPT:
            del _recent[next(iter(_recent))]
        _recent[payload] = message
    return message
