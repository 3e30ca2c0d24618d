"""The log of the simulation promises what every log does."""

import pytest

from server.log.log import Log
from tests.contracts.conftest import Handle
from tests.contracts.test_log import *  # noqa: F403
from tests.convergence.memory import MemoryLog, MemoryStore


@pytest.fixture
def handle() -> Handle:
    log, store = MemoryLog(), MemoryStore()
    return lambda: (log, store)


@pytest.fixture
async def log(handle: Handle) -> Log:
    return handle()[0]


@pytest.fixture
async def other_log(log: Log) -> Log:
    return log
