"""Counts: how many cards each activity has, in all and for each group. Derived, seen by all."""

from collections.abc import Iterable

from protocol.records import Fields


class Counts:
    """The counts of a board, kept up to date card by card."""

    def __init__(self) -> None:
        self._counted: dict[str, tuple[str, str | None]] = {}
        self._groups: dict[str, dict[str | None, int]] = {}

    def touch(self, cards: Iterable[tuple[str, Fields | None]]) -> set[str]:
        """Count cards anew, None for one that counts no more; the activities whose count
        changed."""
        changed: set[str] = set()
        for id, card in cards:
            after = None if card is None else (card["activity"], card["group"])
            before = self._counted.get(id)
            if before == after:
                continue
            if before is not None:
                self._add(before, -1)
                changed.add(before[0])
            if after is not None:
                self._add(after, 1)
                changed.add(after[0])
                self._counted[id] = after
            else:
                del self._counted[id]
        return changed

    def of(self, activity: str) -> Fields | None:
        """The fields of the count of an activity; None where it has no card."""
        groups = self._groups.get(activity)
        if not groups:
            return None
        return {
            "cards": sum(groups.values()),
            "groups": {group: n for group, n in groups.items() if group is not None},
        }

    def _add(self, where: tuple[str, str | None], n: int) -> None:
        activity, group = where
        groups = self._groups.setdefault(activity, {})
        groups[group] = groups.get(group, 0) + n
        if groups[group] == 0:
            del groups[group]
