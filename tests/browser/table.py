"""A table's own screen."""

from playwright.sync_api import expect

from tests.browser.device import Device
from tests.browser.map import Map


class Table:
    """A tablet in the middle of a table."""

    def __init__(self, device: Device) -> None:
        self.device = device
        self.page = device.page
        self.say = device.say
        self.map = Map(device)

    def join(self, path: str, group: str | None = None) -> None:
        """Come in as the table's own device; its own code has chosen the table already."""
        self.device.go(path)
        if group:
            self.page.get_by_text(group, exact=True).click()
        self.page.get_by_label(self.say("join-table")).check()
        self.page.get_by_role("button", name=self.say("join-go-table")).click()
        expect(self.page.locator("main.table")).to_be_visible()

    def open(self, board: str, token: str) -> None:
        """Come back with a key."""
        self.device.go(f"/b/{board}#t={token}")
        expect(self.page.locator("main.table")).to_be_visible()
