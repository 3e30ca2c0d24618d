"""How soon a tap on the deck answers on an old phone, and a new idea is in another's deck."""

import time
from pathlib import Path
from typing import Final

import httpx
import msgspec
from playwright.async_api import Browser, Page, ViewportSize

from bench.browser import chromium, slowed
from bench.figure import Figure, at_most, told
from bench.process import canevas
from bench.scale import Scale
from bench.table import log

TAPS: Final = 40
IDEAS: Final = 5
VIEW: Final[ViewportSize] = {"width": 360, "height": 740}

_TAP: Final = """
async () => {
  const before = document.querySelector('.deck-text').textContent
  const began = performance.now()
  document.querySelector('.deck-answers button').click()
  while (document.querySelector('.deck-text').textContent === before)
    await new Promise((soon) => requestAnimationFrame(soon))
  return performance.now() - began
}
"""


async def measure(_scale: Scale, folder: Path) -> list[Figure]:
    """Tap through a deck of 500; then write ideas that another phone, done with its own, meets."""
    async with canevas(folder) as server, httpx.AsyncClient(timeout=60) as http:

        async def board(lines: list[object]) -> tuple[str, str]:
            body = b"".join(msgspec.json.encode(line) + b"\n" for line in lines)
            made = (await http.post(server.address + "/api/boards/import", content=body)).json()
            return made["board"], made["code"]

        async def seat(code: str) -> str:
            answer = await http.post(f"{server.address}/api/join/{code}", json={"group": "g"})
            token: str = answer.json()["token"]
            return token

        full, code = await board([*log("situate")])
        async with chromium() as browser:
            phone = await _open(browser, f"{server.address}/b/{full}#t={await seat(code)}")
            await phone.locator(".deck-text").wait_for()
            taps = sorted([await phone.evaluate(_TAP) for _ in range(TAPS)])
            header, event = log("situate")
            event["changes"] = [change for change in event["changes"] if change[0] in _SHAPE]
            empty, code = await board([header, event])
            one, other = [
                await _open(browser, f"{server.address}/b/{empty}#t={await seat(code)}")
                for _ in range(2)
            ]
            arrivals = sorted([await _arrival(one, other, n) for n in range(IDEAS)])
    return [
        at_most("a tap until the next card is drawn, half of them", taps[TAPS // 2], 50, "ms", 1),
        told("… the longest", taps[-1], "ms", 1),
        told("a new idea until another deck shows it, half of them", arrivals[IDEAS // 2], "ms", 0),
        at_most("… the longest", arrivals[-1], 1_000, "ms", 0),
    ]


_SHAPE: Final = ("board", "activity", "group")


async def _open(browser: Browser, address: str) -> Page:
    context = await browser.new_context(viewport=VIEW, has_touch=True, locale="fr-FR")
    page = await context.new_page()
    await page.goto(address)
    await page.locator(".phone").wait_for()
    await slowed(page)
    return page


async def _arrival(one: Page, other: Page, n: int) -> float:
    """Milliseconds from sending an idea to its lying on top of another's deck, answered then."""
    await one.get_by_role("button", name="Écrire").click()
    field = one.locator("textarea")
    await field.fill(f"Idée {n}")
    began = time.monotonic()
    await field.press("Enter")
    await other.get_by_text(f"Idée {n}", exact=True).wait_for()
    took = (time.monotonic() - began) * 1_000
    await other.locator(".deck-answers button").first.click()
    await other.locator(".deck-text").wait_for(state="detached")
    return took
