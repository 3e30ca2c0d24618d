"""Telling: what every part of the synthesis is told from."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cached_property

from protocol.records import Fields, Records
from server.domain.senses import Senses
from server.domain.voices import NONE, By
from server.reports.blocks import Block, Inline, Inlines, Items, Paragraph, joined, line
from server.reports.ideas import Ideas
from server.reports.outcomes import Entry, entries
from server.reports.past import Past, Today
from server.reports.tongue import Tongue


@dataclass(frozen=True)
class Telling:
    """A board at a seq, its ideas, and the tongue to tell of them. `senses`: what the arithmetic
    makes of all but what facilitators took off; `by`: whose voices are listened to."""

    past: Past
    today: Today
    tongue: Tongue
    ideas: Ideas
    senses: Senses
    by: By

    @property
    def board(self) -> Fields:
        """The record of the board."""
        return self.past.state["board"]["board"]

    def records(self, kind: str) -> Records:
        """The records of a kind."""
        return self.past.state.get(kind, {})

    def listed(self, kind: str) -> list[tuple[str, Fields]]:
        """Activities, groups or networks in their order."""
        return sorted(self.records(kind).items(), key=lambda one: (one[1]["order"], one[0]))

    def activities(self, *kinds: str) -> list[tuple[str, Fields]]:
        """The activities of these kinds that are revealed, in the order of the agenda."""
        return [
            (id, fields)
            for id, fields in self.listed("activity")
            if fields["kind"] in kinds and fields["revealed"]
        ]

    @cached_property
    def beside(self) -> "Telling | None":
        """The same told by networks, where tables are listened to and networks have a say too."""
        if self.by == "networks" or len(self.senses.voices("networks")) < 2:
            return None
        return replace(self, by="networks")

    @cached_property
    def maps(self) -> list[tuple[str, list[Entry]]]:
        """What stands on the common map of each activity that has one."""
        return [
            (id, entries(self.past.state, self.ideas, self.senses, id, self.by))
            for id, _ in self.activities("mapping")
            if self.ideas.of(id)
        ]

    def entry(self, id: str) -> Entry | None:
        """What stands on a common map, a theme or an idea, whatever holds it."""
        return self._entries.get(id)

    @cached_property
    def _entries(self) -> dict[str, Entry]:
        listed = [entry for _, entries in self.maps for entry in entries]
        inside = [each for entry in listed for each in entry.inside]
        return {entry.id: entry for entry in (*listed, *inside)}

    def name(self, kind: str, id: str) -> str:
        """The name of a group or a network."""
        return line(self.records(kind)[id]["name"])

    def voice(self, id: str) -> str:
        """What a voice is called."""
        if id == NONE:
            return self.tongue.say(f"voice-none-{self.by}")
        return self.name("group" if self.by == "groups" else "network", id)

    def voices(self, ids: Iterable[str]) -> str:
        """Several voices, as a list."""
        return self.tongue.list([self.voice(id) for id in ids])

    def say(self, id: str, **details: str | int) -> str:
        """A sentence."""
        return self.tongue.say(id, **details)

    def paragraph(self, id: str, **details: str | int) -> Paragraph:
        """A sentence as a paragraph."""
        return Paragraph(joined(self.say(id, **details)))


def item(*parts: str | Inline | Inlines, under: Iterable[Block] = ()) -> tuple[Block, ...]:
    """An item of a list, and what stands under it."""
    return Paragraph(joined(*parts)), *under


def items(rows: Iterable[tuple[Block, ...]]) -> list[Block]:
    """A list, or nothing where it would be empty."""
    listed = tuple(rows)
    return [Items(listed)] if listed else []
