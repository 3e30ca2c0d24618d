"""500 stances a second of 1,000 phones: from the tap to every facilitator's map.

The map is hidden, as it is while people answer: phones hear of their own stances alone,
facilitators of every tally and sense. Then it is shown, and all hear of them; that only tells.
"""

import asyncio
import os
import time
from collections.abc import Sequence
from itertools import cycle
from pathlib import Path
from random import Random
from typing import Final

import psutil

from bench import hall
from bench.figure import Figure, at_most, told
from bench.hall import Hall
from bench.load import Watcher
from bench.pace import pace
from bench.process import Process, canevas, spent
from bench.quantile import quantile
from bench.scale import Scale
from protocol.records import State
from server.rehearsal.service import Seat
from tests.outside import arithmetic

RATE: Final = 500
CARDS: Final = 100
GROUPS: Final = tuple(f"table-{n}" for n in range(12))
NETWORKS: Final = tuple(f"network-{n}" for n in range(6))
FACILITATORS: Final = 3
VALUES: Final = ("shared", "shared", "not_ours", "opposed")
SHOWN_SHARE: Final = 0.25
"""How long the map is shown, of the time it is hidden."""


async def measure(scale: Scale, folder: Path) -> list[Figure]:
    """People at tables, each of a network, answer a deck of cards; three facilitators look on."""
    async with canevas(folder) as server:
        room = await hall.opened(server.address)
        await room.add_cards(CARDS)
        for name, ids in (("group", GROUPS), ("network", NETWORKS)):
            for order, id in enumerate(ids):
                room.lead(f"{name}.add", {"id": id, "fields": {"name": id, "order": order}})
        await room.load.answered()
        people = await room.seat([GROUPS[n % len(GROUPS)] for n in range(scale.sockets)], NETWORKS)
        maps = await _watch(room)
        await room.load.open([seat.token for seat in people])
        deck = Deck(room, people, maps)
        await _reveal(room, revealed=False)
        hidden = await deck.answer(server, scale.load_seconds)
        figures = [
            told("stances sent a second, map hidden", hidden.sent / hidden.wall, "/s"),
            at_most("… not acked", hidden.sent - len(hidden.to_maps), 0, "", 0),
            *_latencies(hidden, target=200),
            *_costs(hidden),
        ]
        await _reveal(room, revealed=True)
        shown = await deck.answer(server, SHOWN_SHARE * scale.load_seconds)
        figures += [
            told("… map shown to all, sent a second", shown.sent / shown.wall, "/s"),
            *_latencies(shown),
            *_costs(shown),
        ]
        wrong, lost = await deck.checked()
        figures += [
            at_most("acked and not in the log, or there twice", lost, 0, "", 0),
            at_most("tallies at a facilitator’s that a recount has otherwise", wrong, 0, "", 0),
            told("… of", CARDS * (len(GROUPS) + len(NETWORKS)), "", 0),
            at_most("sockets lost", room.load.gone, 0, "", 0),
        ]
        await room.close()
    return figures


async def _watch(room: Hall) -> list[Watcher]:
    tokens = [room.made.facilitator_token]
    tokens += [await room.service.invite(room.made, "facilitator") for _ in range(FACILITATORS - 1)]
    await room.load.open(tokens, Watcher)
    return [ear for ear in room.load.ears if isinstance(ear, Watcher)]


async def _reveal(room: Hall, *, revealed: bool) -> None:
    room.lead("activity.reveal", {"activity": hall.MAP, "revealed": revealed})
    await asyncio.wait_for(room.load.settled(), 60)


class Answers:
    """What came of answering for a while: seconds, milliseconds, bytes."""

    def __init__(self) -> None:
        self.sent = 0
        self.wall = self.cpu = self.waited = self.own = 0.0
        self.to_phone = self.to_map = 0.0
        self.to_acks: list[float] = []
        self.to_maps: list[float] = []


