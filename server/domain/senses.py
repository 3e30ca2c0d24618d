"""Senses: the tallies and senses of a board, kept up to date change by change."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Final

from protocol import limits
from protocol.records import Fields
from server.domain.answered import Answered
from server.domain.counted import Counted
from server.domain.derived import Derived, again, anew, told, void
from server.domain.discords import Discords
from server.domain.hearing import Hearing
from server.domain.sense import SAID
from server.domain.themes import Themes
from server.domain.topics import Places, Topic
from server.domain.touched import Touched
from server.domain.voices import AXES, By

_VOICES_OF: Final = ("group", "network")
_TAKEN: Final = (
    "board", "group", "network", "activity", "card", "cluster", "participant", "placement", "hands",
)  # fmt: skip


class Senses:
    """What is worked out of a board, for its activities of kind `mapping`.

    A stance costs what depends on it: two voices of its card, and of the themes that hold it. A
    voice that comes or goes, and another quorum, cost a recount of the whole.
    """

    def __init__(self, counted: Counted) -> None:
        self._counted = counted
        self._touched = Touched()
        self._hearing = Hearing(self._touched)
        self._themes = Themes(self._hearing, self._touched)
        self._answered = Answered(self._hearing, self._touched)
        self._discords = Discords(self._hearing, self._touched)
        self._places: dict[str, Places] = {}
        self._quorum: float = limits.QUORUM
        self._quorum_changed = False
        self._take({kind: list(ids) for kind in _TAKEN if (ids := counted.records(kind))})
        self._hearing.load(counted.records("stance"))
        self._themes.load()
        for _ in self._work_out():
            pass

    def voices(self, by: By) -> tuple[str, ...]:
        """The voices in their order, `none` last."""
        return self._hearing.voices[AXES.index(by)].ids

    def topic(self, id: str) -> Topic | None:
        """A card or a cluster as the voices see it; None where there is no such."""
        return self._hearing.cards.get(id) or self._themes.clusters.get(id)

    def of(self, activity: str) -> Iterator[Derived]:
        """All that is derived of an activity."""
        for topic in self._topics():
            if topic.activity == activity:
                yield from told(topic)
                yield from self._answered.told(topic)
        yield from self._discords.told(activity)

    def advance(self, touched: Iterable[tuple[str, str]]) -> list[Derived]:
        """Take in records of the state that changed; the derived ones that changed with them."""
        ids: defaultdict[str, list[str]] = defaultdict(list)
        for kind, id in touched:
            ids[kind].append(id)
        self._take(ids)
        return list(self._work_out())

    def _take(self, ids: dict[str, list[str]]) -> None:
        """Take in records by kind, first those that others hang on."""
        if ids.get("board"):
            self._take_board()
        for kind, voices in zip(_VOICES_OF, self._hearing.voices, strict=True):
            if kind in ids:
                voices.reorder()
        for kind, take in (
            ("activity", self._take_activity),
            ("card", self._hearing.card),
            ("cluster", self._themes.cluster),
            ("participant", self._hearing.participant),
            ("placement", self._take_placement),
            ("hands", self._take_hands),
            ("stance", self._take_stance),
        ):
            for id in ids.get(kind, ()):
                take(id, self._counted.record(kind, id))

    def _take_board(self) -> None:
        quorum = max(limits.QUORUM, self._counted.records("board")["board"]["quorum"])
        if quorum != self._quorum:
            self._quorum = quorum
            self._quorum_changed = True

    def _take_activity(self, id: str, after: Fields | None) -> None:
        before = self._places.pop(id, None)
        if after is not None and after["kind"] == "mapping":
            senses = {zone: fields["sense"] for zone, fields in after["zones"].items()}
            self._places[id] = {zone: SAID[one] for zone, one in senses.items() if one}
        if self._places.get(id) != before:
            for topic in self._topics():
                if topic.activity == id:
                    self._touched.whole(topic)

    def _take_placement(self, id: str, after: Fields | None) -> None:
        self._themes.placement(id, after)
        self._discords.placement(id, after)

    def _take_hands(self, id: str, after: Fields | None) -> None:
        self._hearing.hands(id, after)
        card, _, group = id.partition("/")
        self._themes.raised(card, group)

    def _take_stance(self, id: str, after: Fields | None) -> None:
        self._hearing.stance(id, after)
        card, _, person = id.partition("/")
        self._themes.answered(card, person)

    def _work_out(self) -> Iterator[Derived]:
        """What became of all that was touched, what is gone first."""
        touched = self._touched
        for topic in touched.gone:
            yield from void(topic)
        for axis, voices in enumerate(self._hearing.voices):
            recount = voices.settle(self._counted.records(_VOICES_OF[axis])) or self._quorum_changed
            for topic in self._topics() if recount else touched.anew:
                yield from self._anew(topic, axis)
            if not recount:
                for topic, speaking in touched.voices[axis].items():
                    if topic not in touched.anew:
                        yield from self._again(topic, axis, speaking)
        yield from self._answered.work_out(self._places)
        yield from self._discords.work_out(self._places, self._quorum, recount=self._quorum_changed)
        self._quorum_changed = False
        touched.clear()

    def _anew(self, topic: Topic, axis: int) -> Iterator[Derived]:
        places = self._places.get(topic.activity)
        if places is None:
            return void(topic)
        return anew(topic, axis, self._hearing.voices[axis].ids, self._quorum, places)

    def _again(self, topic: Topic, axis: int, voices: Iterable[str]) -> Iterator[Derived]:
        places = self._places.get(topic.activity)
        if places is None:
            return iter(())
        return again(topic, axis, voices, self._quorum, places)

    def _topics(self) -> Iterable[Topic]:
        return chain(self._hearing.cards.values(), self._themes.clusters.values())
