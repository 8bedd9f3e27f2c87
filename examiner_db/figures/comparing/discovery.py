"""Many comparisons at once: which of them pass a false discovery rate over all that were tested, not those shown."""

from collections.abc import Sequence

RATE = 0.05
"""The share of false ones that is put up with among those that pass."""


def passing(tails: Sequence[float], rate: float = RATE) -> list[bool]:
    """Which probabilities pass, by Benjamini and Hochberg (1995); `scipy.stats.false_discovery_control`."""
    if not tails:
        return []
    from scipy.stats import false_discovery_control  # noqa: PLC0415 - takes two seconds, which only a build should pay

    return [bool(adjusted <= rate) for adjusted in false_discovery_control(list(tails), method="bh")]
