"""What is not as a log has to be is found, and where it is, in a database and in a file."""

import json
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from protocol.events import Change, Event
from server.boards.exporting import complete
from server.boards.reading import Fault, Reading
from server.boards.verifying import verify
from server.boards.verifying_files import verify_file
from server.log.log import Log
from server.store.store import Store
from tests.server.boards.conftest import BOARD, EVENTS, unheard

COLUMNS = ("board", "seq", "at", '"by"', "command", "type", "changes", "replaced", "digest")
fixtures_stay = settings(
    deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=100
)


async def seqs_at_fault(log: Log) -> set[int]:
    return {fault.place for fault in (await verify(log, BOARD, unheard)).faults}


@pytest.fixture
async def log(kept_in: tuple[Log, Store]) -> Log:
    """A log with the board."""
    return kept_in[0]


@pytest.fixture
def connection(log: Log, file: Path) -> Iterator[sqlite3.Connection]:
    """Another's hand in the file: what it does is undone."""
    connection = sqlite3.connect(file, isolation_level=None)
    yield connection
    connection.close()


async def test_a_sound_board_has_no_fault(log: Log) -> None:
    read: list[int] = []
    assert (await verify(log, BOARD, read.append)).faults == []
    assert sum(read) == EVENTS


@fixtures_stay
@given(data=st.data())
async def test_any_changed_byte_of_a_row_is_found_and_its_seq_named(
    data: st.DataObject, log: Log, connection: sqlite3.Connection
) -> None:
    seq = data.draw(st.integers(1, EVENTS))
    column = data.draw(st.sampled_from([*COLUMNS[3:4], *COLUMNS[5:]]))
    at = "WHERE board = ? AND seq = ?"
    where = (BOARD, seq)
    query = f"SELECT CAST({column} AS BLOB), typeof({column}), {column} FROM events {at}"
    before, type, kept = connection.execute(query, where).fetchone()
    changed = bytearray(before)
    changed[data.draw(st.integers(0, len(changed) - 1))] ^= data.draw(st.integers(1, 255))
    set_to = f"UPDATE events SET {column} = CAST(? AS {type}) {at}"
    connection.execute(set_to, (bytes(changed), *where))
    assert await seqs_at_fault(log) == {seq}
    connection.execute(f"UPDATE events SET {column} = ? {at}", (kept, *where))
    assert await seqs_at_fault(log) == set()


@pytest.mark.parametrize(
    ("damage", "seqs"),
    [
        ("DELETE FROM events WHERE seq = 7", {8}),
        ("DELETE FROM events WHERE seq = 120", {119}),
        ("UPDATE events SET seq = 500 WHERE seq = 7", {8}),
        ("UPDATE events SET board = 'b9' WHERE seq = 7", {8}),
        ("UPDATE events SET at = at + 1 WHERE seq IN (7, 100)", {7, 100}),
        ("UPDATE events SET command = NULL WHERE seq = 60", {60}),
        ("UPDATE boards SET head = 121", {120}),
        ("UPDATE events SET type = x'00ff' WHERE seq = 7", {7}),
    ],
)
async def test_what_is_missing_or_elsewhere_is_named(
    log: Log, connection: sqlite3.Connection, damage: str, seqs: set[int]
) -> None:
    connection.execute(damage)
    assert await seqs_at_fault(log) == seqs


def event(seq: int, changes: list[Change], **fields: object) -> Event:
    whole = Event(seq, 1_000, "facilitator:1", None, "a.b", changes)
    return msgspec.structs.replace(whole, **fields)


@pytest.mark.parametrize(
    ("second", "why"),
    [
        (event(3, [("n", "n", {})]), "it is seq 3, where 2 comes next"),
        (event(2, [], at=999), "its time is before that of an earlier event"),
        (event(2, [], command="one"), "it repeats the command of seq 1"),
        (event(2, [("board", "board", {"quorum": "x"})]), "board board, last set here: "),
        (event(2, [("nothing", "n", {})]), "nothing n, last set here: "),
        (event(2, [("group", "g", {"name": "G"})]), "group g, last set here: remote is missing"),
        (event(2, [("board", "board", {"activity": "a"})]), "activity names something that is not"),
        (event(2, [("board", "board", None)]), "up to here no board is made"),
    ],
)
def test_what_no_log_says_is_told_with_its_place(
    story: tuple[list[object], object], second: Event, why: str
) -> None:
    reading = Reading()
    board = story[0][0].event.changes[:1]  # type: ignore[attr-defined]
    found = [*reading.take(1, event(1, board, command="one")), *reading.take(2, second)]
    found += reading.ended()
    assert [fault for fault in found if why in fault.why and fault.place == 2], found


def test_what_an_event_replaced_is_what_was_there() -> None:
    reading = Reading()
    first = event(1, [("group", "g", {"name": "G"})])
    assert list(reading.take(1, first, [("group", "g", None)])) == []
    second = event(2, [("group", "g", None)])
    found = list(reading.take(2, second, [("group", "g", {"name": "H"})]))
    assert found == [Fault(2, "what it replaced is not what was there")]


@pytest.fixture
async def exported(log: Log, tmp_path: Path) -> Path:
    """The exported log of the board."""
    file = tmp_path / "board.ndjson"
    with file.open("wb") as out:
        async for lines in complete(log, BOARD, await log.head(BOARD)):
            out.write(lines)
    return file


def lines_at_fault(file: Path) -> set[int]:
    found = verify_file(file, unheard)
    boards = [fault for verdict in found.boards for fault in verdict.faults]
    return {fault.place for fault in (*found.faults, *boards)}


def test_the_lines_of_an_exported_log_are_read_the_same_way(exported: Path) -> None:
    assert verify_file(exported, unheard) == ([(BOARD, EVENTS, [])], [])
    lines = exported.read_bytes().splitlines(keepends=True)

    def changed(*changed: bytes) -> set[int]:
        exported.write_bytes(b"".join(changed))
        return lines_at_fault(exported)

    assert changed(*lines[:50], *lines[51:]) >= {51}, "a hole"
    assert changed(*lines[:-1]) >= {len(lines)}, "a line missing at the end"
    assert changed(*lines[:-1], lines[-1][:-1]) == {len(lines)}, "cut in the last line"
    assert changed(*lines[1:]) >= {1}, "no header"
    assert changed(*lines[:9], lines[9].replace(b'"at"', b'"ta"'), *lines[10:]) == {10}
    assert changed(*lines[:9], b"\xff" + lines[9], *lines[10:]) == {10}
    later = json.loads(lines[-1])
    later["changes"] = [["board", "board", {"quorum": "drei"}]]
    assert changed(*lines[:-1], json.dumps(later).encode() + b"\n") == {len(lines)}
    header = json.loads(lines[0]) | {"version": 2}
    assert changed(json.dumps(header).encode() + b"\n", *lines[1:]) == {1}
