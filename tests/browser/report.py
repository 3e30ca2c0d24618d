"""The page of the synthesis."""

from urllib.parse import urlsplit

from playwright.sync_api import Locator, expect

from tests.browser.device import Device


class Report:
    """The synthesis, on whatever device opens it."""

    def __init__(self, device: Device) -> None:
        self.device = device
        self.page = device.page
        self.say = device.say

    def open(self, board: str, token: str = "") -> None:
        """Come by a link, or with a key that is here."""
        self.follow(f"/report/{board}" + (f"#t={token}" if token else ""))

    def follow(self, link: str) -> None:
        """Come by a whole link."""
        parts = urlsplit(link)
        self.device.go(parts.path + (f"#{parts.fragment}" if parts.fragment else ""))
        expect(self.page.locator(".report-text, .plain")).to_be_visible()

    def part(self, title: str) -> Locator:
        """A part by its title."""
        return self.page.get_by_role("region", name=title, exact=True)

    def press(self, id: str, **values: str) -> None:
        """Press a button by what it says."""
        self.page.get_by_role("button", name=self.say(id, **values), exact=True).click()

    def edit(self, title: str, text: str) -> None:
        """Write a part anew, without saving it."""
        self.press("part-edit-of", title=title)
        self.editor(title).fill(text)

    def editor(self, title: str) -> Locator:
        """The field a part is written in."""
        return self.page.get_by_label(self.say("part-text", title=title))

    def save(self, title: str) -> None:
        """Save what is being written; the page then shows it."""
        self.part(title).get_by_role("button", name=self.say("save"), exact=True).click()
        expect(self.editor(title)).to_have_count(0)

    def link_for(self, name: str) -> str:
        """Make a link to read by, with its message; the dialog stays open."""
        self.press("reader-links")
        dialog = self.page.get_by_role("dialog")
        dialog.get_by_label(self.say("reader-for")).fill(name)
        dialog.get_by_role("button", name=self.say("reader-make")).click()
        return dialog.get_by_label(self.say("reader-link"), exact=True).input_value()

    def reads(self, words: str) -> None:
        """Wait until the text says so."""
        expect(self.page.locator(".report-text")).to_contain_text(words)
