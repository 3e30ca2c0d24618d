"""Presence: what processes tell each other, and what becomes of it."""

from server.domain.layers import Viewer
from server.rooms import news
from server.rooms.presence import FORGOTTEN_AFTER, Presence
from server.rooms.seat import Seat
from tests.server.rooms.premises import Paper


def device_of(group: str) -> Seat:
    return Seat(Paper(), Viewer("table", None, group), f"table:{group}", "t")


def seat_of(person: str, group: str) -> Seat:
    return Seat(Paper(), Viewer("participant", person, group), person, person)


def told(presence: Presence, seat: Seat, now: float) -> list[str]:
    """The tables that a seat hears of, where it hears anything."""
    paper = Paper()
    for frame, _ in presence.changes([seat], presence.here([seat]), now):
        paper.write(frame)
    tables: list[str] = paper.messages()[-1]["tables"]
    return tables


def test_presence_tells_of_tables_in_other_processes_once_and_forgets_them() -> None:
    there = Presence("there").here([device_of("g2"), device_of("g1"), device_of("g2")])
    assert (there.groups, there.tables, there.people) == ({}, ["g1", "g2"], [])
    assert news.unpack(news.pack(there)) == there
    presence, seat = Presence("here"), device_of("g1")
    presence.hear(there, 1.0)
    assert told(presence, seat, 2.0) == ["g1", "g2"]
    assert told(presence, seat, 1.0 + FORGOTTEN_AFTER) == ["g1"]


def test_presence3_who_holds_a_ball_and_facilitators_hear_who_is_here() -> None:
    anna, alan = seat_of("anna", "g1"), seat_of("alan", "g1")
    facilitator = Seat(Paper(), Viewer("facilitator", None, None), "facilitator:1", "f")
    seats = [anna, alan, facilitator, device_of("g1")]
    presence = Presence("here")
    there = Presence("there").here([seat_of("brieuc", "g2"), anna], by_id=True)
    assert there.people == ["anna", "brieuc"]
    assert news.unpack(news.pack(there)) == there
    presence.hear(there, 1.0)

    def heard(holders: set[str] | None) -> dict[str, list[str] | None]:
        here = presence.here(seats, by_id=holders is not None)
        named: dict[str, list[str] | None] = {}
        for frame, to in presence.changes(seats, here, 1.0, holders):
            paper = Paper()
            paper.write(frame)
            named |= {seat.by: paper.messages()[0].get("people") for seat in to}
        return named

    all_three = ["alan", "anna", "brieuc"]
    assert set(heard(None).values()) == {None}
    assert heard({"anna"}) == {"anna": all_three, "facilitator:1": all_three}
    assert heard({"anna"}) == {}
    assert heard({"alan"}) == {"anna": None, "alan": all_three}
    assert heard({"alan", "anna"}) == {"anna": all_three}
    assert heard(None) == {"anna": None, "alan": None, "facilitator:1": None}
