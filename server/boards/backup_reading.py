"""A reading of a backup: that each line is what was written, that none is missing, and the log of
each board."""

from typing import Final

from server.boards.backup import (
    FORMAT,
    VERSION,
    Begun,
    Broken,
    Done,
    End,
    Header,
    Line,
    Past,
    Secret,
    unsealed,
)
from server.boards.findings import Findings, Section
from server.store.kept import Kept

_OPENING: Final = (Header, Secret)
"""What the first lines are."""


class BackupReading:
    """Takes the lines of a backup one after the other."""

    def __init__(self) -> None:
        self._boards: list[Section] = []
        self._outside = Section("", None)
        self._here = self._outside
        self._missed = 0
        self._ended = False

    def take(self, number: int, line: bytes) -> None:
        """Take the next line; numbers count from 1."""
        try:
            says, content = unsealed(number, line)
        except Broken as broken:
            self._here.lose(number, broken.why)
            return
        if says != number + self._missed:
            self._missed = says - number
            self._here.lose(number, f"it says that it is line {says}")
        if number <= len(_OPENING):
            self._open(number, content)
        else:
            self._judge(number, content)

    def finish(self, number: int, why: str | None) -> Findings:
        """There are no lines from this one on; or it cannot be read, and `why`."""
        if why is not None:
            self._here.lose(number, why)
        elif not self._ended:
            self._here.lose(number, "the file ends before its end line")
        return Findings([section.verdict for section in self._boards], self._outside.faults)

    def _open(self, number: int, content: Line) -> None:
        expected = _OPENING[number - 1]
        if not isinstance(content, expected):
            self._here.lose(number, f"it is not the {expected.__name__.lower()}")
        elif isinstance(content, Header) and (content.format, content.version) != (FORMAT, VERSION):
            self._here.lose(number, f"it is not the header of a {FORMAT} of version {VERSION}")

    def _judge(self, number: int, content: Line) -> None:
        here = self._here
        match content:
            case _ if self._ended:
                here.lose(number, "it follows the end line")
            case Begun(board, events):
                self._leave(number)
                if board in [section.board for section in self._boards]:
                    self._outside.lose(number, f"board {board} begins again")
                self._here = Section(board, events)
                self._boards.append(self._here)
            case End(boards, lines):
                self._leave(number)
                self._ended = True
                if (boards, lines) != (len(self._boards), number):
                    why = f"it is to end {boards} boards in {lines} lines"
                    self._here.lose(number, why)
            case Done() if here.lost:
                self._leave(number)
            case _ if here.lost:
                pass
            case Past() if here is not self._outside and here.kept == 0:
                here.faults += here.reading.take(number, *content.entry)
            case _ if isinstance(content, Kept) and here is not self._outside:
                here.kept += 1
            case Done(here.board, here.kept):
                here.close(number)
                self._here = self._outside
            case _:
                here.lose(number, "it does not belong here")

    def _leave(self, number: int) -> None:
        """What comes now is outside of any board."""
        if self._here is not self._outside and not self._here.lost:
            self._here.lose(number, "the board before it is not done")
        self._here = self._outside
        self._outside.lost = False
