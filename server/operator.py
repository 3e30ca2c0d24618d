"""What the operator reads: one line on stderr for each thing that goes wrong."""

import contextlib
import sys
from typing import TextIO

import structlog


class Unfailing:
    """A stream that never fails whoever writes to it: where the log of the process lies on a full
    disk, or its reader has gone, a line is lost, and nothing else."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def write(self, text: str) -> int:
        """Write text, as far as that can be done."""
        with contextlib.suppress(OSError, ValueError):
            return self._stream.write(text)
        return len(text)

    def flush(self) -> None:
        """Let it out, as far as that can be done."""
        with contextlib.suppress(OSError, ValueError):
            self._stream.flush()


def configure() -> None:
    """Send what is logged there."""
    structlog.configure(logger_factory=structlog.PrintLoggerFactory(Unfailing(sys.stderr)))  # type: ignore[arg-type]
