"""CODEC: what the bytes are."""

import contextlib
import json
import zlib
from pathlib import Path
from typing import Any

import msgpack
import pytest
from hypothesis import given
from hypothesis import strategies as st

from protocol import codec

VECTORS = Path(__file__).parents[2] / "protocol" / "vectors"


def _read(name: str) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = json.loads((VECTORS / name).read_text(encoding="utf-8"))
    return rows


@pytest.mark.parametrize("vector", _read("codec.json"), ids=lambda vector: vector["name"])
def test_codec1_vectors_hold(vector: dict[str, Any]) -> None:
    assert codec.pack(vector["value"]).hex() == vector["hex"]
    assert codec.unpack(bytes.fromhex(vector["hex"])) == vector["value"]
    assert type(codec.unpack(bytes.fromhex(vector["hex"]))) is type(vector["value"])


@pytest.mark.parametrize("vector", _read("bytes.json"), ids=lambda vector: vector["name"])
def test_codec1_bytes_stay_bytes(vector: dict[str, Any]) -> None:
    data = bytes.fromhex(vector["bytes"])
    assert codec.pack(data).hex() == vector["hex"]
    assert codec.unpack(bytes.fromhex(vector["hex"])) == data


@given(st.binary(max_size=60))
def test_codec2_any_bytes_are_a_map_or_an_error(data: bytes) -> None:
    with contextlib.suppress(codec.NotMessagePack, codec.NotAMap):
        assert isinstance(codec.unpack_message(data), dict)


@pytest.mark.parametrize("length", [0, 125, 126, 65_535, 65_536])
def test_codec3_a_frame_says_its_length_as_websockets_do(length: int) -> None:
    header = codec.frame_header(length)
    assert header[0] == 0x82
    assert len(header) == (2 if length < 126 else 4 if length < 65_536 else 10)
    assert int.from_bytes(header[1:2] if length < 126 else header[2:]) == length


def test_codec4_a_part_is_compressed_and_merged_in_order() -> None:
    part = codec.pack_part({"card": {"a": {"text": "un"}}})
    assert msgpack.unpackb(zlib.decompress(part)) == {"card": {"a": {"text": "un"}}}
    assert codec.unpack_part(part) == {"card": {"a": {"text": "un"}}}


@pytest.mark.parametrize("parts", [None, [], [b"x" * 10, b"y" * 70_000]])
def test_codec4_a_welcome_in_pieces_is_one_frame(parts: list[bytes] | None) -> None:
    header, *pieces = codec.welcome_frame({"type": "welcome", "seq": 3}, parts)
    body = b"".join(pieces)
    assert header == codec.frame_header(len(body))
    assert msgpack.unpackb(body) == {"type": "welcome", "seq": 3, "snapshot": parts}


@pytest.mark.parametrize("data", [b"", b"\xc1", b"x\x9c", codec.pack({})])
def test_codec5_what_is_no_part_is_an_error(data: bytes) -> None:
    with pytest.raises(codec.NotMessagePack):
        codec.unpack_part(data)
