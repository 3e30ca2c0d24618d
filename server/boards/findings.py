"""Findings: what is wrong with a file, and with each board in it."""

from typing import NamedTuple

from server.boards.reading import Fault, Reading


class Verdict(NamedTuple):
    """What was found of one board; the place of a fault is its line. None of them: it is sound."""

    board: str
    events: int
    faults: list[Fault]


class Findings(NamedTuple):
    """What was found of each board, in the order they come, and what is wrong besides."""

    boards: list[Verdict]
    faults: list[Fault]

    @property
    def sound(self) -> bool:
        """Whether nothing is wrong."""
        return not self.faults and not any(verdict.faults for verdict in self.boards)


class Section:
    """The lines of one board, as they are read. After one that cannot be taken, the rest is not
    judged: it is `lost`."""

    def __init__(self, board: str, events: int | None) -> None:
        """`events`: how many there are to be; None where that is not known."""
        self.board = board
        self.events = events
        self.reading = Reading()
        self.faults: list[Fault] = []
        self.kept = 0
        self.lost = False

    def lose(self, line: int, why: str) -> None:
        """A line cannot be taken."""
        self.faults.append(Fault(line, why))
        self.lost = True

    def close(self, line: int) -> None:
        """All lines were read, this one last: judge them together."""
        if self.lost:
            return
        if self.events is not None and self.reading.seq != self.events:
            why = f"its events end at seq {self.reading.seq}, not at {self.events}"
            self.faults.append(Fault(line, why))
        self.faults += self.reading.ended()

    @property
    def verdict(self) -> Verdict:
        """What was found so far."""
        return Verdict(self.board, self.reading.seq, self.faults)
