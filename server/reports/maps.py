"""The common map in words: what converges, links, is proper to some, divides, and what is open."""

from collections.abc import Callable, Iterable
from typing import Final

from protocol.records import Fields
from server.reports.blocks import Block, Heading, Inlines, Strong, joined, line, refs
from server.reports.outcomes import Entry, Shown
from server.reports.telling import Telling, item, items
from server.reports.verdicts import positions, verdict

_UNSETTLED: Final[tuple[Shown, ...]] = ("undecided", "unheard", "elsewhere")
_Row = Callable[[Telling, Entry], tuple[Block, ...]]


def convergences(told: Telling) -> list[Block]:
    """What brings together, and who does not follow."""
    return _part(told, "convergence", _statement)


def bridges(told: Telling) -> list[Block]:
    """What links some voices, and which."""
    return _part(told, "bridge", _statement)


def particularities(told: Telling) -> list[Block]:
    """What is proper to some, and to whom."""
    return _part(told, "particularity", _statement)


def divergences(told: Telling) -> list[Block]:
    """What divides: where each voice stands, and the question that it leaves."""
    return _part(told, "divergence", _debate)


def unsettled(told: Telling) -> list[Block]:
    """What nobody can say anything of yet, which is not a disagreement."""
    made: list[Block] = []
    for activity, listed in told.maps:
        rows = [
            item(told.say(f"list-{sense}", count=len(cards)), " ", refs(told.ideas.numbers(cards)))
            for sense in _UNSETTLED
            if (cards := [card for entry in listed if entry.sense == sense for card in entry.cards])
        ]
        if rows:
            made += [*_title(told, activity), *items(rows)]
    return [told.paragraph("not-discussed"), *made] if made else []


def _part(told: Telling, sense: Shown, row: _Row) -> list[Block]:
    made: list[Block] = []
    for activity, listed in told.maps:
        rows = [row(told, entry) for entry in _under(listed, sense)]
        if rows:
            made += [*_title(told, activity), *items(rows)]
    if made:
        return [told.paragraph(f"intro-{sense}"), *made]
    return [told.paragraph(f"no-{sense}")] if told.maps else []


def _under(listed: Iterable[Entry], sense: Shown) -> Iterable[Entry]:
    """What stands under a sense. An idea that divides is told as such whatever its theme does."""
    for entry in listed:
        if entry.sense == sense:
            yield entry
        elif sense == "divergence":
            yield from (each for each in entry.inside if each.sense == sense)


def _statement(told: Telling, entry: Entry) -> tuple[Block, ...]:
    under = [*items(_beside(told, entry)), *_inside(told, entry)]
    return item(_subject(told, entry), _tail(told, entry), under=under)


def _debate(told: Telling, entry: Entry) -> tuple[Block, ...]:
    rows = [*positions(told, entry), *_beside(told, entry)]
    question = line(_record(told, entry)["question"] or "")
    if question:
        rows.append(item(told.say("question"), Strong(told.ideas.said(question))))
    under = [*_inside(told, entry), *items(rows)]
    return item(_subject(told, entry), _tail(told, entry), under=under)


def _beside(told: Telling, entry: Entry) -> list[tuple[Block, ...]]:
    """What networks make of it, where that is something else than what tables do."""
    if told.beside is None:
        return []
    other = told.beside.entry(entry.id)
    sense = None if other is None else other.verdict["sense"]
    if other is None or sense in (*_UNSETTLED, entry.verdict["sense"]):
        return []
    return [item(told.say("by-networks", said=verdict(told.beside, other)))]


def _tail(told: Telling, entry: Entry) -> str:
    """What is to be said beyond the title of the part."""
    if entry.placed:
        return told.say("colon") + told.say("placed", said=verdict(told, entry))
    if entry.sense == "divergence":
        return ""
    if entry.sense == "convergence" and entry.verdict["polarity"] == "for":
        reserve = entry.verdict["reserve"]
        return told.say("except", voices=told.voices(reserve)) if reserve else ""
    return told.say("colon") + verdict(told, entry)


def _subject(told: Telling, entry: Entry) -> Inlines:
    if entry.inside:
        title = line(_record(told, entry)["title"]) or told.say("no-title")
        return joined(Strong(joined(title)), " ", refs(told.ideas.numbers(entry.cards)))
    quoted = told.ideas.quote(entry.id)
    theme = told.records("cluster").get(entry.theme or "")
    title = line(theme["title"]) if theme else ""
    return joined(quoted, told.say("of-theme", title=title)) if title else quoted


def _inside(told: Telling, entry: Entry) -> list[Block]:
    """The ideas of a theme; where one comes out otherwise, that too."""
    rows: list[tuple[Block, ...]] = []
    for each in entry.inside:
        alone = each._replace(theme=None, placed=False)
        otherwise = each.verdict["sense"] != entry.sense
        said = f"{told.say('colon')}{verdict(told, alone)}" if otherwise else ""
        rows.append(item(_subject(told, alone), said))
    return items(rows)


def _record(told: Telling, entry: Entry) -> Fields:
    return told.records("cluster" if entry.inside else "card")[entry.id]


def _title(told: Telling, activity: str) -> list[Block]:
    """Which map it is, where there are several."""
    if len(told.maps) < 2:
        return []
    title = line(told.records("activity")[activity]["title"])
    return [Heading(3, joined(title))] if title else []
