"""A wish: a command on its way through a room, and who is told what became of it."""

from asyncio import Future
from collections.abc import Callable
from typing import NamedTuple, TypeAlias

from protocol.commands import Args
from server.domain.actor import Actor
from server.domain.refused import Refused

Outcome: TypeAlias = int | Refused
"""The seq of the event that a command made, durable; or why nothing happened."""


class Wish(NamedTuple):
    """A command whose form was checked at the gate."""

    actor: Actor
    id: str
    name: str
    args: Args
    tell: Callable[[Outcome], None]


def into(future: "Future[int]") -> Callable[[Outcome], None]:
    """Tell a future what became of a wish: its seq, or raise `Refused`."""

    def tell(outcome: Outcome) -> None:
        if future.done():
            return
        if isinstance(outcome, Refused):
            future.set_exception(outcome)
        else:
            future.set_result(outcome)

    return tell
