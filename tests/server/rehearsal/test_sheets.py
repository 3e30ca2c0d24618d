"""A crowd finds its seats on any board, and its words their activities."""

from protocol.fold import fold
from protocol.records import Fields, State
from server import sessions
from server.domain.making import make_board
from server.rehearsal import load
from server.rehearsal.seating import seating
from server.rehearsal.sheets import sheets


def board(template: str) -> State:
    state: State = {}
    fold(state, make_board("T", sessions.load(template, "fr"), language="fr"))
    return state


def test_a_crowd_shares_the_tables_there_are_remote_ones_with_remote_ones() -> None:
    seats = seating(load(), board("territoires"))
    assert seats.groups["t2"] == "table-2"
    assert seats.tables()["lorient"] == ["lorient", "brest-est"]
    assert seats.networks == {
        "libre": "libre", "solidaire": "solidaire", "durable": "durable", "culturel": "culturel"
    }  # fmt: skip


def test_where_there_are_no_tables_nobody_sits_at_one() -> None:
    seats = seating(load(), board("retrospective"))
    assert (seats.groups, seats.tables(), seats.networks) == ({}, {}, {})
    assert seats.group("t1") is None


def test_where_no_group_is_remote_they_sit_with_the_others() -> None:
    seats = seating(load(), board("carte-express"))
    assert seats.groups["lorient"] == "table-1"


def test_each_activity_has_words_of_its_own() -> None:
    crowd = load()
    state = board("territoires")
    agenda = sorted(state["activity"].items(), key=lambda row: row[1]["order"])
    written = sheets(crowd, agenda)
    assert written.keys() == {
        "motives", "projects", "transformations", "roles", "levers", "levels"
    }  # fmt: skip
    assert len(written["motives"]) == len(crowd.cards)
    assert {"text", "carrier"} <= written["projects"][0].fields.keys()
    ids = [sheet.id for some in written.values() for sheet in some]
    assert len(ids) == len(set(ids))
    assert sum(len(written[id]) for id in ("transformations", "roles", "levers", "levels")) == len(
        crowd.answers
    )


def test_without_anything_collected_before_ideas_are_written_on_the_map() -> None:
    agenda: list[tuple[str, Fields]] = [
        ("m", {"kind": "mapping"}),
        ("c", {"kind": "collect", "asks": []}),
    ]
    written = sheets(load(), agenda)
    assert [len(written[id]) for id in ("m", "c")] == [120, 48]
