"""A wish: what somebody wants to happen, on its way through a room, and who is told."""

from asyncio import Future
from collections.abc import Callable
from typing import NamedTuple, TypeAlias

from protocol.commands import Args, Undo
from protocol.records import State
from server.domain.actor import Actor
from server.domain.decide import decide
from server.domain.decision import Decision, Past
from server.domain.erasing import Erasure
from server.domain.refused import Refused

Outcome: TypeAlias = int | Refused
"""The seq of the event that a wish made, durable; or why nothing happened."""

Rule: TypeAlias = Callable[[State, int, Past | None], Decision]
"""What a wish comes to on a state at a time (ms). Raises `Refused`."""


class Wish(NamedTuple):
    """`by` and `id` make it safe to send again; `undo` holds the arguments of an undo, `erases`
    whose words are to be taken out of the log; `size` is how many bytes it took on the wire."""

    by: str
    id: str
    name: str
    rule: Rule
    tell: Callable[[Outcome], None]
    undo: Undo | None = None
    size: int = 0
    erases: Erasure | None = None

    @property
    def alone(self) -> bool:
        """Whether it reads the log first, so that nothing else is decided with it."""
        return self.undo is not None or self.erases is not None


def commanded(
    actor: Actor, id: str, name: str, args: Args, tell: Callable[[Outcome], None], size: int = 0
) -> Wish:
    """The wish of a command whose form was checked at the gate."""

    def rule(state: State, now: int, past: Past | None) -> Decision:
        return decide(state, actor.seated(state), name, args, now=now, past=past)

    return Wish(actor.by, id, name, rule, tell, args if isinstance(args, Undo) else None, size)


def erasing(by: str, id: str, erasure: Erasure, tell: Callable[[Outcome], None]) -> Wish:
    """The wish that somebody's words be taken out of the log; who may wish it is the gate's."""

    def rule(state: State, now: int, past: Past | None) -> Decision:
        return erasure.decide(state)

    return Wish(by, id, "participant.erase", rule, tell, erases=erasure)


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
