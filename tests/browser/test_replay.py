"""A session watched again: from anywhere, at any speed, and its last sitting in ninety seconds."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser import story
from tests.browser.device import PATIENCE_MS
from tests.browser.gallery import HALL, LAPTOP, PHONE, Gallery
from tests.browser.hall import LAPTOP as LAPTOP_DEVICE
from tests.browser.hall import PHONE as PHONE_DEVICE
from tests.browser.hall import PROJECTOR, Hall
from tests.browser.scene import TEXTS, Scene
from tests.browser.words import Words
from tests.services.canevas import Canevas

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("replay")]


FORBIDDEN = re.compile("status of 403")


@pytest.fixture
def scene(named_service: Canevas) -> Scene:
    """Two mornings, the second of them yesterday."""
    return Scene.of(named_service.url, story.lines(story.this_morning()))


def test_replay_goes_anywhere_at_any_speed(hall: Hall, gallery: Gallery, scene: Scene) -> None:
    device = hall.device("facilitator", {**LAPTOP_DEVICE})
    page, say = device.page, device.say
    device.go(f"/replay/{scene.board}#t={scene.facilitator}")
    expect(stage(page)).to_be_visible(timeout=PATIENCE_MS)
    expect(stage(page)).to_contain_text(say("replay-arriving", count=0))
    assert scene.facilitator not in page.url
    line = slider(page, say)
    gallery.look(page, "replay beginning", LAPTOP, HALL, PHONE)
    choose(page, say, "Ce qui nous motive")
    page.get_by_role("button", name=say("replay-previous")).click()
    expect(page.locator(".replay-said")).to_contain_text("Jeu de pelotes")
    gallery.look(page, "replay yarn", LAPTOP, HALL)
    choose(page, say, "Ce qui nous motive")
    for _ in range(6):
        line.press("ArrowRight")
    expect(stage(page)).to_contain_text(TEXTS[0])
    gallery.look(page, "replay wall", LAPTOP, HALL, PHONE)
    line.press("End")
    expect(stage(page)).to_contain_text(say("replay-between"))
    page.get_by_role("button", name=say("replay-previous")).click()
    expect(page.locator(".replay-said")).to_contain_text("Cartographie · La carte commune")
    expect(stage(page)).to_contain_text("Convergences")
    gallery.look(page, "replay map", LAPTOP, HALL, PHONE)
    line.press("Home")
    expect(stage(page)).to_contain_text(say("replay-arriving", count=0))


def stage(page: Page) -> Locator:
    return page.locator(".replay-stage")


def slider(page: Page, say: Words) -> Locator:
    return page.get_by_role("slider", name=say("replay-line"))


def choose(page: Page, say: Words, what: str) -> None:
    places = page.get_by_label(say("replay-go"), exact=True)
    option = places.locator("option", has_text=what).first
    places.select_option(value=option.get_attribute("value"))


def test_replay_is_for_everybody_once_it_is_published(
    hall: Hall, gallery: Gallery, named_service: Canevas
) -> None:
    closed, open = (
        Scene.of(named_service.url, story.lines(story.this_morning(), published=published))
        for published in (False, True)
    )
    device = hall.device("telephone", {**PHONE_DEVICE, "language": "en"})
    device.expects.append(FORBIDDEN)
    page, say = device.page, device.say
    device.go(f"/replay/{closed.board}#t={closed.join(name='Léa')}")
    expect(page.get_by_role("heading", name=say("replay-failed"))).to_be_visible()
    gallery.look(page, "replay refused", PHONE, LAPTOP)
    device.go(f"/replay/{open.board}#t={open.join(name='Léa')}&at=70")
    expect(stage(page)).to_be_visible(timeout=PATIENCE_MS)
    expect(stage(page)).to_contain_text("Qu’est-ce qui vous fait bouger")
    assert page.url.endswith("#at=70")
    page.get_by_label(Words("fr")("replay-speed"), exact=True).select_option("60")
    page.get_by_role("button", name=Words("fr")("replay-play"), exact=True).click()
    ended = Words("fr")("replay-between")
    expect(stage(page)).to_contain_text(ended, timeout=PATIENCE_MS)


def test_replay_of_yesterday_in_ninety_seconds(hall: Hall, gallery: Gallery, scene: Scene) -> None:
    device = hall.device("ecran", {**PROJECTOR})
    page, say = device.page, device.say
    page.clock.install(time=story.this_morning())
    device.go(f"/screen/{scene.board}#t={scene.screen}")
    expect(page.locator(".screen")).to_be_visible()
    page.keyboard.press("r")
    expect(stage(page)).to_be_visible(timeout=PATIENCE_MS)
    expect(stage(page)).to_contain_text(say("replay-yesterday"))
    gallery.look(page, "replay yesterday opening", HALL, LAPTOP, PHONE)
    for n in range(3):
        page.clock.run_for(25_000)
        gallery.look(page, f"replay yesterday {n}", HALL, dark=False)
    page.clock.run_for(30_000)
    expect(page.get_by_text(say("replay-here-we-are"))).to_be_visible()
    # Whichever page of it is shown, a column says how many are on the others.
    expect(page.locator(".paged-others").first).to_contain_text("autre")
    gallery.look(page, "replay yesterday end", HALL, LAPTOP, PHONE)
