"""Blocks: the one form of a text, whatever it is written out as. Words are plain, never markup."""

from dataclasses import dataclass
from typing import TypeAlias

from protocol.text import clean


@dataclass(frozen=True, slots=True)
class Text:
    """Words, ours or people's."""

    words: str


@dataclass(frozen=True, slots=True)
class Ref:
    """What a statement points to: an idea, by its number."""

    number: int


@dataclass(frozen=True, slots=True)
class Strong:
    """Words that stand out."""

    inside: "Inlines"


@dataclass(frozen=True, slots=True)
class Emphasis:
    """Words said in another tone."""

    inside: "Inlines"


@dataclass(frozen=True, slots=True)
class Link:
    """A way to another page; `to` begins with `https://`."""

    to: str
    inside: "Inlines"


@dataclass(frozen=True, slots=True)
class Break:
    """The end of a line."""


Inline: TypeAlias = Text | Ref | Strong | Emphasis | Link | Break
Inlines: TypeAlias = tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph."""

    inside: Inlines


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading inside a section: `level` 3 to 6."""

    level: int
    inside: Inlines


@dataclass(frozen=True, slots=True)
class Items:
    """A list; `first` is the number of the first item where they are numbered."""

    items: tuple["Blocks", ...]
    first: int | None = None


@dataclass(frozen=True, slots=True)
class Quote:
    """What somebody else has said."""

    inside: "Blocks"


@dataclass(frozen=True, slots=True)
class Plain:
    """Lines to be shown as they are."""

    words: str


@dataclass(frozen=True, slots=True)
class Rule:
    """A line across."""


Block: TypeAlias = Paragraph | Heading | Items | Quote | Plain | Rule
Blocks: TypeAlias = tuple[Block, ...]


def words(text: str) -> Inlines:
    """Words of people, on as many lines as they wrote; nothing in them that cannot be seen."""
    lines = [line for line in (line.strip() for line in clean(text).split("\n")) if line]
    inside: list[Inline] = []
    for line in lines:
        inside += [Break(), Text(line)] if inside else [Text(line)]
    return tuple(inside)


def line(text: str) -> str:
    """Words of people on one line."""
    return " ".join(clean(text).split("\n"))


def joined(*parts: str | Inline | Inlines) -> Inlines:
    """One run of words from several; texts beside each other become one."""
    inside: list[Inline] = []
    for part in parts:
        for one in part if isinstance(part, tuple) else (part,):
            each = Text(one) if isinstance(one, str) else one
            last = inside[-1] if inside else None
            if isinstance(each, Text) and isinstance(last, Text):
                inside[-1] = Text(last.words + each.words)
            elif each != Text(""):
                inside.append(each)
    return tuple(inside)


def refs(numbers: list[int]) -> Inlines:
    """References to ideas, one after the other."""
    return joined(*(part for number in numbers for part in (Ref(number), " ")))[:-1]
