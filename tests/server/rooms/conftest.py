"""Premises for the tests of rooms."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.server.rooms.premises import Premises, opened


@pytest.fixture
async def premises(tmp_path: Path) -> AsyncIterator[Premises]:
    """A board with one activity, `a`, on a log in a file."""
    async for premises in opened(tmp_path):
        yield premises
