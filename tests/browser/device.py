"""A device in the hall: a browser of its own, and what it complained of and asked for."""

import json
import re
import time
from pathlib import Path
from urllib.parse import urlsplit

from playwright.sync_api import BrowserContext, ConsoleMessage, Page, expect

from tests.browser.words import Words

PATIENCE_MS = 15_000

NO_NETWORK = re.compile(r"ERR_INTERNET_DISCONNECTED|ERR_CONNECTION|ERR_EMPTY_RESPONSE|WebSocket")
NOT_FOUND = re.compile(r"status of 404")


class Device:
    """One page, open on one browser profile. `expects` are complaints that are meant to come."""

    def __init__(self, context: BrowserContext, home: str, words: Words, name: str) -> None:
        self.context = context
        self.home = home
        self.say = words
        self.name = name
        self.page: Page = context.new_page()
        self.page.set_default_timeout(PATIENCE_MS)
        self.expects: list[re.Pattern[str]] = []
        self.asked: list[str] = []
        self._complaints: list[str] = []
        context.on("request", lambda request: self.asked.append(request.url))
        context.on("page", self._follow)
        self._follow(self.page)

    def go(self, path: str) -> None:
        """Open an address of the service."""
        self.page.goto(self.home + path)

    def offline(self) -> None:
        """Lose the network."""
        self.expects.append(NO_NETWORK)
        self.context.set_offline(True)

    def online(self) -> None:
        """Have it back."""
        self.context.set_offline(False)

    def forget_what_the_browser_cached(self) -> None:
        """Empty the HTTP cache, which a page must not lean on."""
        self.context.new_cdp_session(self.page).send("Network.clearBrowserCache")

    def saved(self) -> None:
        """Wait until everything this device wished has been acknowledged."""
        sign = self.page.get_by_role("status").filter(has_text=self.say("connection-saved"))
        expect(sign.first).to_be_visible(timeout=PATIENCE_MS)

    def until(self, condition: str) -> None:
        """Wait until a script of the page, which may have to wait itself, answers with a yes."""
        deadline = time.monotonic() + PATIENCE_MS / 1000
        while not self.page.evaluate(condition):
            assert time.monotonic() < deadline, condition
            self.page.wait_for_timeout(50)

    def picture(self, file: Path) -> None:
        """A screenshot, kept as test output."""
        file.parent.mkdir(parents=True, exist_ok=True)
        self.page.screenshot(path=file, animations="disabled")

    def tokens(self) -> list[str]:
        """The secrets this device holds."""
        kept = self.page.evaluate("localStorage.getItem('canevas:keys')")
        return [key["token"] for key in json.loads(kept or "[]")]

    def complaints(self) -> list[str]:
        """What the browser complained of, but for what is meant to come."""
        return [
            text
            for text in self._complaints
            if not any(expected.search(text) for expected in self.expects)
        ]

    def strangers(self) -> list[str]:
        """Requests that did not go to the service."""
        own = urlsplit(self.home).netloc
        return [url for url in self.asked if urlsplit(url).netloc not in ("", own)]

    def _follow(self, page: Page) -> None:
        page.on("console", self._hear)
        page.on("pageerror", lambda error: self._complaints.append(f"error: {error}"))
        page.on("websocket", lambda socket: self.asked.append(socket.url))

    def _hear(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            where = message.location.get("url")
            self._complaints.append(f"{message.type}: {message.text} ({where})")
