"""What was collected, zone by zone: ideas under their themes, projects, dots."""

from functools import partial
from typing import Final

from protocol.records import Fields, Number
from server.domain.sections import LEVELS
from server.reports.blocks import (
    Block,
    Emphasis,
    Heading,
    Inlines,
    Link,
    Paragraph,
    Strong,
    Text,
    joined,
    line,
    refs,
    words,
)
from server.reports.telling import Telling, item, items

_HTTPS: Final = "https://"


def levels(told: Telling, dots: dict[str, Number]) -> list[Block]:
    """First answers, by level of action."""
    listed = [id for id, fields in told.activities("collect") if fields.get("section") == LEVELS]
    made: list[Block] = []
    for activity in listed:
        ideas = collected(told, activity, dots)
        title = line(told.records("activity")[activity]["title"])
        if ideas and title and len(listed) > 1:
            made.append(Paragraph((Strong(joined(title)),)))
        made += ideas
    return made


def collected(told: Telling, activity: str, dots: dict[str, Number]) -> list[Block]:
    """The ideas of one activity: by zones, where it has any, the most dots first."""
    zones = told.records("activity")[activity]["zones"]
    lying: dict[str | None, list[str]] = {}
    for card in told.ideas.of(activity):
        zone = told.ideas.placement(card).get("zone")
        lying.setdefault(zone if zone in zones else None, []).append(card)
    if not lying:
        return []
    made: list[Block] = _asked(told, activity)
    for zone, fields in sorted(zones.items(), key=lambda one: (one[1]["order"], one[0])):
        made += _zone(told, line(fields["title"]), lying.get(zone, []), dots)
    return made + _zone(told, told.say("no-zone") if zones else "", lying.get(None, []), dots)


def _asked(told: Telling, activity: str) -> list[Block]:
    """What people were asked, in the words that they read."""
    prompt = words(told.records("activity")[activity]["prompt"] or "")
    return [Paragraph((Emphasis(prompt),))] if prompt else []


def _zone(told: Telling, title: str, cards: list[str], dots: dict[str, Number]) -> list[Block]:
    if not cards:
        return []
    themes: dict[str | None, list[str]] = {}
    for card in sorted(cards, key=lambda card: (-dots.get(card, 0), told.ideas.number(card), card)):
        themes.setdefault(told.ideas.placement(card).get("cluster"), []).append(card)
    row = partial(_idea, told, dots=dots)
    rows = [
        item(_theme(told, id, inside), under=items(map(row, inside)))
        for id, inside in themes.items()
        if id is not None
    ]
    heading = [Heading(3, joined(title))] if title else []
    return [*heading, *items([*rows, *map(row, themes.get(None, []))])]


def _theme(told: Telling, id: str, cards: list[str]) -> Inlines:
    title = line(told.records("cluster")[id]["title"]) or told.say("no-title")
    return joined(Strong(joined(title)), " ", refs(told.ideas.numbers(cards)))


def _idea(told: Telling, card: str, *, dots: dict[str, Number]) -> tuple[Block, ...]:
    fields = told.ideas.fields(card)
    count = dots.get(card, 0)
    voted = told.say("dots", count=int(count)) if count else ""
    under = items([_project(told, fields)] if _is_project(fields) else [])
    return item(told.ideas.quote(card), voted, under=under)


def _is_project(fields: Fields) -> bool:
    return any(line(fields[name] or "") for name in ("carrier", "place", "link"))


def _project(told: Telling, fields: Fields) -> tuple[Block, ...]:
    """Who carries it, where, and where to read on."""
    carrier, place = line(fields["carrier"] or ""), line(fields["place"] or "")
    said = [
        *((joined(told.say("carried", carrier=carrier)),) if carrier else ()),
        *((joined(told.say("at-place", place=place)),) if place else ()),
        *((_link(line(fields["link"])),) if line(fields["link"] or "") else ()),
    ]
    parts = [part for one in said for part in (" · ", one)][1:]
    return item(*parts)


def _link(address: str) -> Inlines:
    if address.startswith(_HTTPS) and not any(sign in address for sign in ' "<>\\^`{|}'):
        return (Link(address, (Text(address),)),)
    return joined(address)
