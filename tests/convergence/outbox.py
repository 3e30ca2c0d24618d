"""What a simulated client wishes for, until it is answered."""

from typing import Any, Final

from tests.convergence.broken import hold
from tests.outside.chance import Wish

_UNANSWERED: Final = 64


class Outbox:
    """Keeps each wish until its answer, and the answers. Knows what went out only once."""

    def __init__(self) -> None:
        self.acked: dict[str, int] = {}
        self._waiting: dict[str, dict[str, Any]] = {}
        self._connection = 0
        self._sent: dict[str, list[int]] = {}

    def __contains__(self, id: str) -> bool:
        return id in self._waiting

    @property
    def full(self) -> bool:
        return len(self._waiting) >= _UNANSWERED

    @property
    def waiting(self) -> tuple[str, ...]:
        """The commands without an answer, in order."""
        return tuple(self._waiting)

    def connected(self) -> None:
        """What is sent from now on goes over another connection."""
        self._connection += 1

    def put(self, id: str, wish: Wish) -> None:
        """Keep a wish."""
        name, args = wish
        self._waiting[id] = {"type": "command", "id": id, "name": name, "args": args}

    def take(self, id: str) -> dict[str, Any]:
        """A command, on its way."""
        self._sent.setdefault(id, []).append(self._connection)
        return self._waiting[id]

    def ack(self, id: str, seq: int) -> None:
        """A command is answered. Raises `Broken` where the answer was another before (R4)."""
        before = self.acked.setdefault(id, seq)
        hold(before == seq, "R4", f"{id} is event {before}, and then {seq}")
        self._waiting.pop(id, None)

    def refuse(self, id: str) -> bool:
        """A command is refused for good; whether it waited."""
        hold(id not in self.acked, "R4", f"{id} was acknowledged and is refused now")
        return self._waiting.pop(id, None) is not None

    def runs(self) -> list[list[int]]:
        """For each connection, the seqs of what was sent over it alone and once, in this order."""
        runs: dict[int, list[int]] = {}
        for id, connections in self._sent.items():
            if len(connections) == 1 and id in self.acked:
                runs.setdefault(connections[0], []).append(self.acked[id])
        return list(runs.values())
