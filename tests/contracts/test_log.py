"""What `server.log.log.Log` promises, on every twin."""

import asyncio

import pytest

from protocol.events import Change, Event
from server.log.log import Behind, Entry, Head, Log, NoBoard, Repeated, Snapshot
from server.store.store import Code
from tests.contracts.conftest import Handle
from tests.contracts.stories import entries, entry


async def test_a_board_is_made_with_its_first_events(log: Log) -> None:
    await log.create("board", "e1", entries(1, 3))
    assert await log.head("board") == Head("e1", 3)
    assert await log.read("board") == [made.event for made in entries(1, 3)]


async def test_a_board_may_start_empty(log: Log) -> None:
    await log.create("board", "e1", [])
    assert await log.head("board") == Head("e1", 0)
    await log.append("board", "e1", 0, entries(1, 1))
    assert await log.head("board") == Head("e1", 1)


async def test_a_board_is_made_once(log: Log) -> None:
    await log.create("board", "e1", entries(1, 1))
    with pytest.raises(ValueError, match="board"):
        await log.create("board", "e2", entries(1, 2))
    assert await log.head("board") == Head("e1", 1)
    assert len(await log.read("board")) == 1


async def test_a_board_whose_events_have_a_hole_is_not_made(log: Log) -> None:
    with pytest.raises(ValueError, match="belongs"):
        await log.create("board", "e1", [entry(1), entry(3)])
    with pytest.raises(NoBoard):
        await log.head("board")


async def test_a_long_board_is_made_whole(log: Log) -> None:
    await log.create("board", "e1", entries(1, 2_500))
    assert await log.head("board") == Head("e1", 2_500)
    assert [event.seq for event in await log.read("board")] == list(range(1, 2_501))


async def test_appended_events_follow(log: Log) -> None:
    await log.create("board", "e1", entries(1, 1))
    await log.append("board", "e1", 1, entries(2, 3))
    await log.append("board", "e1", 3, entries(4, 4))
    assert await log.head("board") == Head("e1", 4)
    assert await log.read("board", 1) == [made.event for made in entries(2, 4)]


async def test_an_append_with_a_hole_is_refused(log: Log) -> None:
    await log.create("board", "e1", entries(1, 1))
    with pytest.raises(ValueError, match="belongs"):
        await log.append("board", "e1", 1, [entry(2), entry(4)])
    assert await log.head("board") == Head("e1", 1)


async def test_nothing_is_appended_after_another_head(log: Log) -> None:
    await log.create("board", "e1", entries(1, 3))
    for after in (2, 4):
        with pytest.raises(Behind) as behind:
            await log.append("board", "e1", after, [entry(after + 1, command="new")])
        assert behind.value.head == Head("e1", 3)
    assert len(await log.read("board")) == 3


async def test_nothing_is_appended_to_another_epoch(log: Log) -> None:
    await log.create("board", "e1", entries(1, 3))
    with pytest.raises(Behind) as behind:
        await log.append("board", "e0", 3, entries(4, 4))
    assert behind.value.head == Head("e1", 3)
    assert len(await log.read("board")) == 3


async def test_nothing_is_appended_where_there_is_no_board(log: Log) -> None:
    with pytest.raises(NoBoard):
        await log.append("nowhere", "e1", 0, entries(1, 1))
    with pytest.raises(NoBoard):
        await log.head("nowhere")
    assert await log.read("nowhere") == []


async def test_r4_a_command_is_written_once(log: Log) -> None:
    await log.create("board", "e1", [entry(1, command="x"), entry(2, command="y")])
    batch = [entry(3, command="z"), entry(4, command="y"), entry(5, command="x")]
    with pytest.raises(Repeated) as repeated:
        await log.append("board", "e1", 2, batch)
    assert repeated.value.seqs == {("ada", "x"): 1, ("ada", "y"): 2}
    assert await log.head("board") == Head("e1", 2)
    assert len(await log.read("board")) == 2


async def test_a_head_is_checked_before_repeats(log: Log) -> None:
    await log.create("board", "e1", [entry(1, command="x")])
    with pytest.raises(Behind):
        await log.append("board", "e1", 0, [entry(1, command="x")])


async def test_r4_ids_of_commands_are_known_per_author_and_board(log: Log) -> None:
    await log.create("board", "e1", [entry(1, "ada", "x")])
    await log.create("other", "e1", [entry(1, "ada", "x")])
    await log.append("board", "e1", 1, [entry(2, "bob", "x")])
    assert await log.find("board", [("ada", "x"), ("bob", "x"), ("eve", "x")]) == {
        ("ada", "x"): 1,
        ("bob", "x"): 2,
    }
    assert await log.find("other", [("ada", "x"), ("bob", "x")]) == {("ada", "x"): 1}
    assert await log.find("other", []) == {}


