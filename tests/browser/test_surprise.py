"""What surprises: private notes from anywhere, revealed together."""

import pytest
from playwright.sync_api import expect

from tests.browser.collection import NOTES, PROMPTS, wondering
from tests.browser.gallery import HALL, LAPTOP, PHONE, TABLET, Gallery
from tests.browser.hall import Hall
from tests.browser.phone import Phone
from tests.browser.scene import TEXTS
from tests.services.canevas import Canevas

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("collect")]


def test_wonder1_a_note_from_anywhere_then_all_of_them_together(
    hall: Hall, gallery: Gallery, named_service: Canevas
) -> None:
    scene = wondering(named_service.url, "idees")
    lea, table, animation, screen = hall.phone(), hall.table(), hall.facilitator(), hall.screen()
    lea.open(scene.board, scene.join(name="Léa", group="t1"))
    gallery.look(lea.page, "wonder foot", PHONE)
    lea.page.get_by_role("button", name=lea.say("wonder"), exact=True).click()
    lea.device.offline()
    note(lea, "Qu’il fasse si beau", PROMPTS["etonne"])
    gallery.look(lea.page, "wonder dialog", PHONE, LAPTOP)
    lea.page.get_by_role("button", name=lea.say("close")).click()
    lea.device.online()
    lea.device.saved()
    here = lea.page.get_by_role("button", name=lea.say("wonder-here-about", text=TEXTS[3]))
    here.click()
    dialog = lea.page.get_by_role("dialog")
    expect(dialog).to_contain_text(lea.say("wonder-about", text=TEXTS[3]))
    note(lea, "Et le retour ?", PROMPTS["demande"])
    lea.page.get_by_role("button", name=lea.say("close")).click()
    animation.open(scene.board, scene.facilitator)
    screen.open(scene.board, scene.screen)
    animation.start("Rapport d’étonnement")
    count = len(NOTES) + 2
    expect(animation.page.locator(".surprises-count")).to_contain_text(str(count))
    expect(screen.main.locator(".counts-all")).to_contain_text(str(count))
    assert "beau" not in animation.page.content()
    gallery.look(animation.page, "wonder facilitator", LAPTOP, PHONE)
    gallery.look(screen.page, "wonder hidden", HALL, LAPTOP)
    table.open(scene.board, scene.join(table=True, group="t1"))
    table.page.get_by_role("button", name=table.say("write-note")).click()
    table.page.get_by_label(table.say("write-note-label")).fill("Un mot d’Yves")
    gallery.look(table.page, "wonder table", TABLET)
    table.page.get_by_role("button", name=table.say("write-add")).click()
    expect(table.page.get_by_text(table.say("wonder-kept"))).to_be_visible()
    mine = lea.page.get_by_role("region", name=lea.say("wonder-mine"))
    expect(mine.get_by_text("Qu’il fasse si beau")).to_be_visible()
    take_back = lea.say("phone-take-back", text="Et le retour ?")
    lea.page.get_by_role("button", name=take_back).click()
    gallery.look(lea.page, "wonder phone", PHONE)
    animation.press("reveal")
    asking = animation.page.get_by_role("dialog")
    expect(asking).to_contain_text(animation.say("unveil-say"))
    gallery.look(animation.page, "wonder asks", LAPTOP, PHONE)
    asking.get_by_role("button", name=animation.say("unveil-sure")).click()
    expect(screen.shown().filter(has_text=NOTES[0][1])).to_be_visible()
    assert set(screen.layout()) == {*PROMPTS.values(), screen.say("zone-none")}
    expect(lea.page.get_by_text(NOTES[0][1])).to_be_visible()
    gallery.look(screen.page, "wonder wall", HALL, LAPTOP)
    gallery.look(lea.page, "wonder revealed", PHONE)
    gallery.look(table.page, "wonder revealed table", TABLET)
    gallery.look(animation.page, "wonder revealed facilitator", LAPTOP)
    animation.press("undo")
    expect(screen.main.locator(".counts-all")).to_be_visible()
    expect(lea.page.get_by_text(NOTES[0][1])).to_have_count(0)


def test_wonder1_in_english_and_only_where_the_agenda_has_a_place(
    hall: Hall, gallery: Gallery, named_service: Canevas
) -> None:
    scene = wondering(named_service.url, "idees")
    lea = hall.phone(language="en")
    lea.open(scene.board, scene.join(name="Léa"))
    lea.page.get_by_role("button", name=lea.say("wonder"), exact=True).click()
    gallery.look(lea.page, "wonder english", PHONE)
    locked = wondering(named_service.url, "idees", locked=True)
    lea.open(locked.board, locked.join(name="Léa"))
    expect(lea.page.locator(".phone-foot")).to_be_visible()
    expect(lea.page.locator("section[aria-labelledby=others]")).to_be_visible()
    expect(lea.page.get_by_role("button", name=lea.say("wonder"), exact=True)).to_have_count(0)


def note(phone: Phone, text: str, prompt: str) -> None:
    """Write a private note, under one of the questions."""
    phone.page.get_by_role("button", name=prompt, exact=True).click()
    field = phone.page.get_by_role("dialog").get_by_label(phone.say("wonder-write"))
    field.fill(text)
    field.press("Enter")
    expect(phone.page.get_by_role("dialog").get_by_text(text, exact=True)).to_be_visible()
