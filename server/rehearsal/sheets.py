"""Which words of a crowd go to which activity of an agenda."""

from collections.abc import Sequence
from typing import NamedTuple

from protocol.records import Fields
from server.rehearsal.crowd import Card, Crowd, key


class Sheet(NamedTuple):
    """A card to be written: its id there, whose it is, what it says."""

    id: str
    author: str | None
    fields: Fields


def sheets(crowd: Crowd, agenda: Sequence[tuple[str, Fields]]) -> dict[str, list[Sheet]]:
    """What is written in each activity that asks for it.

    Collects that ask for a carrier get the projects; the first other one the ideas that the crowd
    has opinions on, the others a share of the answers each. Where nothing is collected before a map
    the ideas are written on it.
    """
    collects = [(id, fields) for id, fields in agenda if fields["kind"] == "collect"]
    projects = [id for id, fields in collects if "carrier" in fields["asks"]]
    others = [id for id, _ in collects if id not in projects]
    maps = [id for id, fields in agenda if fields["kind"] == "mapping"]
    order = [id for id, _ in agenda]
    written: dict[str, list[Sheet]] = {}
    first = min([*others, *maps], key=order.index, default=None)
    if first is not None:
        written[first] = [_idea(card) for card in in_time(crowd.cards)]
        others = [id for id in others if id != first]
    for number, id in enumerate(others):
        written[id] = [
            Sheet(key("answer", one.id), one.author, {"text": one.text})
            for one in crowd.answers[number :: len(others)]
        ]
    for number, id in enumerate(projects):
        written[id] = [
            Sheet(key("project", one.id), one.author, one.fields())
            for one in crowd.projects[number :: len(projects)]
        ]
    return written


def in_time(cards: list[Card]) -> list[Card]:
    """Cards in the order they were written, where the file tells it of all."""
    dated = [(card.created, card) for card in cards if card.created is not None]
    if len(dated) < len(cards):
        return cards
    return [card for _, card in sorted(dated, key=lambda pair: pair[0])]


def _idea(card: Card) -> Sheet:
    return Sheet(key("card", card.id), card.author, {"text": card.text})
