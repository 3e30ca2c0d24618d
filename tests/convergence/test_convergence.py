"""Whatever goes wrong on the way, what was acked is there once, and all see the same."""

import pytest

from tests.convergence.clockwork import run
from tests.convergence.world import World

SEEDS = range(500)


@pytest.mark.parametrize("seed", SEEDS)
def test_r1_r2_r3_r4_r5_r6_r9_hold_in_any_weather(seed: int) -> None:
    run(World(seed).live())
