"""What people write is shown as written and harms nothing: tags, turned text, endless words."""

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.gallery import HALL, LAPTOP, NARROW, PHONE, TABLET, Gallery
from tests.browser.hall import Hall
from tests.browser.scene import HOSTILE, TOWER, Scene
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
    expect(door.page.get_by_role("radio")).to_have_count(6 + len(HOSTILE))
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
        expect(screen.shown().first).to_be_visible()  # it shows what fits, the latest first
        assert {*screen.shown().all_text_contents()} <= {*HOSTILE.values()}
    gallery.look(door.page, f"hostile door {activity}", PHONE, NARROW)
    gallery.look(phone.page, f"hostile phone {activity}", PHONE, NARROW)
    gallery.look(table.page, f"hostile table {activity}", TABLET, PHONE)
    gallery.look(animation.page, f"hostile facilitator {activity}", LAPTOP, PHONE)
    animation.panel("room")
    gallery.look(animation.page, f"hostile room {activity}", LAPTOP, PHONE)
    gallery.look(screen.page, f"hostile screen {activity}", HALL, LAPTOP)
    for page in (door.page, phone.page, table.page, animation.page, screen.page):
        nothing_was_taken_for_a_tag(page)
        nothing_spills(page)
        nothing_turns_its_neighbours(page)
        nothing_leads_elsewhere(page)


def all_words_are_shown(place: Locator) -> None:
    """Every text is there, whole, as somebody's words: their direction is their own."""
    expect(place.get_by_text(HOSTILE["html"], exact=True).first).to_be_attached()
    words = place.locator("[dir=auto], bdi").evaluate_all(
        "all => all.map((one) => one.textContent)"
    )
    assert set(HOSTILE.values()) <= set(words)


_SPILLING = """
(tower) => [...document.querySelectorAll('body *')].filter((one) => {
  const texts = [...one.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE)
  if (!texts.some((text) => text.data.includes(tower))) return false
  for (let box = one; box !== document.body; box = box.parentElement) {
    const style = getComputedStyle(box)
    if (style.display !== 'inline') return !['clip', 'hidden', 'auto'].includes(style.overflowY)
  }
  return true
}).map((one) => one.outerHTML.replaceAll(tower, '').slice(0, 120))
"""


def nothing_spills(page: Page) -> None:
    """Marks piled up on a letter stay within its line's box, whatever the font makes of them."""
    assert page.evaluate(_SPILLING, TOWER[:20]) == []


_TURNED = """
(texts) => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const turned = []
  while (walker.nextNode()) {
    if (!/[\u202a-\u202e\u2066-\u2069]/.test(walker.currentNode.data)) continue
    const own = walker.currentNode.parentElement.closest('[dir], bdi')
    if (!texts.includes(own.textContent.trim())) turned.push(own.outerHTML.slice(0, 300))
  }
  return turned
}
"""


def nothing_turns_its_neighbours(page: Page) -> None:
    """Words with marks of direction stand alone in what keeps their direction to itself."""
    texts = [*HOSTILE.values(), *(text[:80] for text in HOSTILE.values())]
    assert page.evaluate(_TURNED, texts) == []


def nothing_leads_elsewhere(page: Page) -> None:
    """No link that people gave is one of the page's."""
    for link in page.locator("a").all():
        address = link.get_attribute("href") or ""
        assert address.startswith(("/", "https://", "http://")), address
        assert not address.startswith("//")


def nothing_was_taken_for_a_tag(page: Page) -> None:
    assert page.title() != "pris"
    assert page.locator("img[src=x]").count() == 0
    assert page.locator("b", has_text="gras").get_by_text("gras", exact=True).count() == 0
