"""What is kept of people: what they are told, how they take it back, and that it is gone then."""

import json
import time
from typing import Any

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.device import Device
from tests.browser.gallery import HALL, LAPTOP, PHONE, Gallery
from tests.browser.hall import Hall
from tests.browser.phone import Phone
from tests.browser.scene import TEXTS, Scene, log
from tests.browser.test_keyboard import tab_to
from tests.services.canevas import Canevas

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("data")]

DAY_MS = 86_400_000

WORD = "passiflore"
"""Written by who is to be erased, and by nobody else."""

_KEPT = """
async (word) => {
  const plain = (_, value) => (value instanceof Map ? [...value] : value)
  const found = []
  const look = (where, what) => {
    if (JSON.stringify(what, plain)?.includes(word)) found.push(where)
  }
  for (const storage of [localStorage, sessionStorage])
    for (const name of Object.keys(storage)) look(name, [name, storage.getItem(name)])
  const answer = (request) => new Promise((done, failed) => {
    request.onsuccess = () => done(request.result)
    request.onerror = () => failed(request.error)
  })
  for (const { name } of await indexedDB.databases()) {
    const kept = await answer(indexedDB.open(name))
    for (const store of kept.objectStoreNames) {
      const all = kept.transaction(store).objectStore(store)
      look(`${name}/${store}`, [await answer(all.getAllKeys()), await answer(all.getAll())])
    }
    kept.close()
  }
  if ('caches' in window)
    for (const name of await caches.keys())
      for (const request of await (await caches.open(name)).keys()) {
        const response = await (await caches.open(name)).match(request)
        look(request.url, [request.url, await response.text()])
      }
  return found
}
"""


def test_a_person_erases_everything_by_keyboard(
    hall: Hall, gallery: Gallery, named_service: Canevas
) -> None:
    scene = Scene.made(named_service.url, activity="idees")
    # Where browsers let a page open without a network, so that its caches are looked at, too.
    lea, karim = (hall.phone(name, home=named_service.url) for name in ("lea", "karim"))
    lea.join(f"/j/{scene.code}", "Léa")
    karim.join(f"/j/{scene.code}", "Karim")
    lea.write(f"Une {WORD} au pied des murs")
    lea.fate(f"Une {WORD} au pied des murs", "saved")
    lea.page.get_by_label(lea.say("write-label")).fill(f"Et une autre {WORD}")
    expect(karim.others().filter(has_text=WORD)).to_have_count(1)
    for phone in (lea, karim):
        until_kept(phone.device, WORD)

    me = my_data(lea)
    sure = me.get_by_role("button", name=lea.say("erase-sure"))
    tab_to(lea.device, me.get_by_text(lea.say("erase-me"), exact=True))
    lea.page.keyboard.press("Enter")
    lea.device.offline()
    tab_to(lea.device, sure)
    lea.page.keyboard.press("Enter")
    expect(me.get_by_role("alert")).to_have_text(lea.say("problem-network"))
    lea.device.online()
    lea.page.keyboard.press("Enter")
    expect(lea.page.get_by_role("heading", name=lea.say("left-title"))).to_be_visible()
    gallery.look(lea.page, "erased", PHONE)

    expect(karim.others().filter(has_text=karim.say("words-erased"))).to_have_count(1)
    expect(karim.page.get_by_text(WORD)).to_have_count(0)
    until_gone(karim.device, WORD)
    for word in (WORD, scene.board, "Léa"):
        until_gone(lea.device, word)
    assert WORD not in json.dumps(scene.texts())


