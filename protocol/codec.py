"""The only place that knows MessagePack and the frame of a WebSocket."""

import struct
import zlib
from typing import Any, Final

import msgpack

from protocol import limits


class NotMessagePack(ValueError):
    """Bytes that are not one MessagePack value."""


class NotAMap(ValueError):
    """A MessagePack value that is no map."""


def pack(value: Any) -> bytes:
    """A value in MessagePack; text as str, bytes as bin."""
    packed = msgpack.packb(value, use_bin_type=True)
    assert packed is not None
    return packed


def unpack(data: bytes) -> Any:
    """A value we packed ourselves. Raises `NotMessagePack`."""
    try:
        return msgpack.unpackb(data, raw=False, strict_map_key=False)
    except (ValueError, msgpack.UnpackException) as error:
        raise NotMessagePack(str(error)) from error


def unpack_message(data: bytes) -> dict[str, Any]:
    """One message from outside: a map with text keys.

    Raises `NotMessagePack`, `NotAMap`.
    """
    try:
        value = msgpack.unpackb(
            data,
            raw=False,
            strict_map_key=True,
            ext_hook=_no_extension,
            max_buffer_size=limits.FRAME_BYTES,
        )
    except (ValueError, msgpack.UnpackException, RecursionError) as error:
        raise NotMessagePack(str(error)) from error
    if not isinstance(value, dict):
        raise NotAMap(type(value).__name__)
    return value


def pack_part(part: Any) -> bytes:
    """One part of a snapshot: zlib-compressed MessagePack of `{kind: {id: fields}}`."""
    return zlib.compress(pack(part), 6)


def unpack_part(data: bytes) -> Any:
    """A part of a snapshot. Raises `NotMessagePack`."""
    try:
        return unpack(zlib.decompress(data))
    except zlib.error as error:
        raise NotMessagePack(str(error)) from error


_SHORT: Final = 126
_MEDIUM: Final = 1 << 16


def frame_header(length: int) -> bytes:
    """The header of one whole binary frame from the server, unmasked (RFC 6455, 5.2)."""
    if length < _SHORT:
        return struct.pack("!BB", 0x82, length)
    if length < _MEDIUM:
        return struct.pack("!BBH", 0x82, 126, length)
    return struct.pack("!BBQ", 0x82, 127, length)


def frame(message: Any) -> bytes:
    """A message packed, with the header of its frame: ready for the wire."""
    packed = pack(message)
    return frame_header(len(packed)) + packed


def _no_extension(code: int, data: bytes) -> Any:
    raise ValueError(f"extension type {code}")
