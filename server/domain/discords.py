"""Discords: cards of which a group's own map says one thing, and its people's stances another."""

from collections.abc import Iterator, Mapping

from protocol.ids import compose, split_map
from protocol.records import Fields, Position
from server.domain.derived import Derived
from server.domain.hearing import Hearing
from server.domain.topics import Places
from server.domain.touched import Touched


class Discords:
    """Where cards lie on groups' own maps, said or not, and which places are at odds with stances.

    All is by the id of a placement, `activity/group/card`. A stance costs one look.
    """

    def __init__(self, hearing: Hearing, touched: Touched) -> None:
        self._hearing = hearing
        self._touched = touched
        self._lies: dict[str, str] = {}
        self._told: dict[str, Position] = {}
        self._stale: dict[str, None] = {}

    def placement(self, id: str, after: Fields | None) -> None:
        """Take in where a card lies on a map; the plenary's says nothing of one group's people."""
        map, _, _ = id.rpartition("/")
        if split_map(map)[1] is None:
            return
        if after is None or after["zone"] is None:
            self._lies.pop(id, None)
        else:
            self._lies[id] = after["zone"]
        self._stale[id] = None

    def work_out(
        self, places: Mapping[str, Places], quorum: float, *, recount: bool
    ) -> Iterator[Derived]:
        """What became of the places that were touched, or where the quorum is another, of all.

        `places` are those of activities of kind `mapping`.
        """
        stale = self._stale
        stale.update(dict.fromkeys(self._lies if recount else self._touched_places()))
        for id in stale:
            stand = self._at_odds(id, places, quorum)
            if stand == self._told.get(id):
                continue
            if stand is None:
                del self._told[id]
            else:
                self._told[id] = stand
            yield _derived(id, stand)
        stale.clear()

    def told(self, activity: str) -> Iterator[Derived]:
        """All that was told of an activity."""
        for id, stand in self._told.items():
            if id.startswith(f"{activity}/"):
                yield _derived(id, stand)

    def _touched_places(self) -> Iterator[str]:
        """The places whose groups speak otherwise, or that may mean something else."""
        groups = self._hearing.voices[0].ids
        anew = ((card, groups) for card in self._touched.anew)
        for topics in (anew, self._touched.voices[0].items()):
            for topic, touched in topics:
                for group in touched:
                    id = compose(topic.activity, group, topic.id)
                    if id in self._lies:
                        yield id

    def _at_odds(self, id: str, places: Mapping[str, Places], quorum: float) -> Position | None:
        """Where a group's people stand, if that is heard and not what their own map says."""
        zone = self._lies.get(id)
        if zone is None:
            return None
        activity, group, card = id.split("/")
        means = places.get(activity, {}).get(zone)
        topic = self._hearing.cards.get(card)
        if means is None or topic is None:
            return None
        stand = topic.unsaid(group, quorum)
        return None if stand in (means, "unsure") else stand


def _derived(id: str, stand: Position | None) -> Derived:
    fields = None if stand is None else {"position": stand}
    return Derived(id.partition("/")[0], "discord", id, fields)
