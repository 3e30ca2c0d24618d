"""What a new item of a coloured list starts with: the next free colour, the last place."""

import math
from collections.abc import Iterable
from typing import Final

from protocol.records import Fields, Number, Records

COLOURS: Final = 8


def next_colour(records: Records) -> int:
    """The first index of the palette that is not taken; they come round again when all are."""
    taken = {fields["color"] for fields in records.values()}
    free = (colour for colour in range(COLOURS) if colour not in taken)
    return next(free, len(records) % COLOURS)


def next_order(records: Records) -> int:
    """The order after the last."""
    return after(fields["order"] for fields in records.values())


def listed(records: Records, given: Fields) -> Fields:
    """The fields of a new item: those given, with the next colour and order unless they are."""
    return {"color": next_colour(records), "order": next_order(records), **given}


def after(numbers: Iterable[Number]) -> int:
    """The next whole number after all of these; 1 after none."""
    return math.floor(max(numbers, default=0)) + 1
