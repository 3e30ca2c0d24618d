"""Several days: the end of a sitting, coming back with and without a code, two who turn out one."""

import re

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.device import PATIENCE_MS
from tests.browser.facilitator import Facilitator
from tests.browser.gallery import HALL, LAPTOP, PHONE, Gallery
from tests.browser.hall import Hall
from tests.browser.phone import Phone
from tests.browser.scene import Scene
from tests.browser.test_keyboard import tab_to
from tests.browser.words import Words
from tests.services.canevas import Canevas

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("days")]

ADDRESS = "lea@exemple.fr"


def adjourn(animation: Facilitator) -> None:
    """End the sitting."""
    panel = animation.panel("agenda")
    panel.get_by_role("button", name=animation.say("sitting-adjourn"), exact=True).click()
    resume = animation.bar.get_by_role("button", name=animation.say("sitting-resume"))
    expect(resume).to_be_visible()


def me(phone: Phone) -> Locator:
    """Open "Me"."""
    phone.page.locator(".phone-foot").get_by_role("button").click()
    return phone.page.get_by_role("dialog")


def test_a_sitting_ends_with_the_way_back_consent_and_an_address(
    hall: Hall, gallery: Gallery, named_service: Canevas
) -> None:
    scene = Scene.made(named_service.url, activity="idees")
    animation, lea, screen = hall.facilitator(), hall.phone("lea"), hall.screen()
    animation.open(scene.board, scene.facilitator)
    screen.device.go(f"/screen/{scene.board}#t={scene.screen}")
    lea.join(f"/j/{scene.code}", "Léa", "Table 2")
    gallery.look(animation.page, "agenda with its ends", LAPTOP, dark=False)
    adjourn(animation)
    gallery.look(animation.page, "facilitator adjourned", LAPTOP, PHONE)

    expect(screen.page.get_by_role("heading", name=screen.say("adjourned-title"))).to_be_visible()
    gallery.look(screen.page, "screen adjourned", HALL)

    page, say = lea.page, lea.say
    expect(page.get_by_role("heading", name=say("closing-sitting"))).to_be_visible()
    code = page.locator(".my-resume-code").inner_text()
    assert re.fullmatch(r"[A-Z2-9]{5} [A-Z2-9]{5}", code)
    expect(page.get_by_label(say("consent-no"))).to_be_checked()
    gallery.look(page, "phone closing", PHONE, HALL)
    page.get_by_label(say("consent-yes")).check()
    expect(animation.bar).to_contain_text(re.compile("Une personne sur"))

    form = page.locator(".address form")
    leave = form.get_by_role("button", name=say("address-leave"))
    leave.click()
    expect(form.get_by_role("alert")).to_have_text(say("address-empty"))
    form.get_by_label(say("address-label")).fill("lea")
    leave.click()
    expect(form.get_by_role("alert")).to_have_text(say("address-agree-first"))
    lea.device.expects.append(re.compile("422"))
    form.get_by_label(say("address-agree")).check()
    leave.click()
    expect(form.get_by_role("alert")).to_contain_text("lea@exemple.fr")
    gallery.look(page, "phone address refused", PHONE, dark=False)
    form.get_by_label(say("address-label")).fill(ADDRESS)
    leave.click()
    expect(page.locator(".address-left")).to_have_text(ADDRESS)
    gallery.look(page, "phone address left", PHONE, dark=False)
    panel = animation.panel("data")
    expect(panel).to_contain_text(animation.say("contacts-count", count=1))
    with animation.page.expect_download() as saved:
        panel.get_by_role("button", name=animation.say("contacts-save")).click()
    assert saved.value.path().read_text("utf-8-sig").split() == ["email", ADDRESS]

    page.get_by_role("button", name=say("closing-look")).click()
    expect(page.get_by_label(say("write-label"))).to_be_visible()
    page.get_by_role("button", name=say("closing-back")).click()
    dialog = me(lea)
    dialog.get_by_label(say("consent-no")).check()
    dialog.get_by_role("button", name=say("address-withdraw")).click()
    expect(dialog.locator(".address [role=status]")).to_have_text(say("address-withdrawn"))
    gallery.look(page, "me with consent and address", PHONE)
    page.keyboard.press("Escape")

    animation.bar.get_by_role("button", name=animation.say("sitting-resume")).click()
    expect(page.get_by_label(say("write-label"))).to_be_visible()
    animation.page.locator(".toast").get_by_role("button", name=animation.say("undo")).last.click()
    expect(page.get_by_role("heading", name=say("closing-sitting"))).to_be_visible()
    page.evaluate("localStorage.setItem('canevas:language', 'en')")
    page.reload()
    expect(page.get_by_role("heading", name=Words("en")("closing-sitting"))).to_be_visible()
    gallery.look(page, "phone closing in english", PHONE, dark=False)


