"""The stage that the rules are tried on."""

import pytest

from tests.server.domain.stage import Stage, furnished


@pytest.fixture
def stage() -> Stage:
    """A board with two tables, people and activities."""
    return furnished()
