"""Blocks as Markdown (CommonMark): what a hand edits, and a file to take along."""

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

_MARKUP: Final = re.compile(r"[\\`*_\[\]<>|~]|&(?=#?\w+;)")
_OPENING: Final = re.compile(r"^(?:(\d{1,9})(?=[.)])|(?=[#+=-]))")
"""What would begin a heading, a list, a rule or a quote at the start of a line."""

_AFTER_REF: Final = {False: ("(",), True: ("(", ":")}
"""What would make more of a reference than one; a colon, where the line begins with it."""

_ADDRESS: Final = {"&": "&amp;", "\\": "%5C", "(": "%28", ")": "%29", "<": "%3C", ">": "%3E"}


def markdown(blocks: Blocks) -> str:
    """The blocks as Markdown, with an empty line between two, and none at the end."""
    return "\n\n".join(_each(blocks))


def inline(inside: Inlines, *, heading: bool = False) -> str:
    """Words on the lines they take; in a heading all are on one."""
    written: list[str] = []
    for number, one in enumerate(inside):
        starts = not written or written[-1].endswith("\n")
        match one:
            case Text(words):
                after = inside[number + 1] if number + 1 < len(inside) else None
                before = inside[number - 1] if number else None
                text = _escaped(words, starts=starts, heading=heading)
                if isinstance(before, Ref) and text[:1] in _AFTER_REF[number == 1]:
                    text = f"\\{text}"
                if isinstance(after, Ref | Link) and text.endswith("!"):
                    text = f"{text[:-1]}\\!"
                written.append(text)
            case Ref(n):
                written.append(f"[{n}]")
            case Strong(within):
                written.append(f"**{inline(within, heading=heading)}**")
            case Emphasis(within):
                written.append(f"*{inline(within, heading=heading)}*")
            case Link(to, within):
                address = "".join(_ADDRESS.get(sign, sign) for sign in to)
                written.append(f"[{inline(within, heading=heading)}]({address})")
            case Break():
                written.append(" " if heading else "\\\n")
    return "".join(written)


def _each(blocks: Blocks) -> list[str]:
    written: list[str] = []
    other = False
    for number, block in enumerate(blocks):
        # Two lists side by side stay two by another mark.
        other = number > 0 and _beside(blocks[number - 1], block) and not other
        text = _block(block, other)
        if text:
            written.append(text)
    return written


def _beside(one: Block, other: Block) -> bool:
    return (
        isinstance(one, Items)
        and isinstance(other, Items)
        and (one.first is None) == (other.first is None)
    )


def _block(block: Block, other: bool) -> str:
    match block:
        case Paragraph(inside):
            return inline(inside)
        case Heading(level, inside):
            return f"{'#' * level} {inline(inside, heading=True)}"
        case Items(items, first):
            bullet, dot = ("*", ")") if other else ("-", ".")
            marks = (bullet if first is None else f"{first + n}{dot}" for n in range(len(items)))
            return "\n".join(_item(mark, item) for mark, item in zip(marks, items, strict=True))
        case Quote(inside):
            lines = markdown(inside).split("\n")
            return "\n".join(f"> {line}".rstrip() for line in lines)
        case Plain(words):
            longest = max(map(len, re.findall("`+", words)), default=0)
            fence = "`" * max(3, longest + 1)
            return f"{fence}\n{words}\n{fence}"
        case Rule():
            return "---"


def _item(mark: str, item: Blocks) -> str:
    tight = len(item) < 3 and all(isinstance(block, Items) for block in item[1:])
    text = ("\n" if tight else "\n\n").join(_each(item))
    inner = " " * (len(mark) + 1)
    lines = [f"{inner}{line}" if line else "" for line in text.split("\n")]
    return f"{mark} {chr(10).join(lines)[len(inner) :]}".rstrip(" ")


def _escaped(words: str, *, starts: bool, heading: bool) -> str:
    text = _MARKUP.sub(lambda sign: f"\\{sign[0]}", words)
    if heading:
        return text.replace("#", "\\#")
    if not starts:
        return text
    text = text.lstrip(" ")
    return _OPENING.sub(lambda start: f"{start[1]}\\" if start[1] else "\\", text)
