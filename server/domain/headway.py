"""Headway: how many cards each group has placed on its own map. Derived, seen by all."""

from collections.abc import Iterable

from protocol.records import Fields


class Headway:
    """How far each group has come, kept up to date placement by placement."""

    def __init__(self) -> None:
        self._placed: dict[str, str] = {}
        self._sums: dict[str, int] = {}

    def touch(self, placements: Iterable[tuple[str, Fields | None]]) -> set[str]:
        """Count placements anew, None for one that counts no more; the maps of groups whose sum
        changed."""
        changed: set[str] = set()
        for id, placement in placements:
            before, after = self._placed.pop(id, None), _map(placement)
            if after is not None:
                self._placed[id] = after
            if before == after:
                continue
            for map_id, n in ((before, -1), (after, 1)):
                if map_id is not None:
                    self._sums[map_id] = self._sums.get(map_id, 0) + n
                    changed.add(map_id)
        return changed

    def of(self, map_id: str) -> Fields | None:
        """The fields of the headway on a group's map; None where nothing is placed."""
        placed = self._sums.get(map_id, 0)
        return {"placed": placed} if placed else None


def _map(placement: Fields | None) -> str | None:
    """The group's map that a placement counts for."""
    if placement is None or placement["zone"] is None or "/" not in placement["map"]:
        return None
    return str(placement["map"])
