"""Whatever goes wrong on the way, what was acked is there once, and all see the same."""

from pathlib import Path

import pytest

from tests.convergence.clockwork import run
from tests.convergence.mutants import MUTANTS, Mutant, first_found
from tests.convergence.storage import File
from tests.convergence.world import World

SEEDS = range(500)
ON_FILES = range(8)
TRIED = range(40)


@pytest.mark.parametrize("seed", SEEDS)
def test_r1_r2_r3_r4_r5_r6_r9_hold_in_any_weather(seed: int) -> None:
    run(World(seed).live())


@pytest.mark.parametrize("seed", ON_FILES)
def test_r3_r4_hold_on_the_real_log(seed: int, tmp_path: Path) -> None:
    run(World(seed, File(tmp_path)).live())


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda mutant: mutant.__name__)
def test_what_is_broken_on_purpose_is_found(mutant: Mutant) -> None:
    assert first_found(mutant, TRIED) is not None
