"""LIMIT7: how many wrong codes may be tried."""

import pytest
from starlette.requests import HTTPConnection

from server.gateway import client
from server.gateway.guesses import FEW, LASTING, LASTING_IN_ALL, Guesses


class _Clock:
    def __init__(self) -> None:
        self.now = 1_000.0

    def __call__(self) -> float:
        return self.now


def _try(guesses: Guesses, address: str, times: int, *place: str) -> int:
    """Try wrong codes: how many were looked at."""
    looked = 0
    for _ in range(times):
        if guesses.wait(address, *place) == 0:
            guesses.wrong(address, *place)
            looked += 1
    return looked


def test_limit7_an_address_tries_so_many_at_once_and_a_tenth_of_that_lasting() -> None:
    clock = _Clock()
    guesses = Guesses(60, 10_000, clock)
    assert _try(guesses, "a", 100) == 60
    assert guesses.wait("a") == pytest.approx(60 / (60 / LASTING))
    clock.now += 3_600
    assert _try(guesses, "a", 100) == 60
    assert _try(guesses, "b", 100) == 60
    lasting = 0
    for _ in range(60):
        clock.now += 60
        lasting += _try(guesses, "a", 100)
    assert lasting == pytest.approx(60 * 60 / LASTING, rel=0.02)


def test_limit7_all_addresses_together_try_so_many_then_each_a_few() -> None:
    clock = _Clock()
    guesses = Guesses(60, 300, clock)
    assert sum(_try(guesses, f"bot {n}", 30) for n in range(10)) == 300
    assert _try(guesses, "bot 1", 10) == 0, "whoever has tried many"
    assert _try(guesses, "mistyped", 10) == FEW
    lasting = 0
    for _ in range(60):
        clock.now += 60
        lasting += sum(_try(guesses, f"bot {n}", 30) for n in range(10))
    assert lasting <= 60 * (300 / LASTING_IN_ALL) + 10 * (FEW + 6)


def test_limit7_resume_codes_are_counted_by_board_too() -> None:
    guesses = Guesses(60, 100, _Clock())
    assert sum(_try(guesses, f"bot {n}", 50, "board") for n in range(2)) == 100
    assert _try(guesses, "other", 10, "board") == FEW
    assert _try(guesses, "another", 60) == 60, "join codes are no codes of that board"


def test_limit7_what_is_tried_at_the_same_time_is_owed() -> None:
    clock = _Clock()
    guesses = Guesses(60, 10_000, clock)
    for _ in range(600):
        guesses.wrong("a")
    clock.now += 3_600
    assert guesses.wait("a") > 0


def test_limit7_a_board_is_known_where_somebody_is_part_of_it() -> None:
    guesses = Guesses(60, 300, _Clock())
    guesses.learn("hall", "b1")
    assert guesses.knows("hall", "b1")
    assert not guesses.knows("hall", "b2")
    assert not guesses.knows("elsewhere", "b1")


@pytest.mark.parametrize(
    ("host", "address"),
    [
        ("192.0.2.7", "192.0.2.7"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("2001:db8:1:2::9", "2001:db8:1:2::/64"),
        ("::ffff:192.0.2.7", "192.0.2.7"),
        ("fe80::1%eth0", "fe80::/64"),
        ("un:readable", "un:readable"),
    ],
)
def test_limit7_addresses_are_those_of_one_subscriber(host: str, address: str) -> None:
    connection = HTTPConnection({"type": "http", "client": (host, 1), "headers": []})
    assert client.address(connection) == address
