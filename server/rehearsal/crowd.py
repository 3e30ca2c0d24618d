"""A crowd: who comes, what they write and think. Its file is described in docs/rehearsing.md."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Final, Literal

import msgspec
from msgspec import Struct

from protocol import ids, limits
from protocol.records import Fields, Sense, StanceValue

SHIPPED: Final = Path(__file__).parent / "territoires.json"


class BrokenCrowd(ValueError):
    """A file that is no crowd, with what is wrong and where."""


class Group(Struct):
    """A table, or a group in another town."""

    id: str
    name: str
    remote: bool = False


class Network(Struct):
    """A family that people belong to."""

    id: str
    name: str


class Person(Struct):
    """Somebody who comes; no group: they sit at no table."""

    id: str
    group: str | None = None
    name: str | None = None
    networks: list[str] = []
    organisation: str | None = None
    capacity: str | None = None
    keywords: list[str] = []


class Card(Struct):
    """An idea; without an author the facilitator writes it."""

    id: str
    text: str
    author: str | None = None
    created: datetime | None = None


class Project(Struct):
    """Something that several people carry."""

    id: str
    text: str
    author: str | None = None
    carrier: str | None = None
    place: str | None = None
    link: str | None = None

    def fields(self) -> Fields:
        """What its card says."""
        named = {"carrier": self.carrier, "place": self.place, "link": self.link}
        return {"text": self.text} | {name: said for name, said in named.items() if said}


class Surprise(Struct):
    """What surprised somebody."""

    author: str
    text: str


class Stance(Struct):
    """What a person says of a card."""

    participant: str
    card: str
    value: StanceValue
    at: datetime | None = None


class Cluster(Struct):
    """Cards that a table puts together on the common map."""

    title: str
    cards: list[str]
    zone: Sense


class Crowd(Struct):
    """All that a rehearsal plays."""

    question: str
    groups: list[Group]
    participants: list[Person]
    cards: list[Card]
    title: str | None = None
    language: Literal["fr", "en"] = "fr"
    networks: list[Network] = []
    stances: list[Stance] = []
    clusters: list[Cluster] = []
    projects: list[Project] = []
    answers: list[Card] = []
    surprises: list[Surprise] = []
    reasons: list[str] = []


def load(path: Path | str | None = None) -> Crowd:
    """The crowd of a file, or the shipped one. Raises `BrokenCrowd`, `OSError`."""
    try:
        crowd = msgspec.json.decode(Path(path or SHIPPED).read_bytes(), type=Crowd)
    except msgspec.MsgspecError as error:
        raise BrokenCrowd(str(error)) from error
    for fault in _faults(crowd):
        raise BrokenCrowd(fault)
    return crowd


def key(kind: str, id: str) -> str:
    """The id on a board of something in the file: there, ids are unique over the kinds."""
    return f"{kind}-{id}"


def _faults(crowd: Crowd) -> Iterator[str]:
    groups = {group.id for group in crowd.groups}
    networks = {network.id for network in crowd.networks}
    people = {person.id for person in crowd.participants}
    cards = {card.id for card in crowd.cards}

    yield from _repeated("group", (group.id for group in crowd.groups))
    yield from _repeated("network", (network.id for network in crowd.networks))
    yield from _repeated("participant", (person.id for person in crowd.participants))
    yield from _repeated("card", (card.id for card in crowd.cards))
    yield from _repeated("project", (one.id for one in crowd.projects))
    yield from _repeated("answer", (one.id for one in crowd.answers))
    yield from _repeated("clustered card", (id for one in crowd.clusters for id in one.cards))
    written: list[Project | Card] = [*crowd.projects, *crowd.answers]
    further = {one.id for one in written}
    for id in groups | networks | people | cards | further:
        if not ids.valid(key("network", id)):
            yield f"“{id}” cannot be an id: letters, digits, - and _, 56 at most"
    for person in crowd.participants:
        yield from _unknown(f"participant {person.id}", "group", {person.group} - {None} - groups)
        yield from _unknown(f"participant {person.id}", "network", set(person.networks) - networks)
    for card in crowd.cards:
        yield from _unknown(f"card {card.id}", "author", {card.author} - {None} - people)
    for one in written:
        yield from _unknown(one.id, "author", {one.author} - {None} - people)
    for note in crowd.surprises:
        yield from _unknown("a surprise", "author", {note.author} - people)
    for whose, text in _texts(crowd):
        if not 0 < len(text.strip()) <= limits.CARD:
            yield f"{whose}: its text has 1 to {limits.CARD} characters"
    for person in crowd.participants:
        if len(person.keywords) > limits.KEYWORDS_EACH:
            yield f"participant {person.id}: {limits.KEYWORDS_EACH} keywords at most"
        for word in person.keywords:
            if not 0 < len(word.strip()) <= limits.KEYWORD:
                yield f"participant {person.id}: a keyword has 1 to {limits.KEYWORD} characters"
    for reason in crowd.reasons:
        if len(reason) > limits.REASON:
            yield f"a reason has {limits.REASON} characters at most"
    for stance in crowd.stances:
        yield from _unknown("a stance", "participant", {stance.participant} - people)
        yield from _unknown("a stance", "card", {stance.card} - cards)
    for cluster in crowd.clusters:
        yield from _unknown(f"cluster “{cluster.title}”", "card", set(cluster.cards) - cards)


def _texts(crowd: Crowd) -> Iterator[tuple[str, str]]:
    """What is written, and whose text it is."""
    yield from ((f"card {card.id}", card.text) for card in crowd.cards)
    yield from ((f"project {one.id}", one.text) for one in crowd.projects)
    yield from ((f"answer {one.id}", one.text) for one in crowd.answers)
    yield from (("a surprise", note.text) for note in crowd.surprises)


def _repeated(what: str, all: Iterable[str]) -> Iterator[str]:
    seen: set[str] = set()
    for id in all:
        if id in seen:
            yield f"{what} {id} is there twice"
        seen.add(id)


def _unknown(whose: str, what: str, missing: set[str] | set[str | None]) -> Iterator[str]:
    for id in missing:
        yield f"{whose}: there is no {what} {id}"
