"""How soon a session of 20,000 events can be watched again, and any of its moments be looked at."""

import asyncio
import random
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import httpx
import msgspec
from playwright.async_api import CDPSession, Page, ViewportSize

from bench.browser import chromium
from bench.figure import Figure, at_most, told
from bench.process import canevas
from bench.scale import Scale

EVENTS: Final = 20_000
PEOPLE: Final = 80
GROUPS: Final = 8
CARDS: Final = 300
JUMPS: Final = 60
BEGAN: Final = 1_700_000_000_000
VIEW: Final[ViewportSize] = {"width": 1920, "height": 1080}
MIB: Final = 1 << 20

_JUMP: Final = """
async (share) => {
  const line = document.querySelector('.replay-line input')
  const frame = () => new Promise((drawn) => requestAnimationFrame(drawn))
  await frame()
  const began = performance.now()
  line.valueAsNumber = share * line.max
  line.dispatchEvent(new Event('input', { bubbles: true }))
  // Drawn with the next frame, laid out by the one after, seen by then.
  for (let frames = 0; frames < 3; frames += 1) await frame()
  return performance.now() - began
}
"""


async def measure(_scale: Scale, folder: Path) -> list[Figure]:
    """Fetch a recording while somebody else asks for something; then jump about in a browser."""
    async with canevas(folder) as server, httpx.AsyncClient(timeout=120) as http:
        lines = b"".join(msgspec.json.encode(line) + b"\n" for line in log(EVENTS))
        made = (await http.post(server.address + "/api/boards/import", content=lines)).json()
        board, token = made["board"], made["facilitator_token"]
        bearer = {"Authorization": f"Bearer {token}"}
        address = f"{server.address}/api/boards/{board}/replay"
        fetching = asyncio.create_task(_fetch(http, address, bearer))
        waits = await _meanwhile(http, server.address, fetching)
        first, size = await fetching
        again, _ = await _fetch(http, address, bearer)
        async with chromium() as browser:
            context = await browser.new_context(viewport=VIEW, locale="fr-FR")
            page = await context.new_page()
            began = time.monotonic()
            await page.goto(f"{server.address}/replay/{board}#t={token}")
            await page.locator(".replay-line").wait_for(timeout=60_000)
            opening = time.monotonic() - began
            jumps, worked = await _jumps(page)
    return [
        told(f"the recording of {EVENTS:,} events, made and sent", first, "s"),
        told("… sent again", 1_000 * again, "ms"),
        told("… compressed", size / MIB, "MiB", 1),
        told(
            "… what others wait for an answer meanwhile, half of them",
            waits[len(waits) // 2],
            "ms",
            1,
        ),
        told("… 95 % of them, within", waits[len(waits) * 95 // 100], "ms", 1),
        told("opening it in a browser, until it can be played", opening, "s"),
        told("a jump to anywhere, until it is drawn, half of them", jumps[JUMPS // 2], "ms"),
        at_most("… 95 % of them, within", jumps[JUMPS * 95 // 100], 200, "ms", 0),
        told("… the longest", jumps[-1], "ms"),
        told(
            "… the page's thread worked for that, 95 % of them, within",
            worked[JUMPS * 95 // 100],
            "ms",
        ),
    ]


async def _fetch(
    http: httpx.AsyncClient, address: str, bearer: dict[str, str]
) -> tuple[float, int]:
    """Seconds until all is there, and how many bytes came."""
    began = time.monotonic()
    size = 0
    async with http.stream("GET", address, headers=bearer) as answer:
        answer.raise_for_status()
        async for piece in answer.aiter_raw():
            size += len(piece)
    return time.monotonic() - began, size


async def _meanwhile(
    http: httpx.AsyncClient, address: str, until: asyncio.Task[tuple[float, int]]
) -> list[float]:
    """Milliseconds that answers take while something else is done."""
    waits: list[float] = []
    while not until.done():
        began = time.monotonic()
        await http.get(address + "/healthz")
        waits.append(1_000 * (time.monotonic() - began))
        await asyncio.sleep(0.005)
    return sorted(waits)


async def _jumps(page: Page) -> tuple[list[float], list[float]]:
    """Milliseconds of the jumps, and those that the page's own thread worked in each."""
    chance = random.Random(3)
    devtools = await page.context.new_cdp_session(page)
    await devtools.send("Performance.enable", {"timeDomain": "threadTicks"})
    took: list[float] = []
    worked: list[float] = []
    for _ in range(JUMPS):
        before = await _worked(devtools)
        took.append(await page.evaluate(_JUMP, chance.random()))
        worked.append(await _worked(devtools) - before)
    return sorted(took), sorted(worked)


async def _worked(devtools: CDPSession) -> float:
    """Milliseconds of processor time that the page has taken so far."""
    metrics = (await devtools.send("Performance.getMetrics"))["metrics"]
    seconds: float = next(one["value"] for one in metrics if one["name"] == "TaskDuration")
    return 1_000 * seconds


def log(events: int) -> Iterator[dict[str, Any]]:
    """A mapping: people come, write, answer in secret; tables sort; it is revealed, and goes on."""
    yield {"format": "canevas-log", "version": 1, "board": "long", "epoch": "long"}
    chance = random.Random(5)
    for seq, (type, by, changes) in enumerate(_happening(chance, events), 1):
        yield {
            "seq": seq, "at": BEGAN + 800 * seq, "by": by, "command": None, "type": type,
            "changes": changes,
        }  # fmt: skip


_Told = tuple[str, str, list[list[Any]]]


def _happening(chance: random.Random, events: int) -> Iterator[_Told]:
    senses = ("convergence", "particularity", "divergence", "elsewhere")
    zones = {sense: {"title": sense, "sense": sense, "order": n} for n, sense in enumerate(senses)}
    steps = [{"key": key, "title": key, "minutes": None} for key in ("situate", "sort", "common")]
    activity = {"kind": "mapping", "title": "Carte", "zones": zones, "steps": steps,
                "step": "situate", "scope": "groups", "revealed": False}  # fmt: skip
    facilitator = "facilitator:1"
    groups = [
        ["group", f"g{n}", {"name": f"Table {n}", "order": n, "color": n}] for n in range(GROUPS)
    ]
    board = ["board", "board", {"title": "Une longue histoire", "language": "fr"}]
    yield "board.made", facilitator, [board, ["activity", "map", activity], *groups]
    for n in range(PEOPLE):
        fields = {"name": f"P{n}", "group": f"g{n % GROUPS}"}
        yield "participant.joined", f"p{n}", [["participant", f"p{n}", fields]]
    yield "activity.started", facilitator, [["board", "board", {"activity": "map"}]]
    for n in range(CARDS):
        idea = {"activity": "map", "text": f"L’idée numéro {n}, en quelques mots de plus.",
                "author": f"p{n % PEOPLE}", "group": f"g{n % GROUPS}",
                "created": BEGAN + n}  # fmt: skip
        yield "card.added", f"p{n % PEOPLE}", [["card", f"c{n}", idea]]
    left = events - PEOPLE - CARDS - 5
    for _ in range(left // 2):
        yield _stance(chance)
    yield "activity.stepped", facilitator, [["activity", "map", {"step": "sort"}]]
    for _ in range(left // 4):
        group, card = f"g{chance.randrange(GROUPS)}", f"c{chance.randrange(CARDS)}"
        place = {"map": f"map/{group}", "card": card, "zone": chance.choice(senses), "rank": 1}
        yield "card.placed", f"table:{group}", [["placement", f"map/{group}/{card}", place]]
    yield "activity.stepped", facilitator, [["activity", "map", {"step": "common"}]]
    yield "activity.revealed", facilitator, [["activity", "map", {"revealed": True}]]
    for _ in range(left - left // 2 - left // 4):
        yield _stance(chance)


def _stance(chance: random.Random) -> _Told:
    person, card = chance.randrange(PEOPLE), f"c{chance.randrange(CARDS)}"
    value = chance.choice(("shared", "shared", "not_ours", "opposed"))
    fields = {"card": card, "participant": f"p{person}", "value": value,
              "group": f"g{person % GROUPS}"}  # fmt: skip
    return "stance.taken", f"p{person}", [["stance", f"{card}/p{person}", fields]]
