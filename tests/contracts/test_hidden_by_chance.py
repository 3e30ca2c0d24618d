"""R9 by chance, over the real service and every road: whatever is done, nobody ever gets a field
that was not theirs to see at some seq; exports, spreadsheets and replays tell no more."""

import json
from collections import defaultdict
from collections.abc import Iterator
from functools import partial
from typing import Any, Final, TypeAlias

import httpx
import pytest

from protocol.records import RECORDS
from tests.contracts.test_rules_views import _everybody, _raw
from tests.outside.board import Board
from tests.outside.chance import PEOPLE, Chance, furnished
from tests.outside.client import Client
from tests.outside.oracle import Eyes, Figures, view, work_out
from tests.outside.replica import State, fold, merged
from tests.services.canevas import Canevas

WISHES: Final = 160
FACILITATOR: Final = Eyes("facilitator")

Seen: TypeAlias = dict[tuple[str, str, str], set[str]]
"""For each field of each record, the values that somebody may have seen, as JSON."""


@pytest.mark.parametrize("seed", [11, 12, 13])
async def test_r9_no_road_ever_tells_what_was_not_ones_to_see(
    service: Canevas, http: httpx.AsyncClient, seed: int
) -> None:
    chance = Chance(seed)
    async with await Board.imported(http, furnished()) as board:
        tokens = await _everybody(board)
        clients = {eyes: await board.client(token) for eyes, token in tokens.items()}
        await _live(chance, clients)
        states = _states(await _raw(service, board.id))
        figures = [work_out(state) for state in states]
        for eyes, client in clients.items():
            if not client.of("bye"):
                await client.reached(len(states))
            seen = _ever_seen(states, figures, eyes)
            for kind, id, name, value in _told(client):
                assert value in seen[kind, id, name], (seed, eyes, kind, id, name, value)
        await _nothing_hidden_is_exported(board, states)
        await _replays_show_what_a_screen_saw(board, _ever_seen(states, figures, Eyes("screen")))


async def _live(chance: Chance, clients: dict[Eyes, Client]) -> None:
    """Everybody does something, one after the other."""
    able = [eyes for eyes in clients if eyes.role not in ("screen", "reader")]
    for _ in range(WISHES):
        eyes = FACILITATOR if chance.random.random() < 0.4 else chance.random.choice(able)
        client = clients[eyes]
        name, args = chance.wish(staff=eyes == FACILITATOR, hand=eyes.person or eyes.role)
        if client.of("bye"):
            continue
        id = await client.wish(name, **args)
        await client.until(partial(_answered, client, id))


def _answered(client: Client, id: str) -> bool:
    """Whether there is an answer to a command, or a dismissal."""
    return any(m["type"] == "bye" or m.get("id") == id for m in client.messages)


def _states(events: list[Any]) -> list[State]:
    """The board after each event."""
    state: State = {}
    states = []
    for event in events:
        fold(state, list(event.changes))
        states.append({kind: dict(records) for kind, records in state.items()})
    return states


def _ever_seen(states: list[State], figures: list[Figures], eyes: Eyes) -> Seen:
    seen: Seen = defaultdict(set)
    for state, worked_out in zip(states, figures, strict=True):
        if eyes.person is not None and eyes.person not in state.get("participant", {}):
            continue
        for kind, records in view(state, eyes, worked_out).items():
            for id, fields in records.items():
                for name, value in fields.items():
                    seen[kind, id, name].add(_plain(value))
    return seen


def _told(client: Client) -> Iterator[tuple[str, str, str, str]]:
    """Every field that ever came over a socket."""
    for message in client.messages:
        if message["type"] == "patch":
            yield from _fields(message["changes"])
        elif message["type"] == "welcome":
            for kind, records in merged(message["snapshot"] or []).items():
                yield from _fields([kind, id, fields] for id, fields in records.items())


def _fields(changes: Any) -> Iterator[tuple[str, str, str, str]]:
    for kind, id, fields in changes:
        for name, value in (fields or {}).items():
            yield kind, id, name, _plain(value)


def _plain(value: Any) -> str:
    return json.dumps(value, sort_keys=True)


async def _nothing_hidden_is_exported(board: Board, states: list[State]) -> None:
    """No export names who took a stance or gave a dot, or tells a surprise before its reveal."""
    log = await board.log()
    for line in log[1:]:
        for kind, id, fields in line["changes"]:
            if kind in ("stance", "vote"):
                assert id.partition("/")[2] not in PEOPLE, (line["seq"], id)
                assert line["by"] not in PEOPLE or line["type"] == "board.made", line["seq"]
                assert (fields or {}).get("participant") not in PEOPLE, line["seq"]
    files = [(await board.call("GET", path)).text for path in ("cards.csv", "log")]
    secret: set[str] = set()
    told: set[str] = set()
    for card in states[-1]["card"].values():
        activity = states[-1]["activity"][card["activity"]]
        hidden = activity["kind"] == "surprise" and not activity["revealed"]
        (secret if hidden and "~" in card["text"] else told).add(card["text"])
    for state in states:  # what was carried elsewhere while it was shown is there, or was
        for id, card in state["card"].items():
            if id not in states[-1]["card"]:
                told.add(card["text"])
    for text in secret - told:
        assert not any(text in file for file in files), text


async def _replays_show_what_a_screen_saw(board: Board, seen: Seen) -> None:
    """Of what was written; figures leave out cards that are off the screens by now."""
    lines = (await board.call("GET", "replay")).text.splitlines()
    for line in lines[1:]:
        for kind, id, name, value in _fields(json.loads(line)["changes"]):
            if kind in RECORDS and value != "null":
                assert value in seen[kind, id, name], (kind, id, name, value)
