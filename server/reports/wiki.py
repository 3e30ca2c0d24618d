"""Blocks as MediaWiki text."""

import re
from typing import Final

from server.reports.blocks import (
    Block,
    Blocks,
    Break,
    Emphasis,
    Heading,
    Inlines,
    Items,
    Link,
    Paragraph,
    Plain,
    Quote,
    Ref,
    Rule,
    Strong,
    Text,
)

# Signs that are markup wherever they stand; those that are in runs; schemes, which a wiki makes
# links of, and so the numbers of books and standards.
_MARKUP: Final = re.compile(
    r"[&<>\[\]{}|=]|'(?=')|(?<=')'|~(?=~)|(?<=~)~|_(?=_)|(?<=_)_|(?<=\w):(?=\S)|(?<!:)//"
    r"|\b(?:RFC|PMID|ISBN)(?=\s)"
)
_OPENING: Final = re.compile(r"^[*#:;!\s-]")
_ADDRESS: Final = {sign: f"%{ord(sign):02X}" for sign in " \"'<>[]{|}`\\^~"}


def wiki(blocks: Blocks) -> str:
    """The blocks as MediaWiki text, with an empty line between two, and none at the end."""
    return "\n\n".join(text for text in map(_block, blocks) if text)


def heading(level: int, inside: Inlines) -> str:
    """A heading; a page's own is of level 1."""
    marks = "=" * level
    return f"{marks} {inline(inside)} {marks}"


def anchored(number: int, inside: Inlines) -> str:
    """An idea in the list that references lead to."""
    return f'* <span id="idee-{number}">&#91;{number}&#93;</span> {inline(inside)}'


def inline(inside: Inlines) -> str:
    """Words on one line."""
    written: list[str] = []
    for one in inside:
        match one:
            case Text(words):
                written.append(escaped(words, starts=not written))
            case Ref(n):
                written.append(f"[[#idee-{n}|&#91;{n}&#93;]]")
            case Strong(within):
                written.append(f"'''{inline(within)}'''")
            case Emphasis(within):
                written.append(f"''{inline(within)}''")
            case Link(to, within):
                address = "".join(_ADDRESS.get(sign, sign) for sign in to)
                written.append(f"[{address} {inline(within)}]")
            case Break():
                written.append("<br />")
    return "".join(written)


def escaped(words: str, *, starts: bool = False) -> str:
    """Words that a wiki takes for words; `starts`: they stand at the start of a line."""
    text = _MARKUP.sub(lambda found: _entity(found[0]), words.replace("\n", " "))
    return _OPENING.sub(lambda found: _entity(found[0]), text) if starts else text


def _entity(signs: str) -> str:
    return f"&#{ord(signs[0])};{signs[1:]}"


def _block(block: Block) -> str:
    match block:
        case Paragraph(inside):
            return inline(inside)
        case Heading(level, inside):
            return heading(level, inside)
        case Items():
            return "\n".join(_items(block, ""))
        case Quote(inside):
            return f"<blockquote>\n{wiki(inside)}\n</blockquote>"
        case Plain(words):
            return "\n".join(f" {escaped(line)}" for line in words.split("\n"))
        case Rule():
            return "----"


def _items(block: Items, outer: str) -> list[str]:
    """Each item on a line of its own, which is all that a list of a wiki can hold."""
    marks = outer + ("*" if block.first is None else "#")
    lines: list[str] = []
    for item in block.items:
        own: list[str] = []
        inner: list[str] = []
        for part in item:
            match part:
                case Items():
                    inner += _items(part, marks)
                case Paragraph(inside) | Heading(_, inside):
                    own.append(inline(inside))
                case Quote(inside):
                    own.append(_flat(inside))
                case Plain(words):
                    own.append(escaped(words))
                case Rule():
                    pass
        lines += [f"{marks} {'<br />'.join(own)}".rstrip(" "), *inner]
    return lines


def _flat(blocks: Blocks) -> str:
    """Blocks within an item, on its line."""
    return "<br />".join(line for line in wiki(blocks).split("\n") if line)
