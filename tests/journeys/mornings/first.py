"""The first morning: people come in, introduce themselves, throw the yarn, write."""

from playwright.sync_api import Locator, expect

from tests.browser.phone import Phone
from tests.browser.test_introductions import drawn, introduce
from tests.browser.test_moderation import on_wall, take_off
from tests.browser.test_yarn import pick
from tests.journeys.mornings.cast import Cast
from tests.journeys.test_session import path_of

NAMES = {"lea": "Léa", "karim": "Karim", "soizic": "Soizic", "yann": "Yann"}
NETWORKS = {"lea": "libre", "karim": "solidaire", "soizic": "durable", "yann": "culturel"}
ADDRESS = "lea@example.org"


def first_morning(cast: Cast) -> None:
    the_session_is_made(cast)
    everybody_comes_in(cast)
    people_introduce_themselves(cast)
    the_yarn_goes_around(cast)
    people_say_what_moves_them(cast)
    one_idea_is_taken_off_the_screens_and_put_back(cast)
    projects_are_told(cast)
    somebody_notes_what_surprises_them(cast)
    the_morning_ends(cast)


def the_session_is_made(cast: Cast) -> None:
    animation, title = cast.animation, cast.agenda.title
    animation.device.go("/")
    animation.page.get_by_role("radio", name=title).check()
    expect(animation.page.locator(".home-preview li").first).to_be_visible()
    cast.picture("make", animation.device)
    animation.make(title, template=title)
    cast.board = animation.board
    cast.screen.follow(path_of(animation.screen_link("Grand écran")))
    animation.panel("agenda")
    cast.picture("before", animation.device)


def everybody_comes_in(cast: Cast) -> None:
    here, there = (cast.animation.group_link(cast.group(id)) for id in ("table-1", "lorient"))
    cast.table.join(here)
    cast.lorient.join(there)
    for phone in cast.phones:
        name = phone.device.name
        phone.join(there if name == "yann" else here, NAMES[name])
    expect(cast.screen.main.locator(".lobby-count b")).to_have_text("4")
    cast.picture("lobby", cast.screen.device)


def people_introduce_themselves(cast: Cast) -> None:
    cast.start("introductions")
    for phone in cast.phones:
        name = phone.device.name
        introduce(phone, cast.network(NETWORKS[name]), *cast.says.keywords[name])
    expect(drawn(cast.screen)).to_have_count(7)
    shared = drawn(cast.screen).filter(has_text=cast.says.keywords["lea"][0])
    expect(shared).to_contain_text("2")
    cast.picture("introductions-phone", cast.yann.device)
    cast.picture("words", cast.screen.device)


def the_yarn_goes_around(cast: Cast) -> None:
    cast.start("yarn")
    animation, (reason, other) = cast.animation, cast.says.reasons
    animation.page.get_by_role("button", name=animation.say("yarn-start-first")).click()
    pick(animation.page.get_by_role("dialog"), animation.device, "léa", "Léa")
    throw(cast.lea, "Yann", reason)
    throw(cast.yann, "Karim", other)
    expect(holders(cast)).to_contain_text("Karim")
    card = animation.page.locator(".yarn-card")
    card.get_by_role("button", name=animation.say("yarn-throw-for")).click()
    dialog = animation.page.get_by_role("dialog")
    pick(dialog, animation.device, "soizic", "Soizic")
    expect(holders(cast)).to_contain_text("Soizic")
    expect(cast.screen.main.locator(".yarn-strand")).to_have_count(3)
    cast.picture("yarn", cast.screen.device)


