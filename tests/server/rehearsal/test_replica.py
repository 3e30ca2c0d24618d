"""A replica follows rule R1."""

from typing import Any

import pytest

from protocol import codec
from server.rehearsal.replica import Gap, Replica


def welcome(seq: int, *parts: dict[str, Any]) -> dict[str, Any]:
    return {"epoch": "e", "seq": seq, "snapshot": [codec.pack_part(part) for part in parts]}


def patch(start: int, end: int, text: str) -> dict[str, Any]:
    return {"from": start, "to": end, "at": 0, "changes": [["card", "c", {"text": text}]]}


def test_parts_of_a_snapshot_are_merged_field_by_field() -> None:
    replica = Replica()
    replica.welcome(welcome(3, {"card": {"c": {"text": "a"}}}, {"card": {"c": {"author": "p"}}}))
    assert replica.state == {"card": {"c": {"text": "a", "author": "p"}}}
    assert replica.since == {"epoch": "e", "seq": 3}


def test_r1_a_patch_that_overlaps_is_taken() -> None:
    replica = Replica()
    replica.welcome(welcome(3))
    assert replica.patch(patch(2, 5, "new"))
    assert replica.seq == 5
    assert replica.state["card"]["c"]["text"] == "new"


def test_r1_an_old_patch_is_dropped() -> None:
    replica = Replica()
    replica.welcome(welcome(3))
    assert not replica.patch(patch(2, 3, "old"))
    assert replica.state == {}


def test_r1_a_gap_is_told() -> None:
    replica = Replica()
    replica.welcome(welcome(3))
    with pytest.raises(Gap):
        replica.patch(patch(5, 5, "too far"))
    assert replica.seq == 3


def test_r5_a_welcome_without_snapshot_goes_on() -> None:
    replica = Replica()
    replica.welcome(welcome(3, {"card": {"c": {"text": "a"}}}))
    replica.welcome({"epoch": "e", "seq": 9, "snapshot": None})
    assert replica.seq == 3
    assert replica.state == {"card": {"c": {"text": "a"}}}
