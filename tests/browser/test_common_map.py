"""The common map by what the voices say: on the screen, for facilitators, through the lens."""

import re

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.facilitator import Facilitator
from tests.browser.gallery import HALL, LAPTOP, PHONE, Gallery
from tests.browser.hall import LAPTOP as LAPTOP_OPTIONS
from tests.browser.hall import Hall
from tests.browser.scene import TEXTS, Scene
from tests.browser.screen import Screen
from tests.browser.voices import BY_HAND, QUESTION, heard
from tests.services.canevas import Canevas

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("common")]


def test_map_screen_shows_each_sense_in_its_column(
    hall: Hall, gallery: Gallery, named_service: Canevas
) -> None:
    screen = at(hall, Scene.of(named_service.url, heard()))
    convergences, between = column(screen, "convergence"), column(screen, "between")
    expect(convergences.get_by_text(TEXTS[16])).to_be_visible()
    expect(convergences.locator(".card").first).to_contain_text(TEXTS[BY_HAND])
    expect(convergences.locator(".card").first).to_contain_text(screen.say("placed-by-hand"))
    expect(between.locator("h3").first).to_have_text("Passerelle entre Table 2, Table 3 et Table 4")
    expect(column(screen, "divergence").get_by_text(TEXTS[3])).to_be_visible()
    expect(column(screen, "divergence").get_by_text(QUESTION)).to_be_visible()
    expect(screen.main.get_by_text(screen.say("rest-unheard", count=2))).to_be_visible()
    gallery.look(screen.page, "screen common", HALL, LAPTOP)


def test_map_screen_turns_to_networks_by_one_key(
    hall: Hall, gallery: Gallery, named_service: Canevas
) -> None:
    screen = at(hall, Scene.of(named_service.url, heard()))
    turn = screen.main.get_by_role("button")
    expect(turn).to_have_text(screen.say("by-groups-now"))
    screen.page.keyboard.press("n")
    expect(turn).to_have_text(screen.say("by-networks-now"))
    expect(column(screen, "convergence").locator(".card").first).to_be_visible()
    gallery.look(screen.page, "screen networks", HALL)


def test_map_is_hidden_until_revealed_and_then_says_what_it_holds(
    hall: Hall, named_service: Canevas
) -> None:
    scene = Scene.of(named_service.url, heard(revealed=False))
    screen, animation = at(hall, scene), leading(hall, scene)
    expect(screen.main).to_contain_text(screen.say("screen-map-hidden"))
    expect(animation.page.locator(".facil-entry").first).to_be_visible()
    animation.press("reveal")
    expect(column(screen, "convergence").locator(".card").first).to_be_visible()
    told = screen.page.locator("[aria-live=polite]")
    expect(told).to_contain_text(screen.say("count-divergence", count=2))


def test_map_moments_choose_the_screen(
    hall: Hall, gallery: Gallery, named_service: Canevas
) -> None:
    scene = Scene.of(named_service.url, heard(step=None, revealed=False))
    screen, animation = at(hall, scene), leading(hall, scene)
    moments = animation.page.get_by_role("navigation", name=animation.say("moments"))
    for title, state in (("Se situer", "situate"), ("Nos tables trient", "sort")):
        moments.get_by_role("button", name=title).click()
        expect(screen.main.get_by_role("heading", name=title)).to_be_visible()
        if state == "situate":
            said = screen.say("moment-answered", count=16, all=len(TEXTS), people=3)
            expect(screen.main).to_contain_text(said)
        gallery.look(screen.page, f"screen {state}", HALL, LAPTOP)
    table = hall.table()
    table.open(scene.board, scene.join(table=True, group="t2"))
    table.map.drag(table.map.card(TEXTS[0]), table.map.zone("Ça nous rassemble"))
    table.device.saved()
    tile = screen.main.locator("li").filter(has_text="Table 2")
    expect(tile).to_contain_text(screen.say("headway", placed=1, left=len(TEXTS) - 1))
    moments.get_by_role("button", name="La carte commune").click()
    animation.press("reveal")
    moments.get_by_role("button", name="Du débat aux questions").click()
    expect(screen.main.get_by_text(QUESTION)).to_be_visible()
    expect(screen.main.get_by_text(screen.say("questions-waiting", count=1))).to_be_visible()
    gallery.look(screen.page, "screen questions", HALL, LAPTOP)


