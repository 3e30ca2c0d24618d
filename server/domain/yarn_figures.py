"""The figures of the yarn: whom it has reached, and what it has tied together. Pure."""

from collections.abc import Iterable
from typing import NamedTuple

from protocol.records import Fields, State
from server.domain.yarn import flies


class Figures(NamedTuple):
    """People and groups that the yarn reached, of how many there are; threads, those of them that
    tie two networks, and balls in play."""

    reached: int
    people: int
    groups_reached: int
    groups: int
    threads: int
    crossing: int
    balls: int


def figures(state: State) -> Figures:
    """The figures of a board's yarn.

    Reached is who threw a ball, was thrown one or holds one, and is still on the board. Groups are
    those that somebody sits in. A thread crosses where the first networks of both its ends differ.
    """
    people = state.get("participant", {})
    throws = list(state.get("throw", {}).values())
    balls = state.get("ball", {}).values()
    ends = {end for throw in throws for end in (throw["from"], throw["to"])}
    reached = (ends | {ball["holder"] for ball in balls}) & people.keys()
    return Figures(
        reached=len(reached),
        people=len(people),
        groups_reached=len(_groups(people[id] for id in reached)),
        groups=len(_groups(people.values())),
        threads=len(throws),
        crossing=sum(_crosses(people, throw) for throw in throws),
        balls=sum(map(flies, balls)),
    )


def _groups(people: Iterable[Fields]) -> set[str]:
    return {person["group"] for person in people if person["group"] is not None}


def _crosses(people: dict[str, Fields], throw: Fields) -> bool:
    networks = {_network(people.get(throw["from"])), _network(people.get(throw["to"]))}
    return len(networks) == 2 and None not in networks


def _network(person: Fields | None) -> str | None:
    return next(iter(person["networks"]), None) if person is not None else None
