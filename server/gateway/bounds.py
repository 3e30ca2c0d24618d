"""Bounds: how much sockets may ask for, by token, by address, by board and in all."""

from collections.abc import Callable
from typing import Final

from protocol import limits
from server.gateway.allowance import Allowance, Allowances
from server.gateway.buckets import Buckets
from server.gateway.census import Census
from server.gateway.lobby import Lobby
from server.store.store import Token

STRANGERS: Final = 300
STRANGERS_EACH: Final = 250
"""Sockets that were not let in, or not yet: in all, and of one address. A phone says hello within a
moment."""

HELLOS_PER_SECOND: Final = 2
HELLOS_AT_ONCE: Final = 40
"""Sockets of one token that come in; a phone on a bad link comes back every second at worst."""

_MARGIN: Final = 1.25
"""Buckets are a little larger than what is promised, so that the promise holds on the dot."""


class _Own:
    """What the tokens of a role may do."""

    def __init__(self, factor: int, clock: Callable[[], float]) -> None:
        self.commands = by_token(factor, clock)
        self.hellos = Buckets(HELLOS_PER_SECOND * factor, HELLOS_AT_ONCE * factor, clock)


class Bounds:
    """Those of one process. `clock` tells seconds."""

    def __init__(
        self, clock: Callable[[], float], *, sockets: int, each_board: int, each_token: int
    ) -> None:
        self.census = Census(sockets, each_board, each_token)
        self.strangers = Lobby(STRANGERS, STRANGERS_EACH)
        self._allowances = Allowances(clock)
        self._people = _Own(1, clock)
        self._staff = _Own(limits.STAFF_FACTOR, clock)

    def reading(self, token: Token) -> Allowance:
        """How much is read of a token's sockets."""
        return self._allowances.of_token(token.id, staff=staff(token))

    def reading_strangers(self, address: str) -> Allowance:
        """How much is read of the sockets of an address before their hello."""
        return self._allowances.of_strangers(address)

    def commands(self, token: Token) -> Buckets:
        """Where a token's commands are counted."""
        return self._staff.commands if staff(token) else self._people.commands

    def hello(self, token: Token) -> float:
        """Count a hello: 0 where it may be, else the seconds until one may."""
        shared = token.role not in ("participant", "table")
        return (self._staff if shared else self._people).hellos.take(token.id)


def by_token(factor: int, clock: Callable[[], float]) -> Buckets:
    """What a token may ask for, commands or calls: `factor` times what a person may (R8)."""
    return Buckets(
        limits.COMMANDS_PER_SECOND * factor * _MARGIN,
        limits.COMMANDS_AT_ONCE * factor * _MARGIN,
        clock,
    )


def staff(token: Token) -> bool:
    """Whether a token may do ten times as much as a person (R8)."""
    return token.role in ("facilitator", "table")
