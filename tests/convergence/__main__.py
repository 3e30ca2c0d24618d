"""`python -m tests.convergence --seeds 500..3500`: many more worlds than the suite sees."""

import argparse
import sys
import time
from collections import Counter
from multiprocessing import Pool

from tests.convergence.broken import Broken
from tests.convergence.seeds import seeds
from tests.convergence.trial import attempt


def main() -> int:
    """Try all seeds, print what is broken; 1 where anything is."""
    parser = argparse.ArgumentParser(prog="python -m tests.convergence", description=__doc__)
    parser.add_argument("--seeds", type=seeds, default=range(500, 3_500), metavar="FIRST..END")
    parser.add_argument("--jobs", type=int, default=1, help="processes at once")
    chosen = parser.parse_args()
    started = time.monotonic()
    rules: Counter[str] = Counter()
    with Pool(chosen.jobs) as pool:
        for seed, broken in pool.imap_unordered(_try, chosen.seeds, chunksize=5):
            if broken is not None:
                rules[broken[0]] += 1
                print(f"seed {seed}: {broken[0]}: {broken[1]}", flush=True)
    seconds = time.monotonic() - started
    print(f"{len(chosen.seeds)} seeds, {rules.total()} broken {dict(rules)}, {seconds:.0f} s")
    return 1 if rules else 0


def _try(seed: int) -> tuple[int, tuple[str, str] | None]:
    broken: Broken | None = attempt(seed)
    return seed, None if broken is None else (broken.rule, broken.how[:400])


if __name__ == "__main__":
    sys.exit(main())
