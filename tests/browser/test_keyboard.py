"""Without a mouse and without a finger: everything can be reached by Tab, and done."""

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.device import Device
from tests.browser.facilitator import Facilitator
from tests.browser.hall import Hall
from tests.browser.map import Map
from tests.browser.scene import TEXTS, ZONES, Scene
from tests.services.canevas import Canevas

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("keyboard")]

FAR = 80
"""More stops than any page has."""


def test_a_facilitator_leads_a_session_by_keyboard(hall: Hall) -> None:
    animation = hall.facilitator()
    say, page = animation.say, animation.page
    animation.device.go("/")
    tab_to(animation.device, page.get_by_label(say("make-name"), exact=True))
    page.keyboard.type("Au clavier")
    page.keyboard.press("Enter")
    expect(animation.bar.get_by_role("heading", name="Au clavier")).to_be_visible()
    a_group_is_added(animation)
    press(animation, page.get_by_role("button", name=say("stage-start", title="Nos idées")))
    expect(page.get_by_role("heading", name="Qu’est-ce qui compte")).to_be_visible()
    screen = hall.screen()
    screen.follow(path_of(animation.screen_link("Écran")))
    press(animation, animation.bar.get_by_role("button", name=say("hide"), exact=True))
    press(animation, animation.map.root.get_by_role("button", name=say("write-idea")))
    expect(animation.map.root.get_by_label(say("write-label"))).to_be_focused()
    page.keyboard.type("Une idée tapée au clavier")
    page.keyboard.press("Enter")
    page.keyboard.press("Escape")
    expect(screen.main.locator(".counts-all b")).to_have_text("1")
    press(animation, animation.bar.get_by_role("button", name=say("reveal"), exact=True))
    expect(screen.shown()).to_have_text("Une idée tapée au clavier")
    press(animation, animation.map.card("Une idée tapée au clavier"))
    hand = animation.map.root.locator(".map-hand")
    press(animation, hand.get_by_role("button", name=say("spotlight"), exact=True))
    expect(screen.main.locator(".spot")).to_contain_text("Une idée tapée au clavier")


def test_a_table_sorts_by_keyboard(hall: Hall, named_service: Canevas) -> None:
    scene = Scene.made(named_service.url, activity="carte")
    table = hall.table()
    table.open(scene.board, scene.join(table=True, group="t2"))
    map, keyboard, debate = table.map, table.page.keyboard, ZONES["debat"][0]
    tab_to(table.device, map.root.locator("[data-stop][tabindex='0']"))
    map.walk_to(TEXTS[13])
    keyboard.press("Enter")
    map.walk_to(table.say("put-in-zone", title=debate))
    keyboard.press("Enter")
    expect(map.zone(debate).get_by_text(TEXTS[13])).to_be_visible()
    expect(map.card(TEXTS[13])).to_be_focused()
    # On another idea: a theme, and its title at once.
    keyboard.press("Space")
    map.walk_to(TEXTS[3])
    keyboard.press("Space")
    map.name_theme("Se déplacer")
    expect(map.zone(debate).get_by_role("group", name="Se déplacer")).to_contain_text(TEXTS[3])
    # Let go of, it stays where it was.
    map.card(TEXTS[8]).focus()
    keyboard.press("Enter")
    expect(map.card(TEXTS[8])).to_have_attribute("aria-pressed", "true")
    keyboard.press("Escape")
    expect(map.tray().get_by_text(TEXTS[8])).to_be_visible()
    keyboard.press("Control+z")
    expect(map.root.get_by_role("group", name="Se déplacer")).to_have_count(0)


def a_group_is_added(animation: Facilitator) -> None:
    tab_to(animation.device, animation.page.get_by_role("tab", selected=True))
    animation.page.keyboard.press("ArrowRight")
    panel = animation.page.get_by_role("tabpanel")
    tab_to(animation.device, panel.get_by_label(animation.say("group-name"), exact=True))
    animation.page.keyboard.type("Table du fond")
    animation.page.keyboard.press("Enter")
    expect(panel.locator(".room-group").filter(has_text="Table du fond")).to_be_visible()


def press(animation: Facilitator, button: Locator) -> None:
    """Go to a button and press it; on the map, arrows lead on from where Tab stops."""
    if button.get_attribute("tabindex") == "-1":
        tab_to(animation.device, animation.map.root.locator("[data-stop][tabindex='0']"))
        walk_on(animation.map, button)
    else:
        tab_to(animation.device, button)
    animation.page.keyboard.press("Enter")


def walk_on(map: Map, button: Locator) -> None:
    map.walk_to(button.inner_text())


def tab_to(device: Device, goal: Locator) -> None:
    """Press Tab until the goal has the focus."""
    expect(goal).to_be_visible()
    for _ in range(FAR):
        if goal.evaluate("(goal) => goal === document.activeElement"):
            return
        device.page.keyboard.press("Tab")
    raise AssertionError(f"Tab does not lead to {goal}")


def path_of(link: str) -> str:
    """A link without the address it begins with."""
    return "/" + link.split("/", 3)[3]