async def test_events_without_a_command_never_repeat(log: Log) -> None:
    await log.create("board", "e1", [entry(1, "system", None), entry(2, "system", None)])
    await log.append("board", "e1", 2, [entry(3, "system", None), entry(4, "system", None)])
    assert await log.head("board") == Head("e1", 4)


async def test_a_command_that_comes_twice_in_a_batch_is_an_error(log: Log) -> None:
    await log.create("board", "e1", [])
    with pytest.raises(ValueError, match="twice"):
        await log.append("board", "e1", 0, [entry(1, command="x"), entry(2, command="x")])
    assert await log.head("board") == Head("e1", 0)


async def test_an_event_comes_back_as_it_was(log: Log) -> None:
    changes: list[Change] = [
        ("card", "constructor", {"text": "🧶 Ça vit « ici »\n\u200d🏽", "created": 2**53 - 1}),
        ("zone", "__proto__", {"list": ["a", "𝕏"], "none": None, "yes": True, "half": 0.5}),
        ("board", "board", {"raw": b"\x00\xff", "nul": "a\x00b", "zones": {"z": {"order": 1}}}),
        ("placement", "m/c", None),
    ]
    replaced = [("card", "constructor", {"text": "avant 🧵"}), ("placement", "m/c", None)]
    made = entry(1, "table:t1", "ünï", "card.set", changes, replaced)
    await log.create("board", "e1", [])
    await log.append("board", "e1", 0, [made])
    assert await log.entry("board", 1) == made
    (event,) = await log.read("board")
    assert event == made.event
    assert isinstance(event.changes[0], tuple)


async def test_reading_starts_after_a_seq_and_stops_at_a_limit(log: Log) -> None:
    await log.create("board", "e1", entries(1, 2_200))
    assert [event.seq for event in await log.read("board", 10, 3)] == [11, 12, 13]
    assert len(await log.read("board", 0, 1_500)) == 1_500
    assert len(await log.read("board", 2_190, 100)) == 10
    assert await log.read("board", 2_200) == []
    assert await log.read("board", 0, 0) == []


async def test_a_stream_gives_all_events_in_chunks(log: Log) -> None:
    await log.create("board", "e1", entries(1, 2_200))
    chunks = [chunk async for chunk in log.stream("board", 100)]
    assert [event.seq for chunk in chunks for event in chunk] == list(range(101, 2_201))
    assert len(chunks) == 3


async def test_heads_leave_out_boards_that_are_gone(log: Log) -> None:
    await log.create("a", "e1", entries(1, 1))
    await log.create("b", "e2", entries(1, 2))
    assert await log.heads(["a", "b", "nowhere"]) == {"a": Head("e1", 1), "b": Head("e2", 2)}
    assert await log.heads([]) == {}


async def test_the_latest_command_of_an_author_is_no_undo(log: Log) -> None:
    story = [
        entry(1, "ada", "a"),
        entry(2, "ada", "b"),
        entry(3, "bob", "c"),
        entry(4, "ada", "d", "command.undone"),
        entry(5, "ada", None),
    ]
    await log.create("board", "e1", story)
    assert await log.latest("board", "ada") == story[1]
    assert await log.latest("board", "bob") == story[2]
    assert await log.latest("board", "eve") is None


async def test_an_entry_that_is_not_there_is_none(log: Log) -> None:
    await log.create("board", "e1", entries(1, 1))
    assert await log.entry("board", 2) is None
    assert await log.entry("nowhere", 1) is None


async def test_a_deleted_board_is_gone_and_leaves_the_others(log: Log) -> None:
    await log.create("board", "e1", entries(1, 3))
    await log.create("other", "e1", entries(1, 3))
    await log.delete("board")
    await log.delete("board")
    with pytest.raises(NoBoard):
        await log.head("board")
    with pytest.raises(NoBoard):
        await log.append("board", "e1", 3, entries(4, 4))
    assert await log.read("board") == []
    assert await log.find("board", [("ada", "ada-1")]) == {}
    assert len(await log.read("other")) == 3


