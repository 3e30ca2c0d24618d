"""A file that has its name only once it is whole."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from server.commandline.speaking import fail


@contextmanager
def whole(file: Path) -> Iterator[BinaryIO]:
    """A file to write, that nobody else may read, under its name when all of it is on disk.

    Where that fails a sentence says so, and what was there before stays.
    """
    try:
        part = tempfile.NamedTemporaryFile(  # noqa: SIM115  # it is renamed, not removed
            dir=file.parent, prefix=f".{file.name}.", delete=False
        )
    except OSError as error:
        fail(f"{file} cannot be written: {error.strerror}.")
    try:
        with part as out:
            yield out  # type: ignore[misc]
            out.flush()
            os.fsync(out.fileno())
        Path(part.name).replace(file)
        _sync_folder(file.parent)
    except OSError as error:
        fail(f"{file} cannot be written: {error.strerror}.")
    finally:
        Path(part.name).unlink(missing_ok=True)


def _sync_folder(folder: Path) -> None:
    if os.name == "posix":  # elsewhere folders cannot be opened
        opened = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)
