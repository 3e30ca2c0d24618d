"""A room: patches in order for every seat, whether its socket takes them or not."""

import asyncio
from pathlib import Path

from protocol import limits
from protocol.events import Event
from protocol.messages import Since
from protocol.records import complete
from server.domain.layers import Viewer
from server.log.log import Entry
from server.rooms.ring import KEPT_CHANGES
from tests.server.rooms.premises import BOARD, Premises, flushed, opened, soon

SCREEN = Viewer("screen", None, None)


async def test_r6_a_wire_that_pauses_costs_nothing_and_catches_up(premises: Premises) -> None:
    room = await premises.room()
    _, witness = premises.sit(room)
    seat, wire = premises.sit(room)
    wire.paused = True
    room.paused(seat)
    written = len(wire.written)
    for n in range(5):
        await soon(premises.card(room, f"c{n}"))
        await flushed(room)
    assert len(wire.written) == written
    assert len(witness.of("patch")) == 5
    wire.paused = False
    room.resumed(seat)
    assert wire.of("patch") == witness.of("patch")
    assert seat.in_lane


async def test_r6_a_wire_that_pauses_while_it_catches_up_goes_on_later(
    premises: Premises,
) -> None:
    room = await premises.room()
    seat, wire = premises.sit(room)
    wire.paused = True
    room.paused(seat)
    for n in range(3):
        await soon(premises.card(room, f"c{n}"))
        await flushed(room)
    for taken in (1, 2, 3):
        wire.paused = False
        write = wire.write

        def write_and_pause(frame: bytes, write=write) -> None:  # type: ignore[no-untyped-def]
            write(frame)
            wire.paused = True

        wire.write = write_and_pause  # type: ignore[method-assign]
        room.resumed(seat)
        wire.write = write  # type: ignore[method-assign]
        assert len(wire.of("patch")) == taken
    wire.paused = False
    room.resumed(seat)
    assert wire.replica().seq == room.head.seq


