"""Words: what people say of themselves in keywords, those of several people as one (WORD4).

Screens, phones, the yarn and the report count by this one rule. Derived, seen by all.
"""

import unicodedata
from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from protocol.records import Fields, Records, State
from server.domain.voices import NONE
from server.domain.word_key import id_of, key


class Word(NamedTuple):
    """One word, and who wrote it.

    `networks`: people by their first network, `none` for those without; it adds up to `people`.
    `ties`: people by the networks that they named beyond their first.
    """

    key: str
    text: str
    people: int
    networks: dict[str, int]
    ties: dict[str, int]
    participants: tuple[str, ...]

    @property
    def id(self) -> str:
        """The id of its derived record."""
        return id_of(self.key)


def shared_words(state: State) -> list[Word]:
    """All words of a board: most people first, ties by key."""
    words = Words()
    people = state.get("participant", {})
    words.touch(people, people)
    return words.all()


class _Said(NamedTuple):
    """What one person wrote, by key, and their networks."""

    forms: dict[str, str]
    networks: tuple[str, ...]


class Words:
    """The words of a board, kept up to date person by person."""

    def __init__(self) -> None:
        self._said: dict[str, _Said] = {}
        self._people: dict[str, dict[str, _Said]] = {}

    def touch(self, participants: Records, ids: Iterable[str]) -> set[str]:
        """Hear people anew; the keys of the words that may have changed."""
        changed: set[str] = set()
        for id in ids:
            before, after = self._said.pop(id, None), _said(participants.get(id))
            if after is not None:
                self._said[id] = after
            if before == after:
                continue
            for word in before.forms if before else ():
                self._forget(word, id)
                changed.add(word)
            for word in after.forms if after else ():
                assert after is not None
                self._people.setdefault(word, {})[id] = after
                changed.add(word)
        return changed

    def of(self, key: str) -> Word | None:
        """A word by its key; None where nobody says it."""
        people = self._people.get(key)
        if not people:
            return None
        firsts = Counter(said.networks[0] if said.networks else NONE for said in people.values())
        further = Counter(network for said in people.values() for network in said.networks[1:])
        return Word(
            key,
            _text(Counter(said.forms[key] for said in people.values())),
            len(people),
            dict(sorted(firsts.items())),
            dict(sorted(further.items())),
            tuple(sorted(people)),
        )

    def all(self) -> list[Word]:
        """Most people first, ties by key."""
        words = (self.of(word) for word in self._people)
        return sorted(filter(None, words), key=lambda word: (-word.people, word.key))

    def wording(self, participant: str) -> Fields | None:
        """The ids of a person's words, in the order they wrote them; None where they wrote none."""
        said = self._said.get(participant)
        return {"words": [id_of(word) for word in said.forms]} if said and said.forms else None

    def _forget(self, word: str, participant: str) -> None:
        people = self._people[word]
        del people[participant]
        if not people:
            del self._people[word]


def told(word: Word) -> Fields:
    """The fields of its derived record."""
    return {
        "text": word.text, "people": word.people, "networks": word.networks, "ties": word.ties,
    }  # fmt: skip


def _said(person: Fields | None) -> _Said | None:
    if person is None:
        return None
    forms: dict[str, str] = {}
    for keyword in person.get("keywords", ()):
        form = unicodedata.normalize("NFC", " ".join(keyword.split()))
        if form:
            forms.setdefault(key(form), form)
    return _Said(forms, tuple(person.get("networks", ())))


def _text(forms: Counter[str]) -> str:
    """The form most people wrote; of several, the shortest, then the last by code points: without
    article or plural, in small letters, with its accents."""
    most = max(forms.values())
    shortest = min(len(form) for form, n in forms.items() if n == most)
    return max(form for form, n in forms.items() if n == most and len(form) == shortest)
