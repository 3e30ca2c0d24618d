"""Moderation: an idea is taken off the screens, and put back, as people see it."""

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.facilitator import Facilitator
from tests.browser.gallery import LAPTOP, PHONE, Gallery
from tests.browser.hall import Hall
from tests.browser.scene import TEXTS, Scene
from tests.services.canevas import Canevas

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("common")]

RUDE = "Le maire est un âne"


def on_wall(screen: Locator, text: str) -> Locator:
    return screen.get_by_text(text, exact=True)


def take_off(animation: Facilitator, text: str) -> None:
    animation.map.card(text).click()
    button = animation.map.root.get_by_role("button", name=animation.say("card-withhold"))
    button.click()


def test_mod1_an_idea_leaves_all_screens_but_its_authors_and_comes_back(
    hall: Hall, gallery: Gallery, named_service: Canevas
) -> None:
    scene = Scene.made(named_service.url, activity="idees")
    animation, screen, phone = hall.facilitator(), hall.screen(), hall.phone()
    animation.open(scene.board, scene.facilitator)
    screen.open(scene.board, scene.screen)
    phone.open(scene.board, scene.join(name="Nolwenn", group="t1"))
    phone.write(RUDE)
    expect(on_wall(screen.main, RUDE)).to_be_visible()
    take_off(animation, RUDE)
    expect(on_wall(screen.main, RUDE)).to_have_count(0)
    phone.fate(RUDE, "withheld")
    gallery.look(phone.page, "phone withheld", PHONE)
    off = animation.page.locator(".withheld")
    off.locator("summary").click()
    expect(off).to_contain_text(RUDE)
    gallery.look(animation.page, "facilitator withheld", LAPTOP)
    off.get_by_role("button", name=animation.say("card-return-this", text=RUDE)).click()
    expect(on_wall(screen.main, RUDE)).to_be_visible()
    expect(off).to_have_count(0)
    phone.fate(RUDE, "saved")


def test_mod2_on_the_common_map_it_lies_nowhere_until_an_undo(
    hall: Hall, named_service: Canevas
) -> None:
    scene = Scene.made(named_service.url, activity="carte")
    animation, screen = hall.facilitator(), hall.screen()
    animation.open(scene.board, scene.facilitator)
    screen.open(scene.board, scene.screen)
    expect(on_wall(screen.main, TEXTS[3])).to_be_visible()
    take_off(animation, TEXTS[3])
    expect(on_wall(screen.main, TEXTS[3])).to_have_count(0)
    expect(animation.map.card(TEXTS[3])).to_have_count(0)
    animation.page.locator(".toasts").get_by_role("button", name=animation.say("undo")).click()
    expect(on_wall(screen.main, TEXTS[3])).to_be_visible()


def test_mod4_whose_idea_is_worded_anew_is_told(hall: Hall, named_service: Canevas) -> None:
    scene = Scene.made(named_service.url, activity="idees")
    animation, phone = hall.facilitator(), hall.phone()
    animation.open(scene.board, scene.facilitator)
    phone.open(scene.board, scene.join(name="Nolwenn", group="t1"))
    phone.write("Un four a pain")
    animation.map.card("Un four a pain").click()
    animation.map.root.get_by_role("button", name=animation.say("edit"), exact=True).click()
    dialog = animation.page.get_by_role("dialog")
    dialog.get_by_label(animation.say("card-words")).fill("Un four à pain")
    dialog.get_by_role("button", name=animation.say("save")).click()
    expect(phone.mine("Un four à pain")).to_contain_text(phone.say("card-reworded"))
