"""The synthesis in its formats: a page, Markdown, MediaWiki text, JSON."""

from typing import Final, Literal, TypeAlias

import msgspec
from msgspec import Struct

from server.reports import html as pages
from server.reports import wiki as wikis
from server.reports.blocks import Emphasis, Items, Ref, Strong, joined
from server.reports.ideas import Idea
from server.reports.markdown import inline, markdown
from server.reports.page import page
from server.reports.synthesis import Section, Synthesis
from server.reports.telling import item

Format: TypeAlias = Literal["html", "md", "wiki", "json"]


class SectionTold(Struct):
    """A part of the synthesis. `body` is Markdown as shown, `html` the same, safe to insert;
    `base` marks `generated`; `written`: the seq at which a hand wrote it; `cards`: which it points
    to."""

    key: str
    title: str
    order: int
    body: str
    generated: str
    base: str
    edited: bool
    stale: bool
    written: int | None
    html: str
    cards: list[str]


class CardTold(Struct):
    """An idea. `number`: by which statements point to it; `also`: its copies in other activities;
    `wordings`: those of copies that say it otherwise."""

    id: str
    number: int
    text: str
    wordings: list[str]
    activity: str
    group: str | None
    question: str | None
    carrier: str | None
    place: str | None
    link: str | None
    dots: int
    also: list[str]


class SynthesisTold(Struct):
    """The synthesis of a board at a seq; `at` is the time of that event, `hidden` the titles of
    activities that stay out because they are hidden."""

    title: str
    question: str | None
    language: str
    seq: int
    at: int
    published: bool
    sections: list[SectionTold]
    cards: list[CardTold]
    hidden: list[str]


MEDIA: Final[dict[Format, str]] = {
    "html": "text/html; charset=utf-8",
    "md": "text/markdown; charset=utf-8",
    "wiki": "text/plain; charset=utf-8",
    "json": "application/json",
}


def written(whole: Synthesis, format: Format) -> bytes:
    """The synthesis in a format."""
    match format:
        case "html":
            return page(whole).encode()
        case "md":
            return as_markdown(whole).encode()
        case "wiki":
            return as_wiki(whole).encode()
        case "json":
            return msgspec.json.encode(told(whole))


def as_markdown(whole: Synthesis) -> str:
    """Markdown, with the ideas at the end."""
    say = whole.told.say
    lines = [f"# {_flat(whole.title)}"]
    for section in whole.sections:
        if section.blocks:
            lines += [f"## {_flat(section.title)}", *_by_hand(whole, section)]
            lines.append(markdown(section.blocks))
    if whole.chapters:
        lines.append(f"## {say('ideas')}")
    for chapter in whole.chapters:
        lines.append(f"### {_flat(chapter.title)}")
        listed = (item(Ref(number), " ", inside) for number, inside in chapter.lines)
        lines.append(markdown((Items(tuple(listed)),)))
    lines.append(_flat(say("made-by", seq=whole.told.past.seq)))
    return "\n\n".join(lines) + "\n"


def as_wiki(whole: Synthesis) -> str:
    """MediaWiki text, with the ideas at the end. The wiki's page has the title."""
    say = whole.told.say
    lines = [wikis.inline((Strong(joined(whole.title)),))]
    for section in whole.sections:
        if section.blocks:
            lines.append(wikis.heading(2, joined(section.title)))
            if section.edited:
                lines.append(wikis.inline((Emphasis(joined(say("by-hand"))),)))
            lines.append(wikis.wiki(section.blocks))
    if whole.chapters:
        lines.append(wikis.heading(2, joined(say("ideas"))))
    for chapter in whole.chapters:
        lines.append(wikis.heading(3, joined(chapter.title)))
        lines.append("\n".join(wikis.anchored(*line) for line in chapter.lines))
    lines.append(wikis.inline(joined(say("made-by", seq=whole.told.past.seq))))
    return "\n\n".join(lines) + "\n"


def told(whole: Synthesis) -> SynthesisTold:
    """The synthesis as JSON says it. Nothing in it names the board: the log alone counts."""
    board, past = whole.told.board, whole.told.past
    card_of = {idea.number: idea.card for idea in whole.told.ideas.all}
    return SynthesisTold(
        whole.title,
        board["question"],
        board["language"],
        past.seq,
        past.at,
        board["published"],
        [_section(section, card_of) for section in whole.sections],
        [_card(whole, idea) for idea in whole.told.ideas.all],
        list(whole.hidden),
    )


def _flat(text: str) -> str:
    return inline(joined(text), heading=True)


def _by_hand(whole: Synthesis, section: Section) -> list[str]:
    return [f"*{whole.told.say('by-hand')}*"] if section.edited else []


def _section(section: Section, card_of: dict[int, str]) -> SectionTold:
    return SectionTold(
        section.key,
        section.title,
        section.order,
        section.body,
        section.generated,
        section.base,
        section.edited,
        section.stale,
        section.written,
        pages.html(section.blocks),
        [card_of[number] for number in section.ideas],
    )


def _card(whole: Synthesis, idea: Idea) -> CardTold:
    ideas = whole.told.ideas
    fields = ideas.fields(idea.card)
    cards = (idea.card, *idea.also)
    return CardTold(
        idea.card,
        idea.number,
        fields["text"],
        ideas.wordings(idea)[1:],
        fields["activity"],
        fields["group"],
        next((q for card in cards if (q := ideas.fields(card)["question"])), None),
        fields["carrier"],
        fields["place"],
        fields["link"],
        int(sum(whole.dots.get(card, 0) for card in cards)),
        list(idea.also),
    )
