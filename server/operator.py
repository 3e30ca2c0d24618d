"""What the operator reads: one line on stderr for each thing that goes wrong.

A trace names places in the code, never the values there: they may be secrets, or people's words.
What a terminal would obey is written out.
"""

import contextlib
import copy
import logging
import sys
import traceback
from typing import Any, Final, TextIO

import structlog
import uvicorn.config
import uvicorn.logging
from structlog.typing import EventDict, ExcInfo, WrappedLogger

from protocol.text import legible


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


class Formatter(uvicorn.logging.DefaultFormatter):
    """uvicorn's own lines."""

    def format(self, record: logging.LogRecord) -> str:
        plain = copy.copy(record)
        plain.msg, plain.args = legible(record.getMessage()), None
        return super().format(plain)

    def formatException(self, ei: Any) -> str:  # noqa: N802
        return legible(super().formatException(ei))


UVICORN: Final = copy.deepcopy(uvicorn.config.LOGGING_CONFIG)
"""The settings of uvicorn's own loggers."""

UVICORN["formatters"]["default"]["()"] = f"{__name__}.{Formatter.__name__}"


def configure() -> None:
    """Send what is logged there."""
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="%Y-%m-%d %H:%M:%S"),
            _written_out,
            structlog.dev.ConsoleRenderer(
                colors=sys.stderr.isatty(), exception_formatter=_write_trace
            ),
        ],
        logger_factory=structlog.PrintLoggerFactory(Unfailing(sys.stderr)),  # type: ignore[arg-type]
    )


def _written_out(logger: WrappedLogger, method: str, event: EventDict) -> EventDict:
    return {
        name: legible(value).replace("\n", "\\n") if isinstance(value, str) else value
        for name, value in event.items()
    }


def _write_trace(out: TextIO, error: ExcInfo) -> None:
    out.write("\n" + legible("".join(traceback.format_exception(*error))))
