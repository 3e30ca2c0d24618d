"""Every page in every state: nothing axe finds, nothing that scrolls sideways, light and dark."""

import time
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.device import NOT_FOUND
from tests.browser.facilitator import Facilitator
from tests.browser.gallery import HALL, LAPTOP, PHONE, TABLET, Gallery, Size
from tests.browser.hall import Hall
from tests.browser.scene import TEXTS, Scene
from tests.services.canevas import Canevas

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("pages")]


def test_home(hall: Hall, gallery: Gallery) -> None:
    animation = hall.facilitator()
    page = animation.page
    animation.device.go("/")
    expect(page.get_by_role("radio").first).to_be_visible()
    gallery.look(page, "home", PHONE, LAPTOP, HALL)
    page.get_by_label(animation.say("enter-code-label")).fill("12")
    page.get_by_role("button", name=animation.say("enter-code-go"), exact=True).click()
    expect(page.get_by_text(animation.say("enter-code-short"))).to_be_visible()
    gallery.look(page, "home short code", PHONE)
    animation.make("Territoires en transition")
    animation.device.go("/")
    page.get_by_role("button", name=animation.say("forget")).first.click()
    gallery.look(page, "home my sessions", PHONE, LAPTOP)
    animation.device.expects.append(NOT_FOUND)
    animation.device.go("/nowhere")
    gallery.look(page, "nowhere", PHONE)
    animation.device.go("/b/unknown")
    gallery.look(page, "no key", PHONE)


def test_the_door(hall: Hall, gallery: Gallery, named_service: Canevas) -> None:
    scene = Scene.made(named_service.url)
    lea = hall.phone()
    lea.device.go(f"/j/{scene.code}")
    expect(lea.page.get_by_label(lea.say("join-name"))).to_be_visible()
    gallery.look(lea.page, "door", PHONE, LAPTOP)
    lea.page.get_by_text(lea.say("returning")).click()
    lea.page.get_by_text(lea.say("your-data"), exact=True).click()
    lea.page.get_by_text("Lorient").click()
    gallery.look(lea.page, "door open", PHONE, LAPTOP)
    lea.device.expects.append(NOT_FOUND)
    lea.device.go("/j/ZZZZZZ")
    expect(lea.page.get_by_role("heading")).to_have_text(lea.say("join-wrong-title"))
    gallery.look(lea.page, "door wrong code", PHONE)
    closed = Scene.made(named_service.url, closed=True)
    lea.device.go(f"/j/{closed.code}")
    expect(lea.page.get_by_text(lea.say("join-closed"))).to_be_visible()
    lea.page.get_by_text(lea.say("your-data"), exact=True).click()
    expect(lea.page.get_by_text(lea.say("your-data-closed"))).to_be_visible()
    gallery.look(lea.page, "door closed", PHONE)


def test_a_phone(hall: Hall, gallery: Gallery, named_service: Canevas) -> None:
    lea = hall.phone()
    page = lea.page

    def see(state: str, **wanted: Any) -> None:
        scene = Scene.made(named_service.url, **wanted)
        lea.open(scene.board, scene.join(name="Léa", group="t2"))
        gallery.look(page, state, PHONE)

    see("phone before")
    see("phone first idea", activity="idees", empty=True)
    see("phone hidden", activity="idees", revealed=False)
    see("phone locked", activity="idees", locked=True)
    see("phone last minute", activity="idees", timer={"ends": in_a_minute(), "left": None})
    see("phone break", activity="pause")
    see("phone spotlight", activity="carte", spotlight=["card", "carte-7"])
    see("phone asks", activity="leviers")
    see("phone collect", activity="idees")
    lea.write("Un four à pain pour le village")
    lea.device.saved()
    gallery.look(page, "phone my idea", PHONE, LAPTOP)
    lea.device.offline()
    lea.write("Une idée gardée ici")
    expect(page.get_by_text(lea.say("connection-offline"))).to_be_visible()
    gallery.look(page, "phone offline", PHONE)
    lea.device.online()
    lea.device.saved()
    page.get_by_role("button", name=lea.say("edit")).first.click()
    gallery.look(page, "phone editing", PHONE)
    page.get_by_role("button", name="Léa").click()
    expect(page.get_by_role("dialog")).to_be_visible()
    gallery.look(page, "phone myself", PHONE, LAPTOP)


def test_a_phone_on_the_common_map(hall: Hall, gallery: Gallery, named_service: Canevas) -> None:
    lea = hall.phone()
    page = lea.page
    scene = Scene.made(named_service.url, activity="carte")
    lea.open(scene.board, scene.join(name="Léa", group="t2"))
    lea.write("Un four à pain pour le village")
    gallery.look(page, "phone mapping", PHONE)
    lea.show("map")
    gallery.look(page, "phone map", PHONE, LAPTOP)
    page.locator(".map-list-card").first.click()
    expect(page.get_by_role("dialog")).to_be_visible()
    gallery.look(page, "phone placing", PHONE, LAPTOP)


