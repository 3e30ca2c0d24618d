"""The pages of the project: what they show is there, and where they lead there is something."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGES = [
    *ROOT.glob("*.md"),
    *(ROOT / "docs").rglob("*.md"),
    ROOT / "protocol" / "README.md",
]
_CODE = re.compile(r"^```.*?^```|`[^`\n]*`", re.DOTALL | re.MULTILINE)
_LINK = re.compile(r"\]\(<?([^)\s>]+)>?(?: \"[^\"]*\")?\)")
_ELSEWHERE = re.compile(r"[a-z]+:|//")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_pages_lead_somewhere(page: Path) -> None:
    written = _CODE.sub("", page.read_text(encoding="utf-8"))
    led = {link for link in _LINK.findall(written) if not _ELSEWHERE.match(link)}
    missing = [link for link in led if not _is_there(page, link)]
    assert not missing


def _is_there(page: Path, link: str) -> bool:
    path, _, anchor = link.partition("#")
    to = (page.parent / path).resolve() if path else page
    if not to.exists():
        return False
    return not anchor or to.suffix != ".md" or anchor in _anchors(to)


def _anchors(page: Path) -> set[str]:
    """What headings of a page are called in addresses."""
    text = _CODE.sub(lambda code: "" if code[0].startswith("```") else code[0][1:-1],
                     page.read_text(encoding="utf-8"))  # fmt: skip
    headings = re.findall(r"^#{1,6} +(.+)$", text, re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", each.lower()).strip().replace(" ", "-") for each in headings}