def test_map_facilitator_sees_counts_and_words_the_question(
    hall: Hall, gallery: Gallery, named_service: Canevas
) -> None:
    scene = Scene.of(named_service.url, heard(revealed=False))
    animation = leading(hall, scene)
    page = animation.page
    gallery.look(page, "facilitator common", LAPTOP, HALL, PHONE)
    page.get_by_role("button", name=re.compile("^Pas encore entendu")).click()
    unheard = page.locator(".airtime")
    expect(unheard).to_contain_text(animation.say("airtime-unseen", count=2))
    gallery.look(page, "facilitator airtime", LAPTOP, PHONE)
    unheard.get_by_role("button", name=TEXTS[BY_HAND]).click()
    expect(page.get_by_role("dialog")).to_contain_text(TEXTS[BY_HAND])
    page.keyboard.press("Escape")
    page.locator(".facil-entry").filter(has_text=TEXTS[11]).click()
    dialog = page.get_by_role("dialog")
    expect(dialog).to_contain_text("sauf Table 3")
    apart = dialog.locator("[data-apart]")
    expect(apart).to_contain_text("Table 3")
    expect(apart.get_by_role("cell")).to_have_text([re.compile("accord"), "0", "0", "4"])
    gallery.look(page, "facilitator entry", LAPTOP, PHONE)
    page.keyboard.press("Escape")
    page.locator(".facil-entry").filter(has_text=TEXTS[4]).click()
    dialog.get_by_label(animation.say("question-left")).fill("Un budget pour qui ?")
    dialog.get_by_role("button", name=animation.say("question-keep")).click()
    expect(page.locator(".facil-entry").filter(has_text=TEXTS[4])).to_contain_text(
        "Un budget pour qui ?"
    )


def test_map_a_place_by_hand_comes_before_the_voices_until_it_is_taken_back(
    hall: Hall, named_service: Canevas
) -> None:
    scene = Scene.of(named_service.url, heard())
    screen, animation = at(hall, scene), leading(hall, scene)
    dialog = animation.page.get_by_role("dialog")
    animation.page.locator(".facil-entry").filter(has_text=TEXTS[6]).click()
    dialog.get_by_role("button", name="Ça fait débat entre nous").click()
    moved = column(screen, "divergence").locator(".card").filter(has_text=TEXTS[6])
    expect(moved).to_contain_text(screen.say("placed-by-hand"))
    where = screen.say("list-between")
    expect(moved).to_contain_text(screen.say("moved-from", where=where))
    dialog.get_by_role("button", name=animation.say("place-worked-out")).click()
    expect(moved).to_have_count(0)


def test_map_lens_shows_what_two_voices_share_and_the_others_do_not(
    hall: Hall, gallery: Gallery, named_service: Canevas
) -> None:
    scene = Scene.of(named_service.url, heard(revealed=False))
    screen, animation = at(hall, scene), leading(hall, scene)
    page = animation.page
    page.get_by_role("button", name=animation.say("lens"), exact=True).click()
    lens = page.get_by_role("region", name=animation.say("lens"))
    lens.get_by_role("button", name="Table 2").click()
    lens.get_by_role("button", name="Table 4").click()
    alone = lens.locator(".lens-seen > section").first
    expect(alone.locator(".card-text")).to_have_text([TEXTS[5]])
    gallery.look(page, "facilitator lens", LAPTOP)
    # A button half under the bar at the foot would be too small a target until one scrolls.
    page.set_viewport_size({"width": PHONE[0], "height": PHONE[1]})
    voice = lens.get_by_role("button", name="Table 4", exact=True)
    voice.evaluate("button => button.scrollIntoView({block: 'center'})")
    gallery.look(page, "facilitator lens", PHONE)
    page.set_viewport_size({"width": LAPTOP[0], "height": LAPTOP[1]})
    # The room looks through it too, once the map is revealed.
    show = lens.get_by_role("button", name=animation.say("lens-show"))
    expect(show).to_be_disabled()
    animation.press("reveal")
    show.click()
    expect(screen.main.locator(".spot h2")).to_have_text(
        screen.say("lens-title", voices="Table 2 et Table 4")
    )
    expect(screen.shown()).to_have_text([TEXTS[5]])
    gallery.look(screen.page, "screen lens", HALL, LAPTOP)
    animation.press("hide")
    expect(screen.main.locator(".spot")).to_contain_text(screen.say("lens-hidden"))
    expect(screen.shown()).to_have_count(0)
    page.get_by_role("button", name=animation.say("by-networks"), exact=True).click()
    expect(lens.locator("[aria-pressed=true]")).to_have_count(0)
    expect(lens.get_by_role("button", name="Libre")).to_be_visible()


