"""The ball of yarn: given, thrown, taken back, thrown for somebody, put down; and its web."""

import pytest
from playwright.sync_api import Locator, expect

from tests.browser import yarn
from tests.browser.device import Device
from tests.browser.facilitator import Facilitator
from tests.browser.gallery import HALL, LAPTOP, PHONE, TABLET, Gallery
from tests.browser.hall import Hall
from tests.browser.phone import Phone
from tests.browser.scene import Scene
from tests.browser.screen import Screen
from tests.services.canevas import Canevas

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("yarn")]

BALL = "La pelote"


def test_yarn_goes_from_hand_to_hand(hall: Hall, gallery: Gallery, named_service: Canevas) -> None:
    scene = yarn.scene(named_service.url, people=8, threads=0, balls=0)
    animation, screen = leading(hall, scene), showing(hall, scene)
    expect(screen.main).to_contain_text(screen.say("yarn-before"))
    phone, other = holding(hall, scene, "p0", "lea"), holding(hall, scene, "p1", "malik")
    expect(phone.page.locator("main")).to_contain_text(phone.say("yarn-phone-before"))
    gallery.look(animation.page, "facilitator yarn before", LAPTOP)

    start = animation.say("yarn-start-first")
    animation.page.get_by_role("button", name=start).click()
    pick(animation.page.get_by_role("dialog"), animation.device, "léa", "Léa")
    expect(holders(screen)).to_contain_text("Léa")
    expect(phone.page.get_by_role("heading", name=f"{BALL} est chez vous")).to_be_visible()
    expect(phone.page.locator("[aria-live=polite]").last).to_contain_text("est chez vous")
    expect(other.page.locator(".yarn-holders")).to_contain_text("Léa")

    phone.page.get_by_label(phone.say("yarn-reason")).fill("le jardin partagé")
    gallery.look(phone.page, "phone yarn here", PHONE)
    pick(phone.page.locator(".yarn-throw"), phone.device, "table malik", None)
    pick(phone.page.locator(".yarn-throw"), phone.device, "malik", "Malik")
    thrown = phone.say("yarn-thrown", ball=BALL, name="Malik")
    expect(phone.page.locator(".toast")).to_contain_text(thrown)
    expect(holders(screen)).to_contain_text("Malik")
    expect(holders(screen)).to_contain_text("le jardin partagé")
    expect(other.page.locator(".yarn-throw")).to_be_visible()
    expect(screen.main.locator(".yarn-strand")).to_have_count(1)

    phone.page.locator(".toast").get_by_role("button", name=phone.say("undo")).click()
    expect(phone.page.locator(".yarn-throw")).to_be_visible()
    expect(screen.main.locator(".yarn-strand")).to_have_count(0)
    pick(phone.page.locator(".yarn-throw"), phone.device, "malik", "Malik")
    expect(phone.page.locator(".yarn-holders")).to_contain_text("Malik")

    card = animation.page.locator(".yarn-card")
    other.page.close()
    expect(card).to_contain_text(animation.say("last-sign", minutes=0))
    card.get_by_role("button", name=animation.say("yarn-throw-for")).click()
    dialog = animation.page.get_by_role("dialog")
    expect(dialog.get_by_role("heading", name="Malik lance à…")).to_be_visible()
    gallery.look(animation.page, "facilitator yarn throws", LAPTOP, PHONE)
    pick(dialog, animation.device, "soizic", "Soizic")
    expect(holders(screen)).to_contain_text("Soizic")

    card.get_by_role("button", name=animation.say("yarn-give")).click()
    pick(animation.page.get_by_role("dialog"), animation.device, "ahmed", "Ahmed")
    expect(holders(screen)).to_contain_text("Ahmed")
    expect(screen.main.locator(".yarn-strand")).to_have_count(2)
    words = screen.main.locator(".yarn-threads li")
    expect(words.first).to_contain_text("Malik")
    expect(words.first).to_contain_text("Soizic")
    card.get_by_role("button", name=animation.say("yarn-stop-this", ball=BALL)).click()
    stopped = animation.say("yarn-is-stopped", ball=BALL)
    expect(card).to_contain_text(stopped)
    expect(screen.main.locator(".yarn-strand")).to_have_count(2)
    animation.page.locator(".toast").last.get_by_role("button", name="Annuler").click()
    expect(holders(screen)).to_contain_text("Ahmed")


