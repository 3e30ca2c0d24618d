"""How soon a page can be used on slow 4G with a processor four times slower: printed, not judged.

Other tests share the machine, so a limit here would tell of them. `pytest -s` shows the figures.
"""

import time

import pytest
from playwright.sync_api import expect

from tests.browser.hall import Hall
from tests.browser.scene import Scene
from tests.services.canevas import Canevas

pytestmark = [pytest.mark.browser, pytest.mark.alone]

# The "slow 4G" of Chromium's own developer tools.
SLOW_4G = {
    "offline": False,
    "latency": 562.5,
    "downloadThroughput": 1.6 * 1024 * 1024 / 8 * 0.9,
    "uploadThroughput": 750 * 1024 / 8 * 0.9,
}
SLOWER = 4


def test_pace_of_a_phone(hall: Hall, named_service: Canevas) -> None:
    scene = Scene.made(named_service.url, activity="idees")
    lea = hall.phone()
    slow = lea.device.context.new_cdp_session(lea.page)
    slow.send("Network.enable")
    slow.send("Network.emulateNetworkConditions", SLOW_4G)
    slow.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
    began = time.monotonic()
    lea.device.go(f"/j/{scene.code}")
    expect(lea.page.get_by_label(lea.say("join-name"))).to_be_visible()
    door = time.monotonic() - began
    lea.page.get_by_role("button", name=lea.say("join-go"), exact=True).click()
    entered = time.monotonic()
    lea.page.get_by_label(lea.say("write-label")).fill("Une idée")
    wrote = time.monotonic() - entered
    print(f"\ndoor usable after {door:.1f} s, field usable {wrote:.1f} s after Entrer", end=" ")
    again = time.monotonic()
    lea.page.reload(wait_until="commit")
    expect(lea.page.get_by_label(lea.say("write-label"))).to_be_visible()
    print(f"and again after {time.monotonic() - again:.1f} s")
    sizes = lea.page.evaluate(
        "performance.getEntriesByType('resource').map(({ transferSize }) => transferSize)"
    )
    print(f"{sum(sizes) / 1000:.0f} kB in {len(sizes)} requests on the way back")
