"""Where a crowd sits on a board: which of its tables and networks are which of the board's."""

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from protocol.records import Fields, Records, State
from server.rehearsal.crowd import Crowd, key


class Seating(NamedTuple):
    """The board's groups and networks by the crowd's; empty where the board has none."""

    groups: Mapping[str, str]
    networks: Mapping[str, str]

    def group(self, of: str | None) -> str | None:
        """The board's group of one of the crowd's."""
        return None if of is None else self.groups.get(of)

    def tables(self) -> dict[str, list[str]]:
        """The crowd's groups that sit at each of the board's."""
        tables: dict[str, list[str]] = {}
        for ours, theirs in self.groups.items():
            tables.setdefault(theirs, []).append(ours)
        return tables


def seating(crowd: Crowd, state: State) -> Seating:
    """The crowd's own groups and networks where the board has them; else they share the board's:
    tables with tables, remote groups with remote ones, in their order."""
    groups, networks = state.get("group", {}), state.get("network", {})
    remote = [group.id for group in crowd.groups if group.remote]
    here = [group.id for group in crowd.groups if not group.remote]
    far = _in_order(groups, lambda fields: bool(fields["remote"]))
    near = _in_order(groups, lambda fields: not fields["remote"])
    return Seating(
        groups={
            **_shared("group", here, near or far, groups),
            **_shared("group", remote, far or near, groups),
        },
        networks=_shared(
            "network", [one.id for one in crowd.networks], _in_order(networks), networks
        ),
    )


def _shared(
    kind: str, ours: Sequence[str], theirs: Sequence[str], there: Records
) -> dict[str, str]:
    if not theirs:
        return {}
    return {
        one: key(kind, one) if key(kind, one) in there else theirs[number % len(theirs)]
        for number, one in enumerate(ours)
    }


def _in_order(records: Records, like: Callable[[Fields], bool] = lambda _: True) -> list[str]:
    rows = sorted(records.items(), key=lambda row: (row[1]["order"], row[0]))
    return [id for id, fields in rows if like(fields)]
