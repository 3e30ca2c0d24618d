"""The third morning: what it changes, what surprised, and the synthesis of all."""

import re
from pathlib import Path

from playwright.sync_api import expect

from tests.browser.report import Report
from tests.browser.test_collect import give
from tests.browser.test_moderation import on_wall
from tests.journeys.mornings.cast import Cast
from tests.journeys.mornings.first import ADDRESS

READER = "La mairie"


def third_morning(cast: Cast) -> None:
    the_session_goes_on(cast)
    people_say_what_it_changes(cast)
    dots_are_given(cast)
    first_answers_are_written_by_level(cast)
    what_surprised_is_revealed(cast)
    the_synthesis_is_mended_and_published(cast)
    a_phone_reads_it(cast)
    a_link_to_read_by_is_given_and_taken_back(cast)
    the_list_has_the_address(cast)
    the_session_is_watched_again(cast)


def the_session_goes_on(cast: Cast) -> None:
    cast.resume()
    cast.start("transformations")


def people_say_what_it_changes(cast: Cast) -> None:
    says = cast.says
    cast.write(cast.lea, "transformations", "organisations", says.kitchen)
    cast.write(cast.yann, "transformations", "practices", says.shared)
    cast.start("roles")
    cast.write(cast.karim, "roles", "act", says.keeper)
    cast.write(cast.soizic, "roles", "invent", says.mediator)
    cast.start("levers")
    cast.write(cast.lea, "levers", "levers", says.lever)
    cast.write(cast.yann, "levers", "projects", says.fund)
    cast.write(cast.karim, "levers", "obstacles", says.obstacle)
    expect(on_wall(cast.screen.main, says.obstacle)).to_be_visible()


def dots_are_given(cast: Cast) -> None:
    says = cast.says
    gifts = {says.lever: (2, 3, 1, 1), says.fund: (1, 0, 2, 0), says.obstacle: (0, 0, 0, 1)}
    for n, phone in enumerate(cast.phones):
        phone.page.get_by_role("button", name=phone.say("phone-vote", left=3)).click()
        for text, dots in gifts.items():
            if dots[n]:
                give(phone, text, dots[n])
        phone.device.saved()
    cast.picture("votes", cast.soizic.device)
    expect(cast.screen.main.locator(".dots")).to_have_count(0)
    votes = cast.animation.page.locator(".votes-bar")
    expect(votes).to_contain_text(cast.animation.say("votes-given", count=11))
    votes.get_by_role("button", name=cast.animation.say("votes-end")).click()
    shown = cast.screen.main.locator(".card").filter(has_text=says.lever)
    expect(shown.locator(".dots")).to_contain_text("7")


def first_answers_are_written_by_level(cast: Cast) -> None:
    cast.start("levels")
    cast.write(cast.soizic, "levels", "person", cast.says.person)
    cast.write(cast.yann, "levels", "politics", cast.says.politics)


def what_surprised_is_revealed(cast: Cast) -> None:
    cast.start("surprises")
    cast.yann.page.get_by_label(cast.yann.say("wonder-write")).fill(cast.says.other_note)
    cast.yann.page.get_by_label(cast.yann.say("wonder-write")).press("Enter")
    expect(cast.animation.page.locator(".surprises-count")).to_contain_text("2")
    expect(cast.screen.main.locator(".counts-all")).to_contain_text("2")
    expect(cast.lea.page.get_by_text(cast.says.note)).to_have_count(0)
    assert cast.says.note not in cast.animation.page.content()
    cast.animation.press("reveal")
    asking = cast.animation.page.get_by_role("dialog")
    asking.get_by_role("button", name=cast.animation.say("unveil-sure")).click()
    for text in (cast.says.note, cast.says.other_note):
        expect(on_wall(cast.screen.main, text)).to_be_visible()
    expect(cast.lea.page.get_by_text(cast.says.note)).to_be_visible()
    cast.picture("surprises", cast.screen.device)


def the_synthesis_is_mended_and_published(cast: Cast) -> None:
    cast.start("end-3")
    cast.start("synthesis")
    for phone in cast.phones:
        expect(phone.page.get_by_text(phone.say("read-report-soon"), exact=True)).to_be_visible()
    report = Report(cast.animation.device)
    title = cast.part("report-unsettled")
    report.open(cast.board)
    report.edit(title, cast.says.by_hand)
    report.save(title)
    expect(report.part(title)).to_contain_text(report.say("part-edited"))
    report.press("publish")
    expect(report.page.get_by_text(report.say("publish-is"))).to_be_visible()
    cast.picture("report", cast.animation.device)


def a_phone_reads_it(cast: Cast) -> None:
    cast.lea.page.get_by_role("link", name=cast.lea.say("read-report")).click()
    Report(cast.lea.device).reads(cast.says.question)


def a_link_to_read_by_is_given_and_taken_back(cast: Cast) -> None:
    ours = Report(cast.animation.device)
    theirs = Report(cast.elsewhere.phone("mairie").device)
    theirs.follow(ours.link_for(READER))
    theirs.reads(cast.says.question)
    theirs.device.expects.append(re.compile("status of 40[13]"))
    ours.press("reader-revoke-of", name=READER)
    ours.press("reader-revoke-sure")
    expect(theirs.page.get_by_text(theirs.say("ended-reader"))).to_be_visible()
    ours.page.keyboard.press("Escape")


def the_list_has_the_address(cast: Cast) -> None:
    animation = cast.animation
    animation.device.go(f"/b/{cast.board}")
    data = animation.panel("data")
    with animation.page.expect_download() as coming:
        data.get_by_role("button", name=animation.say("contacts-save")).click()
    assert ADDRESS in Path(coming.value.path()).read_text()


def the_session_is_watched_again(cast: Cast) -> None:
    device = cast.animation.device
    device.go(f"/replay/{cast.board}")
    page, say = device.page, device.say
    stage = page.locator(".replay-stage")
    expect(stage).to_be_visible()
    choose = page.get_by_label(say("replay-go"), exact=True)
    revealed = say("replay-moment-revealed", title=cast.title("map"))
    there = choose.locator("option", has_text=revealed).first
    choose.select_option(value=there.get_attribute("value"))
    expect(stage).to_contain_text(cast.says.theme)
    cast.picture("replay", device)
