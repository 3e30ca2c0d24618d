"""What ties people: the words they share, and the web of the yarn."""

from typing import Final

from server.domain.voices import NONE
from server.domain.words import shared_words
from server.domain.yarn_figures import figures
from server.reports.blocks import Block, Paragraph, joined, line
from server.reports.telling import Telling, item, items

_MOST: Final = 30
"""Words that are listed; a page of them says no more."""


def ties(told: Telling) -> list[Block]:
    """The words that several people wrote, and what the balls of yarn have tied together."""
    return [*_words(told), *_web(told)]


def _words(told: Telling) -> list[Block]:
    found = shared_words(told.past.state)
    shared = [word for word in found if word.people > 1]
    if not found:
        return []
    if not shared:
        return [told.paragraph("words-none", count=len(found))]
    rows = [
        item(told.say("word", text=line(word.text), people=word.people,
                      networks=len(word.networks.keys() - {NONE})))
        for word in shared[:_MOST]
    ]  # fmt: skip
    more = len(shared) - len(rows)
    rest = [told.paragraph("words-more", count=more)] if more else []
    return [told.paragraph("words"), *items(rows), *rest]


def _web(told: Telling) -> list[Block]:
    web = figures(told.past.state)
    if not web.threads:
        return []
    said = told.say("yarn", threads=web.threads, people=web.reached, all=web.people)
    if web.groups > 1:
        said += told.say("yarn-groups", groups=web.groups_reached, all=web.groups)
    if web.crossing:
        said += told.say("yarn-crossing", count=web.crossing)
    return [Paragraph(joined(said))]