def test_map_themes_of_two_tables_become_one_and_are_taken_apart_again(
    hall: Hall, gallery: Gallery, named_service: Canevas
) -> None:
    animation = leading(hall, Scene.of(named_service.url, heard()))
    page = animation.page
    proposals, theme = page.locator(".proposals"), page.locator(".facil-theme")
    page.get_by_role("button", name=animation.say("proposals", count=1)).click()
    expect(proposals.locator("li.card")).to_contain_text("Table 1 et Table 2")
    gallery.look(page, "facilitator proposals", LAPTOP, PHONE)
    proposals.get_by_role("button", name=animation.say("proposal-decline")).click()
    proposals.get_by_role("button", name=animation.say("proposal-again")).click()
    proposals.get_by_role("button", name=animation.say("proposal-accept")).click()
    expect(proposals).to_have_count(0)
    theme.filter(has_text="Transmettre").first.click()
    dialog = page.get_by_role("dialog")
    expect(dialog).to_contain_text("Table 1 et Table 2")
    dialog.get_by_role("button", name=animation.say("hand-dissolve")).click()
    expect(theme.filter(has_text="Transmettre")).to_have_count(0)
    expect(page.get_by_role("button", name=animation.say("proposals", count=1))).to_be_visible()


def test_map_a_group_at_a_distance_has_its_tile_the_room_s_and_a_big_screen(
    hall: Hall, gallery: Gallery, named_service: Canevas
) -> None:
    scene = Scene.of(named_service.url, heard("sort", revealed=False))
    screen, lorient = at(hall, scene), hall.table("lorient", **LAPTOP_OPTIONS)
    lorient.open(scene.board, scene.join(table=True, group="lorient"))
    afar = lorient.page.get_by_role("complementary", name=lorient.say("afar"))
    room = afar.locator(".group-room")
    expect(afar).to_contain_text(lorient.say("group-own"))
    expect(room).to_contain_text(lorient.say("the-room"))
    table = hall.table()
    table.open(scene.board, scene.join(table=True, group="t2"))
    tile = screen.main.locator("li").filter(has_text="Table 2")
    table.map.tap(table.map.card(TEXTS[0]), table.map.zone("Ça nous rassemble"))
    expect(tile).to_contain_text(screen.say("headway", placed=1, left=len(TEXTS) - 1))
    expect(room).to_contain_text(lorient.say("room-sorts", finished=0, sorting=1).strip())
    lorient.map.tap(lorient.map.card(TEXTS[3]), lorient.map.zone("Ça fait débat entre nous"))
    gallery.look(lorient.page, "table afar", LAPTOP, PHONE, HALL)
    # Its own big screen says what the room's says, and marks what is its own.
    with lorient.device.context.expect_page() as opened:
        afar.get_by_role("button", name=lorient.say("afar-screen")).click()
    own = opened.value
    expect(own.locator(".moment-groups li")).to_have_count(6)
    expect(own.locator(".moment-groups [data-own]")).to_contain_text("Lorient")
    animation = leading(hall, scene)
    animation.moment("La carte commune")
    expect(own.locator(".screen-main")).to_contain_text(screen.say("screen-map-hidden"))
    expect(own.locator(".group-tile[data-own]")).to_contain_text("Lorient")
    expect(own.locator(".group-room")).to_contain_text(screen.say("the-room"))
    animation.press("reveal")
    expect(own.locator("[data-column=convergence] .card").first).to_be_visible()
    assert "#" not in own.url
    assert own.url.endswith(f"/screen/{scene.board}")
    gallery.look(own, "screen afar", HALL, LAPTOP)


def test_map_can_be_led_by_keyboard_alone(hall: Hall, named_service: Canevas) -> None:
    scene = Scene.of(named_service.url, heard(revealed=False))
    animation = leading(hall, scene)
    page = animation.page
    page.get_by_role("button", name="Se situer").focus()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    sorting = page.get_by_role("button", name="Nos tables trient")
    expect(sorting).to_have_attribute("aria-current", "step")
    entry = page.locator(".facil-entry").filter(has_text=TEXTS[3])
    entry.focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("dialog")).to_contain_text(TEXTS[3])
    page.keyboard.press("Escape")
    expect(entry).to_be_focused()


def at(hall: Hall, scene: Scene) -> Screen:
    """The projector, in this session."""
    screen = hall.screen()
    screen.open(scene.board, scene.screen)
    return screen


def leading(hall: Hall, scene: Scene) -> Facilitator:
    """A laptop that leads this session."""
    animation = hall.facilitator()
    animation.open(scene.board, scene.facilitator)
    return animation


def column(screen: Screen, name: str) -> Locator:
    """A column of the common map."""
    return screen.main.locator(f"[data-column={name}]")