async def test_r6_who_is_too_far_behind_gets_a_snapshot(premises: Premises) -> None:
    room = await premises.room()
    seat, wire = premises.sit(room)
    wire.paused = True
    room.paused(seat)
    many = [f"c{n}" for n in range(limits.CARDS_AT_ONCE)]
    for id in many:
        premises.card(room, id)
    await soon(premises.wish(room, "activity.add", id="b", fields={}))
    for _ in range(KEPT_CHANGES // len(many) // 2 + 1):
        await soon(premises.wish(room, "activity.carry", from_="a", to="b"))
        await soon(premises.wish(room, "undo"))
        await flushed(room)
    wire.paused = False
    room.resumed(seat)
    assert len(wire.of("welcome")) == 2
    assert wire.replica().seen()["card"].keys() == set(many)


async def test_ack2_waits_for_the_patch_of_a_wire_that_pauses(premises: Premises) -> None:
    room = await premises.room()
    seat, wire = premises.sit(room)
    wire.paused = True
    room.paused(seat)
    seq = await soon(premises.card(room, "c"))
    room.acknowledge(seat, "x", seq)
    await flushed(room)
    assert wire.of("ack") == []
    wire.paused = False
    room.resumed(seat)
    assert [m["type"] for m in wire.messages()][-2:] == ["patch", "ack"]


async def test_r6_a_wire_makes_progress_only_where_less_waits(premises: Premises) -> None:
    room = await premises.room()
    seat, wire = premises.sit(room)
    wire.paused, wire.waiting = True, 100_000
    assert seat.stalled(0.0) == 0
    assert seat.stalled(20.0) == 20
    wire.waiting += 6  # a ping of the protocol
    assert seat.stalled(29.0) == 29
    wire.waiting -= 1_000
    assert seat.stalled(30.0) == 0
    assert seat.stalled(59.0) == 29
    wire.paused = False
    assert seat.stalled(61.0) == 0


async def test_view1_who_moves_is_welcomed_before_any_patch(premises: Premises) -> None:
    room = await premises.room()
    for group in ("g1", "g2"):
        await soon(premises.wish(room, "group.add", id=group, fields={"name": group}))
    anna = await premises.join(room, "anna", "g1")
    await flushed(room)
    seat, wire = premises.sit(room, person=anna, group="g1")
    await soon(premises.wish(room, "participant.set", participant=anna, group="g2"))
    await flushed(room)
    assert seat.viewer.group == "g2"
    assert [m["type"] for m in wire.messages()] == ["welcome", "welcome"]
    assert wire.of("welcome")[1]["you"]["group"] == "g2"
    since = Since("e1", room.head.seq - 1)
    _, late = premises.sit(room, person=anna, group="g2", since=since)
    assert late.of("welcome")[0]["snapshot"] is not None


async def test_r5_who_was_further_at_another_process_is_not_set_back(premises: Premises) -> None:
    room = await premises.room()
    premises.sit(room)  # newcomers of the same second start from the same capture
    await asyncio.gather(premises.card(room, "c1"), premises.card(room, "c2"))
    await flushed(room)
    since = Since(room.head.epoch, room.head.seq - 1)  # this process showed both cards at once
    _, wire = premises.sit(room, since=since)
    assert wire.of("welcome")[0]["seq"] >= since.seq
    assert set(wire.replica().state["card"]) == {"c1", "c2"}


async def test_r9_who_has_just_moved_is_welcomed_where_they_are(tmp_path: Path) -> None:
    apart = complete("activity", {"title": "A", "scope": "groups", "revealed": False})
    changes = [
        ("board", "board", complete("board", {"title": "T"})),
        *(("group", group, complete("group", {"name": group})) for group in ("g1", "g2")),
        ("activity", "a", apart),
        ("participant", "p1", complete("participant", {"group": "g1"})),
        ("card", "c1", complete("card", {"activity": "a", "text": "t", "group": "g1"})),
    ]
    async for premises in opened(tmp_path, changes):
        room = await premises.room()
        seat, wire = premises.sit(room, person="p1", group="g1")
        assert "c1" in wire.replica().state["card"]
        await soon(premises.wish(room, "board.reopen"))
        await soon(premises.wish(room, "participant.set", participant="p1", group="g2"))
        room.welcome(seat, None)  # before the patch of the move is due
        assert wire.replica().state["participant"]["p1"]["group"] == "g2"
        assert "card" not in wire.replica().state


async def test_view2_who_was_removed_is_told_goodbye(premises: Premises) -> None:
    room = await premises.room()
    anna = await premises.join(room, "anna", None)
    _, wire = premises.sit(room, person=anna)
    await soon(premises.wish(room, "participant.remove", participant=anna))
    await flushed(room)
    assert wire.byes == ["revoked"]


async def test_view2_who_was_erased_is_shown_nothing_more(premises: Premises) -> None:
    here, there = await premises.room(), await premises.room()
    await premises.join(here, "p1", None)
    there.desk.read()
    await there.desk.idle()
    wires = [premises.sit(room, person="p1")[1] for room in (here, there)]
    await premises.erase(here, "p1")
    there.desk.read()
    await there.desk.idle()
    for wire in wires:
        assert wire.byes == ["revoked"]
        assert len(wire.of("welcome")) == 1


async def test_r3_what_was_heard_twice_or_out_of_order_is_read(premises: Premises) -> None:
    here, there = await premises.room(), await premises.room()
    _, wire = premises.sit(there)
    for n in range(4):
        await soon(premises.card(here, f"c{n}"))
    there._hear(b"noise")
    await there.desk.idle()
    await flushed(there)
    assert wire.replica().seen() == here.see(Viewer("facilitator", None, None))[1]


async def test_r2_a_batch_is_one_patch_and_equal_viewers_get_the_same_bytes(
    premises: Premises,
) -> None:
    room = await premises.room()
    papers = [premises.sit(room)[1] for _ in range(3)]
    outcomes = [premises.card(room, f"c{n}") for n in range(30)]
    for outcome in outcomes:
        await soon(outcome)
    await flushed(room)
    assert len(papers[0].of("patch")) == 1
    assert papers[0].written[-1] is papers[1].written[-1]
    assert papers[0].written[-1] is papers[2].written[-1]


async def test_presence_counts_people_once_and_forgets_who_went(premises: Premises) -> None:
    room = await premises.room()
    await soon(premises.wish(room, "group.add", id="g1", fields={"name": "g1"}))
    await premises.join(room, "anna", "g1")
    _, facilitator = premises.sit(room)
    first, _ = premises.sit(room, person="anna", group="g1")
    second, held = premises.sit(room, person="anna", group="g1")
    second.holding = "c"
    room.tell_presence()
    assert facilitator.of("presence")[-1]["groups"] == {"g1": 1}
    assert facilitator.of("presence")[-1]["holding"] == {}
    assert held.of("presence")[-1]["holding"] == {"c": "anna"}
    told = len(facilitator.of("presence"))
    room.tell_presence()
    assert len(facilitator.of("presence")) == told
    room.leave(first)
    room.leave(second)
    room.tell_presence()
    assert facilitator.of("presence")[-1]["groups"] == {}


async def test_log8_a_board_of_100_000_events_opens_from_its_snapshot(tmp_path: Path) -> None:
    cards = [
        ("card", f"c{n}", complete("card", {"activity": "a", "text": f"idée {n}"}))
        for n in range(2_000)
    ]
    board = [
        ("board", "board", complete("board", {"title": "T"})),
        ("activity", "a", complete("activity", {"title": "A"})),
    ]
    async for premises in opened(tmp_path, board + cards):
        since = [
            Entry(Event(seq, premises.now, "p", None, "card.set", []), [])
            for seq in range(2, 100_002)
        ]
        await premises.log.append(BOARD, "e1", 1, since)
        room = await premises.room()
        assert room.head.seq == 100_001
        snapshot = await premises.log.snapshot(BOARD)
        assert snapshot is not None
        assert snapshot.seq == 100_001
        again = await premises.room()
        assert (again.head, again.see(SCREEN)) == (room.head, room.see(SCREEN))


async def test_r4_what_another_log_may_not_hold_is_not_acked_but_asked_for_again(
    premises: Premises,
) -> None:
    room = await premises.room()
    backup = [entry async for some in premises.log.entries(BOARD) for entry in some]
    seat, wire = premises.sit(room)
    _, witness = premises.sit(room)
    await soon(premises.card(room, "c1"))
    await flushed(room)
    wire.paused = True
    room.paused(seat)
    room.acknowledge(seat, "an-id", await soon(premises.card(room, "c2")))
    await premises.log.restore(BOARD, "e2", [backup], replace=True)
    room.desk.read()
    await room.desk.idle()
    wire.paused = False
    room.resumed(seat)
    assert [room.head, witness.replica().seq] == [("e2", 1), 1]
    for n in range(3):
        await soon(premises.card(room, f"d{n}"))
        await flushed(room)
    assert wire.of("ack") == []
    assert wire.byes == ["closing"]
    assert witness.byes == []


async def test_r5_who_another_log_does_not_know_has_to_leave(premises: Premises) -> None:
    room = await premises.room()
    backup = [entry async for some in premises.log.entries(BOARD) for entry in some]
    person = await premises.join(room, "p1", None)
    _, wire = premises.sit(room, person=person)
    await premises.log.restore(BOARD, "e2", [backup], replace=True)
    room.desk.read()
    await room.desk.idle()
    assert wire.byes == ["revoked"]
