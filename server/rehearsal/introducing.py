"""Introductions: people say what they come as, and up to three words."""

import asyncio

from server.rehearsal import pace
from server.rehearsal.crowd import Person
from server.rehearsal.scene import Scene


async def introduce(scene: Scene, activity: str) -> None:
    """Everybody who holds a phone, each at their pace; one in seven words it again."""
    async with asyncio.TaskGroup() as room:
        for number, one in enumerate(scene.crowd.participants):
            if one.id in scene.cast.people and (one.keywords or one.capacity):
                room.create_task(_introduce(scene, one, hesitates=number % 7 == 0))


async def _introduce(scene: Scene, one: Person, *, hesitates: bool) -> None:
    phone = scene.cast.people[one.id]
    me = {"participant": phone.you["participant"]}
    await scene.pace.pause(pace.READING)
    if one.capacity:
        await scene.do(phone, "participant.set", {**me, "capacity": one.capacity})
    if one.keywords:
        await scene.pace.pause(pace.SORTING)
        await scene.do(phone, "participant.set", {**me, "keywords": one.keywords})
        if hesitates:
            await scene.and_back(phone, "participant.set", {**me, "keywords": one.keywords[:1]})
