"""The map of maps in the browser: two tables and a remote one, from the deck to the common map."""

import re

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.facilitator import Facilitator
from tests.browser.hall import LAPTOP, Hall
from tests.browser.phone import Phone
from tests.browser.screen import Screen
from tests.browser.table import Table
from tests.journeys.test_session import path_of

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("map-of-maps")]

GROUPS = "Table 1", "Table 2", "Lorient"
TOGETHER, DEBATE = "Ça nous rassemble", "Ça fait débat entre nous"
COFFEE = "Un café où l’on répare ensemble"
WORKSHOP = "Un atelier de réparation ouvert le samedi"
BUSES = "Des bus le soir jusqu’aux villages"
HOUSING = "Des logements que les jeunes peuvent payer"
QUESTION = "Qui paie, et qui décide ?"


def test_two_tables_and_a_remote_one_from_the_deck_to_the_common_map(hall: Hall) -> None:
    animation, screen = hall.facilitator(), hall.screen()
    animation.make("Territoires en transition", template="Carte express")
    animation.add_group("Lorient", remote=True)
    screen.follow(path_of(animation.screen_link("Grand écran")))
    tables = [hall.table("table-1"), hall.table("table-2"), hall.table("lorient", **LAPTOP)]
    for table, group in zip(tables, GROUPS, strict=True):
        table.join(animation.group_link(group))
    phones = [hall.phone(name) for name in ("lea", "karim", "yann")]
    for phone in phones:
        phone.join(animation.group_link("Table 1"))

    ideas_come_onto_the_map(animation, phones)
    people_situate_themselves(phones)
    animation.moment("Nos tables trient")
    each_table_sorts_in_its_own_way(tables)
    everyone_sees_how_far_each_is(tables, screen)
    animation.moment("La carte commune")
    nobody_sees_it_before_its_time(phones, tables, screen)
    themes_of_two_tables_become_one(animation)
    it_is_revealed_everywhere(animation, phones, tables, screen)
    a_debate_leaves_a_question(animation, screen)


def ideas_come_onto_the_map(animation: Facilitator, phones: list[Phone]) -> None:
    animation.start("Nos idées")
    lea, karim, yann = phones
    for phone, text in ((lea, COFFEE), (karim, WORKSHOP), (yann, BUSES), (yann, HOUSING)):
        phone.write(text)
        phone.fate(text, "saved")
    animation.press("step-next")
    animation.carry("Nos idées")


def people_situate_themselves(phones: list[Phone]) -> None:
    for phone in phones:
        card = phone.page.locator(".deck-text")
        met: list[str] = []
        for _ in range(4):
            expect(card).not_to_have_text(met[-1] if met else "")
            met.append(card.inner_text())
            answer = "stance-opposed" if met[-1] == BUSES else "stance-shared"
            phone.page.get_by_role("button", name=phone.say(answer), exact=True).click()
        expect(phone.page.locator(".deck .empty")).to_have_text(phone.say("deck-done"))
        assert sorted(met) == sorted((COFFEE, WORKSHOP, BUSES, HOUSING))
        phone.device.saved()


def each_table_sorts_in_its_own_way(tables: list[Table]) -> None:
    by_mouse, by_touch, by_keys = tables
    by_mouse.map.drag(by_mouse.map.card(COFFEE), by_mouse.map.zone(TOGETHER))
    by_mouse.map.drag(by_mouse.map.card(WORKSHOP), by_mouse.map.card(COFFEE))
    by_mouse.map.name_theme("Réparer ensemble")

    for text, zone in ((WORKSHOP, TOGETHER), (BUSES, DEBATE)):
        touch(by_touch.map.card(text))
        touch(by_touch.map.zone(zone).get_by_role("heading"))
    touch(by_touch.map.card(COFFEE))
    touch(by_touch.map.card(WORKSHOP))
    by_touch.map.name_theme("Des lieux pour réparer")

    for text, zone in ((BUSES, DEBATE), (COFFEE, TOGETHER)):
        card = by_keys.map.card(text)
        by_keys.map.keys(card, put=by_keys.say("put-in-zone", title=zone))
        expect(card).to_be_focused()
    for table in tables:
        say = table.page.get_by_role("button", name=table.say("say"), exact=True)
        say.focus()
        table.page.keyboard.press("Enter")
        expect(table.page.get_by_role("button", name=table.say("say-agreed"))).to_be_visible()


def everyone_sees_how_far_each_is(tables: list[Table], screen: Screen) -> None:
    for table, group, placed in zip(tables, GROUPS, (2, 3, 2), strict=True):
        tile = screen.main.locator("li").filter(has_text=group)
        expect(tile).to_contain_text(screen.say("headway", placed=placed, left=4 - placed))
        table.page.get_by_role("button", name=table.say("say-finished")).click()
        expect(tile).to_contain_text(screen.say("group-finished"))


def nobody_sees_it_before_its_time(
    phones: list[Phone], tables: list[Table], screen: Screen
) -> None:
    expect(screen.main).to_contain_text(screen.say("screen-map-hidden"))
    for phone in phones:
        expect(phone.page.get_by_text(phone.say("phone-map-hidden"))).to_be_visible()
    for table in tables:
        expect(table.page.get_by_text(table.say("table-map-hidden"))).to_be_visible()


def themes_of_two_tables_become_one(animation: Facilitator) -> None:
    proposals = animation.page.locator(".proposals")
    themes = animation.page.locator(".facil-theme")
    animation.page.get_by_role("button", name=animation.say("proposals", count=1)).click()
    expect(proposals.locator("li.card")).to_contain_text("Table 1 et Table 2")
    accept = proposals.get_by_role("button", name=animation.say("proposal-accept"))
    accept.click()
    expect(themes).to_have_count(1)
    expect(proposals).to_have_count(0)
    animation.press("undo")
    expect(themes).to_have_count(0)
    accept.click()
    expect(themes).to_have_count(1)
    expect(proposals).to_have_count(0)


def it_is_revealed_everywhere(
    animation: Facilitator, phones: list[Phone], tables: list[Table], screen: Screen
) -> None:
    animation.press("reveal")
    # Three tables have said that it unites them; of the buses, two that they divide.
    theme = re.compile("Réparer ensemble|Des lieux pour réparer")
    expect(screen.main.locator("[data-column=convergence]")).to_contain_text(theme)
    expect(screen.main.locator("[data-column=divergence]")).to_contain_text(BUSES)
    holders: list[Phone | Table] = [*phones, *tables]
    for holder in holders:
        revealed = holder.page.locator(".revealed")
        expect(revealed.locator("section[data-sense=convergence]")).to_contain_text(theme)
        expect(revealed.locator("section[data-sense=divergence]")).to_contain_text(BUSES)


def a_debate_leaves_a_question(animation: Facilitator, screen: Screen) -> None:
    animation.moment("Du débat aux questions")
    page = animation.page
    page.locator(".facil-entry").filter(has_text=BUSES).click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label(animation.say("question-left")).fill(QUESTION)
    dialog.get_by_role("button", name=animation.say("question-keep")).click()
    expect(screen.main.get_by_text(QUESTION)).to_be_visible()


def touch(what: Locator) -> None:
    """A finger, not a mouse."""
    what.scroll_into_view_if_needed()
    what.tap()
