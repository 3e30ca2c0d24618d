"""How smoothly a table's own map of 500 ideas moves on a processor four times slower."""

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any, Final

import httpx
import msgspec
from playwright.async_api import CDPSession, Page, ViewportSize

from bench.browser import chromium, slowed
from bench.figure import Figure, at_most, told
from bench.process import canevas
from bench.scale import Scale

CARDS: Final = 500
VIEW: Final[ViewportSize] = {"width": 1180, "height": 820}
ZONES: Final = ("convergence", "particularity", "divergence", "elsewhere")
FRAME_MS: Final = 1_000 / 60
"""What a screen of 60 Hz leaves for a frame; timers of browsers are a little off."""

OFF_MS: Final = 1.5
SCROLL_PX: Final = 3_000
DRAGS: Final = 4
STEPS: Final = 40

_BEGIN: Final = """
() => {
  window.frames_ = []
  let last = performance.now()
  const frame = (now) => {
    window.frames_.push(now - last)
    last = now
    window.frame_ = requestAnimationFrame(frame)
  }
  window.frame_ = requestAnimationFrame((now) => {
    last = now
    window.frame_ = requestAnimationFrame(frame)
  })
}
"""
_END: Final = "() => { cancelAnimationFrame(window.frame_); return window.frames_ }"

Do = Callable[[Page, CDPSession], Awaitable[None]]


async def measure(_scale: Scale, folder: Path) -> list[Figure]:
    """Open the map in Chromium as a table's tablet; look at every frame while hands move on it."""
    async with canevas(folder) as server, httpx.AsyncClient(timeout=60) as http:
        lines = b"".join(msgspec.json.encode(line) + b"\n" for line in log())
        made = (await http.post(server.address + "/api/boards/import", content=lines)).json()
        asked = {"table": True, "group": "g"}
        joined = (await http.post(f"{server.address}/api/join/{made['code']}", json=asked)).json()
        async with chromium() as browser:
            context = await browser.new_context(viewport=VIEW, has_touch=True, locale="fr-FR")
            page = await context.new_page()
            await page.goto(f"{server.address}/b/{made['board']}#t={joined['token']}")
            await page.locator(".map-card").nth(CARDS - 1).wait_for(state="attached")
            devtools = await slowed(page)
            calm = await _frames(page, devtools, _wait)
            scrolled = await _frames(page, devtools, _scroll)
            dragged = await _frames(page, devtools, _drag)
    return [
        told("95 % of frames while nothing moves, within", _within(calm, 95), "ms", 1),
        *_figures(f"scrolling {CARDS} ideas", scrolled),
        *_figures(f"dragging and dropping {DRAGS} of them", dragged),
    ]


def log(step: str = "sort") -> list[dict[str, Any]]:
    """A mapping in one of its moments: half of the ideas placed by a group, some in themes."""
    zones = {zone: {"title": zone, "sense": zone, "order": n} for n, zone in enumerate(ZONES)}
    steps = [{"key": step, "title": step, "minutes": None}]
    activity = {"kind": "mapping", "title": "Carte", "zones": zones, "steps": steps, "step": step}
    changes: list[Any] = [
        ["board", "board", {"title": "Essai", "language": "fr", "activity": "a"}],
        ["activity", "a", {**activity, "order": 0, "revealed": False}],
        ["group", "g", {"name": "Table 1", "order": 0, "color": 0}],
    ]
    for n in range(CARDS):
        text = f"Une idée, la {n}ᵉ, " + "avec quelques mots de plus " * (1 + n % 3)
        changes.append(["card", f"c{n}", {"activity": "a", "text": text, "created": n}])
    for n in range(0, CARDS, 2):
        zone = ZONES[n // 2 % len(ZONES)]
        theme = f"k{n // 60}-{zone}" if n % 3 == 0 else None
        cluster = {"map": "a/g", "title": f"Thème {theme}", "zone": zone, "rank": n}
        if theme and ["cluster", theme] not in [change[:2] for change in changes]:
            changes.append(["cluster", theme, cluster])
        place = {"map": "a/g", "card": f"c{n}", "zone": zone, "cluster": theme, "rank": n}
        changes.append(["placement", f"a/g/c{n}", place])
    event = {"seq": 1, "at": 1_760_000_000_000, "by": "facilitator:1", "command": None}
    header = {"format": "canevas-log", "version": 1, "board": "b", "epoch": "e"}
    return [header, {**event, "type": "board.made", "changes": changes}]


async def _frames(page: Page, devtools: CDPSession, do: Do) -> list[float]:
    """Milliseconds from frame to frame while something is done."""
    await page.evaluate(_BEGIN)
    await do(page, devtools)
    frames: list[float] = await page.evaluate(_END)
    return sorted(frames)


async def _wait(page: Page, _devtools: CDPSession) -> None:
    await page.wait_for_timeout(2_000)


async def _scroll(page: Page, devtools: CDPSession) -> None:
    """With a finger, down and up again, in the tray and in the first zone."""
    for place in (".map-tray", ".map-zone"):
        box = await page.locator(f"{place} .map-scroll").first.bounding_box()
        assert box is not None
        at = {"x": box["x"] + box["width"] / 2, "y": box["y"] + box["height"] / 2}
        for distance in (-SCROLL_PX, SCROLL_PX):
            gesture = {**at, "yDistance": distance, "speed": 2_000, "gestureSourceType": "touch"}
            await devtools.send("Input.synthesizeScrollGesture", gesture)


async def _drag(page: Page, _devtools: CDPSession) -> None:
    """With a mouse, from the tray over all zones, into the last."""
    for _ in range(DRAGS):
        card = await page.locator(".map-tray .map-card").nth(1).bounding_box()
        assert card is not None
        await page.mouse.move(card["x"] + 20, card["y"] + 20)
        await page.mouse.down()
        for place in await page.locator(".map-zone").all():
            box = await place.bounding_box()
            assert box is not None
            middle = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
            await page.mouse.move(*middle, steps=STEPS)
        await page.mouse.up()


def _figures(what: str, frames: list[float]) -> list[Figure]:
    late = sum(each > 1.5 * FRAME_MS for each in frames) / len(frames)
    return [
        at_most(f"{what}: 95 % of frames within", _within(frames, 95), FRAME_MS + OFF_MS, "ms", 1),
        told("… 99 %", _within(frames, 99), "ms", 1),
        told("… the longest", frames[-1], "ms", 1),
        told(f"… frames that came late, of {len(frames)}", 100 * late, "%", 1),
    ]


def _within(frames: list[float], percent: int) -> float:
    return frames[min(len(frames) - 1, len(frames) * percent // 100)]