def test_a_person_takes_back_an_idea_and_withdraws_their_name(
    hall: Hall, gallery: Gallery, named_service: Canevas
) -> None:
    scene = Scene.made(named_service.url, activity="idees")
    animation, lea = hall.facilitator(), hall.phone()
    animation.open(scene.board, scene.facilitator)
    lea.join(f"/j/{scene.code}", "Philomène", "Table 2")
    lea.write("Un four à pain")
    me = my_data(lea)
    me.get_by_role("button", name=lea.say("phone-take-back", text="Un four à pain")).click()
    expect(me.get_by_role("button", name=lea.say("put-back"))).to_be_focused()
    expect(me.get_by_text("Un four à pain")).to_have_count(0)
    lea.page.keyboard.press("Enter")
    expect(me.get_by_text("Un four à pain")).to_be_visible()
    me.get_by_role("button", name=lea.say("withdraw-sure")).click()
    expect(me.get_by_role("status")).to_have_text(lea.say("withdrawn"))
    gallery.look(lea.page, "name withdrawn", PHONE, dark=False)
    lea.page.keyboard.press("Escape")
    expect(lea.page.get_by_role("dialog").get_by_label(lea.say("join-name"))).to_have_value("")
    lea.page.keyboard.press("Escape")
    lea.fate("Un four à pain", "saved")
    panel = animation.panel("room")
    panel.locator("summary").nth(1).click()
    expect(panel).to_contain_text("nº")
    expect(panel).not_to_contain_text("Philomène")
    until_gone(lea.device, "Philomène")
    lea.page.locator(".phone-foot").get_by_role("button").click()
    lea.page.get_by_text(lea.say("phone-leave"), exact=True).click()
    lea.page.get_by_role("button", name=lea.say("phone-leave-sure"), exact=True).click()
    expect(lea.page.get_by_role("heading", name="Canevas")).to_be_visible()
    until_gone(lea.device, scene.board)
    expect(animation.page.get_by_text("Un four à pain")).to_be_visible()


def test_a_facilitator_erases_a_person(
    hall: Hall, gallery: Gallery, named_service: Canevas
) -> None:
    scene = Scene.made(named_service.url, activity="idees")
    animation, lea, screen = hall.facilitator(), hall.phone(), hall.screen()
    animation.open(scene.board, scene.facilitator)
    screen.open(scene.board, scene.screen)
    lea.join(f"/j/{scene.code}", "Philomène", "Table 2")
    lea.write(f"Une {WORD}")
    lea.page.get_by_label(lea.say("write-label")).fill(f"Une autre {WORD}")
    expect(screen.page.get_by_text(WORD)).to_have_count(1)
    panel = animation.panel("room")
    panel.locator("summary").nth(1).click()
    panel.get_by_role("button", name="Philomène").click()
    person = animation.page.get_by_role("dialog")
    person.get_by_text(animation.say("person-erase"), exact=True).click()
    gallery.look(animation.page, "erasing a person", LAPTOP)
    person.get_by_role("button", name=animation.say("person-erase-sure")).click()
    expect(person).to_have_count(0)
    expect(
        animation.page.get_by_text(animation.say("person-erased", name="Philomène"))
    ).to_be_visible()
    expect(panel.get_by_role("button", name="Philomène")).to_have_count(0)
    erased = screen.page.get_by_text(screen.say("words-erased"))
    expect(erased).to_have_count(1)
    gallery.look(screen.page, "screen words erased", HALL, dark=False)
    expect(lea.page.get_by_role("heading")).to_have_text(lea.say("ended-title"))
    gallery.look(lea.page, "revoked", PHONE, dark=False)
    for device in (lea.device, screen.device, animation.device):
        until_gone(device, WORD)
        until_gone(device, "Philomène")


def test_a_deleted_session_leaves_nothing_on_a_phone(hall: Hall, named_service: Canevas) -> None:
    scene = Scene.made(named_service.url, activity="idees")
    animation, lea = hall.facilitator(), hall.phone()
    animation.open(scene.board, scene.facilitator)
    lea.join(f"/j/{scene.code}", "Léa")
    until_kept(lea.device, TEXTS[0])
    lea.page.get_by_label(lea.say("write-label")).fill("Commencée")
    panel = animation.panel("data")
    panel.get_by_role("button", name=animation.say("data-delete")).click()
    dialog = animation.page.get_by_role("dialog")
    dialog.get_by_role("textbox").fill("Territoires en transition")
    dialog.get_by_role("button", name=animation.say("delete-button")).click()
    for device in (lea.device, animation.device):
        expect(device.page.get_by_text(device.say("ended-deleted"))).to_be_visible()
        for word in (TEXTS[0], scene.board, "Commencée"):
            until_gone(device, word)


