"""Collecting: people write, sort into zones, give dots; the facilitator shows what was hidden."""

import asyncio
from collections import defaultdict
from typing import Final

from protocol.records import Fields
from server.rehearsal import pace
from server.rehearsal.phone import Phone
from server.rehearsal.scene import Scene
from server.rehearsal.sheets import Sheet

FAVOURED: Final = 12
"""Cards that most dots go to."""


async def collect(scene: Scene, activity: str, sheets: list[Sheet]) -> None:
    """Everything that happens in an activity of kind `collect`."""
    hidden = not scene.records("activity")[activity]["revealed"]
    await write(scene, activity, sheets)
    for revealed in (True, False, True) if hidden else ():
        await scene.lead("activity.reveal", {"activity": activity, "revealed": revealed})
    await _join_two(scene, activity)
    await _vote(scene, activity)


async def write(scene: Scene, activity: str, sheets: list[Sheet]) -> None:
    """People write, each at their pace; some word it again, and think better of it."""
    zones = _zones(scene, activity)
    there = scene.records("card")
    writers: defaultdict[Phone, list[Fields]] = defaultdict(list)
    for number, sheet in enumerate(sheet for sheet in sheets if sheet.id not in there):
        card = {"id": sheet.id, "activity": activity, **sheet.fields}
        if zones:
            card["zone"] = zones[number % len(zones)]
        writers[scene.writer(sheet.author)].append(card)
    async with asyncio.TaskGroup() as room:
        for number, (phone, cards) in enumerate(writers.items()):
            room.create_task(_write(scene, phone, cards, hesitates=number % 5 == 0))


async def _write(scene: Scene, phone: Phone, cards: list[Fields], *, hesitates: bool) -> None:
    for card in cards:
        await scene.pace.pause(pace.READING)
        await scene.do(phone, "card.add", card)
    if hesitates:
        last = cards[-1]
        again = {"card": last["id"], "text": last["text"][:-1] + " ?"}
        await scene.and_back(phone, "card.set", again)


async def _join_two(scene: Scene, activity: str) -> None:
    """The facilitator puts two cards of one zone together, under the first words of one."""
    await scene.caught_up()
    zones = _zones(scene, activity)
    places = scene.records("placement").values()
    alike = [
        place["card"] for place in places if place["map"] == activity and place["zone"] in zones[:1]
    ][:2]
    if len(alike) == 2:
        title = " ".join(scene.records("card")[alike[0]]["text"].split()[:3])
        theme = {"id": scene.new_id("cluster"), "map": activity, "zone": zones[0]}
        await scene.lead("cluster.add", {**theme, "title": title[:60], "cards": alike})


async def _vote(scene: Scene, activity: str) -> None:
    """People give their dots; some take one back."""
    dots = int(scene.records("activity")[activity]["votes_each"])
    cards = [id for id, card in scene.records("card").items() if card["activity"] == activity]
    if dots == 0 or not cards:
        return
    await scene.caught_up(scene.cast.people.values())
    scene.chance.shuffle(cards)
    async with asyncio.TaskGroup() as room:
        for number, phone in enumerate(scene.cast.people.values()):
            chosen = [scene.chance.choice(cards[:FAVOURED]) for _ in range(dots)]
            room.create_task(_give(scene, phone, chosen, hesitates=number % 4 == 0))


async def _give(scene: Scene, phone: Phone, chosen: list[str], *, hesitates: bool) -> None:
    for card in dict.fromkeys(chosen):
        await scene.pace.pause(pace.TAPPING)
        await scene.do(phone, "vote.cast", {"card": card, "count": chosen.count(card)})
    if hesitates:
        await scene.and_back(phone, "vote.cast", {"card": chosen[-1], "count": 0})


def _zones(scene: Scene, activity: str) -> list[str]:
    zones = scene.records("activity")[activity]["zones"]
    return sorted(zones, key=lambda id: (zones[id]["order"], id))
