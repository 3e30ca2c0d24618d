"""Reading what a hand wrote in Markdown: markup that is known becomes blocks, the rest words.

HTML and pictures are words; links lead to `https://` alone, so nothing is ever fetched.
"""

import re
from collections.abc import Container, Iterator
from typing import Final

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

from protocol.text import clean
from server.reports.blocks import (
    Block,
    Blocks,
    Break,
    Emphasis,
    Heading,
    Inline,
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
    joined,
)

_REF: Final = re.compile(r"\[(\d{1,7})\](?!\()")
_HTTPS: Final = "https://"
_LEAST_LEVEL: Final = 3
"""Headings of a section are below its title, whatever was typed."""


def read(text: str, known: Container[int]) -> Blocks:
    """What a hand wrote; `[12]` points to idea 12 where that is known."""
    return _Reader(known).blocks(_PARSER.parse(clean(text)))


def _ref(state: StateInline, silent: bool) -> bool:
    """The inline rule for `[12]`."""
    found = _REF.match(state.src, state.pos)
    if found is None or found.end() > state.posMax:
        return False
    if not silent:
        state.push("ref", "", 0).content = found[1]
    state.pos = found.end()
    return True


def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": False, "maxNesting": 20})
    parser.disable(["html_block", "html_inline", "image", "code", "reference"])
    parser.inline.ruler.before("link", "ref", _ref)
    parser.validateLink = _leads_safely  # type: ignore[assignment,method-assign]
    return parser


def _leads_safely(address: str) -> bool:
    return address.lower().startswith(_HTTPS) and not re.search(r"[\s\"<>\\^`{|}]", address)


class _Reader:
    """Walks the tokens of a text."""

    def __init__(self, known: Container[int]) -> None:
        self._known = known

    def blocks(self, tokens: list[Token]) -> Blocks:
        """The blocks of all tokens."""
        return self._until(iter(tokens), None)

    def _until(self, tokens: Iterator[Token], closing: str | None) -> Blocks:
        made: list[Block] = []
        for token in tokens:
            if token.type == closing:
                break
            block = self._block(token, tokens)
            if block is not None:
                made.append(block)
        return tuple(made)

    def _block(self, token: Token, tokens: Iterator[Token]) -> Block | None:
        match token.type:
            case "paragraph_open":
                inside = self._line(tokens, "paragraph_close")
                return Paragraph(inside) if inside else None
            case "heading_open":
                level = max(_LEAST_LEVEL, int(token.tag[1:]))
                inside = self._line(tokens, "heading_close")
                return Heading(level, inside) if inside else None
            case "bullet_list_open":
                return Items(self._items(tokens, "bullet_list_close"))
            case "ordered_list_open":
                first = token.attrGet("start")
                number = 1 if first is None else int(first)
                return Items(self._items(tokens, "ordered_list_close"), number)
            case "blockquote_open":
                return Quote(self._until(tokens, "blockquote_close"))
            case "fence" | "code_block":
                return Plain(token.content.rstrip("\n"))
            case "hr":
                return Rule()
        return None

    def _items(self, tokens: Iterator[Token], closing: str) -> tuple[Blocks, ...]:
        items: list[Blocks] = []
        for token in tokens:
            if token.type == closing:
                break
            items.append(self._until(tokens, "list_item_close"))
        return tuple(items)

    def _line(self, tokens: Iterator[Token], closing: str) -> Inlines:
        inside: Inlines = ()
        for token in tokens:
            if token.type == closing:
                break
            inside = self._inlines(iter(token.children or ()), None)
        return inside

    def _inlines(self, tokens: Iterator[Token], closing: str | None) -> Inlines:
        made: list[Inline] = []
        for token in tokens:
            if token.type == closing:
                break
            made.append(self._inline(token, tokens))
        return joined(tuple(made))

    def _inline(self, token: Token, tokens: Iterator[Token]) -> Inline:
        match token.type:
            case "ref":
                number = int(token.content)
                return Ref(number) if number in self._known else Text(f"[{token.content}]")
            case "strong_open":
                return Strong(self._inlines(tokens, "strong_close"))
            case "em_open":
                return Emphasis(self._inlines(tokens, "em_close"))
            case "link_open":
                to = str(token.attrGet("href"))
                return Link(to, self._inlines(tokens, "link_close") or (Text(to),))
            case "softbreak" | "hardbreak":
                return Break()
        return Text(token.content)


_PARSER: Final = _parser()
