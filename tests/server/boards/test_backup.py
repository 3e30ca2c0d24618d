"""A backup holds all there is, and tells where it is not what was written."""

import sqlite3
from collections.abc import AsyncIterator
from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from server.app import storage
from server.boards.backup import Begun, Broken, Line, Past, contents
from server.boards.findings import Findings
from server.boards.restoring import InTheWay, restore_all, restore_board
from server.boards.verifying_files import verify_backup, verify_file
from server.log.log import Entry, Head, Log
from server.log.sqlite import SqliteLog
from server.store.store import Code, Store
from tests.contracts.stories import entries
from tests.server.boards.conftest import BOARD, EVENTS, unheard, write_backup

Pair = tuple[Log, Store]
fixtures_stay = settings(
    deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150
)


@pytest.fixture
async def backup(kept_in: Pair, tmp_path: Path) -> Path:
    """A backup of the board."""
    await write_backup(*kept_in, tmp_path / "backup")
    return tmp_path / "backup"


@pytest.fixture
async def packed(kept_in: Pair, tmp_path: Path) -> Path:
    """The same, packed."""
    await write_backup(*kept_in, tmp_path / "backup.gz", compressed=True)
    return tmp_path / "backup.gz"


@pytest.fixture
async def elsewhere(tmp_path: Path) -> AsyncIterator[Pair]:
    """An empty database."""
    log, store = storage(f"sqlite:///{tmp_path / 'elsewhere.db'}")
    await log.open()
    await store.open()
    yield log, store
    await store.close()
    await log.close()


def found(file: Path) -> Findings:
    return verify_file(file, unheard)


def lines_at_fault(file: Path) -> set[int]:
    findings = found(file)
    boards = (fault.place for verdict in findings.boards for fault in verdict.faults)
    return {*boards, *(fault.place for fault in findings.faults)}


def all_of(file: Path) -> list[Line]:
    return list(contents(file))


async def all_entries(log: Log, board: str) -> list[Entry]:
    return [entry async for some in log.entries(board) for entry in some]


async def test_what_is_restored_is_what_was_backed_up(
    kept_in: Pair, elsewhere: Pair, tmp_path: Path
) -> None:
    log, store = kept_in
    await log.create("b2", "e1", [])
    for name, compressed in (("plain", False), ("packed", True)):
        saved = await write_backup(log, store, tmp_path / name, compressed=compressed)
        assert saved == (2, EVENTS, [])
    assert all_of(tmp_path / "plain") == all_of(tmp_path / "packed")
    assert (tmp_path / "packed").stat().st_size < (tmp_path / "plain").stat().st_size / 3
    there, beside = elsewhere
    assert await restore_all(there, beside, contents(tmp_path / "packed"), unheard) == 2
    assert await beside.secret() == await store.secret()
    assert await beside.kept(BOARD) == await store.kept(BOARD)
    assert await there.until(BOARD) == await log.until(BOARD)
    assert await all_entries(there, BOARD) == await all_entries(log, BOARD)
    epochs = {head.epoch for head in (await there.heads([BOARD, "b2"])).values()}
    assert len(epochs | {"e1"}) == 3, "each board has an epoch of its own, and a new one"


async def test_one_board_is_put_beside_others_or_in_place_of_itself(
    kept_in: Pair, elsewhere: Pair, backup: Path
) -> None:
    there, beside = elsewhere
    await there.create("b2", "e1", entries(1, 1))
    await beside.add_code("ABCDEF", Code("b2", None))
    secret = await beside.secret()
    with pytest.raises(InTheWay, match="There are boards"):
        await restore_all(there, beside, contents(backup), unheard)
    assert await restore_board(there, beside, contents(backup), BOARD, unheard, replace=False) == []
    assert await beside.secret() == secret
    await there.append(BOARD, (await there.head(BOARD)).epoch, EVENTS, entries(EVENTS + 1, 130))
    await beside.add_code("BCDEFG", Code(BOARD, None))
    before = await there.head(BOARD)
    with pytest.raises(InTheWay, match=f"There is a board {BOARD}"):
        await restore_board(there, beside, contents(backup), BOARD, unheard, replace=False)
    assert await there.head(BOARD) == before
    await restore_board(there, beside, contents(backup), BOARD, unheard, replace=True)
    assert (await there.head(BOARD)).seq == EVENTS
    assert (await there.head(BOARD)).epoch != before.epoch
    assert await beside.kept(BOARD) == await kept_in[1].kept(BOARD)
    assert await there.boards() == [BOARD, "b2"]


