"""The desk: wishes are granted once and in order, whatever the log answers."""

import asyncio
import uuid
from typing import Any

import pytest

from protocol.fold import Replaced
from server.domain.refused import Refused
from server.log.log import Entry
from server.rooms import desk
from server.rooms.burden import Burden
from server.rooms.waiting import QUEUE, QUEUE_BYTES, QUEUE_EACH
from tests.outside.client import PATIENCE
from tests.server.rooms.premises import BOARD, FACILITATOR, Premises, flushed, soon


async def test_wishes_that_wait_are_one_append(premises: Premises) -> None:
    room = await premises.room()
    outcomes = [premises.card(room, f"c{n}") for n in range(50)]
    assert [await soon(outcome) for outcome in outcomes] == list(range(2, 52))
    assert premises.log.appends <= 2


async def test_r4_a_process_that_is_behind_reads_and_decides_anew(premises: Premises) -> None:
    here, there = await premises.room(), await premises.room()
    assert await soon(premises.card(here, "c1")) == 2
    assert await soon(premises.card(there, "c2")) == 3
    taken = await soon(premises.card(here, "c2"))
    assert isinstance(taken, Refused)
    assert taken.code == "exists"
    assert here.head.seq == 3
    assert set(here.views.all_public("card")) == {"c1", "c2"}
    assert [event.seq for event in await premises.events()] == [1, 2, 3]


async def test_r4_what_another_process_has_written_is_found_by_its_id(premises: Premises) -> None:
    here, there = await premises.room(), await premises.room()
    key = str(uuid.uuid4())
    assert await soon(premises.card(here, "c1", key=key)) == 2
    assert await soon(premises.card(here, "c2")) == 3
    assert await soon(premises.card(there, "c1", key=key)) == 2
    assert len(await premises.events()) == 3


async def test_r4_a_batch_with_a_command_that_is_written_already_grants_the_others(
    premises: Premises,
) -> None:
    here = await premises.room()
    key = str(uuid.uuid4())
    await soon(premises.wish(here, "board.reopen", key=key))
    outcomes = [
        premises.card(here, "c1"),
        premises.wish(here, "board.reopen", key=key),
        premises.card(here, "c2"),
    ]
    assert [await soon(outcome) for outcome in outcomes] == [3, 2, 4]


async def test_r4_a_lost_answer_is_looked_up_and_acknowledged_once(premises: Premises) -> None:
    room = await premises.room()
    premises.log.lose_after = 1
    outcomes = [premises.card(room, f"c{n}") for n in range(5)]
    seqs = [await soon(outcome) for outcome in outcomes]
    events = await premises.events()
    assert [event.seq for event in events] == [1, 2, 3, 4, 5, 6]
    assert sorted(seqs) == [2, 3, 4, 5, 6]
    assert set(room.views.all_public("card")) == {f"c{n}" for n in range(5)}


async def test_r4_a_log_that_is_away_is_waited_for(premises: Premises) -> None:
    room = await premises.room()
    premises.log.lose_before = 3
    assert await soon(premises.card(room, "c")) == 2
    assert premises.log.appends == 4
    assert room.head.seq == 2


async def test_who_waits_for_a_log_that_stays_away_is_told_to_come_again(
    premises: Premises, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desk, "PATIENCE_SECONDS", 0.1)
    room = await premises.room()
    premises.log.lose_before = 1_000
    for outcome in [premises.card(room, f"c{n}") for n in range(3)]:
        refused = await soon(outcome)
        assert isinstance(refused, Refused)
        assert (refused.code, refused.reason) == ("busy", "away")
        assert refused.retry_ms
    premises.log.lose_before = 0
    assert await soon(premises.card(room, "c1")) == 2


async def test_who_waits_is_told_also_where_the_log_can_still_be_read(
    premises: Premises, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desk, "PATIENCE_SECONDS", 0.2)
    room = await premises.room()
    premises.log.lose_before = 1_000
    outcome = premises.card(room, "c")
    async with asyncio.timeout(PATIENCE):
        while not outcome.done():
            room.desk.read()
            await asyncio.sleep(0.01)
    assert isinstance(await soon(outcome), Refused)


