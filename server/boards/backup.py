"""A backup: a file of sealed lines that holds boards whole, for any database.

Each line is `SHA-256 number content`: the digest, in hexadecimal, of what follows it; the number of
the line, from 1; an object in JSON, told apart by `is`. First a `header` and the `secret`; for each
board `begun`, its events in order, what the store keeps of it, `done`; last `end`. A file that
begins as gzip does is one.
"""

import gzip
import hashlib
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO, Final, TypeAlias

import msgspec
from msgspec import Struct

from protocol.events import Change, Event
from protocol.fold import Replaced
from server.log.log import Entry
from server.store.kept import Kept

FORMAT: Final = "canevas-backup"
VERSION: Final = 1

_GZIP: Final = b"\x1f\x8b"
_LEVEL: Final = 6
_AS_GZIP: Final = 31
_DIGEST: Final = 64


class Header(Struct, frozen=True, tag="header", tag_field="is"):
    """What the file is; `made` is when, in ms."""

    format: str
    version: int
    made: int


class Secret(Struct, frozen=True, tag="secret", tag_field="is"):
    """The secret of the store: whoever asks again to join gets the same answer."""

    value: bytes


class Begun(Struct, frozen=True, tag="board", tag_field="is"):
    """A board begins, with so many events; it is kept `until` a time, in ms, if one was said."""

    board: str
    events: int
    until: int | None


class Past(Struct, frozen=True, tag="event", tag_field="is"):
    """An event, and the records it replaced."""

    seq: int
    at: int
    by: str
    command: str | None
    type: str
    changes: list[Change]
    replaced: Replaced

    @classmethod
    def of(cls, entry: Entry) -> "Past":
        event, replaced = entry
        return cls(
            event.seq, event.at, event.by, event.command, event.type, event.changes, replaced
        )

    @property
    def entry(self) -> Entry:
        event = Event(self.seq, self.at, self.by, self.command, self.type, self.changes)
        return Entry(event, self.replaced)


class Done(Struct, frozen=True, tag="done", tag_field="is"):
    """A board ends, of which the store keeps so many rows."""

    board: str
    kept: int


class End(Struct, frozen=True, tag="end", tag_field="is"):
    """The file ends, with so many boards, as so many lines, this one included."""

    boards: int
    lines: int


Line: TypeAlias = Header | Secret | Begun | Past | Kept | Done | End

_DECODER: Final = msgspec.json.Decoder(Line)


class Broken(ValueError):
    """A line that is not what was written; `line` counts from 1."""

    def __init__(self, line: int, why: str) -> None:
        super().__init__(f"line {line}: {why}")
        self.line = line
        self.why = why


class Writer:
    """Seals lines and writes them, be it as gzip; can take back what it wrote since a mark."""

    def __init__(self, file: BinaryIO, *, compressed: bool) -> None:
        self.lines = 0
        self._file = file
        self._compressed = compressed
        self._pack: zlib._Compress | None = None
        self._marked = 0, 0

    def write(self, *contents: Line) -> None:
        """Write lines. Raises `OSError`."""
        sealed = b"".join(map(self._sealed, contents))
        if self._compressed:
            self._pack = self._pack or zlib.compressobj(_LEVEL, zlib.DEFLATED, _AS_GZIP)
            sealed = self._pack.compress(sealed)
        self._file.write(sealed)

    def mark(self) -> None:
        """What was written up to here stays. Raises `OSError`."""
        if self._pack is not None:
            # A file of gzip may hold several, one after the other: it can be cut between them.
            self._file.write(self._pack.flush())
            self._pack = None
        self._marked = self._file.tell(), self.lines

    def take_back(self) -> None:
        """Take back what was written since the mark. Raises `OSError`."""
        offset, self.lines = self._marked
        self._file.seek(offset)
        self._file.truncate()
        self._pack = None

    def _sealed(self, content: Line) -> bytes:
        self.lines += 1
        words = b"%d %s" % (self.lines, msgspec.json.encode(content))
        return b"%s %s\n" % (hashlib.sha256(words).hexdigest().encode(), words)


def raw_lines(file: Path, read: Callable[[int], None] | None = None) -> Iterator[bytes]:
    """The lines of a file, be it gzip; `read` hears how far in it one has come, in bytes.

    Raises `Broken` where it cannot be unpacked, `OSError`.
    """
    number = 0
    with file.open("rb") as plain:
        packed = plain.peek(len(_GZIP))[: len(_GZIP)] == _GZIP
        lines = gzip.GzipFile(fileobj=plain) if packed else plain
        try:
            for line in lines:
                number += 1
                if read is not None:
                    read(plain.tell())
                yield line
        except (EOFError, zlib.error, gzip.BadGzipFile) as error:
            raise Broken(number + 1, f"what is packed here is damaged: {error}") from None


def unsealed(number: int, line: bytes) -> tuple[int, Line]:
    """The number that a line says to have, and its content. Raises `Broken`."""
    sealed, words = line[:_DIGEST], line[_DIGEST + 1 : -1]
    if (
        line[_DIGEST : _DIGEST + 1] != b" "
        or line[-1:] != b"\n"
        or hashlib.sha256(words).hexdigest().encode() != sealed
    ):
        raise Broken(number, "it is not what was written: its SHA-256 is another")
    says, _, content = words.partition(b" ")
    try:
        return int(says), _DECODER.decode(content)
    except (ValueError, msgspec.MsgspecError) as error:
        raise Broken(number, f"it is no line of a backup: {error}") from None


def contents(file: Path, board: str | None = None) -> Iterator[Line]:
    """The contents of a backup, from where a board begins if one is named: what is before that may
    be damaged. Raises `Broken`, `OSError`."""
    begun = board is None
    for number, line in enumerate(raw_lines(file), start=1):
        try:
            _, content = unsealed(number, line)
        except Broken:
            if begun:
                raise
            continue
        begun = begun or (isinstance(content, Begun) and content.board == board)
        if begun:
            yield content
