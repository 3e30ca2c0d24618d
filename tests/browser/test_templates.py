"""Templates: a session starts with one, or a file, and leaves one; what it says of itself."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.device import Device
from tests.browser.facilitator import Facilitator
from tests.browser.gallery import HALL, LAPTOP, PHONE, Gallery
from tests.browser.hall import Hall

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("templates")]

TERRITOIRES = "Territoires en transition"
LONG_MS = 90_000
"""A crowd arrives, in a process of its own."""

REFUSED = re.compile(r"status of 422")


def test_a_session_of_three_mornings_is_prepared(hall: Hall, gallery: Gallery) -> None:
    animation = hall.facilitator()
    page = animation.page
    start_with_three_mornings(animation, gallery)

    panel = animation.panel("agenda")
    expect(panel.locator(".agenda-morning")).to_have_count(4)
    expect(panel.locator(".agenda-morning").first).to_contain_text("1 h 45")
    animation.start("Tour de table")
    expect(panel.locator(".agenda-end")).to_have_count(1)
    gallery.look(page, "facilitator mornings", LAPTOP, HALL, dark=False)

    the_agenda_is_changed_and_put_back(animation, panel)


def test_a_mapping_is_led_by_its_moments(hall: Hall, gallery: Gallery) -> None:
    animation = hall.facilitator()
    animation.make("Le territoire en mai", TERRITOIRES)
    the_moments_of_a_mapping_have_minutes(animation, gallery, animation.panel("agenda"))


def test_an_agenda_is_saved_and_a_file_is_started_with(
    hall: Hall, gallery: Gallery, tmp_path: Path
) -> None:
    animation = hall.facilitator()
    page, say = animation.page, animation.say
    animation.make("Le territoire en mai", TERRITOIRES)
    with page.expect_download() as saved:
        animation.panel("agenda").get_by_role("button", name=say("template-save")).click()
    assert saved.value.suggested_filename == "le-territoire-en-mai.fr.toml"
    file = tmp_path / saved.value.suggested_filename
    saved.value.save_as(file)
    what_it_says_of_itself_is_read(hall, gallery, animation)
    a_file_is_mended_and_used(animation, gallery, file)


def test_a_facilitator_rehearses(hall: Hall, gallery: Gallery) -> None:
    animation = hall.facilitator()
    page, say = animation.page, animation.say
    animation.make("Nos jardins", "Carte express")
    panel = animation.panel("agenda")
    panel.get_by_role("button", name=say("rehearse-start")).click()
    rehearsal = panel.locator(".rehearse")
    expect(rehearsal.get_by_role("status")).to_contain_text("Nos idées", timeout=LONG_MS)
    expect(rehearsal.get_by_role("progressbar")).to_be_visible()
    rehearsal.scroll_into_view_if_needed()
    gallery.look(page, "facilitator rehearsing", LAPTOP, PHONE)
    with animation.device.context.expect_page() as opened:
        rehearsal.get_by_role("link", name=say("rehearse-open")).click()
    copy = opened.value
    expect(copy.get_by_role("heading", name="Répétition · Nos jardins")).to_be_visible()
    expect(copy.get_by_role("heading", name="Qu’est-ce qui compte")).to_be_visible()
    gallery.look(copy, "facilitator of a rehearsal", LAPTOP)
    expect(animation.bar.get_by_role("heading", name="Nos jardins")).to_be_visible()
    rehearsal.get_by_role("button", name=say("rehearse-stop")).click()
    expect(rehearsal.get_by_role("button", name=say("rehearse-start"))).to_be_visible()
    copy.close()


def start_with_three_mornings(animation: Facilitator, gallery: Gallery) -> None:
    """Choose the three mornings, which show what is in them."""
    page, say = animation.page, animation.say
    animation.device.go("/")
    page.get_by_role("radio", name=TERRITOIRES).check()
    expect(page.locator(".home-preview li")).to_have_count(16)
    gallery.look(page, "home three mornings", LAPTOP, PHONE, HALL, dark=False)
    page.get_by_label(say("make-name")).fill("Le territoire en mai")
    page.get_by_label(say("make-question")).fill("Que voulons-nous faire grandir ici ?")
    page.get_by_role("button", name=say("make-go")).click()
    expect(animation.bar.get_by_role("heading", name="Le territoire en mai")).to_be_visible()


def the_agenda_is_changed_and_put_back(animation: Facilitator, panel: Locator) -> None:
    """Add a step, move it by keys, take one away and back."""
    page, say = animation.page, animation.say
    panel.get_by_role("button", name=say("agenda-add")).click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label(say("activity-title"), exact=True).fill("Accueil des nouveaux")
    dialog.get_by_label(say("activity-kind")).select_option("break")
    dialog.get_by_label(say("activity-minutes"), exact=True).fill("15")
    dialog.get_by_role("button", name=say("save")).click()
    title = panel.locator(".agenda-title")
    expect(title).to_have_count(17)
    up = panel.get_by_role("button", name=say("agenda-up", title="Accueil des nouveaux"))
    for place in (15, 14, 13):
        up.press("Enter")
        expect(title.nth(place)).to_contain_text("Accueil des nouveaux")
    expect(panel.locator(".agenda-morning").nth(2)).to_contain_text("2 h 15")
    panel.get_by_role("button", name=say("agenda-remove", title="Rôles")).click()
    expect(title).to_have_count(16)
    page.locator(".toast").get_by_role("button", name=say("undo")).click()
    expect(title).to_have_count(17)


def the_moments_of_a_mapping_have_minutes(
    animation: Facilitator, gallery: Gallery, panel: Locator
) -> None:
    """The script opens at the moment at hand, the timer proposes its minutes, which may change."""
    page, say = animation.page, animation.say
    animation.start("Cartographie")
    parts = page.locator(".script-part")
    expect(parts).to_have_count(5)
    expect(page.locator(".script-part[open]")).to_contain_text("Se situer")
    animation.moment("Nos tables trient")
    expect(page.locator(".script-part[open]")).to_contain_text("Nos tables trient")
    expect(animation.bar.get_by_text(say("timer-start", minutes=35))).to_be_visible()
    panel.get_by_role("button", name=say("agenda-edit", title="Cartographie")).click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label(say("moment-minutes", title="Nos tables trient")).fill("40")
    in_dialog(animation.device, gallery, "facilitator moments")
    dialog.get_by_role("button", name=say("save")).click()
    expect(animation.bar.get_by_text(say("timer-start", minutes=40))).to_be_visible()
    gallery.look(page, "facilitator script of a moment", LAPTOP)


def what_it_says_of_itself_is_read(hall: Hall, gallery: Gallery, animation: Facilitator) -> None:
    """Team and links are written by facilitators, read on phones; the screen shows the question."""
    page, say = animation.page, animation.say
    panel = animation.panel("data")
    panel.get_by_label(say("about-team")).fill("Awa Diallo\nJean-Paul Kerdoncuff")
    panel.get_by_label(say("about-resources")).fill(
        "Le compte rendu de mai : https://forum.example/mai\nLe livre prêté par la médiathèque"
    )
    panel.get_by_label(say("about-organiser")).fill("Le forum des usages coopératifs")
    panel.get_by_role("button", name=say("save"), exact=True).first.click()
    expect(page.get_by_text(say("about-saved"))).to_be_visible()
    gallery.look(page, "facilitator about", LAPTOP, dark=False)
    lea = hall.phone()
    lea.join("/" + animation.join_link().split("/", 3)[3], name="Léa")
    lea.page.get_by_role("button", name="Léa").click()
    lea.page.get_by_role("button", name=say("about-session")).click()
    link = lea.page.get_by_role("link", name="Le compte rendu de mai")
    expect(link).to_have_attribute("href", "https://forum.example/mai")
    expect(lea.page.locator(".about-question")).to_contain_text("faire changer")
    in_dialog(lea.device, gallery, "phone about", PHONE)
    screen = hall.screen()
    screen.device.go(animation.screen_link("Hall").removeprefix(screen.device.home))
    screen.page.keyboard.press("c")
    expect(screen.page.locator(".screen")).to_be_visible()


def a_file_is_mended_and_used(animation: Facilitator, gallery: Gallery, file: Path) -> None:
    """A wrong line is named and shown; mended, the file makes the session again."""
    page, say = animation.page, animation.say
    good = file.read_text("utf-8")
    file.write_text(good.replace('kind = "yarn"', 'kind = "wool"'), "utf-8")
    animation.device.go("/")
    animation.device.expects.append(REFUSED)
    expect(page.get_by_role("radio").first).to_be_visible()
    page.locator("input[type=file]").set_input_files(file)
    alert = page.locator(".home-fault")
    expect(alert).to_contain_text('kind = "wool"')
    expect(alert).to_contain_text("yarn")
    gallery.look(page, "home wrong file", LAPTOP, PHONE, dark=False)
    file.write_text(good, "utf-8")
    page.locator("input[type=file]").set_input_files(file)
    own = page.get_by_role("radio", name=file.name)
    expect(own).to_be_checked()
    expect(alert).to_have_count(0)
    expect(page.get_by_label(say("make-name"))).to_have_value("Le territoire en mai")
    gallery.look(page, "home own file", LAPTOP)
    page.get_by_role("button", name=say("make-go")).click()
    expect(animation.bar).to_be_visible()
    expect(animation.panel("agenda").locator(".agenda-title").first).to_contain_text(
        "Tour de table"
    )


def in_dialog(device: Device, gallery: Gallery, state: str, *sizes: tuple[int, int]) -> None:
    """Look at the dialog that is open, then close it where it is only read."""
    expect(device.page.get_by_role("dialog").last).to_be_visible()
    gallery.look(device.page, state, *(sizes or (LAPTOP, PHONE)), dark=False)
