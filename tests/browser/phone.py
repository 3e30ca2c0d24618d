"""A person's own phone."""

import re

from playwright.sync_api import Locator, expect

from tests.browser.device import Device
from tests.browser.map import Layout

_READ = """
(list) => {
  const words = (card) => card.querySelector('[dir=auto]').textContent
  const cards = (place) => [...place.querySelectorAll(':scope > ul > li')].map(words)
  const read = (place) => {
    const inside = {}
    for (const theme of place.querySelectorAll('.map-list-cluster'))
      inside[theme.querySelector('h3').firstChild.textContent] = cards(theme)
    const loose = cards(place)
    if (loose.length) inside[''] = loose
    return inside
  }
  const title = (place) => {
    const heading = place.querySelector('h2')
    return (heading.querySelector('[dir=auto]') ?? heading.firstChild).textContent.trim()
  }
  const places = [...list.querySelectorAll(':scope > section')]
  return Object.fromEntries(places.map((place) => [title(place), read(place)]))
}
"""


class Phone:
    """A participant's phone."""

    def __init__(self, device: Device) -> None:
        self.device = device
        self.page = device.page
        self.say = device.say

    def join(self, path: str, name: str = "", group: str | None = None) -> None:
        """Come in by a code's link."""
        self.device.go(path)
        self.page.get_by_label(self.say("join-name")).fill(name)
        if group:
            self.page.get_by_text(group, exact=True).click()
        self.page.get_by_role("button", name=self.say("join-go"), exact=True).click()
        expect(self.page.locator(".phone")).to_be_visible()

    def open(self, board: str, token: str) -> None:
        """Come back with a key."""
        self.device.go(f"/b/{board}#t={token}")
        expect(self.page.locator(".phone")).to_be_visible()

    def write(self, text: str) -> None:
        """Write an idea and send it."""
        field = self.page.get_by_label(self.say("write-label"))
        field.fill(text)
        field.press("Enter")
        expect(self.mine(text)).to_be_visible()

    def mine(self, text: str) -> Locator:
        """One of one's own ideas."""
        section = self.page.get_by_role("region", name=self.say("phone-mine"))
        return section.locator("article").filter(has=self.page.get_by_text(text, exact=True))

    def others(self) -> Locator:
        """What others wrote, where it is shown."""
        return self.page.locator("section[aria-labelledby=others] .card-text")

    def fate(self, text: str, id: str, **values: str) -> None:
        """Wait until an idea of one's own says what became of it."""
        expect(self.mine(text)).to_contain_text(self.say(f"fate-{id}", **values))

    def show(self, view: str) -> None:
        """In a mapping: `write` or `map`."""
        name = re.escape(self.say(f"phone-view-{view}", count=0))
        self.page.get_by_role("button", name=re.compile(f"^{name}")).click()

    def place(self, text: str, where: str) -> None:
        """On the common map: tap an idea, tap where it goes."""
        self.page.locator(".map-list").get_by_role("button", name=text).click()
        self.page.get_by_role("dialog").get_by_role("button", name=where, exact=True).click()

    def layout(self) -> Layout:
        """What lies where, as the list tells."""
        read: Layout = self.page.locator(".map-list").evaluate(_READ)
        return read
