"""What people write is shown as written and harms nothing: tags, turned text, endless words."""

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.gallery import HALL, LAPTOP, NARROW, PHONE, TABLET, Gallery
from tests.browser.hall import Hall
from tests.browser.scene import HOSTILE, Scene
from tests.services.canevas import Canevas

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("words")]


@pytest.mark.parametrize("activity", ["idees", "carte"])
def test_r7_words_stay_words_on_every_page(
    hall: Hall, gallery: Gallery, named_service: Canevas, activity: str
) -> None:
    scene = Scene.made(named_service.url, activity=activity, hostile=True, empty=True)
    door, phone, table = hall.phone("porte"), hall.phone(), hall.table()
    animation, screen = hall.facilitator(), hall.screen()
    door.device.go(f"/j/{scene.code}")
    expect(door.page.get_by_role("radio")).to_have_count(9)
    phone.open(scene.board, scene.join(name=HOSTILE["html"][:80], group="t1"))
    if activity == "carte":
        phone.show("map")
    table.open(scene.board, scene.join(table=True, group="t1"))
    animation.open(scene.board, scene.facilitator)
    screen.open(scene.board, scene.screen)
    all_words_are_shown(phone.page.locator("main"))
    all_words_are_shown(table.map.root)
    all_words_are_shown(animation.map.root)
    if activity == "idees":
        all_words_are_shown(screen.main)
    gallery.look(door.page, f"hostile door {activity}", PHONE, NARROW)
    gallery.look(phone.page, f"hostile phone {activity}", PHONE, NARROW)
    gallery.look(table.page, f"hostile table {activity}", TABLET, PHONE)
    gallery.look(animation.page, f"hostile facilitator {activity}", LAPTOP, PHONE)
    animation.panel("room")
    gallery.look(animation.page, f"hostile room {activity}", LAPTOP, PHONE)
    gallery.look(screen.page, f"hostile screen {activity}", HALL, LAPTOP)
    for page in (door.page, phone.page, table.page, animation.page, screen.page):
        nothing_was_taken_for_a_tag(page)


def all_words_are_shown(place: Locator) -> None:
    for text in HOSTILE.values():
        expect(place.get_by_text(text, exact=True).first).to_be_attached()


def nothing_was_taken_for_a_tag(page: Page) -> None:
    assert page.title() != "pris"
    assert page.locator("img[src=x]").count() == 0
    assert page.locator("b", has_text="gras").get_by_text("gras", exact=True).count() == 0
