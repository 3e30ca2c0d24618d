"""SIT1 to SIT3: the sittings of a log."""

import itertools
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from protocol.events import Change, Event
from server.domain.sittings import LONG_MS, Sitting, sittings

MINUTE = 60_000
DAY = 24 * 60 * MINUTE


class Log:
    """Events at times in minutes."""

    def __init__(self) -> None:
        self.events: list[Event] = []
        self.add("board.made", 0, "facilitator:1")

    def add(self, type: str, minutes: float, by: str = "p1", **board: bool) -> "Log":
        changes: list[Change] = [("board", "board", dict(board))] if board else []
        at = int(minutes * MINUTE)
        self.events.append(Event(len(self.events) + 1, at, by, None, type, changes))
        return self

    def spans(self) -> list[tuple[int, int]]:
        return [(sitting.first, sitting.last) for sitting in sittings(self.events)]


def adjourned(log: Log, minutes: float, yes: bool = True) -> Log:
    type = "board.adjourned" if yes else "board.resumed"
    return log.add(type, minutes, "facilitator:1", adjourned=yes)


def test_sit1_a_sitting_ends_when_it_is_adjourned_and_the_next_begins_when_it_is_resumed() -> None:
    log = Log().add("activity.started", 5, "facilitator:1").add("card.added", 6)
    adjourned(log, 7).add("participant.set", 8).add("card.added", 9)
    adjourned(log, 10, False).add("card.added", 11)
    assert sittings(log.events) == [
        Sitting(1, 4, 0, 7 * MINUTE),
        Sitting(7, 8, 10 * MINUTE, 11 * MINUTE),
    ]


def test_sit1_an_activity_that_starts_resumes_without_a_word() -> None:
    log = adjourned(Log().add("card.added", 1), 2)
    log.add("activity.started", 3, "facilitator:1").add("card.added", 4)
    assert adjourned(log, 5, False).spans() == [(1, 3), (4, 6)]


def test_sit1_an_adjournment_that_is_undone_ended_nothing() -> None:
    log = adjourned(Log().add("card.added", 1), 2)
    log.add("command.undone", 3, "facilitator:1", adjourned=False).add("card.added", 4)
    assert log.spans() == [(1, 5)]


def test_sit2_where_nobody_said_so_a_long_silence_ends_a_sitting() -> None:
    hours = LONG_MS / MINUTE
    log = Log().add("card.added", hours).add("card.added", 2 * hours + 1).add("card.added", 30_000)
    assert log.spans() == [(1, 2), (3, 3), (4, 4)]


def test_sit3_preparing_and_what_comes_after_is_no_sitting() -> None:
    days = DAY / MINUTE
    log = Log().add("activity.added", 1, "facilitator:1").add("participant.joined", 2)
    log.add("activity.started", days, "facilitator:1").add("stance.taken", days + 1)
    log.add("participant.withdrawn", 2 * days).add("board.published", 3 * days, "facilitator:2")
    assert log.spans() == [(4, 5)]
    assert sittings([]) == []


@settings(max_examples=200, deadline=None)
@given(st.randoms(use_true_random=False))
def test_sit1_sit2_sittings_are_apart_in_order_and_without_a_long_silence(random: Random) -> None:
    log, minutes = Log(), 0.0
    for _ in range(random.randrange(60)):
        minutes += random.choice([0, 0, 1, 20, 239, 240, 241, 900])
        match random.randrange(6):
            case 0:
                adjourned(log, minutes, random.random() < 0.5)
            case 1:
                log.add("activity.started", minutes, "facilitator:1")
            case 2:
                log.add("command.undone", minutes, adjourned=random.random() < 0.5)
            case _:
                log.add("card.added", minutes, random.choice(["p1", "table:t", "facilitator:1"]))
    last = 0
    for sitting in sittings(log.events):
        assert last < sitting.first <= sitting.last <= len(log.events)
        held = log.events[sitting.first - 1 : sitting.last]
        assert (sitting.begins, sitting.ends) == (held[0].at, held[-1].at)
        assert all(b.at - a.at <= LONG_MS for a, b in itertools.pairwise(held))
        last = sitting.last
