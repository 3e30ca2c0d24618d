"""Verifying a file: a backup, or one exported log."""

from collections.abc import Callable
from pathlib import Path

from server.boards.backup import Broken, raw_lines
from server.boards.backup_reading import BackupReading
from server.boards.export_reading import ExportReading
from server.boards.findings import Findings

Read = Callable[[int], None]
"""Hears how far in the file one has come, in bytes."""


def verify_file(file: Path, read: Read) -> Findings:
    """Read a whole file, whichever of both it is. Raises `OSError`."""
    try:
        exported = next(raw_lines(file, read), b"").startswith(b"{")
    except Broken:
        exported = False
    return _through(file, ExportReading() if exported else BackupReading(), read)


def verify_backup(file: Path, read: Read) -> Findings:
    """Read a whole file, which is to be a backup. Raises `OSError`."""
    return _through(file, BackupReading(), read)


def _through(file: Path, reading: BackupReading | ExportReading, read: Read) -> Findings:
    number = 0
    try:
        for number, line in enumerate(raw_lines(file, read), start=1):
            reading.take(number, line)
    except Broken as broken:
        return reading.finish(broken.line, broken.why)
    return reading.finish(number + 1, None)
