"""The second morning: people come back, situate themselves, sort, and read the common map."""

from playwright.sync_api import Locator, expect

from tests.browser.map import Map
from tests.browser.phone import Phone
from tests.browser.table import Table
from tests.journeys.mornings.cast import Cast
from tests.journeys.mornings.first import project


def second_morning(cast: Cast) -> None:
    one_comes_back_with_a_code(cast)
    one_comes_back_without_it(cast)
    the_session_goes_on(cast)
    ideas_are_carried_onto_the_map(cast)
    people_situate_themselves(cast)
    hands_are_counted(cast)
    tables_sort(cast)
    the_session_goes_back_for_a_project(cast)
    themes_of_two_tables_become_one(cast)
    the_common_map_is_revealed(cast)
    a_debate_leaves_a_question(cast)
    cast.start("end-2")
    cast.adjourn()


def one_comes_back_with_a_code(cast: Cast) -> None:
    code = cast.karim.page.locator(".my-resume-code").inner_text()
    cast.karim.page.close()
    cast.karim = karim = cast.open_with_code("table-1", "karim, elsewhere")
    karim.page.get_by_label(karim.say("returning-code")).fill(code)
    karim.page.get_by_role("button", name=karim.say("returning-go"), exact=True).click()
    expect(karim.page.locator(".closing")).to_be_visible()


def one_comes_back_without_it(cast: Cast) -> None:
    cast.soizic.page.close()
    cast.soizic = soizic = cast.open_with_code("table-1", "soizic, elsewhere")
    page, say = soizic.page, soizic.say
    page.get_by_label(say("returning-name")).fill("Soizic")
    page.get_by_label(say("returning-word")).fill(cast.says.keywords["soizic"][1])
    page.get_by_role("button", name=say("returning-ask")).click()
    expect(page.get_by_text(say("returning-waiting"))).to_be_visible()
    waiting = cast.animation.panel("room").get_by_role("article", name="Soizic")
    waiting.get_by_role("radio", name="Soizic").check()
    waiting.get_by_role("button", name=cast.animation.say("returns-accept")).click()
    expect(page.locator(".closing")).to_be_visible()
    expect(waiting).to_have_count(0)


def the_session_goes_on(cast: Cast) -> None:
    cast.resume()
    for phone in cast.phones:
        expect(phone.page.locator(".closing")).to_have_count(0)


def ideas_are_carried_onto_the_map(cast: Cast) -> None:
    cast.start("map")
    carry_what_was_collected(cast)
    total = cast.animation.say("deck-progress", answered=0, total=6)
    expect(cast.yann.page.locator(".deck-progress")).to_contain_text(total)


def carry_what_was_collected(cast: Cast) -> None:
    """Bring what the morning before has collected: each idea once, however often one asks."""
    page, say = cast.animation.page, cast.animation.say
    page.get_by_role("button", name=say("carry")).click()
    page.get_by_role("dialog").locator("[type=submit]").click()
    expect(page.get_by_role("dialog")).to_have_count(0)


def people_situate_themselves(cast: Cast) -> None:
    says = cast.says
    opposed = {
        "lea": {says.rude},
        "karim": {says.rude, says.behalf},
        "soizic": {says.behalf},
        "yann": {says.rude, says.garden},
    }
    cast.picture("deck", cast.lea.device)
    for phone, against in zip(cast.phones, opposed.values(), strict=True):
        answer(phone, against)


def answer(phone: Phone, against: set[str]) -> None:
    """Answer on all ideas, one after the other."""
    card, met = phone.page.locator(".deck-text"), [""]
    for _ in range(6):
        expect(card).not_to_have_text(met[-1])
        met.append(card.inner_text())
        stance = "stance-opposed" if met[-1] in against else "stance-shared"
        phone.page.get_by_role("button", name=phone.say(stance), exact=True).click()
    expect(phone.page.locator(".deck .empty")).to_have_text(phone.say("deck-done"))
    phone.device.saved()


def hands_are_counted(cast: Cast) -> None:
    table = cast.table
    opener = table.page.locator(".for-others").get_by_role("button", name=cast.says.behalf)
    opener.click()
    dialog = table.page.get_by_role("dialog")
    more = table.say("hands-more", answer=table.say("stance-shared"))
    dialog.get_by_role("button", name=more).click()
    dialog.get_by_role("button", name=table.say("save")).click()
    expect(opener).to_contain_text("1")
    table.device.saved()


