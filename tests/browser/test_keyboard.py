"""Without a mouse and without a finger: everything can be reached by Tab, and done."""

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.device import Device
from tests.browser.facilitator import Facilitator
from tests.browser.hall import Hall
from tests.browser.map import Map
from tests.browser.scene import TEXTS, ZONES, Scene
from tests.browser.voices import heard
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


def test_a_table_goes_through_a_mapping_by_keyboard(hall: Hall, named_service: Canevas) -> None:
    scene = Scene.of(named_service.url, heard("situate", revealed=False))
    animation, table = hall.facilitator(), hall.table()
    animation.open(scene.board, scene.facilitator)
    table.open(scene.board, scene.join(table=True, group="t2"))
    map, keyboard, page = table.map, table.page.keyboard, table.page
    # Hands, for people without phones.
    tab_to(table.device, page.locator(".for-others").get_by_role("button", name=TEXTS[9]))
    keyboard.press("Enter")
    dialog = page.get_by_role("dialog")
    more = table.say("hands-more", answer=table.say("stance-shared"))
    tab_to(table.device, dialog.get_by_role("button", name=more))
    keyboard.press("Enter")
    tab_to(table.device, dialog.get_by_role("button", name=table.say("save")))
    keyboard.press("Enter")
    expect(page.locator(".counted")).to_contain_text("1")
    # The own map: two at once, then a theme, said.
    animation.page.get_by_role("button", name="Nos tables trient").click()
    tab_to(table.device, map.root.locator("[data-stop][tabindex='0']"))
    map.walk_to(TEXTS[4])
    keyboard.press("Enter")
    map.walk_to(TEXTS[5])
    keyboard.press("Shift+Enter")
    map.walk_to(table.say("put-in-zone", title=ZONES["debat"][0]))
    keyboard.press("Enter")
    expect(map.zone(ZONES["debat"][0]).locator(".map-card")).to_have_count(2)
    map.walk_to(TEXTS[5])
    keyboard.press("Enter")
    map.walk_to(TEXTS[4])
    keyboard.press("Enter")
    map.name_theme("Au pied des murs")
    tab_back_to(table.device, page.get_by_role("button", name=table.say("say"), exact=True))
    keyboard.press("Enter")
    expect(map.root.locator("[data-said]")).to_have_count(2)
    # The common map, and the question that a debate leaves.
    animation.page.get_by_role("button", name="Du débat aux questions").click()
    animation.press("reveal")
    debate = page.locator(".voiced").filter(has_text=TEXTS[3])
    tab_to(table.device, debate.locator("summary"))
    keyboard.press("Enter")
    tab_to(table.device, debate.get_by_label(table.say("question-left")))
    keyboard.press("Control+a")
    keyboard.type("Des bus pour qui ?")
    tab_to(table.device, debate.get_by_role("button", name=table.say("question-keep")))
    keyboard.press("Enter")
    asked = table.say("question-is", question="Des bus pour qui ?")
    expect(debate.locator(".voiced-question")).to_have_text(asked)


def test_a_table_goes_through_a_mapping_by_touch(hall: Hall, named_service: Canevas) -> None:
    scene = Scene.of(named_service.url, heard("sort", revealed=False))
    animation, table = hall.facilitator(), hall.table()
    animation.open(scene.board, scene.facilitator)
    table.open(scene.board, scene.join(table=True, group="t2"))
    map, page = table.map, table.page
    debate, ours = ZONES["debat"][0], ZONES["ensemble"][0]
    # A finger rests on an idea, and carries it.
    map.carry(map.card(TEXTS[13]), map.zone(debate))
    expect(map.zone(debate).locator(".map-card")).to_have_count(1)
    # Others are chosen by taps, and carried as one onto it: a theme, its title asked for.
    map.card(TEXTS[4]).tap()
    map.hand("hand-choose").tap()
    map.card(TEXTS[14]).tap()
    map.carry(map.card(TEXTS[4]), map.card(TEXTS[13]))
    map.name_theme("Qui est d’ici ?")
    expect(map.theme("Qui est d’ici ?").locator(".map-card")).to_have_count(3)
    page.get_by_role("button", name=table.say("say"), exact=True).tap()
    expect(map.root.locator("[data-said]")).to_have_count(3)
    # Moving unsays, and can be taken back.
    map.card(TEXTS[14]).tap()
    map.zone(ours).get_by_role("heading").first.tap()
    expect(map.root.locator("[data-said]")).to_have_count(2)
    page.keyboard.press("Control+z")
    expect(map.root.locator("[data-said]")).to_have_count(3)


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


def tab_back_to(device: Device, goal: Locator) -> None:
    """Press Shift and Tab until the goal has the focus."""
    expect(goal).to_be_visible()
    for _ in range(FAR):
        if goal.evaluate("(goal) => goal === document.activeElement"):
            return
        device.page.keyboard.press("Shift+Tab")
    raise AssertionError(f"Shift and Tab do not lead to {goal}")


def path_of(link: str) -> str:
    """A link without the address it begins with."""
    return "/" + link.split("/", 3)[3]
