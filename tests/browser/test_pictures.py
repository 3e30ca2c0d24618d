"""The pictures of the README, made when asked for: `CANEVAS_PICTURES=1 bin/test -k pictures`."""

import os
import time
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.hall import Hall
from tests.browser.scene import TEXTS, Scene
from tests.services.canevas import Canevas

IMAGES = Path(__file__).parents[2] / "docs" / "images"

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif("CANEVAS_PICTURES" not in os.environ, reason="made when asked for"),
]


def test_pictures_of_a_session(hall: Hall, named_service: Canevas) -> None:
    ends = int(time.time() * 1000) + 18 * 60_000
    scene = Scene.made(named_service.url, activity="carte", timer={"ends": ends, "left": None})
    screen, table, phone = hall.screen(), hall.table(), hall.phone(device_scale_factor=2)
    animation = hall.facilitator()
    screen.open(scene.board, scene.screen)
    table.open(scene.board, scene.join(table=True, group="t2"))
    table.map.card(TEXTS[12]).click()
    phone.open(scene.board, scene.join(name="Léa", group="t2"))
    phone.write("Un four à pain pour le village")
    phone.device.saved()
    expect(screen.page.get_by_text("18")).to_be_visible()
    animation.open(scene.board, scene.facilitator)
    expect(animation.map.card(TEXTS[12])).to_be_visible()
    animation.device.picture(IMAGES / "facilitator.png")
    screen.device.picture(IMAGES / "common-map.png")
    table.device.picture(IMAGES / "table.png")
    phone.device.picture(IMAGES / "phone.png")
