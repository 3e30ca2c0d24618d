"""Collecting: ideas by zone, projects, ideas of those without a phone, dots."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.collection import LEVERS, WORDS, collected, projects
from tests.browser.gallery import HALL, LAPTOP, PHONE, TABLET, Gallery
from tests.browser.hall import Hall
from tests.browser.phone import Phone
from tests.services.canevas import Canevas

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("collect")]


def test_collect_by_zone_on_every_page(
    hall: Hall, gallery: Gallery, named_service: Canevas
) -> None:
    scene = collected(named_service.url, cards=30)
    lea, table, animation, screen = hall.phone(), hall.table(), hall.facilitator(), hall.screen()
    lea.open(scene.board, scene.join(name="Léa", group="t1"))
    table.open(scene.board, scene.join(table=True, group="t1"))
    animation.open(scene.board, scene.facilitator)
    screen.open(scene.board, scene.screen)
    lea.page.get_by_role("button", name=LEVERS["blocages"], exact=True).click()
    lea.write("La fatigue des bénévoles")
    lea.fate("La fatigue des bénévoles", "zone", title=LEVERS["blocages"])
    chosen = lea.page.get_by_role("button", name=LEVERS["blocages"], exact=True)
    expect(chosen).to_have_attribute("aria-pressed", "true")
    others = lea.page.locator(".phone-zone").filter(has_text=LEVERS["projets"])
    expect(others.locator(".card-text").first).to_be_visible()
    for page in (table.page, animation.page):
        expect(page.get_by_text("La fatigue des bénévoles")).to_be_attached()
    assert set(screen.layout()) == {*LEVERS.values()}
    expect(screen.main.locator(".zone-wall-page")).to_have_text(
        screen.say("elsewhere-count", title=screen.say("zone-none"), count=4)
    )
    gallery.look(lea.page, "collect phone", PHONE, LAPTOP)
    gallery.look(screen.page, "collect wall", HALL, LAPTOP)
    gallery.look(table.page, "collect table", TABLET, dark=False)
    gallery.look(animation.page, "collect facilitator", LAPTOP, PHONE, dark=False)


def test_collect_in_three_zones(hall: Hall, gallery: Gallery, named_service: Canevas) -> None:
    scene = collected(named_service.url, cards=60, zones=3)
    animation, screen = hall.facilitator(), hall.screen()
    animation.open(scene.board, scene.facilitator)
    screen.open(scene.board, scene.screen)
    titles = [*LEVERS.values()][:3]
    assert set(screen.layout()) == {*titles, screen.say("zone-none")}
    gallery.look(screen.page, "collect wall three", HALL, dark=False)
    gallery.look(animation.page, "collect facilitator three", LAPTOP, HALL, dark=False)


def test_collect_one_moves_ones_own_idea_to_another_zone(
    hall: Hall, gallery: Gallery, named_service: Canevas
) -> None:
    scene = collected(named_service.url, scope="groups", revealed=False)
    lea = hall.phone()
    lea.open(scene.board, scene.join(name="Léa", group="t1"))
    lea.page.get_by_role("button", name=LEVERS["nouveaux"], exact=True).click()
    lea.write("Un mot")
    lea.fate("Un mot", "zone", title=LEVERS["nouveaux"])
    lea.mine("Un mot").get_by_role("button", name=lea.say("phone-edit", text="Un mot")).click()
    edit = lea.page.locator("form").filter(has=lea.page.get_by_role("button", name=lea.say("save")))
    edit.get_by_label(lea.say("card-words")).fill("Un mot de plus")
    edit.get_by_role("button", name=LEVERS["projets"], exact=True).click()
    gallery.look(lea.page, "collect edit", PHONE)
    edit.get_by_role("button", name=lea.say("save")).click()
    lea.fate("Un mot de plus", "zone", title=LEVERS["projets"])
    animation = hall.facilitator()
    animation.open(scene.board, scene.facilitator)
    zone = animation.page.get_by_role("region", name=re.compile(LEVERS["projets"]))
    expect(zone.get_by_text("Un mot de plus")).to_be_visible()
    gallery.look(animation.page, "collect tables apart", LAPTOP, PHONE)


def test_collect_projects_with_who_carries_them(
    hall: Hall, gallery: Gallery, named_service: Canevas
) -> None:
    scene = projects(named_service.url, authors=True)
    lea, table, animation, screen = hall.phone(), hall.table(), hall.facilitator(), hall.screen()
    lea.open(scene.board, scene.join(name="Léa", group="t1"))
    screen.open(scene.board, scene.screen)
    table.open(scene.board, scene.join(table=True, group="t1"))
    animation.open(scene.board, scene.facilitator)
    for ask, words in (
        ("carrier", "Enora"),
        ("place", "Brest"),
        ("link", "https://four.example/pain"),
    ):
        lea.page.get_by_label(lea.say(f"phone-ask-{ask}"), exact=True).fill(words)
    lea.page.get_by_role("button", name=lea.say("phone-on-behalf"), exact=True).click()
    lea.page.get_by_label(lea.say("phone-on-behalf-who")).fill("Maryvonne")
    gallery.look(lea.page, "collect project", PHONE)
    lea.write("Un four à pain")
    mine = lea.mine("Un four à pain")
    for told in ("Enora", "Brest", "Maryvonne"):
        expect(mine).to_contain_text(told)
    link = mine.get_by_role("link", name="four.example/pain")
    expect(link).to_have_attribute("href", "https://four.example/pain")
    assert "noopener" in (link.get_attribute("rel") or "")
    mine.get_by_role("button", name=lea.say("phone-edit", text="Un four à pain")).click()
    lea.page.locator("form").filter(
        has=lea.page.get_by_role("button", name=lea.say("save"))
    ).get_by_label(lea.say("phone-ask-place")).fill("Lambézellec")
    gallery.look(lea.page, "collect project edit", PHONE)
    lea.page.get_by_role("button", name=lea.say("save")).click()
    shown = screen.main.locator(".card").filter(has_text="Un four à pain")
    expect(shown).to_contain_text("Lambézellec")
    assert screen.page.get_by_role("link").count() == 0
    gallery.look(screen.page, "collect projects", HALL, LAPTOP)
    table.page.get_by_role("button", name=table.say("write-idea")).click()
    table.page.get_by_label(table.say("write-label")).fill("Une fête")
    table.page.get_by_label(table.say("phone-ask-carrier")).fill("Yves")
    table.page.get_by_label(table.say("write-on-behalf")).fill("Yves")
    table.page.get_by_role("button", name=table.say("write-add")).click()
    expect(screen.main.locator(".card").filter(has_text="Une fête")).to_contain_text("Yves")
    gallery.look(table.page, "collect projects table", TABLET)
    animation.spotlight(animation.page.locator(".map-card").filter(has_text="Un four à pain"))
    expect(screen.main.locator(".spot-card")).to_contain_text("four.example/pain")
    gallery.look(screen.page, "collect project lit", HALL, LAPTOP)
    gallery.look(animation.page, "collect projects facilitator", LAPTOP)


def test_vote1_dots_are_given_taken_back_and_shown_at_the_end(
    hall: Hall, gallery: Gallery, named_service: Canevas
) -> None:
    scene = collected(named_service.url, votes_each=3)
    lea, animation, screen = hall.phone(), hall.facilitator(), hall.screen()
    lea.open(scene.board, scene.join(name="Léa", group="t1"))
    animation.open(scene.board, scene.facilitator)
    screen.open(scene.board, scene.screen)
    expect(screen.main).to_contain_text(screen.say("screen-voting", count=3))
    lea.page.get_by_role("button", name=lea.say("phone-vote", left=3)).click()
    give(lea, WORDS[0], 2)
    give(lea, WORDS[1], 1)
    expect(lea.page.locator(".ballot-left")).to_contain_text(lea.say("ballot-left", left=0, each=3))
    more = lea.page.get_by_role("button", name=lea.say("ballot-more", text=WORDS[2]))
    expect(more).to_have_attribute("aria-disabled", "true")
    lea.device.offline()
    lea.page.get_by_role("button", name=lea.say("ballot-less", text=WORDS[1])).click()
    give(lea, WORDS[3], 1)
    # A button half under the bar at the foot would be too small a target.
    lea.page.evaluate("scrollTo(0, document.body.scrollHeight)")
    gallery.look(lea.page, "vote phone", PHONE, LAPTOP)
    lea.device.online()
    lea.device.saved()
    bar = animation.page.locator(".votes-bar")
    expect(bar).to_contain_text(animation.say("votes-given", count=3))
    assert screen.main.locator(".dots").count() == 0
    gallery.look(screen.page, "vote under way", HALL, dark=False)
    gallery.look(animation.page, "vote facilitator", LAPTOP, PHONE, dark=False)
    animation.page.get_by_role("button", name=animation.say("votes-ranked")).click()
    expect(animation.page.locator(".ranking li").first).to_contain_text(WORDS[0])
    gallery.look(animation.page, "vote ranked", LAPTOP, PHONE)
    animation.page.get_by_role("button", name=animation.say("votes-end")).click()
    expect(screen.main.locator(".card").filter(has_text=WORDS[0]).locator(".dots")).to_contain_text(
        "2"
    )
    expect(lea.page.locator(".ranking li").first).to_contain_text(lea.say("dots-own", count=2))
    gallery.look(screen.page, "vote over", HALL)
    gallery.look(lea.page, "vote over phone", PHONE)
    animation.page.get_by_role("button", name=animation.say("votes-reopen")).click()
    expect(screen.main.locator(".dots")).to_have_count(0)


def give(phone: Phone, text: str, dots: int) -> None:
    """Give an idea a few dots, one tap each."""
    more = phone.page.get_by_role("button", name=phone.say("ballot-more", text=text), exact=True)
    for _ in range(dots):
        more.click()
    card = phone.page.locator(".ballot-card").filter(has=more)
    expect(card.locator("output")).to_have_text(str(dots))
