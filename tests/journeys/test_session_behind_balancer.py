"""Browsers that know one address, of two processes: one is killed while people write."""

import httpx
import pytest
from playwright.sync_api import expect

from tests.browser.device import NO_NETWORK
from tests.browser.hall import Hall
from tests.browser.scene import Scene
from tests.journeys.conftest import Balanced
from tests.services.canevas import Canevas

pytestmark = [pytest.mark.browser, pytest.mark.services, pytest.mark.xdist_group("balancer")]

EACH = 12
SOCKETS = "canevas_sockets "


def test_browsers_go_on_when_their_process_is_killed(
    two_processes_behind_balancer: Balanced, hall: Hall
) -> None:
    scene = Scene.made(two_processes_behind_balancer.url, activity="idees", empty=True)
    hall.home = two_processes_behind_balancer.url
    phones = [hall.phone(name) for name in ("lea", "karim", "yann")]
    for phone in phones:
        phone.device.expects.append(NO_NETWORK)
        phone.join(f"/j/{scene.code}", phone.device.name)
    animation = hall.facilitator()
    animation.device.expects.append(NO_NETWORK)
    animation.open(scene.board, scene.facilitator)
    for n in range(EACH):
        if n == EACH // 3:
            busier(two_processes_behind_balancer).program.kill()
        for phone in phones:
            phone.write(f"{phone.device.name} {n}")
    for phone in phones:
        phone.device.saved()
    sockets = [url for device in hall.devices for url in device.asked if url.startswith("ws")]
    assert len(sockets) > len(hall.devices)
    written = [f"{phone.device.name} {n}" for n in range(EACH) for phone in phones]
    expect(animation.map.tray().get_by_role("listitem")).to_have_count(len(written))
    texts = scene.texts()
    assert sorted(texts) == sorted(written)
    for phone in phones:
        own = [text for text in texts if text.startswith(phone.device.name)]
        assert own == [f"{phone.device.name} {n}" for n in range(EACH)]


def busier(balanced: Balanced) -> Canevas:
    """The process that holds more of the sockets."""
    return max(balanced.processes, key=sockets_of)


def sockets_of(process: Canevas) -> float:
    lines = httpx.get(f"{process.url}/metrics", trust_env=False).text.splitlines()
    return next(float(line.split()[1]) for line in lines if line.startswith(SOCKETS))