async def test_r4_who_was_told_to_come_again_though_it_was_written_is_acknowledged_once(
    premises: Premises, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desk, "PATIENCE_SECONDS", 0.0)
    room = await premises.room()
    premises.log.lose_after = 1
    key = str(uuid.uuid4())
    assert isinstance(await soon(premises.card(room, "c", key=key)), Refused)
    assert await soon(premises.card(room, "c", key=key)) == 2
    assert [event.seq for event in await premises.events()] == [1, 2]


async def test_r4_what_was_refused_with_a_batch_stays_so_where_its_answer_was_lost(
    premises: Premises,
) -> None:
    room = await premises.room()
    premises.log.lose_after = 1
    early = premises.wish(room, "card.set", card="c", text="avant")
    made = premises.card(room, "c")
    late = premises.wish(room, "card.set", card="c", text="après")
    assert (await soon(made), await soon(late)) == (2, 3)
    refused = await soon(early)
    assert isinstance(refused, Refused)
    assert refused.code == "not_found"
    assert [event.seq for event in await premises.events()] == [1, 2, 3]


async def test_r4_what_was_refused_with_a_batch_that_the_log_did_not_take_is_decided_anew(
    premises: Premises,
) -> None:
    here, there = await premises.room(), await premises.room()
    await soon(premises.card(there, "c"))
    premises.log.lose_before = 1
    early = premises.wish(here, "card.set", card="c", text="avant")
    assert (await soon(premises.card(here, "d")), await soon(early)) == (4, 3)


async def test_r4_an_undo_is_about_what_the_log_holds(premises: Premises) -> None:
    here, there = await premises.room(), await premises.room()
    await soon(premises.card(here, "c1"))
    await soon(premises.card(there, "c2"))
    key = str(uuid.uuid4())
    assert await soon(premises.wish(here, "undo", key=key)) == 4
    assert set(here.views.all_public("card")) == {"c1"}
    assert await soon(premises.wish(there, "undo", key=key)) == 4
    refused = await soon(
        premises.wish(here, "undo", actor=FACILITATOR._replace(by="facilitator:2"))
    )
    assert isinstance(refused, Refused)
    assert refused.code == "nothing_to_undo"


async def test_a_refused_wish_leaves_no_trace(premises: Premises) -> None:
    room = await premises.room()
    refused = [premises.wish(room, "card.remove", card="none-such") for _ in range(3)]
    granted = premises.card(room, "c")
    assert [type(await soon(each)) for each in refused] == [Refused] * 3
    assert await soon(granted) == 2
    assert len(await premises.events()) == 2


async def test_r8_a_desk_with_too_much_of_one_sender_says_so_at_once(premises: Premises) -> None:
    room = await premises.room()
    outcomes = [premises.wish(room, "board.reopen") for _ in range(QUEUE_EACH + 5)]
    busy = outcomes[QUEUE_EACH].result()
    assert isinstance(busy, Refused)
    assert (busy.code, busy.retry_ms) == ("busy", 1_000)
    other = FACILITATOR._replace(by="facilitator:2")
    assert isinstance(await soon(premises.wish(room, "board.reopen", actor=other)), int)
    assert await asyncio.wait_for(outcomes[QUEUE_EACH - 1], 60) == QUEUE_EACH + 2


