"""REPORT5: people's words are words in every format; what hands write is Markdown, and safe."""

import html
import re
from html.parser import HTMLParser
from typing import Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from protocol.events import Event
from server.reports import html as pages
from server.reports.blocks import (
    Block,
    Heading,
    Items,
    Link,
    Paragraph,
    Quote,
    Ref,
    Strong,
    Text,
    joined,
    words,
)
from server.reports.markdown import markdown
from server.reports.reading import read
from server.reports.wiki import escaped, wiki
from tests.server.reports.story import Story
from tests.server.reports.telling import text

HOSTILE: Final = (
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "[clic](javascript:alert(1))",
    "![](https://evil.example/x.png)", "<https://evil.example>", "# Titre", "- liste", "1. liste",
    "> cité", "***gras***", "`code`", "```\ncode\n```", "&lt;b&gt;", "&#42;", "a | b", "---", "===",
    "[12]", "[a]: https://evil.example", "~~barré~~", "{{Suppression}}", "[[Catégorie:X]]",
    "[https://evil.example x]", "'''gras'''", "''italique''", "~~~~", "__NOTOC__", "== Titre ==",
    "* liste", "# liste", "; terme : sens", ": retrait", "{| table", "|}", "<nowiki>", "</nowiki>",
    "<ref>x</ref>", "RFC 1234", "ISBN 978-2-07-036822-8", "https://evil.example", "mailto:a@b.c",
    "//evil.example", "-{zh}-", "\\*", "\\", "!", "*", "_a_", "https://a.example/[x](y)", "<!--",
    "-->",
    "#REDIRECT [[X]]", "----", "+ x", "12) x", "`` ` ``", "a\n# b", "a\n===", "a\n\nb", "&copy;",
)  # fmt: skip


