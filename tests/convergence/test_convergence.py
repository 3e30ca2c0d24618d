"""Whatever goes wrong on the way, what was acked is there once, and all see the same."""

import pytest

from tests.convergence.clockwork import run
from tests.convergence.world import World

SEEDS = range(100)


@pytest.mark.parametrize("seed", SEEDS)
def test_r3_r4_hold_in_any_weather(seed: int) -> None:
    run(_lived(seed))


async def _lived(seed: int) -> None:
    world = World(seed)
    await world.live()
    await world.check()
