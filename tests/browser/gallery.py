"""Pages looked at in every state: by a machine for what some people need, and kept as pictures."""

import json
import os
from pathlib import Path
from typing import Final, TypeAlias

from playwright.sync_api import Page

AXE: Final = Path(__file__).parents[2] / "web" / "node_modules" / "axe-core" / "axe.min.js"

LOOKED_AT: Final = bool(os.environ.get("CANEVAS_LOOK"))
"""Whether somebody is to look too: pictures and traces are kept, which takes a third longer."""

Rules: TypeAlias = dict[str, str | list[str]]

_RULES: Final[Rules] = {
    "type": "tag",
    "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
}
_COLOURS: Final[Rules] = {"type": "rule", "values": ["color-contrast"]}
"""All that the dark changes."""

_TOO_WIDE: Final = """
() => {
  const page = document.documentElement
  if (page.scrollWidth <= page.clientWidth) return null
  const beyond = [...document.querySelectorAll('body *')].filter(
    (each) => each.getBoundingClientRect().right > page.clientWidth + 1)
  const named = beyond.slice(-3).map((each) => `${each.tagName}.${each.className}`)
  return `${page.scrollWidth} > ${page.clientWidth}: ${named}`
}
"""

# What is not drawn because it lies outside of the view keeps its old colours until it is.
_DRAW_ALL: Final = """
() => {
  const all = new CSSStyleSheet()
  all.replaceSync('* { content-visibility: visible !important }')
  document.adoptedStyleSheets = [all]
}
"""

# Colours change with the next frame, sizes with the one after.
_DRAWN: Final = """
() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn())))
"""

NARROW: Final = (320, 640)
PHONE: Final = (360, 740)
TABLET: Final = (1180, 820)
LAPTOP: Final = (1280, 800)
HALL: Final = (1920, 1080)

Size = tuple[int, int]


class Gallery:
    """Collects what is wrong, so that one run tells all of it."""

    def __init__(self, output: Path) -> None:
        self.output = output
        self.found: list[str] = []

    def look(self, page: Page, state: str, *sizes: Size, dark: bool = True) -> None:
        """Look at a page at these sizes, at the first also in the dark; then how wide it gets."""
        for size in sizes:
            self._look(page, state, size, "light")
        if dark:
            self._look(page, state, sizes[0], "dark")
        for size in {NARROW, PHONE, LAPTOP} - set(sizes):
            self._resize(page, size)
            self._measure(page, f"{state} at {size[0]}")
        self._resize(page, sizes[0])
        page.emulate_media(color_scheme="light")
        page.evaluate(_DRAWN)

    def verdict(self) -> None:
        """Raises `AssertionError` with everything that was found."""
        assert not self.found, "\n".join(self.found)

    def _look(self, page: Page, state: str, size: Size, scheme: str) -> None:
        self._resize(page, size)
        page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
        page.evaluate(_DRAW_ALL)
        page.evaluate(_DRAWN)
        where = f"{state} at {size[0]}, {scheme}"
        self._measure(page, where)
        rules = _RULES if scheme == "light" else _COLOURS
        self.found += [f"{where}: {violation}" for violation in violations(page, rules)]
        if LOOKED_AT:
            name = f"{state}-{size[0]}-{scheme}.png".replace(" ", "-")
            page.screenshot(path=self.output / name, animations="disabled")

    def _resize(self, page: Page, size: Size) -> None:
        page.set_viewport_size({"width": size[0], "height": size[1]})

    def _measure(self, page: Page, where: str) -> None:
        if too_wide := page.evaluate(_TOO_WIDE):
            self.found.append(f"{where}: scrolls sideways, {too_wide}")


def violations(page: Page, rules: Rules = _RULES) -> list[str]:
    """What axe finds on a page as it is."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE.read_text())
    # No preloading: axe would fetch each style sheet anew, and complain where that takes long.
    options = {"runOnly": rules, "resultTypes": ["violations"], "preload": False}
    found = page.evaluate(f"axe.run(document, {json.dumps(options)})")
    return [
        f"{rule['id']} ({rule['help']}): {node['html'][:200]} {node['failureSummary']}"
        for rule in found["violations"]
        for node in rule["nodes"]
    ]
