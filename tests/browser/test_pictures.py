"""The pictures of the README, made when asked for: `CANEVAS_PICTURES=1 bin/test -k pictures`."""

import os
import time
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.hall import Hall
from tests.browser.scene import TEXTS, ZONES, Scene
from tests.browser.voices import heard
from tests.services.canevas import Canevas

IMAGES = Path(__file__).parents[2] / "docs" / "images"

PROMPT = "Qu’est-ce qui nous rassemble, ou non ?"
LAID = ((2, "ensemble"), (0, "ensemble"), (5, "propre"), (3, "debat"), (10, "ailleurs"))
"""Where table 2 has laid some ideas on its own map."""

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif("CANEVAS_PICTURES" not in os.environ, reason="made when asked for"),
]


def test_pictures_of_a_session(hall: Hall, named_service: Canevas) -> None:
    ends = int(time.time() * 1000) + 18 * 60_000
    timer = {"ends": ends, "left": None}

    def moment(step: str, revealed: bool) -> Scene:
        log = heard(step, prompt=PROMPT, timer=timer, revealed=revealed)
        return Scene.of(named_service.url, log)

    phone = hall.phone(device_scale_factor=2)
    scene = moment("situate", revealed=False)
    phone.open(scene.board, scene.join(name="Léa", group="t2"))
    expect(phone.page.locator(".deck-text")).to_be_visible()
    phone.device.picture(IMAGES / "phone.png")

    table = hall.table()
    scene = moment("sort", revealed=False)
    table.open(scene.board, scene.join(table=True, group="t2"))
    for card, zone in LAID:
        table.map.tap(table.map.card(TEXTS[card]), table.map.zone(ZONES[zone][0]))
    table.page.get_by_role("button", name=table.say("say"), exact=True).click()
    expect(table.page.get_by_role("button", name=table.say("say-agreed"))).to_be_visible()
    table.device.saved()
    table.page.get_by_role("button", name=table.say("close")).click()
    table.device.picture(IMAGES / "table.png")

    scene = moment("common", revealed=True)
    screen, animation = hall.screen(), hall.facilitator()
    screen.open(scene.board, scene.screen)
    expect(screen.page.get_by_text("18", exact=True)).to_be_visible()
    screen.device.picture(IMAGES / "common-map.png")
    animation.open(scene.board, scene.facilitator)
    expect(animation.page.locator(".facil-entry").first).to_be_visible()
    animation.device.picture(IMAGES / "facilitator.png")