def people_say_what_moves_them(cast: Cast) -> None:
    cast.start("motives")
    cast.animation.press("hide")
    says = cast.says
    cast.write(cast.lea, "motives", "problem", says.problem)
    cast.write(cast.yann, "motives", "drive", says.drive)
    cast.table.map.write(says.behalf, on_behalf="Marguerite")
    expect(cast.animation.map.card(says.behalf)).to_be_visible()
    problem = cast.animation.map.zone(cast.zone("motives", "problem"))
    cast.animation.map.tap(cast.animation.map.card(says.behalf), problem.get_by_role("heading"))
    expect(problem.get_by_text(says.behalf)).to_be_visible()
    expect(cast.screen.main.locator(".counts-all b")).to_have_text("3")
    expect(cast.yann.others()).to_have_count(0)
    cast.picture("write", cast.lea.device)
    cast.animation.press("reveal")
    for text in (says.problem, says.drive, says.behalf):
        expect(on_wall(cast.screen.main, text)).to_be_visible()


def one_idea_is_taken_off_the_screens_and_put_back(cast: Cast) -> None:
    text, wall = cast.says.rude, on_wall(cast.screen.main, cast.says.rude)
    cast.write(cast.karim, "motives", "problem", text)
    expect(wall).to_be_visible()
    take_off(cast.animation, text)
    expect(wall).to_have_count(0)
    cast.karim.fate(text, "withheld")
    off = cast.animation.page.locator(".withheld")
    off.locator("summary").click()
    again = cast.animation.say("card-return-this", text=text)
    off.get_by_role("button", name=again).click()
    expect(wall).to_be_visible()


def projects_are_told(cast: Cast) -> None:
    cast.start("projects")
    project(cast.lea, cast.says.garden, "Léa", "Brest", "https://jardin.example/gare")
    project(cast.yann, cast.says.tools, "Yann", "Lorient", "https://outils.example")
    shown = cast.screen.main.locator(".card").filter(has_text=cast.says.tools)
    expect(shown).to_contain_text("Lorient")


def somebody_notes_what_surprises_them(cast: Cast) -> None:
    phone = cast.soizic
    phone.page.get_by_role("button", name=phone.say("wonder"), exact=True).click()
    dialog = phone.page.get_by_role("dialog")
    field = dialog.get_by_label(phone.say("wonder-write"))
    field.fill(cast.says.note)
    field.press("Enter")
    expect(dialog.get_by_text(cast.says.note, exact=True)).to_be_visible()
    dialog.get_by_role("button", name=phone.say("close")).click()
    phone.device.saved()


def the_morning_ends(cast: Cast) -> None:
    cast.start("end-1")
    cast.adjourn()
    for phone in (cast.lea, cast.yann):
        yes = phone.page.get_by_label(phone.say("consent-yes"))
        yes.check()
        expect(yes).to_be_checked()
        phone.device.saved()
    lea = cast.lea
    lea.page.get_by_label(lea.say("address-label")).fill(ADDRESS)
    lea.page.get_by_label(lea.say("address-agree")).check()
    lea.page.get_by_role("button", name=lea.say("address-leave")).click()
    expect(lea.page.get_by_text(lea.say("address-done"))).to_be_visible()
    named = cast.animation.say("sitting-named", count=2, all=4)
    expect(cast.animation.page.get_by_text(named)).to_be_visible()
    cast.picture("closing-phone", cast.karim.device)


def throw(phone: Phone, name: str, reason: str) -> None:
    """Who holds the ball says what ties them to somebody, and throws it to them."""
    throwing = phone.page.locator(".yarn-throw")
    throwing.get_by_label(phone.say("yarn-reason")).fill(reason)
    pick(throwing, phone.device, name.lower(), name)
    expect(phone.page.locator(".yarn-holders")).to_contain_text(name)


def holders(cast: Cast) -> Locator:
    """Who holds the balls, on the screen."""
    return cast.screen.main.locator(".yarn-holders")


def project(phone: Phone, text: str, carrier: str, place: str, link: str) -> None:
    """Tell a project, with who carries it, where, and where to read more."""
    for ask, words in (("carrier", carrier), ("place", place), ("link", link)):
        phone.page.get_by_label(phone.say(f"phone-ask-{ask}"), exact=True).fill(words)
    phone.write(text)
    phone.fate(text, "saved")
