"""The synthesis as one page that needs nothing else: to keep, to print, to send."""

from html import escape
from typing import Final

from server.reports.blocks import joined
from server.reports.html import html, inline
from server.reports.synthesis import Section, Synthesis

# The page may load nothing, wherever it is opened: its style is in it.
_POLICY: Final = (
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
)

_STYLE: Final = """
:root { color-scheme: light; }
body { margin: 0 auto; max-width: 42rem; padding: 2rem 1.25rem; background: #fff; color: #211d18;
  font: 1.0625rem/1.6 "Atkinson Hyperlegible Next", "Atkinson Hyperlegible", Verdana, sans-serif; }
h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance; break-after: avoid; }
h1 { font-size: 2rem; }
h2 { margin-top: 2.5rem; padding-top: 0.75rem; border-top: 2px solid #d9cfbf; font-size: 1.4rem; }
h3 { margin-top: 1.75rem; font-size: 1.1rem; }
li { margin: 0.35rem 0; break-inside: avoid; }
a { color: #15557a; }
a.ref { text-decoration: none; white-space: nowrap; }
a.ref:hover, a.ref:focus-visible { text-decoration: underline; }
blockquote { margin: 1rem 0; padding-left: 1rem; border-left: 3px solid #d9cfbf; }
pre { white-space: pre-wrap; }
ol.ideas { list-style: none; padding: 0; }
ol.ideas li { display: flex; gap: 0.75rem; }
ol.ideas b { min-width: 2.5rem; text-align: end; font-weight: 600; color: #6b6154; }
ol.ideas li:target { background: #fdf3d6; }
.by-hand, footer { color: #6b6154; font-size: 0.9375rem; }
@media print {
  @page { size: A4; margin: 20mm; @bottom-center { content: counter(page); } }
  body { max-width: none; padding: 0; font-size: 10.5pt; }
}
"""


def page(whole: Synthesis) -> str:
    """The whole page."""
    told = whole.told
    title, language = escape(whole.title), escape(told.board["language"])
    lines = [
        "<!doctype html>",
        f'<html lang="{language}">',
        "<head>",
        '<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="referrer" content="no-referrer">',
        f"<title>{title}</title>",
        f"<style>{_STYLE}</style>",
        "</head>",
        "<body>",
        f"<header><h1>{title}</h1></header>",
        "<main>",
        *(_section(whole, section) for section in whole.sections if section.blocks),
        *_index(whole),
        "</main>",
        f"<footer><p>{escape(told.say('made-by', seq=told.past.seq))}</p></footer>",
        "</body>",
        "</html>",
    ]
    return "\n".join(lines) + "\n"


def _section(whole: Synthesis, section: Section) -> str:
    key = escape(section.key)
    lines = [f'<section id="{key}">', f"<h2>{escape(section.title)}</h2>"]
    if section.edited:
        lines.append(f'<p class="by-hand">{escape(whole.told.say("by-hand"))}</p>')
    return "\n".join([*lines, html(section.blocks), "</section>"])


def _index(whole: Synthesis) -> list[str]:
    if not whole.chapters:
        return []
    lines = ['<section id="ideas">', f"<h2>{escape(whole.told.say('ideas'))}</h2>"]
    for chapter in whole.chapters:
        lines += [f"<h3>{inline(joined(chapter.title))}</h3>", '<ol class="ideas">']
        lines += [
            f'<li id="idee-{number}"><b>{number}</b> <span>{inline(inside)}</span></li>'
            for number, inside in chapter.lines
        ]
        lines.append("</ol>")
    return [*lines, "</section>"]
