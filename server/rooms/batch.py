"""A batch: wishes decided together, on a state folded tentatively."""

from collections.abc import Mapping

import structlog

from protocol.events import Event
from protocol.fold import Replaced, fold, unfold
from protocol.records import State
from server.domain.decision import Past
from server.domain.refused import Refused
from server.log.log import CommandKey, Entry
from server.rooms.wish import Wish

logger = structlog.get_logger()


class Batch:
    """The wishes that were granted, each with its entry for the log, and those refused.

    `taken`: the log holds what was granted, and who wished for that was told.
    """

    def __init__(self, wishes: list[Wish]) -> None:
        self.wishes = wishes
        self.granted: list[tuple[Wish, Entry]] = []
        self.refused: list[tuple[Wish, Refused]] = []
        self.taken = False
        self._folded: list[Replaced] = []

    @property
    def entries(self) -> list[Entry]:
        return [entry for _, entry in self.granted]

    @property
    def unanswered(self) -> list[Wish]:
        """The wishes whose answer is not told yet, in their order."""
        return [wish for wish, _ in self.refused] if self.taken else self.wishes

    @property
    def is_refused(self) -> bool:
        """Whether nothing of it was granted."""
        return len(self.refused) == len(self.wishes)

    def is_in(self, known: Mapping[CommandKey, int]) -> bool:
        """Whether the log took it, by the seqs of the commands that the log knows."""
        return any(known.get(key(wish)) == entry.event.seq for wish, entry in self.granted)

    def decide(self, state: State, after: int, at: int, past: Past | None) -> None:
        """Decide one wish after the other, each on what the ones before it made of the state.

        Events are numbered after `after`; `at` is the time of all.
        """
        for wish in self.wishes:
            try:
                decision = wish.rule(state, at, past)
            except Refused as refusal:
                self.refused.append((wish, refusal))
                continue
            except Exception:
                logger.exception("rule failed", command=wish.name)
                self.refused.append((wish, Refused("conflict", "unexpected")))
                continue
            replaced = fold(state, decision.changes)
            self._folded.append(replaced)
            seq = after + len(self.granted) + 1
            event = Event(seq, at, wish.by, wish.id, decision.type, decision.changes)
            self.granted.append((wish, Entry(event, replaced)))

    def withdraw(self, state: State) -> None:
        """Take back what was folded: the log did not take it."""
        while self._folded:
            unfold(state, self._folded.pop())


def key(wish: Wish) -> CommandKey:
    """By which the log knows a wish."""
    return (wish.by, wish.id)
