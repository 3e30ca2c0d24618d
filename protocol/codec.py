"""The only place that knows MessagePack and the frame of a WebSocket."""

import struct
import zlib
from typing import Any, Final

import msgpack
import msgspec

from protocol.events import Change


class NotMessagePack(ValueError):
    """Bytes that are not one MessagePack value."""


class NotAMap(ValueError):
    """A MessagePack value that is no map."""


def pack(value: Any) -> bytes:
    """A value in MessagePack; text as str, bytes as bin."""
    packed: bytes = msgpack.packb(value, use_bin_type=True)
    return packed


def unpack(data: bytes) -> Any:
    """A value we packed ourselves. Raises `NotMessagePack`."""
    try:
        return msgpack.unpackb(data, raw=False, strict_map_key=False)
    except (ValueError, msgpack.UnpackException) as error:
        raise NotMessagePack(str(error)) from error


def unpack_changes(data: bytes) -> list[Change]:
    """Changes, or what they replaced, that we packed ourselves. Raises `NotMessagePack`."""
    try:
        return _CHANGES.decode(data)
    except (ValueError, msgspec.MsgspecError) as error:
        raise NotMessagePack(str(error)) from error


def unpack_message(data: bytes) -> dict[str, Any]:
    """One message from outside: a map with text keys.

    Raises `NotMessagePack`, `NotAMap`.
    """
    try:
        value = msgpack.unpackb(data, raw=False, strict_map_key=True, ext_hook=_no_extension)
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


_CHANGES: Final = msgspec.msgpack.Decoder(list[Change])
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


def welcome_frame(fields: dict[str, Any], parts: list[bytes] | None) -> list[bytes]:
    """The frame of a `welcome`, in pieces to be written one after the other.

    The compressed parts are pieces of their own: a thousand connections share their bytes.
    """
    packer = msgpack.Packer(use_bin_type=True, autoreset=False)
    packer.pack_map_header(len(fields) + 1)
    for name, value in fields.items():
        packer.pack(name)
        packer.pack(value)
    packer.pack("snapshot")
    if parts is None:
        packer.pack(None)
        parts = []
    else:
        packer.pack_array_header(len(parts))
    pieces = [packer.bytes()]
    for part in parts:
        pieces += [_bin_header(len(part)), part]
    return [frame_header(sum(map(len, pieces))), *pieces]


def _bin_header(length: int) -> bytes:
    return struct.pack("!BI", 0xC6, length)


def _no_extension(code: int, data: bytes) -> Any:
    raise ValueError(f"extension type {code}")