async def test_two_processes_share_one_log(log: Log, other_log: Log) -> None:
    await log.create("board", "e1", entries(1, 1))
    await other_log.append("board", "e1", 1, entries(2, 2))
    assert await log.head("board") == Head("e1", 2)
    with pytest.raises(Behind) as behind:
        await log.append("board", "e1", 1, [entry(2, "bob")])
    assert behind.value.head == Head("e1", 2)
    await log.append("board", "e1", 2, [entry(3, "bob")])
    assert [event.by for event in await other_log.read("board")] == ["ada", "ada", "bob"]


async def test_one_of_those_who_append_at_once_wins_and_no_seq_is_left_out(
    log: Log, other_log: Log
) -> None:
    await log.create("board", "e1", [])

    async def write(log: Log, by: str, count: int) -> list[int]:
        won: list[int] = []
        seq = 0
        while len(won) < count:
            try:
                await log.append("board", "e1", seq, [entry(seq + 1, by)])
            except Behind as behind:
                seq = behind.head.seq
            else:
                seq += 1
                won.append(seq)
        return won

    ada, bob, eve = await asyncio.gather(
        write(log, "ada", 40), write(other_log, "bob", 40), write(log, "eve", 40)
    )
    assert sorted(ada + bob + eve) == list(range(1, 121))
    log_of = {event.seq: event.by for event in await log.read("board")}
    assert log_of == dict.fromkeys(ada, "ada") | dict.fromkeys(bob, "bob") | dict.fromkeys(
        eve, "eve"
    )


async def test_a_board_that_fails_in_a_shared_commit_fails_alone(log: Log) -> None:
    boards = [f"b{number}" for number in range(12)]
    for board in boards:
        await log.create(board, "e1", [entry(1, command="x")])
    results = await asyncio.gather(
        *(log.append(board, "e1", 1, entries(2, 3)) for board in boards[:5]),
        log.append(boards[5], "e1", 0, [entry(1, command="y")]),
        log.append(boards[6], "e1", 1, [entry(2, command="x")]),
        log.append("nowhere", "e1", 1, entries(2, 3)),
        *(log.append(board, "e1", 1, entries(2, 3)) for board in boards[7:]),
        return_exceptions=True,
    )
    assert [type(result) for result in results[5:8]] == [Behind, Repeated, NoBoard]
    assert results[:5] + results[8:] == [None] * 10
    heads = await log.heads(boards)
    assert [heads[board].seq for board in boards] == [3] * 5 + [1, 1] + [3] * 5


async def test_an_event_that_cannot_be_written_harms_its_board_alone(log: Log) -> None:
    for board in ("a", "b", "c"):
        await log.create(board, "e1", [])
    far = Entry(Event(1, 2**70, "ada", "x", "card.added", []), [])
    results = await asyncio.gather(
        log.append("a", "e1", 0, entries(1, 1)),
        log.append("b", "e1", 0, [far]),
        log.append("c", "e1", 0, entries(1, 1)),
        return_exceptions=True,
    )
    assert results[0] is None
    assert isinstance(results[1], Exception)
    assert results[2] is None
    assert [head.seq for head in (await log.heads(["a", "b", "c"])).values()] == [1, 0, 1]


async def test_an_append_goes_on_when_nobody_waits_for_it_any_more(log: Log) -> None:
    await log.create("board", "e1", [])
    append = asyncio.create_task(log.append("board", "e1", 0, entries(1, 1)))
    await asyncio.sleep(0)
    append.cancel()
    with pytest.raises(asyncio.CancelledError):
        await append
    async with asyncio.timeout(10):
        while (await log.head("board")).seq == 0:
            await asyncio.sleep(0.001)


async def test_what_was_appended_is_there_after_reopening(handle: Handle) -> None:
    for seq in range(1, 4):
        log, _ = handle()
        await log.open()
        if seq == 1:
            await log.create("board", "e1", [])
        await log.append("board", "e1", seq - 1, [entry(seq)])
        await log.close()
        await log.open()
        assert await log.head("board") == Head("e1", seq)
        await log.close()


async def test_closing_what_is_not_open_does_nothing(handle: Handle) -> None:
    log, store = handle()
    await log.close()
    await log.open()
    await store.open()
    await log.close()
    await store.add_code("ABC234", Code("board", None))
    await store.close()
    await store.close()
    await log.open()
    await log.create("board", "e1", entries(1, 1))
    await log.close()


async def test_several_processes_may_open_an_empty_database_at_once(handle: Handle) -> None:
    handles = [handle() for _ in range(6)]
    await asyncio.gather(*(part.open() for storage in handles for part in storage))
    await handles[0][0].create("board", "e1", entries(1, 1))
    for log, store in handles:
        assert await log.head("board") == Head("e1", 1)
        assert await log.ready()
        await log.close()
        assert await store.tokens("board") == []
        await store.close()


