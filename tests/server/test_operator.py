"""What the operator reads costs nobody anything."""

import errno
import io

import structlog

from server.operator import Unfailing


class FullDisk(io.StringIO):
    """A stream onto a disk without room."""

    def write(self, text: str) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    def flush(self) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")


def test_a_full_disk_loses_lines_and_nothing_else() -> None:
    logger = structlog.PrintLoggerFactory(Unfailing(FullDisk()))()  # type: ignore[arg-type]
    logger.warning("storage away")


def test_lines_are_written_where_there_is_room() -> None:
    stream = io.StringIO()
    structlog.PrintLoggerFactory(Unfailing(stream))().warning("bus lost")  # type: ignore[arg-type]
    assert stream.getvalue() == "bus lost\n"
