"""The question, and who took part: numbers, and the names of those who agreed."""

import unicodedata
from collections import Counter

from server.domain.voices import NONE
from server.reports.blocks import Block, Paragraph, Strong, line, words
from server.reports.telling import Telling, item, items


def question(told: Telling) -> list[Block]:
    """What the session was about, in the words of those who prepared it."""
    made: list[Block] = []
    asked = words(told.board["question"] or "")
    if asked:
        made.append(Paragraph((Strong(asked),)))
    text = told.board["presentation"] or ""
    made += [Paragraph(words(part)) for part in text.split("\n\n") if line(part)]
    return made


def people(told: Telling) -> list[Block]:
    """How many took part, by tables and by networks; nobody is named who has not agreed."""
    everybody = told.records("participant").values()
    if not everybody:
        return []
    answered = len({stance["participant"] for stance in told.records("stance").values()})
    made: list[Block] = [told.paragraph("people", people=len(everybody), answered=answered)]
    groups = Counter(person["group"] or NONE for person in everybody)
    if set(groups) != {NONE}:
        made += [told.paragraph("people-groups"), *items(_groups(told, groups))]
    networks = Counter(network for person in everybody for network in person["networks"])
    if networks:
        several = sum(len(person["networks"]) > 1 for person in everybody)
        made += [
            told.paragraph("people-networks", several=several),
            *items(_networks(told, networks)),
        ]
    named = _named(told)
    if named:
        made.append(told.paragraph("people-named", names=told.tongue.list(named)))
    return made


def _groups(told: Telling, counted: Counter[str]) -> list[tuple[Block, ...]]:
    rows = [
        item(told.say("count-remote" if group["remote"] else "count-people",
                      name=line(group["name"]), people=counted[id]))
        for id, group in told.listed("group")
        if counted[id]
    ]  # fmt: skip
    if counted[NONE]:
        rows.append(item(told.say("count-apart", people=counted[NONE])))
    return rows


def _networks(told: Telling, counted: Counter[str]) -> list[tuple[Block, ...]]:
    return [
        item(told.say("count-people", name=line(network["name"]), people=counted[id]))
        for id, network in told.listed("network")
        if counted[id]
    ]


def _named(told: Telling) -> list[str]:
    """The names of those who agreed, then and now, as one reads them."""
    names: list[str] = []
    for id, person in told.records("participant").items():
        name = line(person["name"] or "")
        if not name or not person.get("named", False) or id not in told.today.named:
            continue
        organisation = line(person["organisation"] or "")
        named = told.say("named-of", name=name, organisation=organisation)
        names.append(named if organisation else name)
    return sorted(names, key=lambda name: (_folded(name), name))


def _folded(name: str) -> str:
    letters = unicodedata.normalize("NFD", name.casefold())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))
