"""After the three mornings: the synthesis reads as it was reviewed, from any copy of the log."""

import os
import re
from pathlib import Path
from typing import Final

import httpx

from tests.journeys.mornings.cast import Cast

GOLDEN: Final = Path(__file__).parents[2] / "fixtures" / "mornings"
REWRITE: Final = "CANEVAS_GOLDEN"
_MONTHS: Final = {
    "fr": "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre",
    "en": "January|February|March|April|May|June|July|August|September|October|November|December",
}
_SEQ: Final = re.compile(r"(?<=n° )\d+|(?<=event )\d+")


def the_synthesis_is_as_reviewed(cast: Cast) -> None:
    """Compare with the golden file; `CANEVAS_GOLDEN` writes it anew, to be read as a citizen."""
    told, again = cast.synthesis("md"), cast.synthesis("md")
    assert told == again
    file = GOLDEN / f"{cast.hall.language}.md"
    settled = without_what_varies(told, cast.hall.language)
    (cast.hall.output / file.name).write_text(told, encoding="utf-8")
    if REWRITE in os.environ:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(settled, encoding="utf-8")
    assert settled == file.read_text(encoding="utf-8")


def a_copy_of_the_log_tells_the_same(cast: Cast) -> None:
    """Exported and imported, the log makes the same bytes."""
    log = cast.call("log")
    made = httpx.post(f"{cast.url}/api/boards/import", content=log.encode(), trust_env=False)
    assert made.status_code == 201, made.text
    bearer = {"Authorization": f"Bearer {made.json()['facilitator_token']}"}
    address = f"{cast.url}/api/boards/{made.json()['board']}/synthesis?format=md"
    copied = httpx.get(address, headers=bearer, trust_env=False)
    assert copied.text == cast.synthesis("md")


def without_what_varies(told: str, language: str) -> str:
    """The text without the dates of the day and the number of the last event."""
    months = f"(?:{_MONTHS[language]})"
    day = rf"(?:\d+|1ᵉʳ|{months} \d+),?(?: {months})?(?: \d{{4}})?"
    dates = rf"(?:les? |on )(?:{day} (?:et|and) )?{day}(?=[.,])"
    return _SEQ.sub("0", re.sub(dates, "<date>", told))
