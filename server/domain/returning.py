"""Returning: who somebody may be who comes back without their code."""

from collections.abc import Mapping

from protocol.records import Fields
from server.domain.word_key import key


def candidates(people: Mapping[str, Fields], name: str, word: str) -> list[str]:
    """The people who have this name, or wrote this word: first those of whom both is true, then
    those of that name; each in the order of ids. Case, accents and plural do not count."""
    likeness = {id: _likeness(person, key(name), key(word)) for id, person in people.items()}
    alike = [id for id, likely in likeness.items() if likely]
    return sorted(alike, key=lambda id: (-likeness[id], id))


def _likeness(person: Fields, name: str, word: str) -> int:
    named = person["name"] is not None and key(person["name"]) == name
    return 2 * named + (word in {key(one) for one in person["keywords"]})