def test_yarn_of_two_balls_on_one_phone(
    hall: Hall, gallery: Gallery, named_service: Canevas
) -> None:
    scene = yarn.scene(named_service.url, people=12, threads=10, balls=2, me="p5")
    other = next(n for n in range(12) if n != 5)
    animation = leading(hall, scene)
    phone, looking = holding(hall, scene, "p5", "yann"), holding(hall, scene, f"p{other}", "lea")
    expect(phone.page.get_by_role("heading", name="La pelote bleue est chez vous")).to_be_visible()
    cards = animation.page.locator(".yarn-card")
    cards.first.get_by_role("button", name=animation.say("yarn-give")).click()
    pick(animation.page.get_by_role("dialog"), animation.device, "yann", "Yann")
    which = phone.page.get_by_role("group", name=phone.say("yarn-which"))
    which.get_by_role("button", name="La pelote rouge").click()
    expect(phone.page.get_by_role("heading", name="La pelote rouge est chez vous")).to_be_visible()
    gallery.look(phone.page, "phone yarn two", PHONE)
    ring = phone.page.get_by_role("button", name=phone.say("yarn-ring"))
    ring.click()
    expect(ring).to_have_attribute("aria-pressed", "false")
    looking.page.get_by_role("button", name=looking.say("yarn-web-show")).click()
    expect(looking.page.locator(".yarn-web")).to_be_visible()
    gallery.look(looking.page, "phone yarn elsewhere", PHONE)


@pytest.mark.parametrize(("people", "threads", "balls"), [(8, 9, 1), (30, 26, 1), (80, 90, 2)])
def test_yarn_web_can_be_read(
    hall: Hall, gallery: Gallery, named_service: Canevas, people: int, threads: int, balls: int
) -> None:
    scene = yarn.scene(named_service.url, people=people, threads=threads, balls=balls)
    screen = showing(hall, scene)
    names = screen.main.locator(".yarn-name")
    expect(names).to_have_count(people)
    assert screen.page.evaluate(_LETTERS) >= 20
    assert screen.page.evaluate(_TOUCHING) == []
    expect(screen.main.locator(".yarn-strand")).to_have_count(threads)
    gallery.look(screen.page, f"screen yarn {people}", HALL, LAPTOP)
    if people == 30:
        table, animation = hall.table(language="en"), leading(hall, scene)
        table.open(scene.board, scene.join(table=True, group="t2"))
        expect(table.page.locator(".yarn-name")).to_have_count(people)
        gallery.look(table.page, "table yarn", TABLET, LAPTOP)
        gallery.look(animation.page, "facilitator yarn", LAPTOP, HALL, PHONE)


_LETTERS = "parseFloat(getComputedStyle(document.querySelector('.yarn-name')).fontSize)"
_TOUCHING = """
(() => {
  const boxes = [...document.querySelectorAll('.yarn-name')].map(
    (name) => ({ name: name.textContent, box: name.getBoundingClientRect() }))
  return boxes.flatMap((one, index) => boxes.slice(index + 1).filter(({ box }) =>
    box.left < one.box.right - 1 && one.box.left < box.right - 1 &&
    box.top < one.box.bottom - 4 && one.box.top < box.bottom - 4)
    .map(({ name }) => `${one.name} / ${name}`))
})()
"""


def showing(hall: Hall, scene: Scene) -> Screen:
    screen = hall.screen()
    screen.open(scene.board, scene.screen)
    expect(screen.main.locator(".yarn-web")).to_be_visible()
    return screen


def leading(hall: Hall, scene: Scene) -> Facilitator:
    animation = hall.facilitator()
    animation.open(scene.board, scene.facilitator)
    expect(animation.page.locator(".yarn-stage")).to_be_visible()
    return animation


def holding(hall: Hall, scene: Scene, person: str, name: str) -> Phone:
    phone = hall.phone(name)
    phone.open(scene.board, yarn.token_of(scene, person))
    return phone


def holders(screen: Screen) -> Locator:
    return screen.main.locator(".yarn-holders")


def pick(within: Locator, device: Device, typed: str, name: str | None) -> None:
    """Search somebody and take them; with `name` None nobody is found."""
    within.get_by_label(device.say("yarn-search")).fill(typed)
    if name is None:
        expect(within).to_contain_text(device.say("yarn-found-none"))
    else:
        within.locator(".yarn-person").filter(has_text=name).click()
