"""A map to arrange, as a hand moves things on it."""

from playwright.sync_api import Locator, Page, expect

from tests.browser.device import Device

Layout = dict[str, dict[str, list[str]]]
"""For each zone, its themes with their cards; cards in no theme are under an empty title."""

_READ = """
(map) => {
  const words = (item) => item.querySelector('.card-text').textContent
  const cards = (list) => [...list.querySelectorAll(':scope > ul > li')].map(words)
  const read = (place) => {
    const inside = {}
    for (const theme of place.querySelectorAll('.map-cluster'))
      inside[theme.getAttribute('aria-label')] = cards(theme)
    const loose = cards(place.querySelector('.map-scroll'))
    if (loose.length) inside[''] = loose
    return inside
  }
  const title = (place) => place.querySelector('h2').textContent
  const places = [...map.querySelectorAll('.map-tray, .map-zone')]
  return Object.fromEntries(places.map((place) => [title(place), read(place)]))
}
"""


class Map:
    """The surface that tables and facilitators share: three ways to move, one result."""

    def __init__(self, device: Device) -> None:
        self.device = device
        self.page: Page = device.page
        self.say = device.say
        self.root = self.page.locator(".map")

    def card(self, text: str) -> Locator:
        """A card, to take or to put things on."""
        return self.root.get_by_role("button", name=text, exact=True)

    def theme(self, title: str) -> Locator:
        """A theme, with the cards in it."""
        return self.root.get_by_role("group", name=title, exact=True)

    def zone(self, title: str) -> Locator:
        """An area of the map."""
        return self.root.locator(".map-zone").filter(
            has=self.page.get_by_role("heading", level=2, name=title, exact=True)
        )

    def tray(self) -> Locator:
        """Where cards wait."""
        return self.root.locator(".map-tray")

    def hand(self, id: str) -> Locator:
        """What can be done with the thing in hand, by the id of its words."""
        bar = self.root.locator(".map-hand")
        return bar.get_by_role("button", name=self.say(id), exact=True)

    def drag(self, what: Locator, where: Locator) -> None:
        """With the mouse: press, carry, let go."""
        what.scroll_into_view_if_needed()
        self._move(what)
        self.page.mouse.down()
        self._move(where, steps=6)
        self.page.mouse.up()

    def carry(self, what: Locator, where: Locator) -> None:
        """With a finger: rest until it lifts, carry, let go."""
        touch = self.device.context.new_cdp_session(self.page)
        fingers = [dict(zip("xy", middle(each), strict=True)) for each in (what, where)]

        def send(type: str, *points: dict[str, float]) -> None:
            touch.send("Input.dispatchTouchEvent", {"type": type, "touchPoints": list(points)})

        send("touchStart", fingers[0])
        expect(self.root.locator(":scope > .lifted")).to_be_visible()
        send("touchMove", fingers[1])
        send("touchEnd")
        expect(self.root.locator(":scope > .lifted")).to_have_count(0)

    def tap(self, what: Locator, where: Locator) -> None:
        """With a finger or a click: the thing, then the place."""
        what.click()
        where.click()

    def keys(self, what: Locator, put: str) -> None:
        """With the keyboard alone: take it, walk to the place whose button says `put`, Enter."""
        what.focus()
        self.page.keyboard.press("Enter")
        self.walk_to(put)
        self.page.keyboard.press("Enter")

    def walk_to(self, name: str) -> None:
        """Let arrows lead to the stop of that name, as the eye would: towards it."""
        goal = self.root.get_by_role("button", name=name, exact=True)
        been: set[tuple[float, float]] = set()
        for _ in range(30):
            across, down = self._way_to(goal)
            if (across, down) == (0, 0):
                return
            arrows = [
                (abs(across), "ArrowRight" if across > 0 else "ArrowLeft"),
                (abs(down), "ArrowDown" if down > 0 else "ArrowUp"),
            ]
            nearer, further = sorted(arrows)
            self.page.keyboard.press(nearer[1] if (across, down) in been else further[1])
            been.add((across, down))
        raise AssertionError(f"no arrow leads to {name}")

    def name_theme(self, title: str) -> None:
        """Write the title that a new theme asks for at once."""
        field = self.root.get_by_role("textbox", name=self.say("cluster-title"))
        expect(field).to_be_focused()
        self.page.keyboard.type(title)
        self.page.keyboard.press("Enter")
        expect(self.theme(title)).to_be_visible()

    def write(self, text: str, on_behalf: str = "") -> None:
        """Add an idea from here."""
        opener = self.root.get_by_role("button", name=self.say("write-idea"))
        if opener.is_visible():
            opener.click()
        field = self.root.get_by_label(self.say("write-label"))
        field.fill(text)
        self.root.get_by_label(self.say("write-on-behalf")).fill(on_behalf)
        self.root.get_by_role("button", name=self.say("write-add"), exact=True).click()
        expect(field).to_be_empty()

    def layout(self) -> Layout:
        """What lies where, as this page shows it."""
        read: Layout = self.root.evaluate(_READ)
        return read

    def _move(self, to: Locator, steps: int = 1) -> None:
        self.page.mouse.move(*middle(to), steps=steps)

    def _way_to(self, goal: Locator) -> tuple[float, float]:
        """From the middle of what has the focus, pixels to the right and down."""
        across, down = goal.evaluate(
            """(goal) => {
              const [to, at] = [goal, document.activeElement].map((each) => {
                const { x, y, width, height } = each.getBoundingClientRect()
                return [x + width / 2, y + height / 2]
              })
              return goal === document.activeElement ? [0, 0] : [to[0] - at[0], to[1] - at[1]]
            }"""
        )
        return across, down


def middle(of: Locator) -> tuple[float, float]:
    """The middle of what a locator finds, in pixels of the page."""
    box = of.bounding_box()
    assert box is not None
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
