"""A reading of an exported log: its header, and its events. It carries no digests."""

from typing import Final

import msgspec
from msgspec import Struct

from protocol import limits
from protocol.events import Change, Event
from server.boards.findings import Findings, Section


class _Header(Struct):
    format: str
    version: int
    board: str
    last: int | None = None


class _Line(Struct):
    seq: int
    at: int
    by: str
    command: str | None
    type: str
    changes: list[Change]


_HEADER: Final = msgspec.json.Decoder(_Header)
_LINE: Final = msgspec.json.Decoder(_Line)


class ExportReading:
    """Takes the lines of an exported log one after the other."""

    def __init__(self) -> None:
        self._outside = Section("", None)
        self._here = self._outside

    def take(self, number: int, line: bytes) -> None:
        """Take the next line; numbers count from 1."""
        here = self._here
        try:
            if not line.endswith(b"\n"):
                here.lose(number, "it breaks off")
            elif number == 1:
                self._open(_HEADER.decode(line))
            elif not here.lost:
                read = _LINE.decode(line)
                event = Event(read.seq, read.at, read.by, read.command, read.type, read.changes)
                here.faults += here.reading.take(number, event)
        except (msgspec.MsgspecError, UnicodeError) as error:
            here.lose(number, str(error))

    def finish(self, number: int, why: str | None) -> Findings:
        """There are no lines from this one on; or it cannot be read, and `why`."""
        if why is not None:
            self._here.lose(number, why)
        if self._here is self._outside:
            return Findings([], self._outside.faults)
        self._here.close(number)
        return Findings([self._here.verdict], [])

    def _open(self, header: _Header) -> None:
        if (header.format, header.version) != (limits.LOG_FORMAT, limits.VERSION):
            self._here.lose(1, f"it is not the header of a {limits.LOG_FORMAT} of version 1")
        else:
            self._here = Section(header.board, header.last)
