"""The round of introductions: who one is, and the words of the room as they grow."""

from typing import Any

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.gallery import HALL, LAPTOP, PHONE, TABLET, Gallery
from tests.browser.hall import Hall
from tests.browser.phone import Phone
from tests.browser.scene import Scene
from tests.browser.screen import Screen
from tests.browser.vocabulary import introduced
from tests.services.canevas import Canevas

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("introductions")]

_PLACES = """
(words) => Object.fromEntries(words.map((word) => [
  word.querySelector('[dir=auto]').textContent, word.style.transform.match(/[\\d.]+/g)]))
"""


def test_a_person_says_who_they_are_once_and_sees_with_whom_they_share_words(
    hall: Hall, gallery: Gallery, named_service: Canevas
) -> None:
    scene = Scene.of(named_service.url, introduced(8, silent=2))
    lea = hall.phone("lea")
    lea.open(scene.board, scene.join(name="Léa", group="t3"))
    gallery.look(lea.page, "sheet", PHONE, LAPTOP)

    press(lea, "Durable")
    press(lea, "Libre")
    press(lea, lea.say("intro-other"))
    lea.page.get_by_label(lea.say("intro-which")).fill("habiter ici")
    fill(lea, "Communs", "quatre mots en un")
    gallery.look(lea.page, "sheet filled", PHONE, dark=False)
    lea.page.reload()
    expect(word(lea, 1)).to_have_value("Communs")
    expect(lea.page.get_by_role("button", name="Durable")).to_contain_text(lea.say("intro-first"))
    expect(lea.page.get_by_text(lea.say("intro-draft"))).to_be_visible()

    lea.device.offline()
    lea.page.get_by_role("button", name=lea.say("intro-go")).click()
    expect(me(lea)).to_contain_text(lea.say("intro-kept"))
    gallery.look(lea.page, "kept here", PHONE, dark=False)
    lea.device.online()
    expect(me(lea)).to_contain_text(lea.say("intro-saved"))
    expect(me(lea)).to_contain_text("habiter ici")
    expect(shares(lea).first).to_contain_text("communs", ignore_case=True)
    expect(shares(lea).nth(1)).to_contain_text(lea.say("intro-shared", count=0))
    gallery.look(lea.page, "among the words", PHONE, LAPTOP)

    me(lea).get_by_role("button", name=lea.say("edit")).click()
    word(lea, 2).fill("Quatre mots en un !")
    word(lea, 3).fill("patience")
    lea.page.get_by_role("button", name=lea.say("save")).click()
    expect(shares(lea)).to_have_count(3)
    expect(me(lea)).to_contain_text(lea.say("intro-saved"))


def test_words_are_read_and_not_changed_while_the_step_is_locked(
    hall: Hall, gallery: Gallery, named_service: Canevas
) -> None:
    scene = Scene.of(named_service.url, introduced(20, locked=True))
    phone = hall.phone(language="en")
    phone.open(scene.board, scene.join(name="Aisling"))
    expect(phone.page.get_by_role("heading", name=phone.say("intro-room-words"))).to_be_visible()
    expect(phone.page.get_by_role("textbox")).to_have_count(0)
    gallery.look(phone.page, "locked", PHONE)


def test_screen_draws_the_words_calmly_as_they_grow(
    hall: Hall, gallery: Gallery, named_service: Canevas
) -> None:
    scene = Scene.of(named_service.url, introduced(0, silent=6))
    screen = hall.screen()
    screen.open(scene.board, scene.screen)
    expect(screen.main).to_contain_text(screen.say("words-none-how"))
    gallery.look(screen.page, "screen empty", HALL, LAPTOP, PHONE)
    one = hall.phone()
    one.open(scene.board, scene.join(name="Une", group="t1"))
    introduce(one, "Solidaire", "entraide", "jardin", "récits")
    expect(drawn(screen)).to_have_count(3)
    before = drawn(screen).evaluate_all(_PLACES)
    two = hall.phone("autre")
    two.open(scene.board, scene.join(name="Deux", group="t2"))
    introduce(two, "Libre", "L’entraide", "wikis")
    expect(drawn(screen)).to_have_count(4)
    expect(drawn(screen).filter(has_text="entraide")).to_contain_text("2")
    grown = drawn(screen).evaluate_all(_PLACES)
    assert grown["entraide"] == before["entraide"], "it grows where it is"
    assert sorted(before, key=lambda text: float(before[text][0])) == sorted(
        before, key=lambda text: float(grown[text][0])
    ), "its neighbours make room, and stay its neighbours"
    three = hall.phone("encore")
    three.open(scene.board, scene.join(name="Trois", group="t3"))
    introduce(three, "Durable", "ateliers")
    expect(drawn(screen)).to_have_count(5)
    after = drawn(screen).evaluate_all(_PLACES)
    assert {text: after[text] for text in grown} == grown
    gallery.look(screen.page, "screen two", HALL, LAPTOP)
    listed = screen.main.locator(".word-list li").first
    expect(listed).to_contain_text("entraide")
    expect(listed).to_contain_text("Solidaire")
    expect(screen.main.locator(".cloud-threads path")).to_have_count(2)


