"""Blocks as HTML: everything that is said is escaped, nothing is fetched."""

from html import escape

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


def html(blocks: Blocks) -> str:
    """The blocks, one a line."""
    return "\n".join(map(_block, blocks))


def inline(inside: Inlines) -> str:
    """Words; each runs in its own direction."""
    written: list[str] = []
    for one in inside:
        match one:
            case Text(words):
                written.append(escape(words))
            case Ref(n):
                written.append(f'<a class="ref" href="#idee-{n}">[{n}]</a>')
            case Strong(within):
                written.append(f"<strong>{inline(within)}</strong>")
            case Emphasis(within):
                written.append(f"<em>{inline(within)}</em>")
            case Link(to, within):
                written.append(f'<a href="{escape(to)}" rel="noreferrer">{inline(within)}</a>')
            case Break():
                written.append("<br>")
    return "".join(written)


def _block(block: Block) -> str:
    match block:
        case Paragraph(inside):
            return f"<p>{inline(inside)}</p>"
        case Heading(level, inside):
            return f"<h{level}>{inline(inside)}</h{level}>"
        case Items(items, first):
            rows = "\n".join(f"<li>{_item(item)}</li>" for item in items)
            if first is None:
                return f"<ul>\n{rows}\n</ul>"
            start = "" if first == 1 else f' start="{first}"'
            return f"<ol{start}>\n{rows}\n</ol>"
        case Quote(inside):
            return f"<blockquote>\n{html(inside)}\n</blockquote>"
        case Plain(words):
            return f"<pre>{escape(words)}</pre>"
        case Rule():
            return "<hr>"


def _item(item: Blocks) -> str:
    """What an item holds; a paragraph that begins it needs no box of its own."""
    match item:
        case (Paragraph(inside), *rest):
            return "\n".join([inline(inside), *map(_block, rest)])
    return html(item)
