"""The screen for all."""

from playwright.sync_api import Locator, expect

from tests.browser.device import Device
from tests.browser.map import Layout

_READ = """
(columns) => Object.fromEntries(columns.map((column) => {
  const inside = {}
  let theme = ''
  for (const item of column.querySelectorAll('li')) {
    theme = item.querySelector('h3')?.textContent ?? theme
    ;(inside[theme] ??= []).push(item.querySelector('.card-text').textContent)
  }
  return [column.querySelector('h2').textContent, inside]
}))
"""


class Screen:
    """A projector; nobody touches it."""

    def __init__(self, device: Device) -> None:
        self.device = device
        self.page = device.page
        self.say = device.say
        self.main = self.page.locator(".screen-main")

    def open(self, board: str, token: str) -> None:
        """Come by a screen's link."""
        self.follow(f"/screen/{board}#t={token}")

    def follow(self, path: str) -> None:
        """Come by the rest of a screen's link."""
        self.device.go(path)
        expect(self.page.locator(".screen")).to_be_visible()

    def shown(self) -> Locator:
        """The words of the ideas on it."""
        return self.main.locator(".card-text")

    def layout(self) -> Layout:
        """What lies where on the common map; it shows at most what fits."""
        read: Layout = self.main.locator(".common-column").evaluate_all(_READ)
        return read
