"""What log and store promise to backups: all of a board comes out, and goes in again whole."""

import asyncio
from collections.abc import Iterator
from concurrent.futures import Future
from contextlib import suppress

import pytest

from server.log.log import Behind, Entry, Head, Log, NoBoard, Snapshot
from server.store.kept import Kept, KeptCode, KeptContact, KeptResume, KeptToken
from server.store.store import Code, Store, Taken, Token
from tests.contracts.stories import entries, entry

TOKEN = Token("t1", "board", "participant", "p1", "p1", None, None, 1_700_000_000_000)
FACILITATOR = Token("f1", "board", "facilitator", "facilitator:1", None, None, "Zoé 🧶", 5)
KEPT: list[Kept] = [
    KeptToken(b"f" * 32, False, "f1", "facilitator", "facilitator:1", None, None, "Zoé 🧶", 5),
    KeptToken(b"t" * 32, True, "t1", "participant", "p1", "p1", "g1", None, 6),
    KeptCode("BOARD1", None),
    KeptCode("GROUP1", "g1"),
    KeptResume("p1", b"r" * 32),
    KeptContact("p1", "zoe@example.org"),
]


async def _all(log: Log, board: str) -> list[Entry]:
    return [one async for some in log.entries(board) for one in some]


async def test_entries_come_with_what_they_replaced(log: Log) -> None:
    first = entries(1, 1_500)
    last = entry(1_501, changes=[("card", "c1", None)], replaced=[("card", "c1", {"text": "é"})])
    await log.create("board", "e1", [*first, last])
    assert await _all(log, "board") == [*first, last]
    assert await _all(log, "nobody") == []


@pytest.mark.parametrize("count", [0, 3, 2_500])
async def test_a_board_is_restored_from_pieces(log: Log, other_log: Log, count: int) -> None:
    whole = entries(1, count)
    pieces = (whole[at : at + 700] for at in range(0, count, 700))
    await log.restore("board", "e2", pieces, 1_900_000_000_000)
    assert await other_log.until("board") == 1_900_000_000_000
    assert await other_log.damaged("board") == []
    assert await other_log.head("board") == Head("e2", count)
    assert await _all(other_log, "board") == whole
    await other_log.append("board", "e2", count, entries(count + 1, count + 1))


async def test_what_breaks_off_makes_nothing(log: Log) -> None:
    def breaks_off() -> Iterator[list[Entry]]:
        yield entries(1, 1_200)
        raise LookupError("the end of the file")

    with pytest.raises(LookupError):
        await log.restore("board", "e2", breaks_off())
    assert await log.boards() == []
    assert await log.read("board") == []
    await log.create("board", "e1", entries(1, 2))
    with pytest.raises(LookupError):
        await log.restore("board", "e2", breaks_off(), replace=True)
    assert await log.head("board") == Head("e1", 2)
    assert await _all(log, "board") == entries(1, 2)


async def test_a_board_that_exists_is_restored_only_in_its_place(log: Log, other_log: Log) -> None:
    await log.create("board", "e1", entries(1, 5), 1_900_000_000_000)
    await log.keep_snapshot("board", Snapshot.of("e1", 5, {}, 5))
    with pytest.raises(ValueError, match="exists"):
        await log.restore("board", "e2", [entries(1, 2)])
    assert await log.head("board") == Head("e1", 5)
    await log.restore("board", "e2", [entries(1, 2, "bob")], replace=True)
    assert await log.snapshot("board") is None
    assert await log.until("board") is None
    assert await _all(other_log, "board") == entries(1, 2, "bob")
    with pytest.raises(Behind) as behind:
        await other_log.append("board", "e1", 5, entries(6, 6))
    assert behind.value.head == Head("e2", 2)
    await other_log.append("board", "e2", 2, entries(3, 3, "bob"))
    await log.restore("new", "e3", [entries(1, 1)], replace=True)
    assert await log.head("new") == Head("e3", 1)


async def test_r4_who_appends_while_a_board_is_replaced_is_behind_not_without_a_board(
    log: Log, other_log: Log
) -> None:
    await log.create("board", "e1", entries(1, 5))
    loop = asyncio.get_running_loop()
    appending: list[Future[None]] = []

    def in_between() -> Iterator[list[Entry]]:
        yield entries(1, 1, "bob")
        append = other_log.append("board", "e1", 5, entries(6, 6))
        appending.append(asyncio.run_coroutine_threadsafe(append, loop))
        yield entries(2, 2, "bob")

    await log.restore("board", "e2", in_between(), replace=True)
    with suppress(Behind):  # or it was written just before
        await asyncio.wrap_future(appending[0])
    assert await log.head("board") == Head("e2", 2)
    assert await _all(log, "board") == entries(1, 2, "bob")


async def test_until_when_nothing_is_kept_is_not_told(log: Log) -> None:
    with pytest.raises(NoBoard):
        await log.until("nobody")


async def test_all_that_is_kept_of_a_board_comes_out_and_goes_in(store: Store) -> None:
    await store.add_token(FACILITATOR, b"f" * 32)
    await store.add_token(TOKEN._replace(group="g1", created=6), b"t" * 32)
    await store.revoke("board", "t1")
    await store.add_code("BOARD1", Code("board", None))
    await store.add_code("GROUP1", Code("board", "g1"))
    await store.set_resume("board", "p1", b"r" * 32)
    await store.set_contact("board", "p1", "zoe@example.org")
    kept = await store.kept("board")
    assert kept == KEPT
    assert [type(one.revoked) for one in kept if isinstance(one, KeptToken)] == [bool, bool]
    assert await store.kept("other") == []
    await store.delete("board")
    await store.restore("board", KEPT)
    assert await store.kept("board") == KEPT
    assert await store.token(b"f" * 32) == FACILITATOR
    assert await store.token(b"t" * 32) is None
    assert await store.codes("board") == {None: "BOARD1", "g1": "GROUP1"}
    assert await store.resume("board", b"r" * 32) == "p1"
    assert await store.facilitators("board") == 1


async def test_what_is_restored_takes_the_place_of_all_there_is(store: Store) -> None:
    await store.add_token(TOKEN, b"x" * 32)
    await store.add_code("OLD111", Code("board", None))
    await store.restore("board", KEPT)
    await store.restore("board", KEPT)
    assert await store.kept("board") == KEPT
    assert await store.token(b"x" * 32) is None
    assert await store.code("OLD111") is None


async def test_a_code_that_leads_elsewhere_by_now_is_left_there(store: Store) -> None:
    await store.add_code("BOARD1", Code("other", None))
    await store.restore("board", KEPT)
    assert await store.code("BOARD1") == Code("other", None)
    assert await store.codes("board") == {"g1": "GROUP1"}


async def test_a_token_of_another_board_is_nobody_elses(store: Store) -> None:
    await store.add_token(TOKEN._replace(board="other"), b"t" * 32)
    await store.restore("board", KEPT[2:])
    with pytest.raises(Taken):
        await store.restore("board", KEPT)
    with pytest.raises(ValueError, match="SHA-256"):
        await store.restore("board", [KeptResume("p1", b"short")])
    assert await store.kept("board") == KEPT[2:]


async def test_a_secret_is_taken_over(store: Store) -> None:
    await store.set_secret(b"s" * 32)
    assert await store.secret() == b"s" * 32
    await store.set_secret(b"z" * 32)
    assert await store.secret() == b"z" * 32
