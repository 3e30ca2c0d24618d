"""Presence: what processes tell each other, and what becomes of it."""

from server.domain.layers import Viewer
from server.rooms import news
from server.rooms.presence import FORGOTTEN_AFTER, Presence
from server.rooms.seat import Seat
from tests.server.rooms.premises import Paper


def device_of(group: str) -> Seat:
    return Seat(Paper(), Viewer("table", None, group), f"table:{group}", "t")


def told(presence: Presence, seat: Seat, now: float) -> list[str]:
    """The tables that a seat hears of, where it hears anything."""
    paper = Paper()
    for frame, _ in presence.changes([seat], presence.here([seat]), now):
        paper.write(frame)
    tables: list[str] = paper.messages()[-1]["tables"]
    return tables


def test_presence_tells_of_tables_in_other_processes_once_and_forgets_them() -> None:
    there = Presence("there").here([device_of("g2"), device_of("g1"), device_of("g2")])
    assert (there.groups, there.tables) == ({}, ["g1", "g2"])
    assert news.unpack(news.pack(there)) == there
    presence, seat = Presence("here"), device_of("g1")
    presence.hear(there, 1.0)
    assert told(presence, seat, 2.0) == ["g1", "g2"]
    assert told(presence, seat, 1.0 + FORGOTTEN_AFTER) == ["g1"]