def _plain(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize("said", HOSTILE)
def test_report5_words_are_words_in_markdown(said: str) -> None:
    blocks: tuple[Block, ...] = (
        Paragraph(joined("« ", words(said), " » ", Ref(1), " ", words(said))),
        Paragraph(words(said)),
        Heading(3, joined(Text(_plain(said)))),
        Items(((Paragraph(words(said)), Items(((Paragraph(words(said)),),))),)),
        Paragraph(joined(Strong(words(said)), " ", Ref(2), words(said))),
        Paragraph(joined(Ref(3), words(said))),
    )
    written = markdown(blocks)
    assert read(written, {1, 2, 3}) == blocks
    # Whatever reads it sees no markup but ours: not even one that knows HTML and tables.
    others = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(written)
    kinds = {child.type for token in others for child in (token, *(token.children or ()))}
    assert kinds <= {
        "paragraph_open", "paragraph_close", "inline", "text", "hardbreak", "heading_open",
        "heading_close", "bullet_list_open", "bullet_list_close", "list_item_open",
        "list_item_close", "strong_open", "strong_close", "softbreak",
    }  # fmt: skip


@pytest.mark.parametrize("said", HOSTILE)
def test_report5_words_are_words_in_a_wiki(said: str) -> None:
    for written in (escaped(said, starts=True), escaped(f"a {said}")):
        assert _plain(html.unescape(written)).endswith(_plain(said))
        assert re.search(r"[<>\[\]{}|=]|''|~~|__|://", written) is None
        assert re.match(r"[*#:;!\s-]", written) is None
        assert re.search(r"\w:\S|\b(RFC|ISBN|PMID)\s", re.sub(r"&#\d+;", "&", written)) is None
        assert "\n" not in written


@pytest.mark.parametrize("said", HOSTILE)
def test_report5_words_are_words_in_html(said: str) -> None:
    made = pages.html((Paragraph(words(said)), Heading(3, words(said))))
    seen = _Seen()
    seen.feed(made)
    assert {tag for tag, _ in seen.tags} <= {"p", "h3", "br"}
    assert all(not attributes for _, attributes in seen.tags)


@pytest.mark.parametrize("said", HOSTILE)
def test_report5_hands_write_no_html_and_fetch_nothing(said: str) -> None:
    blocks = read(said, {12})
    seen = _Seen()
    seen.feed(pages.html(blocks))
    allowed = {"p", "h3", "h4", "ul", "ol", "li", "blockquote", "pre", "hr", "strong", "em", "br"}
    allowed |= {"a"}
    assert {tag for tag, _ in seen.tags} <= allowed
    for tag, attributes in seen.tags:
        if tag == "a":
            assert re.match(r"https://|#idee-\d+$", attributes["href"])
    assert "{{" not in wiki(blocks)
    assert "<script" not in wiki(blocks)


def test_report5_links_of_hands_lead_to_https_alone() -> None:
    for address in ("http://a.example", "javascript:alert(1)", "data:x", "//a.example", "/b", "#x"):
        made = pages.html(read(f"[clic]({address})", ()))
        assert "href" not in made
    blocks = read("[le *wiki*](https://a.example/b?c=d&e)", ())
    assert isinstance(blocks[0], Paragraph)
    assert isinstance(blocks[0].inside[0], Link)
    assert 'href="https://a.example/b?c=d&amp;e"' in pages.html(blocks)


def test_report5_what_hands_write_keeps_its_form() -> None:
    typed = "# Un\n\nDeux *trois* **quatre** [12] [99]\nici\n\n1. a\n   - b\n2. c\n\n> cité\n\n---"
    blocks = read(typed, {12})
    assert blocks[0] == Heading(3, (Text("Un"),))
    assert isinstance(blocks[3], Quote)
    assert read(markdown(blocks), {12}) == blocks
    assert wiki(blocks) == (
        "=== Un ===\n\nDeux ''trois'' '''quatre''' [[#idee-12|&#91;12&#93;]] &#91;99&#93;<br />ici"
        "\n\n# a\n#* b\n# c\n\n<blockquote>\ncité\n</blockquote>\n\n----"
    )


@settings(max_examples=150, deadline=None)
@given(st.text(alphabet="ab \n*_`[]()<>!#-+=>|~&\\:;.1'{}\"/é«»\u00a0", max_size=60))
def test_report5_any_words_are_words(said: str) -> None:
    told = words(said)
    if not told:
        return
    blocks: tuple[Block, ...] = (
        Paragraph(told),
        Items(((Paragraph(joined("« ", told, " » ", Ref(1))),),)),
    )
    assert read(markdown(blocks), {1}) == blocks
    seen = _Seen()
    seen.feed(pages.html(blocks))
    assert {tag for tag, _ in seen.tags} <= {"p", "ul", "li", "br", "a"}


@settings(max_examples=150, deadline=None)
@given(st.text(alphabet="ab \n*_`[]()<>!#-+=>|~&\\:;.12'{}\"/é", max_size=80))
def test_report5_whatever_hands_write_is_safe(typed: str) -> None:
    blocks = read(typed, {1, 2})
    seen = _Seen()
    seen.feed(pages.html(blocks))
    assert all(set(attributes) <= {"href", "class", "rel", "start"} for _, attributes in seen.tags)
    markdown(blocks)
    wiki(blocks)


def test_report5_a_page_asks_for_nothing() -> None:
    changes = [("card", "four", {"text": said, "carrier": said, "link": said}) for said in HOSTILE]
    events = Story().told()
    for change in changes:
        last = events[-1]
        event = Event(last.seq + 1, last.at, "p1", None, "card.set", [change])
        made = text([*events, event], "html")
        seen = _Seen()
        seen.feed(made)
        assert {tag for tag, _ in seen.tags}.isdisjoint({"script", "img", "link", "iframe", "base"})
        assert "default-src 'none'" in made


class _Seen(HTMLParser):
    """The tags of a page, with their attributes."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, {name: value or "" for name, value in attrs}))
