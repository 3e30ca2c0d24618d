"""What the operator reads: places, never values; nothing a terminal would obey."""

import logging
import sys

import pytest
import structlog

from server import operator

WORDS = "\u001b[2Jrouge\u202e"
SECRET = "-".join(("le", "secret"))


def _break(secret: str) -> None:
    raise ValueError(WORDS)


def test_a_trace_tells_places_and_no_values(capsys: pytest.CaptureFixture[str]) -> None:
    before = structlog.get_config()
    operator.configure()
    try:
        _break(SECRET)
    except ValueError:
        structlog.get_logger().exception("rule failed", command=f"{WORDS}\n2026-01-01 ok")
    finally:
        structlog.configure(**before)
    told = capsys.readouterr().err
    assert "_break" in told
    assert SECRET not in told
    assert "\\u001b[2Jrouge\\u202e" in told
    assert "\n2026-01-01" not in told
    assert "\u001b[2J" not in told


def test_so_do_the_lines_of_uvicorn() -> None:
    formatter = operator.Formatter("%(levelprefix)s %(message)s", use_colors=False)
    try:
        _break(SECRET)
    except ValueError:
        record = logging.LogRecord("uvicorn", logging.ERROR, "", 0, "in %s", (WORDS,),
                                   sys.exc_info())  # fmt: skip
    told = formatter.format(record)
    assert "\u001b" not in told
    assert told.count("\\u001b[2Jrouge") == 2