def test_how_long_a_session_is_kept(hall: Hall, gallery: Gallery, named_service: Canevas) -> None:
    soon = int(time.time() * 1000) + 3 * DAY_MS
    scene = Scene.of(named_service.url, kept_until(soon))
    animation = hall.facilitator()
    page, say = animation.page, animation.say
    animation.open(scene.board, scene.facilitator)
    longer = animation.bar.get_by_role("button", name=say("keep-longer"))
    expect(longer).to_be_visible()
    gallery.look(page, "kept not for long", LAPTOP, PHONE)
    longer.click()
    expect(longer).to_have_count(0)
    expect(animation.bar.locator(".kept")).to_contain_text("12 mois")
    animation.press("undo")
    expect(longer).to_be_visible()
    panel = animation.panel("data")
    until = panel.get_by_label(say("keeping-until"), exact=True)
    until.fill("2031-05-17")
    until.press("Enter")
    expect(animation.bar.locator(".kept")).to_contain_text("17 mai 2031")
    expect(panel.get_by_text("17 mai 2031")).to_be_visible()
    panel.get_by_role("button", name=say("keeping-months", months=36)).click()
    expect(until).not_to_have_value("2031-05-17")
    gallery.look(page, "keeping", LAPTOP, dark=False)
    panel.get_by_role("button", name=say("keeping-for-ever")).click()
    expect(animation.bar.locator(".kept")).to_have_count(0)


@pytest.mark.parametrize("language", ["fr", "en"])
def test_what_people_are_told(
    hall: Hall, gallery: Gallery, named_service: Canevas, language: str
) -> None:
    scene = Scene.made(named_service.url, activity="idees")
    lea = hall.phone(language=language)
    if language != "fr":
        lea.device.go("/")
        lea.page.evaluate(f"localStorage.setItem('canevas:language', '{language}')")
    lea.join(f"/j/{scene.code}", "Léa", "Table 2")
    me = my_data(lea)
    expect(me).to_contain_text("Le forum des usages coopératifs")
    gallery.look(lea.page, f"my data {language}", PHONE, dark=language == "fr")
    me.get_by_text(lea.say("erase-me"), exact=True).click()
    me.get_by_role("button", name=lea.say("erase-sure")).scroll_into_view_if_needed()
    gallery.look(lea.page, f"erasing myself {language}", PHONE, dark=False)


def my_data(phone: Phone) -> Locator:
    """Open *Vos données*, by keyboard."""
    page = phone.page
    tab_to(phone.device, page.locator(".phone-foot").get_by_role("button"))
    page.keyboard.press("Enter")
    tab_to(phone.device, page.get_by_role("button", name=phone.say("your-data")))
    page.keyboard.press("Enter")
    me = page.get_by_role("dialog", name=phone.say("your-data"))
    expect(me).to_be_visible()
    return me


def until_kept(device: Device, word: str) -> None:
    """Wait until a device keeps a word somewhere."""
    device.until(f"async () => (await ({_KEPT})({json.dumps(word)})).length > 0")


def until_gone(device: Device, word: str) -> None:
    """Wait until it keeps it nowhere: in no storage, database or cache of the browser."""
    device.until(f"async () => (await ({_KEPT})({json.dumps(word)})).length === 0")


def kept_until(at: int) -> list[dict[str, Any]]:
    """A session that is kept until then."""
    lines = log(activity="idees")
    lines[1]["changes"][0][2]["keep_until"] = at
    return lines
