"""Identities: who somebody is by now, where facilitators found that two people are one."""

from collections.abc import Mapping

from protocol.records import Fields


def now(people: Mapping[str, Fields], id: str) -> str | None:
    """The person whom an id means by now: themselves, or whoever they were merged into.

    None where nobody of that id is on the board any more.
    """
    if id in people:
        return id
    return next((into for into, person in people.items() if id in merged(person)), None)


def merged(person: Fields | None) -> list[str]:
    """The ids that were a person's before these were merged into theirs."""
    found: list[str] = [] if person is None else person.get("merged") or []
    return found
