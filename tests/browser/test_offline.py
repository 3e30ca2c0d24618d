"""A phone without a network: its page opens all the same, and nothing typed is lost."""

import pytest
from playwright.sync_api import expect

from tests.browser.device import Device
from tests.browser.hall import Hall
from tests.browser.scene import Scene
from tests.services.canevas import Canevas

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("offline")]


def test_a_page_opens_without_a_network_after_its_first_visit(
    hall: Hall, named_service: Canevas
) -> None:
    scene = Scene.made(named_service.url, activity="idees")
    lea = hall.phone("lea", home=named_service.url)
    lea.join(f"/j/{scene.code}", "Léa")
    lea.write("Écrite avec le réseau")
    lea.fate("Écrite avec le réseau", "saved")
    its_files_are_kept(lea.device)
    lea.device.offline()
    lea.device.forget_what_the_browser_cached()
    lea.write("Écrite sans le réseau")
    lea.page.reload()
    lea.fate("Écrite sans le réseau", "kept")
    lea.fate("Écrite avec le réseau", "saved")


def its_files_are_kept(device: Device) -> None:
    """Wait until the service worker holds every file that the page was made from."""
    device.until(
        """async () => {
          const loaded = performance.getEntriesByType('resource').map(({ name }) => name)
          const files = loaded.filter((name) => name.includes('/assets/'))
          const kept = await Promise.all(files.map((name) => caches.match(name)))
          return kept.every(Boolean)
        }"""
    )


def test_what_is_typed_without_a_network_survives_over_plain_http(
    hall: Hall, named_service: Canevas
) -> None:
    scene = Scene.made(named_service.url, activity="idees")
    lea, karim = hall.phone("lea"), hall.phone("karim")
    for phone, name in ((lea, "Léa"), (karim, "Karim")):
        phone.join(f"/j/{scene.code}", name)
    assert not lea.page.evaluate("window.isSecureContext")
    lea.device.offline()
    for n in range(3):
        lea.write(f"Sans réseau, nº {n}")
    lea.page.get_by_label(lea.say("write-label")).fill("Commencée")
    lea.device.online()
    lea.page.reload()
    for n in range(3):
        lea.fate(f"Sans réseau, nº {n}", "saved")
    expect(lea.page.get_by_label(lea.say("write-label"))).to_have_value("Commencée")
    expect(karim.others().filter(has_text="Sans réseau")).to_have_count(3)
    arrived = [text for text in scene.texts() if text.startswith("Sans réseau")]
    assert arrived == [f"Sans réseau, nº {n}" for n in range(3)]


def test_a_phone_says_so_where_nothing_can_be_saved_and_sends_it_once_it_can(
    hall: Hall, named_service: Canevas
) -> None:
    scene = Scene.made(named_service.url, activity="idees")
    lea, karim = hall.phone("lea"), hall.phone("karim")
    for phone, name in ((lea, "Léa"), (karim, "Karim")):
        phone.join(f"/j/{scene.code}", name)
    karim.write("Écrite avant")
    karim.fate("Écrite avant", "saved")
    with named_service.without_room():
        lea.write("Écrite sur un disque plein")
        lea.fate("Écrite sur un disque plein", "sending")
        state = lea.page.locator(".connection")
        expect(state).to_have_text(lea.say("connection-waiting"), timeout=15_000)
        lea.fate("Écrite sur un disque plein", "sending")
        expect(lea.others().filter(has_text="Écrite avant")).to_be_visible()
        assert "Écrite sur un disque plein" not in scene.texts()
    lea.fate("Écrite sur un disque plein", "saved")
    expect(state).to_have_text(lea.say("connection-saved"))
    expect(karim.others().filter(has_text="disque plein")).to_have_count(1)
