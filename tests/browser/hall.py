"""A hall full of devices, each as people hold it."""

import re
from pathlib import Path
from typing import Any, Final, TypedDict
from urllib.parse import urlsplit

from playwright.sync_api import Browser, ViewportSize

from tests.browser.device import Device
from tests.browser.facilitator import Facilitator
from tests.browser.gallery import LOOKED_AT
from tests.browser.phone import Phone
from tests.browser.screen import Screen
from tests.browser.table import Table
from tests.browser.words import Words


class Form(TypedDict, total=False):
    """What a device is like, in options of a browser's context."""

    viewport: ViewportSize
    device_scale_factor: float
    is_mobile: bool
    has_touch: bool


PHONE: Final[Form] = {
    "viewport": {"width": 360, "height": 740}, "is_mobile": True, "has_touch": True,
}  # fmt: skip
TABLET: Final[Form] = {"viewport": {"width": 1180, "height": 820}, "has_touch": True}
LAPTOP: Final[Form] = {"viewport": {"width": 1280, "height": 800}}
PROJECTOR: Final[Form] = {"viewport": {"width": 1920, "height": 1080}}

_LOCALES = {"fr": "fr-FR", "en": "en-GB"}


class Hall:
    """Opens devices on one service, and answers for all of them at the end."""

    def __init__(self, browser: Browser, home: str, output: Path, language: str = "fr") -> None:
        self.browser = browser
        self.home = home
        self.output = output
        self.language = language
        self.devices: list[Device] = []

    def facilitator(self, name: str = "animation", **options: Any) -> Facilitator:
        """A laptop to lead from."""
        return Facilitator(self.device(name, {**LAPTOP, **options}))

    def phone(self, name: str = "telephone", **options: Any) -> Phone:
        """Somebody's own phone."""
        return Phone(self.device(name, {**PHONE, **options}))

    def table(self, name: str = "table", **options: Any) -> Table:
        """A tablet that a table shares."""
        return Table(self.device(name, {**TABLET, **options}))

    def screen(self, name: str = "ecran", **options: Any) -> Screen:
        """The projector."""
        return Screen(self.device(name, {**PROJECTOR, **options}))

    def device(self, name: str, options: dict[str, Any]) -> Device:
        """A browser profile of its own; motion is off, as for people who asked for that."""
        home = options.pop("home", self.home)
        language = options.pop("language", self.language)
        context = self.browser.new_context(
            locale=_LOCALES[language],
            timezone_id="Europe/Paris",
            reduced_motion="reduce",
            **options,
        )
        if LOOKED_AT:
            context.tracing.start(snapshots=True)
        device = Device(context, home, Words(language), name)
        self.devices.append(device)
        return device

    def leave(self) -> None:
        """Close all; raises `AssertionError` where a browser complained or went elsewhere."""
        found = []
        for device in self.devices:
            found += [f"{device.name}: {text}" for text in device.complaints()]
            found += [f"{device.name} asked {url}" for url in device.strangers()]
            found += [f"{device.name} told {url}" for url in _told(device)]
            if not device.page.is_closed():
                device.picture(self.output / f"{device.name}.png")
            if LOOKED_AT:
                device.context.tracing.stop(path=self.output / f"{device.name}.zip")
            device.context.close()
        assert not found, "\n".join(found)


def _told(device: Device) -> list[str]:
    """Addresses that gave a secret away: to the server, or to who looks at the address bar."""
    if device.page.is_closed() or not device.page.url.startswith("http"):
        return []
    tokens = device.tokens()
    seen = [_sent(url) for url in device.asked] + [device.page.url]
    return [url for url in seen if any(token in url for token in tokens)]


def _sent(url: str) -> str:
    """What of an address leaves the browser."""
    return re.sub("#.*", "", url) if urlsplit(url).fragment else url
