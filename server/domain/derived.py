"""Derived records: the tallies and the sense of a topic, worked out and told where they changed."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from protocol.records import Fields
from server.domain.sense import sense
from server.domain.topics import Places, Topic
from server.domain.voices import AXES


class Derived(NamedTuple):
    """A derived record of an activity; no fields where there is none any more."""

    activity: str
    kind: str
    id: str
    fields: Fields | None


def told(topic: Topic) -> Iterator[Derived]:
    """All that was told of a topic."""
    for axis, by in enumerate(AXES):
        fields = topic.senses[axis]
        if fields is not None:
            yield Derived(topic.activity, "sense", f"{topic.id}/{by}", fields)
        for voice, standing in topic.standings[axis].items():
            yield Derived(topic.activity, "tally", f"{topic.id}/{by}/{voice}", standing.tally)


def void(topic: Topic) -> Iterator[Derived]:
    """Take back all that was told of a topic."""
    for derived in list(told(topic)):
        yield derived._replace(fields=None)
    topic.standings = [{}, {}]
    topic.senses = [None, None]


def anew(
    topic: Topic, axis: int, voices: Sequence[str], quorum: float, places: Places
) -> Iterator[Derived]:
    """Work out a topic for all voices, in this order."""
    before = topic.standings[axis]
    after = topic.listen(axis, voices, quorum, places)
    topic.standings[axis] = after
    for voice in before.keys() - after.keys():
        yield Derived(topic.activity, "tally", f"{topic.id}/{AXES[axis]}/{voice}", None)
    for voice, standing in after.items():
        old = before.get(voice)
        if old is not standing and (old is None or old.tally != standing.tally):
            id = f"{topic.id}/{AXES[axis]}/{voice}"
            yield Derived(topic.activity, "tally", id, standing.tally)
    yield from _sense(topic, axis)


def again(
    topic: Topic, axis: int, voices: Iterable[str], quorum: float, places: Places
) -> Iterator[Derived]:
    """Work out a topic for some of its voices."""
    standings = topic.standings[axis]
    changed = False
    for voice, standing in topic.listen(axis, voices, quorum, places).items():
        old = standings[voice]
        if standing is old:
            continue
        changed = True
        standings[voice] = standing
        if old.tally != standing.tally:
            id = f"{topic.id}/{AXES[axis]}/{voice}"
            yield Derived(topic.activity, "tally", id, standing.tally)
    if changed:
        yield from _sense(topic, axis)


def _sense(topic: Topic, axis: int) -> Iterator[Derived]:
    fields = sense(topic.standings[axis])
    if fields != topic.senses[axis]:
        topic.senses[axis] = fields
        yield Derived(topic.activity, "sense", f"{topic.id}/{AXES[axis]}", fields)
