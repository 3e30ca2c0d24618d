"""What the browser keeps to itself."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.hall import Hall
from tests.browser.scene import Scene
from tests.services.canevas import Canevas

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("secrets")]


def test_a_link_s_secret_leaves_the_address_bar(hall: Hall, named_service: Canevas) -> None:
    scene = Scene.made(named_service.url)
    animation, screen = hall.facilitator(), hall.screen()
    animation.open(scene.board, scene.facilitator)
    screen.open(scene.board, scene.screen)
    for device in (animation.device, screen.device):
        expect(device.page).to_have_url(re.compile(r"/(b|screen)/\w+$"))
        assert device.page.evaluate("history.length") == 2
    animation.page.reload()
    expect(animation.bar).to_be_visible()
    for device in (animation.device, screen.device):
        for url in device.asked:
            asked, _, _ = url.partition("#")  # a browser sends no fragment
            assert scene.facilitator not in asked
            assert scene.screen not in asked
    assert scene.facilitator not in named_service.printed()
    assert scene.screen not in named_service.printed()


def test_a_table_s_code_leads_straight_to_it(hall: Hall, named_service: Canevas) -> None:
    scene = Scene.made(named_service.url, activity="idees")
    animation = hall.facilitator()
    animation.open(scene.board, scene.facilitator)
    lea = hall.phone()
    lea.device.go(animation.group_link("Table 3"))
    expect(lea.page.get_by_role("radio", name="Table 3")).to_be_checked()
    lea.page.get_by_role("button", name=lea.say("join-go"), exact=True).click()
    lea.write("Une idée sans nom")
    lea.device.saved()
    expect(lea.page.get_by_role("button", name=re.compile("^Table 3 · "))).to_be_visible()
    # A returning browser goes straight in.
    lea.device.go(f"/j/{scene.code}")
    expect(lea.mine("Une idée sans nom")).to_be_visible()


def test_a_link_that_is_taken_back_opens_nothing(hall: Hall, named_service: Canevas) -> None:
    scene = Scene.made(named_service.url)
    animation, screen = hall.facilitator(), hall.screen()
    animation.open(scene.board, scene.facilitator)
    screen.follow(animation.screen_link("Hall").replace(hall.home, ""))
    row = animation.panel("share").locator("li").filter(has_text="Hall")
    row.get_by_role("button", name=animation.say("token-revoke")).click()
    dialog = animation.page.get_by_role("dialog")
    dialog.get_by_role("button", name=animation.say("token-revoke"), exact=True).click()
    expect(screen.page.get_by_role("heading")).to_have_text(screen.say("ended-title"))
