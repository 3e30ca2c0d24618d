"""Verdicts in words: what came out of an idea or a theme, and between whom."""

from collections.abc import Iterable
from typing import Final

from server.reports.blocks import Block
from server.reports.outcomes import Entry
from server.reports.telling import Telling, item

_HOLDS: Final = {"for": ("shared", "particular"), "against": ("opposed",)}
_TOLD: Final = ("shared", "particular", "opposed", "split", "absent", "unsure", "silent")


def verdict(told: Telling, entry: Entry) -> str:
    """What came out, in words that follow a colon: « entre Table 1 et Lorient »."""
    against = entry.verdict["polarity"] == "against"
    holding = _having(entry, *_HOLDS[entry.verdict["polarity"]])
    voices = told.voices(holding)
    match entry.verdict["sense"]:
        case "convergence":
            said = told.say("refusal" if against else "convergence")
        case "bridge":
            said = told.say("refusal-of" if against else "bridge", voices=voices)
        case "particularity" if against:
            return told.say("refusal-own", voices=voices)
        case "particularity":
            return _partly(told, entry, holding) or told.say("own", voices=voices)
        case "unheard":
            heard = len(entry.positions) - len(_having(entry, "silent"))
            return told.say("unheard", heard=heard, all=len(entry.positions))
        case other:
            return told.say(other)
    reserve = entry.verdict["reserve"]
    return said + (told.say("except", voices=told.voices(reserve)) if reserve else "")


def positions(told: Telling, entry: Entry) -> Iterable[tuple[Block, ...]]:
    """Where each voice stands, the same positions together; those not heard come last."""
    for position in _TOLD:
        having = _having(entry, position)
        if having:
            yield item(told.say(f"position-{position}", voices=told.voices(having)))


def _partly(told: Telling, entry: Entry, holding: list[str]) -> str | None:
    """Where several hold it and every one of them only in part, it is proper to none of them."""
    part = len(_having(entry, "particular"))
    if part < 2 or part < len(holding):
        return None
    if part < len(entry.positions) - len(_having(entry, "silent")):
        return told.say("partly", voices=told.voices(holding))
    return told.say(f"partly-{told.by}")


def _having(entry: Entry, *positions: str) -> list[str]:
    return [voice for voice, position in entry.positions.items() if position in positions]