class Deck:
    """Phones that take stances; `maps` are the facilitators' sockets."""

    def __init__(self, room: Hall, people: Sequence[Seat], maps: Sequence[Watcher]) -> None:
        ears = {ear.token: ear for ear in room.load.ears}
        self._phones = [ears[seat.token] for seat in people]
        self._room = room
        self._people = people
        self._maps = maps
        self._chance = Random(2016)
        self._turn = cycle(range(len(people)))
        self._taken: dict[str, tuple[str, str, str]] = {}

    async def answer(self, server: Process, seconds: float) -> Answers:
        """Phones answer in turn; what it took until all was acked and heard."""
        load, me, answers = self._room.load, psutil.Process(os.getpid()), Answers()
        before = set(load.acks)
        to_phones, to_map = sum(ear.heard for ear in self._phones), self._maps[0].heard
        began, cpu, own, waited = time.monotonic(), server.cpu, spent(me), server.waited

        def tap(_number: int) -> None:
            self._tap(next(self._turn))
            answers.sent += 1

        await pace(tap, RATE, seconds)
        answers.wall = time.monotonic() - began
        answers.cpu, answers.own = server.cpu - cpu, spent(me) - own
        answers.waited = server.waited - waited
        answers.to_phone = (sum(ear.heard for ear in self._phones) - to_phones) / len(self._phones)
        answers.to_map = self._maps[0].heard - to_map
        await asyncio.wait_for(load.settled(), 60)
        acks = [ack for id, ack in load.acks.items() if id not in before]
        answers.to_acks = sorted(1_000 * (answered - sent) for sent, answered, _ in acks)
        answers.to_maps = sorted(
            1_000 * (max(one.reached(seq) for one in self._maps) - sent) for sent, _, seq in acks
        )
        return answers

    async def checked(self) -> tuple[int, int]:
        """How many tallies of any facilitator a recount has otherwise; how many acked are lost."""
        room = self._room
        log = await room.service.log(room.made.board, room.made.facilitator_token)
        found = [(event["command"], event["seq"]) for event in log]
        seqs = dict(found)
        stances = [(room.load.acks[id][2], id) for id in self._taken]
        lost = sum(seqs.get(id) != seq for seq, id in stances)
        twice = sum(command is not None for command, _ in found) - len(seqs.keys() - {None})
        wrong = 0
        recounted = self._recount([id for _, id in sorted(stances)])
        for map in self._maps:
            tallies = map.replica.state["tally"]
            ids = tallies.keys() | recounted.keys()
            wrong += sum(tallies.get(id) != recounted.get(id) for id in ids)
        return wrong, lost + twice

    def _tap(self, person: int) -> None:
        card, value = f"card-{self._chance.randrange(CARDS)}", self._chance.choice(VALUES)
        args = {"card": card, "value": value}
        id = self._room.load.command(self._phones[person], "stance.take", args)
        who = self._people[person].participant
        assert who is not None
        self._taken[id] = (card, who, value)

    def _recount(self, commands: Sequence[str]) -> dict[str, dict[str, object]]:
        """The tallies of what was sent, in the order in which it was decided."""
        replica = self._maps[0].replica.state
        stances = {}
        for card, person, value in map(self._taken.__getitem__, commands):
            seat = replica["participant"][person]
            of = {"group": seat["group"], "network": seat["networks"][0]}
            stance = {"card": card, "participant": person, "value": value, **of}
            stances[f"{card}/{person}"] = stance
        state: State = {kind: of for kind, of in replica.items() if kind not in ("tally", "sense")}
        derived, _ = arithmetic.derived({**state, "stance": stances})
        return derived["tally"]


def _latencies(answers: Answers, target: float | None = None) -> list[Figure]:
    p99 = quantile(answers.to_maps, 0.99)
    what = "… to every facilitator’s map, p99"
    return [
        told("… to the ack, p50", quantile(answers.to_acks, 0.5), "ms"),
        told("… to the ack, p99", quantile(answers.to_acks, 0.99), "ms"),
        told("… to every facilitator’s map, p50", quantile(answers.to_maps, 0.5), "ms"),
        told(what, p99, "ms") if target is None else at_most(what, p99, target, "ms", 0),
        told("… to every facilitator’s map, longest", answers.to_maps[-1], "ms"),
    ]


def _costs(answers: Answers) -> list[Figure]:
    wall = answers.wall
    return [
        told("… to one phone", answers.to_phone / wall, "B/s"),
        told("… to one facilitator", answers.to_map / wall, "B/s"),
        told("… the server’s share of its core", answers.cpu / wall, "", 2),
        told("… waiting for it, while others had it", answers.waited / wall, "", 2),
        at_most("… the load’s share of its core", answers.own / wall, 0.95, ""),
    ]
