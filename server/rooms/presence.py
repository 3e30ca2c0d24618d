"""Presence: who is here, across processes. Passing; never logged."""

from collections.abc import Iterable, Iterator
from typing import Final

from protocol import codec
from server.rooms import news
from server.rooms.seat import Seat

FORGOTTEN_AFTER: Final = 5.0
"""Seconds after which a process that no longer tells is taken for gone."""

_NOWHERE: Final = "none"


class Presence:
    """Who is connected to one board."""

    def __init__(self, process: str) -> None:
        self._process = process
        self._others: dict[str, tuple[float, news.Here]] = {}
        self._told: dict[str, bytes] = {}
        self._newcomers: set[Seat] = set()

    def here(self, seats: Iterable[Seat]) -> news.Here:
        """Who is connected to this process. A person on two devices counts once."""
        people: dict[str, set[str]] = {}
        tables: set[str] = set()
        holding: dict[str, dict[str, str]] = {}
        for seat in seats:
            group = seat.viewer.group or _NOWHERE
            if seat.viewer.participant is not None:
                people.setdefault(group, set()).add(seat.viewer.participant)
            elif seat.viewer.role == "table":
                tables.add(group)
            if seat.holding is not None:
                holding.setdefault(group, {})[seat.holding] = seat.by
        counts = {group: len(there) for group, there in people.items()}
        return news.Here(self._process, counts, sorted(tables), holding)

    def hear(self, here: news.Here, now: float) -> None:
        """Take in who is connected to another process."""
        if here.process != self._process:
            self._others[here.process] = (now, here)

    def newcomer(self, seat: Seat) -> None:
        """A seat that has not been told yet."""
        self._newcomers.add(seat)

    def changes(
        self, seats: Iterable[Seat], here: news.Here, now: float
    ) -> Iterator[tuple[bytes, list[Seat]]]:
        """Frames with the seats to tell: those whose picture changed, and newcomers."""
        self._others = {
            process: told
            for process, told in self._others.items()
            if now - told[0] < FORGOTTEN_AFTER
        }
        all_here = [here, *(told[1] for told in self._others.values())]
        groups: dict[str, int] = {}
        tables = sorted({group for each in all_here for group in each.tables})
        holding: dict[str, dict[str, str]] = {}
        for each in all_here:
            for group, n in each.groups.items():
                groups[group] = groups.get(group, 0) + n
            for group, held in each.holding.items():
                holding.setdefault(group, {}).update(held)
        by_group: dict[str, list[Seat]] = {}
        for seat in seats:
            by_group.setdefault(seat.viewer.group or _NOWHERE, []).append(seat)
        newcomers, self._newcomers = self._newcomers, set()
        told, self._told = self._told, {}
        for group, members in by_group.items():
            shown = {"groups": groups, "tables": tables, "holding": holding.get(group, {})}
            frame = codec.frame({"type": "presence", **shown})
            self._told[group] = frame
            if told.get(group) != frame:
                yield frame, members
            else:
                yield frame, [seat for seat in members if seat in newcomers]
