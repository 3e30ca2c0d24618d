"""Guesses: how many wrong codes may be tried, by address and in all (LIMIT7).

There are 31⁶ = 887,503,681 join codes. Say a service has 1,000 boards of ten codes each.

- An address tries 60 wrong ones at once, and 6 a minute lasting: 8,640 a day. To find one of the
  ten codes of a given board takes it 88.75 million tries on average: 28 years; to find any board
  at all, 88,750: ten days.
- All addresses together try 300 at once, and 60 a minute lasting: against a given board 2.8 years,
  for any board a day. Beyond that each address has 3 tries at once and 6 an hour, so that whoever
  mistypes still gets in: 10,000 addresses at work together need 0.17 years for a given board.

These are figures of one process; with n of them divide by n. Boards that are closed let nobody in,
and facilitators see who has come. A resume code is one of 31¹⁰ = 8.2 · 10¹⁴, good on one board
alone: for a board of 2,000 people, 4 · 10¹¹ tries on average.

An address that has tried too many is told so whatever it tries, right or wrong: else a guesser
would not be slowed down at all. A board that somebody at that address is part of already is the
exception: behind the address of a hall, with a guesser in the hall, the right code of its session
leads in. It tells a guesser nothing new: they are in.
"""

from collections import OrderedDict
from collections.abc import Callable
from typing import Final

from server.gateway.buckets import ByKey
from server.gateway.pace import Pace

LASTING: Final = 10
LASTING_IN_ALL: Final = 5
"""Lasting, so many times less a minute than at once."""

FEW: Final = 3
FEW_PER_HOUR: Final = 6

KNOWN: Final = 50_000
"""Pairs of an address and a board that are remembered."""

_IN_ALL: Final = "all"


class Guesses:
    """Wrong codes, counted. `each` and `in_all` are how many at once; `clock` tells seconds."""

    def __init__(self, each: int, in_all: int, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._each = ByKey(lambda _: Pace(each / LASTING / 60, each), clock)
        self._few = ByKey(lambda _: Pace(FEW_PER_HOUR / 3_600, FEW), clock)
        self._in_all = ByKey(lambda _: Pace(in_all / LASTING_IN_ALL / 60, in_all), clock)
        self._known: OrderedDict[tuple[str, str], None] = OrderedDict()

    def learn(self, address: str, board: str) -> None:
        """Somebody at an address is part of a board."""
        self._known[address, board] = None
        self._known.move_to_end((address, board))
        if len(self._known) > KNOWN:
            self._known.popitem(last=False)

    def knows(self, address: str, board: str) -> bool:
        """Whether somebody at an address is known to be part of a board."""
        return (address, board) in self._known

    def wait(self, address: str, place: str = _IN_ALL) -> float:
        """Seconds until an address may try a code, 0 where it may now.

        `place` is the board whose resume codes are tried, for those.
        """
        now = self._clock()
        wait = self._each.of(address).wait(1, now)
        if self._in_all.of(place).wait(1, now) > 0:
            wait = max(wait, self._few.of(address).wait(1, now))
        return max(0.0, wait)

    def wrong(self, address: str, place: str = _IN_ALL) -> None:
        """Count a wrong code. What is tried at the same time is owed."""
        now = self._clock()
        self._each.of(address).spend(1, now)
        self._few.of(address).spend(1, now)
        self._in_all.of(place).spend(1, now)
