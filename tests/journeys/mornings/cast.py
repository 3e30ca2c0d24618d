"""Who is there on the three mornings, on which device; and what all of them do again and again."""

import json
import os
from pathlib import Path
from typing import Any, Final

import httpx
from playwright.sync_api import expect

from protocol.commands import given
from server.sessions.templates import load
from tests.browser.device import Device
from tests.browser.hall import LAPTOP, Form, Hall
from tests.browser.phone import Phone
from tests.browser.table import Table
from tests.journeys.mornings.texts import TEXTS

PICTURES = "CANEVAS_PICTURES"
IMAGES = Path(__file__).parents[3] / "docs" / "images" / "facilitating"
SHARP: Final[Form] = {"device_scale_factor": 2}


class Cast:
    """A facilitator, the screen, Table 1 with three phones; Lorient elsewhere, with one."""

    def __init__(self, hall: Hall, elsewhere: Hall, url: str) -> None:
        self.url = url
        self.board = ""
        self.hall = hall
        self.elsewhere = elsewhere
        self.agenda = load("territoires", hall.language)
        self.says = TEXTS[hall.language]
        self.animation = hall.facilitator()
        self.screen = hall.screen(**LAPTOP)
        self.table = hall.table(**LAPTOP)
        self.lorient = elsewhere.table("lorient", **LAPTOP)
        self.lea = hall.phone("lea", **SHARP)
        self.karim = hall.phone("karim", **SHARP)
        self.soizic = hall.phone("soizic", **SHARP)
        self.yann = elsewhere.phone("yann", **SHARP)

    @property
    def phones(self) -> list[Phone]:
        return [self.lea, self.karim, self.soizic, self.yann]

    @property
    def tables(self) -> list[Table]:
        return [self.table, self.lorient]

    def title(self, activity: str) -> str:
        """What the agenda calls a step."""
        return str(self._fields(activity)["title"])

    def zone(self, activity: str, zone: str) -> str:
        """What the agenda calls a zone of a step."""
        return str(self._fields(activity)["zones"][zone]["title"])

    def moment(self, key: str) -> str:
        """What the agenda calls a moment of the mapping."""
        return next(
            str(step["title"]) for step in self._fields("map")["steps"] if step["key"] == key
        )

    def group(self, id: str) -> str:
        """What the agenda calls a table."""
        return next(str(given(one.fields)["name"]) for one in self.agenda.groups if one.id == id)

    def network(self, id: str) -> str:
        """What the agenda calls a network."""
        return next(str(given(one.fields)["name"]) for one in self.agenda.networks if one.id == id)

    def start(self, activity: str) -> None:
        """Everybody comes to a step."""
        self.animation.start(self.title(activity))

    def open_with_code(self, group: str, name: str) -> Phone:
        """A device nobody has been here with, at the door of a table."""
        phone = self.hall.phone(name, **SHARP)
        phone.device.go(self.animation.group_link(self.group(group)))
        phone.page.get_by_text(phone.say("returning"), exact=True).click()
        return phone

    def write(self, phone: Phone, activity: str, zone: str | None, text: str) -> None:
        """Somebody writes an idea, in a zone; it is saved."""
        if zone:
            chip = phone.page.locator(".writing-zones").get_by_role(
                "button", name=self.zone(activity, zone), exact=True
            )
            if chip.get_attribute("aria-pressed") != "true":
                chip.click()
        phone.write(text)
        if zone:
            phone.fate(text, "zone", title=self.zone(activity, zone))
        else:
            phone.fate(text, "saved")

    def adjourn(self) -> None:
        """The morning ends: phones show the way back."""
        self._sitting("sitting-adjourn")
        for phone in self.phones:
            expect(phone.page.locator(".closing")).to_be_visible()
        expect(self.screen.page.get_by_text(self.screen.say("adjourned-title"))).to_be_visible()

    def resume(self) -> None:
        """The next morning begins."""
        self._sitting("sitting-resume")
        expect(self.animation.page.locator(".bar-adjourned")).to_have_count(0)

    def picture(self, name: str, device: Device) -> None:
        """Keep how a page looks: in the guide too, where pictures are asked for."""
        file = f"{name}.{self.hall.language}.png"
        close = device.page.locator(".toast").get_by_role("button", name=device.say("close"))
        while close.count():
            close.first.click()
        device.picture(self.hall.output / file)
        if PICTURES in os.environ:
            device.picture(IMAGES / file)

    def synthesis(self, format: str) -> str:
        """The synthesis as a facilitator gets it."""
        return self.call("synthesis", format=format)

    def part(self, key: str) -> str:
        """What the synthesis calls one of its parts."""
        sections = json.loads(self.synthesis("json"))["sections"]
        return next(str(part["title"]) for part in sections if part["key"] == key)

    def call(self, what: str, **query: str) -> str:
        """What the service answers a facilitator, in text."""
        keys = self.animation.page.evaluate("JSON.parse(localStorage.getItem('canevas:keys'))")
        token = next(key["token"] for key in keys if key["role"] == "facilitator")
        bearer = {"Authorization": f"Bearer {token}"}
        address = f"{self.url}/api/boards/{self.board}/{what}"
        answer = httpx.get(address, params=query, headers=bearer, trust_env=False)
        assert answer.status_code == 200, answer.text
        return answer.text

    def _sitting(self, id: str) -> None:
        panel = self.animation.panel("agenda")
        panel.get_by_role("button", name=self.animation.say(id), exact=True).click()

    def _fields(self, activity: str) -> dict[str, Any]:
        return next(given(one.fields) for one in self.agenda.activities if one.id == activity)
