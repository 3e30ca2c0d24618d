"""A whole session in the browser: a facilitator, three phones, a table and a big screen."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.facilitator import Facilitator
from tests.browser.hall import Hall
from tests.browser.map import Layout
from tests.browser.phone import Phone
from tests.browser.screen import Screen
from tests.browser.table import Table
from tests.services.canevas import Canevas

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("session")]

IDEAS, MAP = "Nos idées", "La carte commune"
TOGETHER, SOME, DEBATE = (
    "Ça nous rassemble",
    "Propre à certaines personnes",
    "Ça fait débat entre nous",
)
COFFEE = "Un café où l’on répare ensemble"
WORKSHOP = "Un atelier de réparation ouvert le samedi"
BUSES = "Des bus le soir jusqu’aux villages"
HOUSING = "Des logements que les jeunes peuvent payer"
SCREENS = "Moins d’écrans dans nos réunions"


def test_a_session_from_the_first_click_to_the_common_map(
    hall: Hall, named_service: Canevas
) -> None:
    animation = hall.facilitator()
    animation.make("Territoires en transition")
    entry = path_of(animation.join_link())
    screen = hall.screen()
    screen.follow(path_of(animation.screen_link("Grand écran")))
    expect(screen.main.locator(".lobby-code")).to_have_text(re.compile(r"^\w{3} \w{3}$"))

    table = hall.table()
    table.join(animation.group_link("Table 2"))
    lea, karim = hall.phone("lea"), hall.phone("karim")
    # This one knows the service by an address that browsers trust: its page opens offline too.
    yann = hall.phone("yann", home=named_service.url)
    lea.join(entry, "Léa", "Table 1")
    karim.join(entry, group="Table 1")
    yann.join(animation.group_link("Table 2"), "Yann")
    phones = [lea, karim, yann]
    expect(screen.main.locator(".lobby-count b")).to_have_text("3")

    people_write_hidden_from_each_other(animation, phones, screen)
    one_is_without_a_network(animation, yann)
    table.map.write(SCREENS, on_behalf="Maryvonne")
    expect(animation.map.card(SCREENS)).to_be_visible()
    what_was_written_is_revealed(animation, phones, screen)
    the_facilitator_undoes_and_keeps_time(animation, lea, screen)
    tables_put_ideas_together(table, animation)
    ideas_are_carried_to_the_common_map(animation, table, lea)
    everyone_arranges_the_common_map(animation, table, lea)
    all_look_at_one_thing(animation, lea, table, screen)
    the_map_is_locked(animation, table, lea)
    all_end_with_the_same_picture(animation, table, phones, screen)
    the_session_goes_back_a_step(animation, lea, screen)


def test_a_short_session_in_english(hall: Hall) -> None:
    hall.language = "en"
    animation = hall.facilitator()
    animation.make("Transitions", template="One-hour map")
    entry = path_of(animation.join_link())
    lea, table = hall.phone("lea"), hall.table()
    lea.join(entry, "Léa", "Table 1")
    table.join(animation.group_link("Table 2"))
    animation.start("The common map")
    animation.moment("Where I stand")
    animation.press("reveal")
    lea.write("A repair café")
    lea.fate("A repair café", "saved")
    table.map.tap(table.map.card("A repair café"), table.map.zone("This brings us together"))
    lea.fate("A repair café", "zone", title="This brings us together")
    animation.press("hide")
    lea.fate("A repair café", "zone", title="This brings us together")
    expect(lea.page.locator("html")).to_have_attribute("lang", "en")


def people_write_hidden_from_each_other(
    animation: Facilitator, phones: list[Phone], screen: Screen
) -> None:
    animation.start(IDEAS)
    animation.press("hide")
    lea, karim, yann = phones
    lea.write(COFFEE)
    karim.write(WORKSHOP)
    yann.write(HOUSING)
    for phone in phones:
        phone.device.saved()
        expect(phone.others()).to_have_count(0)
    expect(screen.main.locator(".counts-all b")).to_have_text("3")
    expect(screen.shown()).to_have_count(0)


def one_is_without_a_network(animation: Facilitator, yann: Phone) -> None:
    yann.device.offline()
    yann.write(BUSES)
    yann.fate(BUSES, "kept")
    yann.page.reload()
    yann.fate(BUSES, "kept")
    yann.write("Encore une, sans réseau")
    expect(animation.map.card(HOUSING)).to_be_visible()
    expect(animation.map.card(BUSES)).to_have_count(0)
    yann.device.online()
    yann.fate(BUSES, "saved")
    yann.fate("Encore une, sans réseau", "saved")
    for text in (BUSES, "Encore une, sans réseau"):
        expect(animation.map.card(text)).to_have_count(1)
        expect(yann.mine(text)).to_have_count(1)
    yann.page.get_by_role(
        "button", name=yann.say("phone-take-back", text="Encore une, sans réseau")
    ).click()
    expect(animation.map.card("Encore une, sans réseau")).to_have_count(0)


def what_was_written_is_revealed(
    animation: Facilitator, phones: list[Phone], screen: Screen
) -> None:
    animation.press("reveal")
    for phone in phones:
        expect(phone.others()).to_have_count(4 if phone is not phones[2] else 3)
    expect(screen.shown()).to_have_count(5)


def the_facilitator_undoes_and_keeps_time(
    animation: Facilitator, lea: Phone, screen: Screen
) -> None:
    animation.press("undo")
    expect(screen.shown()).to_have_count(0)
    animation.press("reveal")
    expect(screen.shown()).to_have_count(5)
    animation.bar.get_by_role("button", name=animation.say("timer-start", minutes=20)).click()
    expect(screen.page.get_by_role("timer")).to_have_text(re.compile("20"))
    animation.press("timer-more")
    expect(screen.page.get_by_role("timer")).to_have_text(re.compile("21"))
    animation.press("timer-pause")
    expect(screen.page.get_by_role("timer")).to_contain_text(screen.say("timer-paused"))
    expect(lea.page.get_by_role("timer")).to_have_count(0)
    animation.press("timer-stop")
    expect(screen.page.get_by_role("timer")).to_have_count(0)


def tables_put_ideas_together(table: Table, animation: Facilitator) -> None:
    table.map.drag(table.map.card(COFFEE), table.map.card(WORKSHOP))
    table.map.name_theme("Réparer")
    expect(animation.map.theme("Réparer").get_by_role("listitem")).to_have_count(2)


def ideas_are_carried_to_the_common_map(animation: Facilitator, table: Table, lea: Phone) -> None:
    animation.press("step-next")
    animation.moment("Se situer")
    animation.press("reveal")
    animation.carry(IDEAS)
    for map in (animation.map, table.map):
        for text in (COFFEE, WORKSHOP, BUSES, HOUSING, SCREENS):
            expect(map.tray().get_by_text(text)).to_be_visible()
    lea.fate(COFFEE, "saved")


def everyone_arranges_the_common_map(animation: Facilitator, table: Table, lea: Phone) -> None:
    # Drag, tap and keys; each is seen elsewhere before the next begins.
    table.map.drag(table.map.card(COFFEE), table.map.zone(TOGETHER))
    expect(animation.map.zone(TOGETHER).get_by_text(COFFEE)).to_be_visible()
    animation.map.drag(animation.map.card(WORKSHOP), animation.map.card(COFFEE))
    animation.map.name_theme("Réparer ensemble")
    table.map.tap(table.map.card(BUSES), table.map.zone(DEBATE))
    expect(animation.map.zone(DEBATE).get_by_text(BUSES)).to_be_visible()
    table.map.keys(table.map.card(SCREENS), put=table.say("put-in-zone", title=DEBATE))
    expect(animation.map.zone(DEBATE).get_by_text(SCREENS)).to_be_visible()
    animation.map.keys(animation.map.card(SCREENS), put=BUSES)
    animation.map.name_theme("À discuter")
    lea.show("map")
    lea.place(HOUSING, SOME)
    expect(table.map.zone(SOME).get_by_text(HOUSING)).to_be_visible()
    # What one did last, and only that, comes back.
    table.map.tap(table.map.card(HOUSING), table.map.zone(TOGETHER))
    expect(animation.map.zone(TOGETHER).get_by_text(HOUSING)).to_be_visible()
    table.page.keyboard.press("Control+z")
    expect(animation.map.zone(SOME).get_by_text(HOUSING)).to_be_visible()


def all_look_at_one_thing(animation: Facilitator, lea: Phone, table: Table, screen: Screen) -> None:
    animation.spotlight(animation.map.card(HOUSING))
    expect(screen.main.locator(".spot")).to_contain_text(HOUSING)
    for holder in (lea, table):
        lit = holder.page.get_by_role("region", name=holder.say("spotlit"))
        expect(lit).to_contain_text(HOUSING)
    animation.spotlight(animation.map.root.get_by_role("button", name="Réparer ensemble"))
    expect(screen.main.locator(".spot h2")).to_have_text("Réparer ensemble")
    expect(screen.shown()).to_have_count(2)
    animation.press("spotlight-off")
    expect(screen.main.locator(".spot")).to_have_count(0)


def the_map_is_locked(animation: Facilitator, table: Table, lea: Phone) -> None:
    animation.press("lock")
    expect(table.page.get_by_text(table.say("activity-locked"))).to_be_visible()
    expect(lea.page.get_by_text(lea.say("phone-locked"))).to_be_visible()
    table.map.card(HOUSING).click()
    expect(table.map.card(HOUSING)).to_have_attribute("aria-pressed", "false")
    expect(lea.page.locator(".map-list section button")).to_have_count(0)
    animation.press("unlock")
    expect(lea.page.locator(".map-list section button")).to_have_count(5)


def all_end_with_the_same_picture(
    animation: Facilitator, table: Table, phones: list[Phone], screen: Screen
) -> None:
    common: Layout = {
        TOGETHER: {"Réparer ensemble": [COFFEE, WORKSHOP]},
        SOME: {"": [HOUSING]},
        DEBATE: {"À discuter": [BUSES, SCREENS]},
        "Pas chez nous": {},
    }
    assert placed(animation.map.layout()) == common
    assert placed(table.map.layout()) == common
    for phone in phones:
        phone.show("map")
        assert placed(phone.layout()) == common
        phone.device.saved()
    assert list(screen.layout().values()) == list(common.values())[:3]


def the_session_goes_back_a_step(animation: Facilitator, lea: Phone, screen: Screen) -> None:
    animation.press("step-previous")
    expect(screen.shown()).to_have_count(5)
    expect(screen.main.locator(".wall-theme")).to_have_text(["Réparer", "Réparer"])
    expect(lea.others()).to_have_count(4)
    lea.write("Une idée de plus, après coup")
    expect(animation.map.card("Une idée de plus, après coup")).to_be_visible()
    expect(screen.shown()).to_have_count(6)


def path_of(link: str) -> str:
    """A link without the address it begins with: some come by another."""
    return re.sub(r"^https?://[^/]+", "", link)


def placed(layout: Layout) -> Layout:
    """What lies somewhere; the tray comes first on tables, last on phones."""
    return {title: inside for title, inside in layout.items() if title != "À placer"}
