"""Tiles of equal weight: who is there, since when they are away, how far they have sorted."""

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.gallery import HALL, PHONE, Gallery
from tests.browser.gallery import LAPTOP as SMALL
from tests.browser.hall import LAPTOP, Hall
from tests.browser.scene import TEXTS, Scene
from tests.browser.screen import Screen
from tests.browser.table import Table
from tests.browser.voices import heard
from tests.services.canevas import Canevas

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("screen")]

TOGETHER = "Ça nous rassemble"


def test_screen_tile_tells_a_group_by_its_device_its_sorting_and_its_last_sign(
    hall: Hall, gallery: Gallery, named_service: Canevas
) -> None:
    scene = sorting(named_service)
    screen = hall.screen()
    screen.open(scene.board, scene.screen)
    tile = tiles(screen).filter(has_text="Table 2")
    expect(tile).to_contain_text(screen.say("headway", placed=0, left=len(TEXTS)))
    table = at_its_table(hall, scene, "t2")
    expect(tile).to_contain_text(screen.say("table-here"))
    table.map.drag(table.map.card(TEXTS[0]), table.map.zone(TOGETHER))
    placed = screen.say("headway", placed=1, left=len(TEXTS) - 1)
    expect(tile).to_contain_text(placed)
    table.page.get_by_role("button", name=table.say("say-finished")).click()
    expect(tile).to_contain_text(screen.say("group-finished"))
    expect(tile).to_contain_text(placed)
    table.device.saved()
    lea = hall.phone()
    lea.open(scene.board, scene.join(name="Léa", group="t3"))
    one = tiles(screen).filter(has_text="Table 3")
    expect(one).to_contain_text("1 en ligne")
    gallery.look(screen.page, "screen sorting", HALL, SMALL, PHONE)
    table.page.close()
    lea.page.close()
    for gone in (tile, one):
        expect(gone).to_contain_text(screen.say("last-sign", minutes=0))
    expect(tile).to_contain_text(placed)
    gallery.look(screen.page, "screen last sign", HALL, SMALL)


def test_screen_of_a_remote_group_tells_when_the_room_was_last_there(
    hall: Hall, gallery: Gallery, named_service: Canevas
) -> None:
    scene = sorting(named_service)
    lorient = at_its_table(hall, scene, "lorient", **LAPTOP)
    own = hall.screen()
    own.open(scene.board, lorient.device.tokens()[0])
    the_room = tiles(own).filter(has_text=own.say("the-room"))
    assert lorient.page.locator(".group-tile").count() == 2
    table = at_its_table(hall, scene, "t1", name="table-1")
    one = tiles(own).filter(has_text="Table 1")
    expect(one).to_contain_text(own.say("table-here"))
    expect(the_room).to_contain_text(own.say("tables-here", count=1))
    table.page.close()
    for gone in (one, the_room):
        expect(gone).to_contain_text(own.say("last-sign", minutes=0))
    gallery.look(own.page, "own screen room gone", HALL, SMALL, PHONE)


def sorting(service: Canevas) -> Scene:
    """A session whose tables sort."""
    return Scene.of(service.url, heard(step="sort", revealed=False))


def at_its_table(
    hall: Hall, scene: Scene, group: str, name: str = "table", **options: object
) -> Table:
    """A group's own device, come in."""
    table = hall.table(name, **options)
    table.open(scene.board, scene.join(table=True, group=group))
    return table


def tiles(screen: Screen) -> Locator:
    """The tiles in the middle of a screen."""
    return screen.main.locator(".group-tile")
