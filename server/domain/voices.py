"""Voices: the groups, or the networks, that the arithmetic listens to, and those of neither."""

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from protocol.records import Fields

By: TypeAlias = Literal["groups", "networks"]
AXES: Final[tuple[By, By]] = ("groups", "networks")
NONE: Final = "none"
"""The voice of people without a table, or a network; it comes last."""


class Voices:
    """The voices of a board, by groups or by networks: each is there while something is of it."""

    def __init__(self) -> None:
        self.ids: tuple[str, ...] = ()
        self._uses: dict[str, int] = {}
        self._stale = False

    def use(self, voice: str, n: int = 1) -> None:
        """So many members, stances, hands or said places of a voice came, or went."""
        before = self._uses.get(voice, 0)
        if before + n:
            self._uses[voice] = before + n
        else:
            del self._uses[voice]
        if before == 0 or before + n == 0:
            self._stale = True

    def reorder(self) -> None:
        """Groups or networks may have come into another order."""
        self._stale = True

    def settle(self, records: Mapping[str, Fields]) -> bool:
        """Put the voices in the order of these groups or networks; whether that changed them."""
        if not self._stale:
            return False
        self._stale = False
        before = self.ids
        ids = sorted(self._uses.keys() & records.keys(), key=lambda id: (records[id]["order"], id))
        self.ids = (*ids, NONE) if NONE in self._uses else tuple(ids)
        return self.ids != before
