"""One seed tried: what was found broken, if anything."""

from tests.convergence.broken import Broken
from tests.convergence.clockwork import run
from tests.convergence.world import World


def attempt(seed: int) -> Broken | None:
    """Live through the world of a seed. Whatever else goes wrong in it is `failed`."""
    try:
        run(World(seed).live())
    except Broken as broken:
        return broken
    except Exception as error:
        return Broken("failed", repr(error))
    return None
