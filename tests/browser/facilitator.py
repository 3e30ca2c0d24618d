"""The page a session is led from."""

import re

from playwright.sync_api import Locator, expect

from tests.browser.device import Device
from tests.browser.map import Map


class Facilitator:
    """A facilitator's laptop."""

    def __init__(self, device: Device) -> None:
        self.device = device
        self.page = device.page
        self.say = device.say
        self.map = Map(device)
        self.bar = self.page.locator(".bar")

    def make(self, title: str, template: str | None = None) -> None:
        """Make a session from the start page."""
        self.device.go("/")
        form = self.page.locator("form").filter(has_text=self.say("make-title"))
        form.get_by_label(self.say("make-name")).fill(title)
        if template:
            form.get_by_role("radio", name=template).check()
        form.get_by_role("button", name=self.say("make-go")).click()
        expect(self.bar.get_by_role("heading", name=title)).to_be_visible()

    def open(self, board: str, token: str) -> None:
        """Come by a facilitator's link."""
        self.device.go(f"/b/{board}#t={token}")
        expect(self.bar).to_be_visible()

    @property
    def board(self) -> str:
        """The id of the session."""
        return self.page.url.rpartition("/")[2]

    def panel(self, name: str) -> Locator:
        """Open a panel: `agenda`, `room`, `share` or `data`."""
        self.page.get_by_role("tab", name=self.say(f"panel-{name}")).click()
        return self.page.get_by_role("tabpanel")

    def join_link(self) -> str:
        """The link that lets people in."""
        field = self.panel("share").get_by_label(self.say("share-link"), exact=True)
        return field.input_value()

    def group_link(self, name: str) -> str:
        """The link that leads straight to a table: its own code in place of the session's."""
        group = self.panel("room").locator(".room-group").filter(has_text=name)
        code = group.locator(".room-code").inner_text().replace(" ", "")
        return f"/j/{code}"

    def add_group(self, name: str, *, remote: bool = False) -> None:
        """Make room for a table, or for a group that is elsewhere."""
        panel = self.panel("room")
        panel.get_by_label(self.say("group-name"), exact=True).fill(name)
        if remote:
            panel.get_by_label(self.say("group-is-remote")).check()
        form = panel.locator("form").filter(has=self.page.get_by_label(self.say("group-is-remote")))
        form.get_by_role("button", name=self.say("add"), exact=True).click()
        expect(panel.locator(".room-group").filter(has_text=name)).to_be_visible()

    def start(self, title: str) -> None:
        """Go to a step by the agenda."""
        panel = self.panel("agenda")
        go = f"(?:{self.say('agenda-go')}|{self.say('agenda-back')}) {re.escape(title)}"
        panel.get_by_role("button", name=re.compile(go)).click()
        expect(panel.locator("[aria-current=step]")).to_contain_text(title)

    def press(self, id: str) -> None:
        """Press a button of the bar by what it says."""
        self.bar.get_by_role("button", name=self.say(id), exact=True).click()

    def moment(self, title: str) -> None:
        """Go to a moment of a mapping; from the one at hand, to none."""
        moments = self.page.get_by_role("navigation", name=self.say("moments"))
        moments.get_by_role("button", name=title).click()

    def carry(self, title: str) -> None:
        """Bring the ideas of one earlier step onto this map."""
        self.page.get_by_role("button", name=self.say("carry")).click()
        dialog = self.page.get_by_role("dialog")
        for box in dialog.get_by_role("checkbox").all():
            box.uncheck()
        dialog.get_by_role("checkbox", name=title).check()
        dialog.locator("[type=submit]").click()

    def spotlight(self, what: Locator) -> None:
        """Ask all to look at something on the map."""
        what.click()
        self.map.root.locator(".map-hand").get_by_text(self.say("spotlight"), exact=True).click()

    def open_screen(self) -> Device:
        """Open the big screen as its button does: in a window beside this one."""
        with self.device.context.expect_page() as opened:
            self.press("screen-name")
        page = opened.value
        expect(page.locator(".screen")).to_be_visible()
        page.close()
        return self.device

    def screen_link(self, name: str) -> str:
        """Make a link for a screen elsewhere."""
        panel = self.panel("share")
        panel.get_by_label(self.say("token-name")).fill(name)
        panel.get_by_label(self.say("token-role")).select_option("screen")
        panel.get_by_role("button", name=self.say("token-make"), exact=True).click()
        return panel.get_by_label(self.say("token-link")).input_value()
