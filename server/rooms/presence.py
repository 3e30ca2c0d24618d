"""Presence: who is here, across processes. Passing; never logged."""

from collections.abc import Collection, Iterable, Iterator
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
        self._told: dict[tuple[str, bool], bytes] = {}
        self._newcomers: set[Seat] = set()
        self._knowing: set[Seat] = set()

    def here(self, seats: Iterable[Seat], by_id: bool = False) -> news.Here:
        """Who is connected to this process, and `by_id` which people. A person on two devices
        counts once."""
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
                holding.setdefault(group, {})[seat.holding] = seat.viewer.participant or seat.by
        counts = {group: len(there) for group, there in people.items()}
        ids = sorted(id for there in people.values() for id in there) if by_id else []
        return news.Here(self._process, counts, sorted(tables), holding, ids)

    def hear(self, here: news.Here, now: float) -> None:
        """Take in who is connected to another process."""
        if here.process != self._process:
            self._others[here.process] = (now, here)

    def newcomer(self, seat: Seat) -> None:
        """A seat that has not been told yet."""
        self._newcomers.add(seat)

    def changes(
        self,
        seats: Iterable[Seat],
        here: news.Here,
        now: float,
        holders: Collection[str] | None = None,
    ) -> Iterator[tuple[bytes, list[Seat]]]:
        """Frames with the seats to tell: those whose picture changed, newcomers, and who knows
        more or less than before.

        While balls of yarn fly, and these people hold them, they hear which people are here, as
        facilitators do; None while none flies.
        """
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
        knowing: set[Seat] = set()
        alike: dict[tuple[str, bool], list[Seat]] = {}
        for seat in seats:
            knows = holders is not None and _knows(seat, holders)
            if knows:
                knowing.add(seat)
            alike.setdefault((seat.viewer.group or _NOWHERE, knows), []).append(seat)
        people = sorted({id for each in all_here for id in each.people})
        unaware, self._newcomers = self._newcomers | (knowing ^ self._knowing), set()
        self._knowing = knowing
        told, self._told = self._told, {}
        for (group, knows), members in alike.items():
            shown = {"groups": groups, "tables": tables, "holding": holding.get(group, {})}
            more = {"people": people} if knows else {}
            frame = codec.frame({"type": "presence", **shown, **more})
            self._told[group, knows] = frame
            if told.get((group, knows)) != frame:
                yield frame, members
            else:
                yield frame, [seat for seat in members if seat in unaware]


def _knows(seat: Seat, holders: Collection[str]) -> bool:
    return seat.viewer.role == "facilitator" or seat.viewer.participant in holders
