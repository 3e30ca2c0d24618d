"""The list of ideas that ends the synthesis: each under its number, by the activity it came in."""

from typing import NamedTuple

from server.reports.blocks import Inlines, joined, line
from server.reports.ideas import Idea
from server.reports.telling import Telling


class Line(NamedTuple):
    """An idea as it is listed."""

    number: int
    inside: Inlines


class Chapter(NamedTuple):
    """The ideas of one activity."""

    title: str
    lines: tuple[Line, ...]


def index(told: Telling) -> tuple[Chapter, ...]:
    """All ideas, in the order of the agenda and then by number."""
    lying: dict[str, list[Line]] = {}
    for idea in told.ideas.all:
        activity = told.ideas.fields(idea.card)["activity"]
        lying.setdefault(activity, []).append(Line(idea.number, _inside(told, idea)))
    return tuple(
        Chapter(line(fields["title"]) or told.say("no-title"), tuple(lying[id]))
        for id, fields in told.listed("activity")
        if id in lying
    )


def _inside(told: Telling, idea: Idea) -> Inlines:
    """Its words, in all wordings, and the table it was written at."""
    ideas = told.ideas
    text, *others = ideas.wordings(idea)
    said = [ideas.said(text), *(joined(told.say("or-worded"), ideas.said(one)) for one in others)]
    group = ideas.fields(idea.card)["group"]
    return joined(*said, told.say("from", group=told.name("group", group)) if group else "")