async def test_codes_that_lead_elsewhere_by_now_are_told(
    kept_in: Pair, elsewhere: Pair, backup: Path
) -> None:
    code = next(iter((await kept_in[1].codes(BOARD)).values()))
    there, beside = elsewhere
    await beside.add_code(code, Code("b2", None))
    left = await restore_board(there, beside, contents(backup), BOARD, unheard, replace=False)
    assert left == [code]
    assert await beside.code(code) == Code("b2", None)


async def test_what_breaks_off_leaves_nothing_behind(
    kept_in: Pair, elsewhere: Pair, tmp_path: Path
) -> None:
    log, store = kept_in
    await log.create("b2", "e1", entries(1, 3))
    await write_backup(log, store, tmp_path / "backup")
    lines = (tmp_path / "backup").read_bytes().splitlines(keepends=True)
    (tmp_path / "backup").write_bytes(b"".join(lines[:-3]) + b"broken\n")
    there, beside = elsewhere
    with pytest.raises(Broken):
        await restore_all(there, beside, contents(tmp_path / "backup"), unheard)
    assert await there.boards() == await beside.boards() == []


async def test_a_restore_that_was_killed_is_in_the_way_of_the_next(
    elsewhere: Pair, backup: Path, tmp_path: Path
) -> None:
    there, beside = elsewhere
    with sqlite3.connect(tmp_path / "elsewhere.db") as connection:
        connection.execute(f"INSERT INTO boards VALUES ('{BOARD}', 'e1', -1, NULL)")
    connection.close()
    with pytest.raises(InTheWay, match="left unfinished"):
        await restore_all(there, beside, contents(backup), unheard)
    assert await there.boards() == await beside.boards() == []


@fixtures_stay
@given(data=st.data())
def test_any_changed_byte_is_found_and_its_line_named(data: st.DataObject, backup: Path) -> None:
    whole = backup.read_bytes()
    at = data.draw(st.integers(0, len(whole) - 1))
    other = data.draw(st.integers(1, 255))
    changed = bytearray(whole)
    changed[at] ^= other
    (backup.parent / "changed").write_bytes(changed)
    assert whole.count(b"\n", 0, at) + 1 in lines_at_fault(backup.parent / "changed")


@fixtures_stay
@given(data=st.data())
def test_a_changed_byte_of_a_packed_one_is_found_or_changes_nothing(
    data: st.DataObject, packed: Path
) -> None:
    whole = packed.read_bytes()
    at = data.draw(st.integers(0, len(whole) - 1))
    changed = bytearray(whole)
    changed[at] ^= data.draw(st.integers(1, 255))
    (packed.parent / "changed").write_bytes(changed)
    if found(packed.parent / "changed").sound:
        assert all_of(packed.parent / "changed") == all_of(packed)


@fixtures_stay
@given(data=st.data())
def test_a_file_that_ends_early_is_found_to(data: st.DataObject, backup: Path) -> None:
    whole = backup.read_bytes()
    length = data.draw(st.integers(0, len(whole) - 1))
    (backup.parent / "short").write_bytes(whole[:length])
    assert whole.count(b"\n", 0, length) + 1 in lines_at_fault(backup.parent / "short")