async def test_boards_are_told_in_order(log: Log) -> None:
    for board in ("b2", "b1", "B3"):
        await log.create(board, "e1", entries(1, 1))
    await log.delete("b2")
    assert await log.boards() == ["B3", "b1"]


async def test_the_past_gets_other_words_in_a_new_epoch(log: Log, other_log: Log) -> None:
    await log.create("board", "e1", entries(1, 3))
    await log.create("other", "e1", entries(1, 3))
    await log.keep_snapshot("board", Snapshot("e1", 3, b"words"))
    blank = entry(2, changes=[("card", "c2", {"text": ""})], replaced=[("card", "c2", None)])
    await log.rewrite("board", Head("e1", 3), "e2", [blank], [entry(4)])
    for seen in (log, other_log):
        assert await seen.head("board") == Head("e2", 4)
        found = await seen.read("board")
        assert found == [e.event for e in (entry(1), blank, entry(3), entry(4))]
        assert await seen.entry("board", 2) == blank
        assert await seen.snapshot("board") is None
        assert await seen.find("board", [("ada", "ada-2"), ("ada", "ada-4")]) == {
            ("ada", "ada-2"): 2,
            ("ada", "ada-4"): 4,
        }
        assert await seen.damaged("board") == []
        assert await seen.read("other") == [e.event for e in entries(1, 3)]
    with pytest.raises(Behind):
        await other_log.append("board", "e1", 4, [entry(5)])
    await other_log.append("board", "e2", 4, [entry(5)])


async def test_nothing_is_rewritten_behind_the_head(log: Log) -> None:
    await log.create("board", "e1", entries(1, 3))
    blank = entry(1, changes=[("card", "c1", {"text": ""})])
    for head in (Head("e1", 2), Head("e0", 3)):
        with pytest.raises(Behind):
            await log.rewrite("board", head, "e2", [blank], [entry(head.seq + 1, command="new")])
    with pytest.raises(Repeated):
        await log.rewrite("board", Head("e1", 3), "e2", [blank], [entry(4, command="ada-1")])
    with pytest.raises(NoBoard):
        await log.rewrite("nowhere", Head("e1", 0), "e2", [], entries(1, 1))
    assert await log.head("board") == Head("e1", 3)
    assert await log.read("board") == [made.event for made in entries(1, 3)]


async def test_the_latest_snapshot_of_the_epoch_is_kept(log: Log) -> None:
    assert await log.snapshot("board") is None
    await log.keep_snapshot("board", Snapshot("e1", 1, b"of nothing"))
    assert await log.snapshot("board") is None
    await log.create("board", "e1", entries(1, 9))
    for seq in (5, 9, 7):
        await log.keep_snapshot("board", Snapshot("e1", seq, bytes([seq, 0, 255])))
    assert await log.snapshot("board") == Snapshot("e1", 9, bytes([9, 0, 255]))
    await log.rewrite("board", Head("e1", 9), "e2", [], [])
    await log.keep_snapshot("board", Snapshot("e1", 9, b"a process that has not heard of it"))
    assert await log.snapshot("board") is None
    await log.keep_snapshot("board", Snapshot("e2", 1, b"new"))
    assert await log.snapshot("board") == Snapshot("e2", 1, b"new")
    await log.delete("board")
    assert await log.snapshot("board") is None


async def test_boards_are_kept_until_their_events_say(log: Log) -> None:
    def says(seq: int, until: int | None) -> Entry:
        return entry(seq, changes=[("board", "board", {"title": "T", "keep_until": until})])

    for board in ("soon", "late", "never", "again"):
        await log.create(board, "e1", entries(1, 1))
    await log.create("imported", "e1", entries(1, 1), 150)
    await log.append("soon", "e1", 1, [says(2, 100), entry(3)])
    await log.append("late", "e1", 1, [says(2, 100), says(3, 300)])
    await log.append("again", "e1", 1, [says(2, 100)])
    await log.append("again", "e1", 2, [says(3, None)])
    await log.append("again", "e1", 3, [entry(4)])
    assert await log.expired(100) == []
    assert await log.expired(101) == ["soon"]
    assert await log.expired(200) == ["imported", "soon"]
    assert await log.expired(400) == ["imported", "late", "soon"]
    await log.rewrite("never", Head("e1", 1), "e2", [], [says(2, 10)])
    assert await log.expired(50) == ["never"]
    await log.delete("soon")
    assert await log.expired(200) == ["imported", "never"]
