"""The synthesis: a pure function of a log at a seq, with what hands wrote laid over it."""

import hashlib
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import Final, NamedTuple

from protocol.records import Fields, Number
from server.domain.counted import Counted
from server.domain.dots import totals
from server.domain.sections import Part, key_of, parts
from server.domain.senses import Senses
from server.reports import closing, collected, maps, people, ties
from server.reports.blocks import (
    Block,
    Blocks,
    Emphasis,
    Heading,
    Inline,
    Items,
    Link,
    Paragraph,
    Quote,
    Ref,
    Strong,
    line,
)
from server.reports.ideas import Ideas
from server.reports.index import Chapter, index
from server.reports.markdown import markdown
from server.reports.outcomes import axis
from server.reports.past import Past, Today
from server.reports.reading import read
from server.reports.telling import Telling
from server.reports.tongue import Tongue


class Section(NamedTuple):
    """A part as it is read. `generated`: what it says where no hand wrote over it, with its
    `base`; `edited`: a hand did, at the seq `written`; `stale`: over another text than this one."""

    key: str
    title: str
    order: int
    blocks: Blocks
    body: str
    generated: str
    base: str
    edited: bool
    stale: bool
    written: int | None
    ideas: tuple[int, ...]


class Synthesis(NamedTuple):
    """The whole text. `hidden`: titles of activities that stay out because they are hidden."""

    told: Telling
    sections: tuple[Section, ...]
    chapters: tuple[Chapter, ...]
    dots: dict[str, Number]
    hidden: tuple[str, ...]

    @property
    def title(self) -> str:
        """What the session is called."""
        return line(self.told.board["title"])


def synthesis(past: Past, today: Today) -> Synthesis:
    """Tell a past as it may be told today: the same of the same log, byte for byte."""
    board = past.state["board"]["board"]
    tongue = Tongue(board["language"])
    ideas = Ideas(past, today, tongue)
    senses = Senses(Counted(past.state))
    told = Telling(past, today, tongue, ideas, senses, axis(senses))
    known = {idea.number for idea in ideas.all}
    dots = totals(past.state.get("vote", {}))
    hidden = tuple(line(fields["title"]) for fields in closing.hidden(told))
    return Synthesis(told, tuple(_sections(told, dots, known)), index(told), dots, hidden)


_FIXED: Final[dict[str, Callable[[Telling], list[Block]]]] = {
    "question": people.question,
    "people": people.people,
    "ties": ties.ties,
    "convergences": maps.convergences,
    "bridges": maps.bridges,
    "particularities": maps.particularities,
    "divergences": maps.divergences,
    "unsettled": maps.unsettled,
    "surprises": closing.surprises,
    "resources": closing.resources,
    "method": closing.method,
}


def _sections(told: Telling, dots: dict[str, Number], known: set[int]) -> list[Section]:
    """The parts in which there is something to read, or that a hand wrote over."""
    makers: dict[str, Callable[[], list[Block]]] = {
        key_of(name): partial(make, told) for name, make in _FIXED.items()
    }
    makers[key_of("levels")] = partial(collected.levels, told, dots)
    written = dict(told.records("section"))
    found: list[Section] = []
    for part in parts(told.past.state):
        edit = written.pop(part.key, None)
        if part.activity is not None:
            blocks = _collected(told, part.activity, dots)
        else:
            blocks = makers[part.key]()
        found.append(_section(told, part, tuple(blocks), edit, known))
    for key, edit in sorted(written.items()):
        # What it was written over is there no more; what was written is.
        part = Part(key, edit["title"] or key, len(found) + 1, None)
        found.append(_section(told, part, (), edit, known))
    return [section for section in found if section.generated or section.edited]


def _collected(told: Telling, activity: str, dots: dict[str, Number]) -> list[Block]:
    revealed = told.records("activity")[activity]["revealed"]
    return collected.collected(told, activity, dots) if revealed else []


def _section(
    told: Telling, part: Part, blocks: Blocks, edit: Fields | None, known: set[int]
) -> Section:
    generated = markdown(blocks)
    base = hashlib.sha256(generated.encode()).hexdigest()[:16]
    body, shown = generated, blocks
    if edit is not None:
        body, shown = edit["body"], read(edit["body"], known)
    over = None if edit is None else edit.get("base")
    return Section(
        part.key,
        line(part.title),
        part.order,
        shown,
        body,
        generated,
        base,
        edited=edit is not None,
        stale=over is not None and over != base,
        written=None if edit is None else told.past.written.get(part.key),
        ideas=tuple(sorted(set(_numbers(shown)))),
    )


def _numbers(blocks: Iterable[Block | Inline]) -> Iterator[int]:
    """The numbers of all ideas that are pointed to."""
    for one in blocks:
        match one:
            case Ref(number):
                yield number
            case Items(items):
                for item in items:
                    yield from _numbers(item)
            case Paragraph() | Heading() | Quote() | Strong() | Emphasis() | Link():
                yield from _numbers(one.inside)
