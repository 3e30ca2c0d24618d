"""Recordings are made once for all who ask, and end where the log becomes another one."""

import asyncio
import gzip
import json
import zlib
from typing import Any

import pytest

from server.boards.recording import Outdated, Recording
from server.boards.recordings import Recordings
from server.log.log import Head, Log, NoBoard
from server.store.store import Store
from tests.server.boards.conftest import BOARD, EVENTS


async def _bytes(recording: Recording) -> bytes:
    return b"".join([piece async for piece in recording.pieces()])


async def _lines(recording: Recording) -> list[dict[str, Any]]:
    text = gzip.decompress(await _bytes(recording)).decode()
    return [json.loads(line) for line in text.splitlines()]


async def test_all_who_ask_at_a_seq_share_one(kept_in: tuple[Log, Store]) -> None:
    log, _ = kept_in
    recordings = Recordings(log)
    first, second = await asyncio.gather(recordings.of(BOARD), recordings.of(BOARD))
    assert first is second
    early, late = await asyncio.gather(_bytes(first), _bytes(second))
    assert early == late == await _bytes(await recordings.of(BOARD))
    header, *steps = await _lines(first)
    assert (header["epoch"], header["last"]) == ("e1", EVENTS)
    assert [step["seq"] for step in steps] == [*range(1, EVENTS + 1)]
    await recordings.close()


async def test_one_is_as_new_as_the_log(kept_in: tuple[Log, Store]) -> None:
    log, _ = kept_in
    recordings = Recordings(log)
    before = await recordings.of(BOARD)
    entry = await log.entry(BOARD, EVENTS)
    assert entry is not None
    await log.rewrite(BOARD, Head("e1", EVENTS), "e2", [entry], [])
    after = await recordings.of(BOARD)
    assert before is not after
    assert (await _lines(after))[0]["epoch"] == "e2"
    await recordings.close()


async def test_replay5_it_ends_where_the_log_becomes_another_one(
    kept_in: tuple[Log, Store],
) -> None:
    log, _ = kept_in
    recording = Recording(log, BOARD, Head("before", EVENTS))
    with pytest.raises(Outdated):
        await _bytes(recording)
    assert not recording.good
    gone = Recording(log, "nowhere", Head("e1", 1))
    assert b"canevas-replay" in zlib.decompressobj(31).decompress(await _bytes(gone))
    with pytest.raises(NoBoard):
        await Recordings(log).of("nowhere")