def test_who_was_here_yesterday_comes_back_without_a_code(
    hall: Hall, gallery: Gallery, named_service: Canevas
) -> None:
    scene = Scene.made(named_service.url, activity="idees")
    animation, old, new = hall.facilitator(), hall.phone("hier"), hall.phone("aujourdhui")
    animation.open(scene.board, scene.facilitator)
    old.join(f"/j/{scene.code}", "Philomène", "Table 2")
    old.write("Un four à pain")

    page, say = new.page, new.say
    new.device.go(f"/j/{scene.code}")
    page.get_by_text(say("returning"), exact=True).click()
    gallery.look(page, "coming back", PHONE)
    ask = page.get_by_role("button", name=say("returning-ask"))
    ask.click()
    expect(page.get_by_role("alert")).to_have_text(say("returning-both"))
    page.get_by_label(say("returning-name")).fill("philomene")
    page.get_by_label(say("returning-word")).fill("pain")
    ask.click()
    expect(page.get_by_text(say("returning-waiting"))).to_be_visible()
    gallery.look(page, "waiting to come back", PHONE)

    came = animation.say("returns-came", name="philomene")
    told = animation.page.get_by_role("status").filter(has_text=came)
    expect(told).to_be_visible(timeout=PATIENCE_MS)
    panel = animation.panel("room")
    waiting = panel.get_by_role("article", name="philomene")
    expect(waiting.get_by_role("radio")).to_have_count(1)
    gallery.look(animation.page, "somebody waits", LAPTOP, PHONE)
    waiting.get_by_role("button", name=animation.say("returns-refuse")).click()
    refused = page.get_by_role("alert")
    expect(refused).to_contain_text(say("returning-refused"), timeout=PATIENCE_MS)
    gallery.look(page, "not let in", PHONE, dark=False)
    page.get_by_role("button", name=say("returning-again")).click()
    page.get_by_label(say("returning-name")).fill("Philomène")
    page.get_by_label(say("returning-word")).fill("pain")
    ask.click()

    waiting = panel.get_by_role("article", name="Philomène")
    expect(waiting).to_be_visible(timeout=PATIENCE_MS)
    tab_to(animation.device, waiting.get_by_role("radio").first)
    animation.page.keyboard.press("Space")
    accept = waiting.get_by_role("button", name=animation.say("returns-accept"))
    tab_to(animation.device, accept)
    animation.page.keyboard.press("Enter")
    expect(new.mine("Un four à pain")).to_be_visible(timeout=PATIENCE_MS)
    expect(waiting).to_have_count(0)

    dialog = me(new)
    dialog.get_by_role("button", name=say("phone-resume-new")).click()
    expect(dialog.locator(".my-resume-code")).to_be_visible()
    gallery.look(page, "a new code", PHONE, dark=False)


def test_two_turn_out_to_be_one_and_words_of_another_step_are_not_lost(
    hall: Hall, gallery: Gallery, named_service: Canevas
) -> None:
    scene = Scene.made(named_service.url, activity="idees")
    animation = hall.facilitator()
    first, second = hall.phone("premier"), hall.phone("second")
    animation.open(scene.board, scene.facilitator)
    first.join(f"/j/{scene.code}", "Philomène", "Table 2")
    first.write("Un four à pain")
    second.join(f"/j/{scene.code}", "Philo")
    second.write("Un lavoir")
    second.page.get_by_label(second.say("write-label")).fill("Une idée qui attend")

    panel = animation.panel("room")
    panel.locator("summary").last.click()
    panel.get_by_role("button", name="Philo", exact=True).click()
    dialog = animation.page.get_by_role("dialog")
    dialog.get_by_text(animation.say("merge"), exact=True).click()
    dialog.get_by_label(animation.say("choose-person")).fill("philom")
    dialog.get_by_role("radio", name="Philomène").check()
    gallery.look(animation.page, "two are one", LAPTOP, PHONE)
    dialog.get_by_role("button", name=animation.say("merge-sure", name="Philo")).click()
    for phone in (first, second):
        for text in ("Un four à pain", "Un lavoir"):
            expect(phone.mine(text)).to_be_visible()
    field = second.page.get_by_label(second.say("write-label"))
    expect(field).to_have_value("Une idée qui attend")

    animation.start("Pause café")
    left = second.page.get_by_role("region", name=second.say("left-begun-label"))
    expect(left).to_contain_text("Une idée qui attend")
    gallery.look(second.page, "begun in another step", PHONE)
    left.get_by_role("button", name=second.say("left-send")).click()
    expect(left).to_have_count(0)
    expect(animation.page.get_by_role("dialog")).to_have_count(0)
    assert "Une idée qui attend" in scene.texts()

    second.device.go("/")
    animation.start("Nos leviers")
    second.device.go(f"/b/{scene.board}")
    gone_on = second.say("phone-gone-on", title="Nos leviers")
    expect(second.page.get_by_text(gone_on)).to_be_visible()
    dialog = me(second)
    expect(dialog.get_by_text(second.say("me-merged"))).to_be_visible()