async def test_limit4_what_waits_is_bounded_in_number_and_in_bytes(premises: Premises) -> None:
    room = await premises.room()
    people = [FACILITATOR._replace(by=f"facilitator:{n}") for n in range(QUEUE + 5)]
    outcomes = [premises.wish(room, "board.reopen", actor=each) for each in people]
    assert [outcome.done() for outcome in outcomes] == [False] * QUEUE + [True] * 5
    assert await asyncio.wait_for(outcomes[QUEUE - 1], 60) == QUEUE + 1
    large = [premises.wish(room, "board.reopen", size=QUEUE_BYTES // 2) for _ in range(3)]
    assert [outcome.done() for outcome in large] == [False, False, True]
    assert [await soon(outcome) for outcome in large[:2]] == [QUEUE + 2, QUEUE + 3]


async def test_limit4_all_boards_of_a_process_share_what_may_wait(premises: Premises) -> None:
    burden = Burden(most=1_000)
    here, there = await premises.room(burden), await premises.room(burden)
    first = premises.wish(here, "board.reopen", size=600)
    second = premises.wish(there, "board.reopen", size=600)
    assert second.done()
    await soon(first)
    await soon(premises.wish(there, "board.reopen", size=600))
    assert burden.bytes == 0


async def test_limit3_who_sends_many_does_not_make_the_others_wait(premises: Premises) -> None:
    room = await premises.room()
    flood = [premises.wish(room, "board.reopen") for _ in range(1_000)]
    other = FACILITATOR._replace(by="facilitator:2")
    wishes = [premises.wish(room, "board.reopen", actor=other) for _ in range(3)]
    assert [await soon(wish) for wish in wishes] == [3, 5, 7]
    assert [await soon(each) for each in flood[:4]] == [2, 4, 6, 8]
    assert await soon(flood[-1]) == 1_004


async def test_time_never_goes_back(premises: Premises) -> None:
    room = await premises.room()
    await soon(premises.card(room, "c1"))
    premises.now -= 500_000
    await soon(premises.card(room, "c2"))
    times = [event.at for event in await premises.events()]
    assert times == sorted(times)


async def test_a_board_that_is_gone_is_told(premises: Premises) -> None:
    room = await premises.room()
    await premises.log.delete(BOARD)
    premises.card(room, "c")
    await asyncio.wait_for(premises.gone.wait(), 10)


async def test_r5_another_epoch_is_another_board(premises: Premises) -> None:
    room = await premises.room()
    await soon(premises.card(room, "c"))
    _, wire = premises.sit(room)
    events = await premises.events()
    await premises.log.delete(BOARD)
    made: Replaced = [(kind, id, None) for kind, id, _ in events[0].changes]
    await premises.log.create(BOARD, "e2", [Entry(events[0], made)])
    room.desk.read()
    await room.desk.idle()
    await flushed(room)
    assert [welcome["epoch"] for welcome in wire.of("welcome")] == ["e1", "e2"]
    assert "card" not in wire.replica().seen()
    assert await soon(premises.card(room, "c")) == 2


async def test_r4_what_is_refused_before_what_is_granted_is_not_granted_after_it(
    premises: Premises, monkeypatch: pytest.MonkeyPatch
) -> None:
    here, there = await premises.room(), await premises.room()
    find = premises.log.find

    async def meanwhile(*asked: Any) -> Any:
        monkeypatch.setattr(premises.log, "find", find)
        assert await soon(premises.card(there, "x")) == 3
        return await find(*asked)

    monkeypatch.setattr(premises.log, "find", meanwhile, raising=False)
    first = premises.wish(here, "card.set", card="x", text="mot")
    second = premises.card(here, "c2")
    assert isinstance(await soon(first), Refused)
    assert await soon(second) == 2
    assert len(await premises.events()) == 3


async def test_nobody_waits_for_the_desk_of_a_board_that_is_gone(premises: Premises) -> None:
    room = await premises.room()
    await premises.log.delete(BOARD)
    room.desk.read()
    await asyncio.wait_for(room.desk.idle(), PATIENCE)
    room.desk.read()
    await asyncio.wait_for(room.desk.idle(), PATIENCE)


async def test_nobody_waits_for_a_desk_that_was_closed(premises: Premises) -> None:
    room = await premises.room()
    premises.log.lose_before = 1_000
    premises.card(room, "c1")
    waiting = asyncio.create_task(room.desk.idle())
    await room.close()
    await asyncio.wait_for(waiting, PATIENCE)