def test_screen_and_table_of_a_room_of_twenty_in_english(
    hall: Hall, gallery: Gallery, named_service: Canevas
) -> None:
    scene = Scene.of(named_service.url, introduced(20, silent=2))
    screen = hall.screen(language="en")
    screen.open(scene.board, scene.screen)
    expect(drawn(screen).nth(12)).to_be_visible()
    gallery.look(screen.page, "screen 20", HALL, LAPTOP)
    table = hall.table()
    table.open(scene.board, scene.join(table=True, group="t2"))
    expect(table.page.locator(".cloud-word").nth(5)).to_be_visible()
    gallery.look(table.page, "table", TABLET, PHONE)


def test_screen_and_phone_of_a_hall_of_two_hundred(
    hall: Hall, gallery: Gallery, named_service: Canevas
) -> None:
    scene = Scene.of(named_service.url, introduced(200, silent=20))
    screen = hall.screen()
    screen.open(scene.board, scene.screen)
    expect(drawn(screen).nth(12)).to_be_visible()
    gallery.look(screen.page, "screen 200", HALL, LAPTOP, PHONE, dark=False)
    assert not overlapping(drawn(screen))
    expect(screen.main.locator(".cloud-rest")).not_to_be_empty()
    phone = hall.phone()
    phone.open(scene.board, scene.join(name="Zoé", group="t2"))
    introduce(phone, "Culturel", "réseau", "entraide", "sérendipité")
    gallery.look(phone.page, "phone 200", PHONE, dark=False)


def test_facilitators_see_who_has_not_spoken_and_set_the_networks(
    hall: Hall, gallery: Gallery, named_service: Canevas
) -> None:
    scene = Scene.of(named_service.url, introduced(20, silent=3))
    led = hall.facilitator()
    led.open(scene.board, scene.facilitator)
    stage = led.page.locator(".facil-intro")
    expect(stage.locator(".facil-waiting li")).to_have_count(3)
    expect(stage.locator(".word-list li").first).to_contain_text("personnes")
    gallery.look(led.page, "stage", LAPTOP, HALL, PHONE)

    field = stage.get_by_label(led.say("network-name")).nth(1)
    field.fill("Solidarités")
    field.press("Enter")
    expect(stage.locator(".word-list")).to_contain_text(["Solidarités"])
    stage.get_by_label(led.say("network-new")).fill("Sciences")
    stage.get_by_role("button", name=led.say("add")).click()
    expect(stage.locator(".network-row")).to_have_count(5)
    stage.get_by_role("button", name=led.say("network-remove", name="Libre")).click()
    expect(stage.locator(".network-row")).to_have_count(4)
    led.page.get_by_role("button", name=led.say("undo")).last.click()
    expect(stage.locator(".network-row")).to_have_count(5)
    expect(led.panel("room").locator(".network-row")).to_have_count(5)
    gallery.look(led.page, "networks", LAPTOP, dark=False)


def press(phone: Phone, name: str) -> None:
    """Choose a chip."""
    phone.page.get_by_role("button", name=name).click()


def word(phone: Phone, number: int) -> Locator:
    """The field of a word."""
    return phone.page.get_by_label(phone.say("intro-word", number=number))


def fill(phone: Phone, *words: str) -> None:
    """Write words, the first in the first field."""
    for number, each in enumerate(words, start=1):
        word(phone, number).fill(each)


def introduce(phone: Phone, network: str, *words: str) -> None:
    """Say a network and words, and show them."""
    press(phone, network)
    fill(phone, *words)
    phone.page.get_by_role("button", name=phone.say("intro-go")).click()
    expect(me(phone)).to_contain_text(phone.say("intro-saved"))


def me(phone: Phone) -> Locator:
    """What the room sees of oneself."""
    return phone.page.get_by_role("region", name=phone.say("intro-me"))


def shares(phone: Phone) -> Locator:
    """One's words, with how many people one shares each."""
    return phone.page.get_by_role("region", name=phone.say("intro-my-words")).get_by_role(
        "listitem"
    )


def drawn(screen: Screen) -> Locator:
    """The words on the wall."""
    return screen.page.locator(".cloud-word")


def overlapping(words: Locator) -> list[Any]:
    """Pairs of words that lie on one another."""
    found: list[Any] = words.evaluate_all(
        """(words) => {
          const boxes = words.map((word) => [word.textContent, word.getBoundingClientRect()])
          return boxes.flatMap(([name, a], n) => boxes.slice(n + 1).filter(([, b]) =>
            a.left < b.right - 2 && b.left < a.right - 2 &&
            a.top < b.bottom - 2 && b.top < a.bottom - 2).map(([other]) => `${name} / ${other}`))
        }"""
    )
    return found