@fixtures_stay
@given(data=st.data())
def test_a_line_that_is_missing_twice_there_or_elsewhere_is_named(
    data: st.DataObject, backup: Path
) -> None:
    lines = backup.read_bytes().splitlines(keepends=True)
    at = data.draw(st.integers(0, len(lines) - 1))
    to = data.draw(st.integers(0, len(lines) - 1).filter(lambda to: to != at))
    line = lines[at]
    match data.draw(st.sampled_from(["missing", "twice", "elsewhere"])):
        case "missing":
            del lines[at]
            named = at + 1
        case "twice":
            lines.insert(at, line)
            named = at + 2
        case _:
            del lines[at]
            lines.insert(to, line)
            named = min(at, to) + 1
    (backup.parent / "changed").write_bytes(b"".join(lines))
    assert named in lines_at_fault(backup.parent / "changed")


def test_what_is_no_backup_is_not_taken_for_one(tmp_path: Path) -> None:
    for content in (b"", b"\n", b"{}\n", b"\x1f\x8b", b"\x00" * 100):
        (tmp_path / "file").write_bytes(content)
        assert not found(tmp_path / "file").sound
        assert not verify_backup(tmp_path / "file", unheard).sound


async def test_a_board_is_judged_though_another_is_damaged(kept_in: Pair, tmp_path: Path) -> None:
    log, store = kept_in
    await log.restore("b0", "e0", [await all_entries(log, BOARD)])
    await write_backup(log, store, tmp_path / "backup")
    for line in (3, 4, 60, EVENTS + 4):
        lines = (tmp_path / "backup").read_bytes().splitlines(keepends=True)
        lines[line - 1] = lines[line - 1].replace(b'"', b"'", 1)
        (tmp_path / "changed").write_bytes(b"".join(lines))
        findings = found(tmp_path / "changed")
        assert lines_at_fault(tmp_path / "changed") >= {line}
        assert findings.boards[-1] == (BOARD, EVENTS, [])


async def test_what_is_deleted_or_rewritten_meanwhile_is_left_out_or_read_anew(
    kept_in: Pair, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log, store = kept_in
    for board in ("b0", "b2"):
        await log.restore(board, "e0", [await all_entries(log, BOARD)])
    read = SqliteLog.entries
    fifth = (await all_entries(log, BOARD))[4].event
    revised = Entry(msgspec.structs.replace(fifth, changes=[]), [])

    async def disturbed(self: SqliteLog, board: str) -> AsyncIterator[list[Entry]]:
        async for some in read(self, board):
            if board == "b0":
                await log.delete("b0")
            elif board == BOARD and (await log.head(BOARD)).epoch == "e1":
                await log.rewrite(BOARD, Head("e1", EVENTS), "e2", [revised], [])
            yield some

    monkeypatch.setattr(SqliteLog, "entries", disturbed)
    assert await write_backup(log, store, tmp_path / "backup") == (2, 2 * EVENTS, [])
    assert not found(tmp_path / "backup").faults
    lines = all_of(tmp_path / "backup")
    assert [line.board for line in lines if isinstance(line, Begun)] == [BOARD, "b2"]
    blank = [line for line in lines if isinstance(line, Past)][4]
    assert blank.changes == blank.replaced == []


async def test_a_damaged_board_is_left_out_and_named(
    kept_in: Pair, file: Path, tmp_path: Path
) -> None:
    log, store = kept_in
    for board in ("b0", "b2"):
        await log.restore(board, "e0", [await all_entries(log, BOARD)])
    with sqlite3.connect(file) as connection:
        connection.execute("UPDATE events SET type = 'x.y' WHERE board = 'b1' AND seq = 7")
        connection.execute("DELETE FROM events WHERE board = 'b0' AND seq = 9")
    connection.close()
    saved = await write_backup(log, store, tmp_path / "backup")
    assert saved.damaged == ["b0: seq 9 is missing",
                             "b1: seq 7 is not as it was written"]  # fmt: skip
    assert found(tmp_path / "backup").sound
    assert [board for board, _, _ in found(tmp_path / "backup").boards] == ["b2"]
