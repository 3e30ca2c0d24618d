"""The yarn: balls go from phone to phone, until everybody was reached once."""

import asyncio

from protocol.records import Fields
from server.rehearsal import pace
from server.rehearsal.phone import Phone
from server.rehearsal.scene import Scene

BALLS = 2


async def throw(scene: Scene, activity: str) -> None:
    """The facilitator gives out two balls, people throw them on, the facilitator stops them."""
    people = list(scene.cast.people.values())
    scene.chance.shuffle(people)
    async with asyncio.TaskGroup() as room:
        for number in range(BALLS):
            if len(rest := people[number::BALLS]) > 1:
                room.create_task(_fly(scene, scene.new_id("ball"), rest))


async def _fly(scene: Scene, ball: str, people: list[Phone]) -> None:
    first, *others = people
    await scene.lead("yarn.start", {"ball": ball, "holder": first.you["participant"]})
    holder = first
    for turn, other in enumerate(others):
        await scene.pace.pause(pace.THROWING)
        throw: Fields = {"id": scene.new_id("throw"), "ball": ball, "to": other.you["participant"]}
        if turn % 3 and scene.crowd.reasons:
            throw["reason"] = scene.chance.choice(scene.crowd.reasons)
        await scene.do(holder, "yarn.throw", throw)
        holder = other
    await scene.pace.pause(pace.THROWING)
    await scene.lead("yarn.stop", {"ball": ball})
