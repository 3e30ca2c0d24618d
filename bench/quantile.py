"""Quantiles of what was measured."""

from collections.abc import Sequence


def quantile(ordered: Sequence[float], share: float) -> float:
    """The value below which such a share of the others lies; `ordered` grows."""
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]
