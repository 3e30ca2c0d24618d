"""A real browser, made as slow as an old phone."""

import os
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Final

from playwright.async_api import Browser, CDPSession, Page, async_playwright

SLOWER: Final = 4


@asynccontextmanager
async def chromium() -> AsyncIterator[Browser]:
    """Chromium on all cores of the machine: it is many processes, as on a tablet."""
    before = os.sched_getaffinity(0)
    os.sched_setaffinity(0, range(os.cpu_count() or 1))
    try:
        async with async_playwright() as driver:
            browser = await driver.chromium.launch(
                executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-gpu"]
            )
            yield browser
            await browser.close()
    finally:
        os.sched_setaffinity(0, before)


async def slowed(page: Page) -> CDPSession:
    """Make the processor of a page `SLOWER` times slower; its developer tools."""
    devtools = await page.context.new_cdp_session(page)
    await devtools.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
    return devtools