def tables_sort(cast: Cast) -> None:
    cast.animation.moment(cast.moment("sort"))
    says = cast.says
    together, some, debate, elsewhere = (
        cast.zone("map", zone)
        for zone in ("convergence", "particularity", "divergence", "elsewhere")
    )
    here, there = cast.table.map, cast.lorient.map
    lay(here, says.problem, together)
    gather(here, says.tools, says.problem, says.theme)
    here.tap(card(here, says.drive), card(here, says.problem))
    expect(here.theme(says.theme).get_by_text(says.drive)).to_be_visible()
    lay(here, says.garden, some)
    lay(here, says.behalf, debate)
    cast.picture("table", cast.table.device)
    lay(there, says.tools, together)
    gather(there, says.problem, says.tools, says.other_theme)
    lay(there, says.behalf, debate)
    lay(there, says.drive, together)
    lay(there, says.garden, elsewhere)
    for table in cast.tables:
        vouch(table)


def lay(map: Map, text: str, zone: str) -> None:
    """Put an idea into a zone."""
    map.tap(card(map, text), map.zone(zone).get_by_role("heading", level=2))
    expect(map.zone(zone).get_by_text(text)).to_be_visible()


def gather(map: Map, text: str, other: str, title: str) -> None:
    """Put an idea onto another: a theme, which gets a title."""
    map.tap(card(map, text), card(map, other))
    map.name_theme(title)


def card(map: Map, text: str) -> Locator:
    """A card by its words, whatever else stands on it."""
    return map.root.locator(".map-card").filter(has_text=text)


def vouch(table: Table) -> None:
    """The table says that it agrees with its map, and that it is done."""
    table.page.get_by_role("button", name=table.say("say"), exact=True).click()
    expect(table.page.get_by_role("button", name=table.say("say-agreed"))).to_be_visible()
    table.page.get_by_role("button", name=table.say("say-finished")).click()
    table.device.saved()


def the_session_goes_back_for_a_project(cast: Cast) -> None:
    cast.animation.moment(cast.moment("break"))
    expect(cast.screen.main.get_by_role("heading", name=cast.moment("break"))).to_be_visible()
    cast.start("projects")
    project(cast.soizic, cast.says.late, "Soizic", "Brest", "https://pain.example")
    expect(cast.screen.main.get_by_text(cast.says.late)).to_be_visible()
    cast.start("map")
    cast.animation.moment(cast.moment("common"))
    carry_what_was_collected(cast)


def themes_of_two_tables_become_one(cast: Cast) -> None:
    page, say = cast.animation.page, cast.animation.say
    expect(page.get_by_text(cast.says.late).first).to_be_attached()
    page.get_by_role("button", name=say("proposals", count=1)).click()
    proposals = page.locator(".proposals")
    proposals.get_by_role("button", name=say("proposal-accept")).click()
    expect(page.locator(".facil-theme")).to_have_count(1)
    for phone in cast.phones:
        expect(phone.page.get_by_text(phone.say("phone-map-hidden"))).to_be_visible()


def the_common_map_is_revealed(cast: Cast) -> None:
    cast.animation.press("reveal")
    theme = cast.says.theme
    main = cast.screen.main
    expect(main.locator("[data-column=convergence]")).to_contain_text(theme)
    expect(main.locator("[data-column=divergence]")).to_contain_text(cast.says.behalf)
    holders: list[Phone | Table] = [*cast.phones, *cast.tables]
    for holder in holders:
        revealed = holder.page.locator(".revealed")
        expect(revealed.locator("section[data-sense=convergence]")).to_contain_text(theme)
    cast.picture("map", cast.screen.device)


def a_debate_leaves_a_question(cast: Cast) -> None:
    cast.animation.moment(cast.moment("questions"))
    page, say = cast.animation.page, cast.animation.say
    page.locator(".facil-entry").filter(has_text=cast.says.behalf).click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label(say("question-left")).fill(cast.says.question)
    dialog.get_by_role("button", name=say("question-keep")).click()
    expect(cast.screen.main.get_by_text(cast.says.question)).to_be_visible()
    page.keyboard.press("Escape")