def test_a_table(hall: Hall, gallery: Gallery, named_service: Canevas) -> None:
    table = hall.table()
    page = table.page

    def see(state: str, *sizes: Size, **wanted: Any) -> None:
        scene = Scene.made(named_service.url, **wanted)
        table.open(scene.board, scene.join(table=True, group="t2"))
        gallery.look(page, state, *(sizes or [TABLET]))

    see("table before")
    see("table break", activity="pause")
    see("table first idea", activity="idees", empty=True)
    see("table collect", activity="idees")
    see("table zones", activity="leviers", timer={"ends": None, "left": 240_000})
    see("table locked", activity="carte", locked=True)
    see("table map", TABLET, LAPTOP, HALL, PHONE, activity="carte")
    table.map.card(TEXTS[2]).click()
    gallery.look(page, "table card in hand", TABLET, PHONE)
    table.map.card(TEXTS[8]).click()
    table.map.tap(table.map.card(TEXTS[8]), table.map.card(TEXTS[5]))
    expect(page.get_by_label(table.say("cluster-title"))).to_be_focused()
    gallery.look(page, "table naming", TABLET)
    page.keyboard.press("Enter")
    page.get_by_role("button", name=table.say("write-idea")).click()
    gallery.look(page, "table writing", TABLET)


def test_a_facilitator(hall: Hall, gallery: Gallery, named_service: Canevas) -> None:
    animation = hall.facilitator()
    page = animation.page
    scene = Scene.made(named_service.url)
    animation.open(scene.board, scene.facilitator)
    gallery.look(page, "facilitator before", LAPTOP)
    scene = Scene.made(named_service.url, activity="idees", revealed=False)
    animation.open(scene.board, scene.facilitator)
    gallery.look(page, "facilitator agenda", LAPTOP, HALL, PHONE)
    animation.panel("agenda").get_by_text("Nos leviers").first.click()
    in_dialog(animation, gallery, "facilitator step")
    panel = animation.panel("room")
    panel.locator("summary").nth(1).click()
    gallery.look(page, "facilitator room", LAPTOP)
    panel.get_by_role("button", name=animation.say("group-change")).first.click()
    in_dialog(animation, gallery, "facilitator group")
    panel.get_by_role("button", name="Karim").click()
    in_dialog(animation, gallery, "facilitator person")
    panel = animation.panel("share")
    animation.screen_link("Écran du hall")
    panel.get_by_role("button", name=animation.say("token-revoke")).first.wait_for()
    gallery.look(page, "facilitator share", LAPTOP)
    panel.get_by_role("button", name=animation.say("token-revoke")).first.click()
    in_dialog(animation, gallery, "facilitator revoking")
    panel = animation.panel("data")
    gallery.look(page, "facilitator data", LAPTOP)
    panel.get_by_role("button", name=animation.say("data-delete")).click()
    in_dialog(animation, gallery, "facilitator deleting")
    lea = hall.phone()
    lea.open(scene.board, scene.join(name="Léa", group="t2"))
    panel.get_by_role("button", name=animation.say("data-close"), exact=True).click()
    expect(lea.page.get_by_text(lea.say("phone-closed"))).to_be_visible()
    expect(lea.page.get_by_label(lea.say("write-label"))).to_have_count(0)
    gallery.look(lea.page, "phone closed", PHONE)
    gallery.look(page, "facilitator closed", LAPTOP)


def test_a_facilitator_on_the_common_map(
    hall: Hall, gallery: Gallery, named_service: Canevas
) -> None:
    animation = hall.facilitator()
    page = animation.page
    scene = Scene.made(
        named_service.url,
        activity="carte",
        spotlight=["cluster", "reparer"],
        timer={"ends": None, "left": 600_000},
    )
    animation.open(scene.board, scene.facilitator)
    gallery.look(page, "facilitator map", LAPTOP, HALL, PHONE)
    animation.map.card(TEXTS[2]).click()
    gallery.look(page, "facilitator card in hand", LAPTOP)
    page.locator(".map-hand").get_by_text(animation.say("edit"), exact=True).click()
    in_dialog(animation, gallery, "facilitator editing")
    page.get_by_role("button", name=animation.say("carry")).click()
    in_dialog(animation, gallery, "facilitator carrying")


def test_the_screen(hall: Hall, gallery: Gallery, named_service: Canevas) -> None:
    screen = hall.screen()

    def see(state: str, *sizes: Size, **wanted: Any) -> None:
        scene = Scene.made(named_service.url, **wanted)
        screen.open(scene.board, scene.screen)
        expect(screen.page.locator(".screen img").first).to_be_visible()
        gallery.look(screen.page, state, *(sizes or [HALL]))

    see("screen lobby", HALL, LAPTOP)
    see("screen hidden", activity="idees", revealed=False)
    see("screen first idea", activity="idees", empty=True)
    see("screen wall", HALL, LAPTOP, activity="idees", timer={"ends": None, "left": 240_000})
    see("screen zones", activity="leviers")
    see("screen map", HALL, LAPTOP, activity="carte")
    see("screen map hidden", activity="carte", revealed=False)
    see("screen break", activity="pause", timer={"ends": None, "left": 42_000})
    for kind, id in (
        ("card", "carte-7"),
        ("cluster", "reparer"),
        ("zone", "carte/ensemble"),
        ("group", "t2"),
    ):
        see(f"screen spotlight {kind}", activity="carte", spotlight=[kind, id])


def in_a_minute() -> int:
    """A time that a countdown ends at, in milliseconds, while it presses."""
    return int(time.time() * 1000) + 55_000


def in_dialog(animation: Facilitator, gallery: Gallery, state: str) -> None:
    """Look at the dialog that opens, and close it."""
    dialog = animation.page.get_by_role("dialog")
    expect(dialog).to_be_visible()
    gallery.look(animation.page, state, LAPTOP, PHONE)
    animation.page.keyboard.press("Escape")
    expect(dialog).to_have_count(0)
