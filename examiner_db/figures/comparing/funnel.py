"""The limits of a funnel: at each n, the counts that one rate for all would hardly give. Steps, never interpolated.

Interpolated limits flag an ordinary examiner far too often at small n and a high baseline: at .9 and ten opinions,
where not even ten of ten is outside, in a third of all cases.
"""

from functools import lru_cache

from examiner_db.figures.comparing.comparison import Limits

OUTER = 0.001
INNER = 0.025
"""One-sided tails of the two limits."""

_EVERY = 100
_MOST = 1_000


def limits(baseline: float, up_to: int) -> Limits:
    """Limits for n from 1, every one up to 100 and about every twentieth part beyond, to ``up_to`` but at most 1,000.

    ``ValueError`` unless the baseline lies between 0 and 1.
    """
    steps = [step(baseline, n) for n in _sizes(min(up_to, _MOST))]
    lowest, low, high, highest = zip(*steps, strict=True) if steps else ((), (), (), ())
    return Limits(n=tuple(_sizes(min(up_to, _MOST))), lowest=lowest, low=low, high=high, highest=highest)


@lru_cache(maxsize=8192)
def step(baseline: float, n: int) -> tuple[int | None, int | None, int | None, int | None]:
    """At one ``n``: the greatest counts below at .001 and .025, and the least counts above at .025 and .001."""
    if not 0 <= baseline <= 1:
        message = f"a baseline of {baseline} is not a share"
        raise ValueError(message)
    import numpy as np  # noqa: PLC0415 - takes time, which only a build should pay
    from scipy.stats import binom  # noqa: PLC0415 - as above

    counts = np.arange(n + 1)
    above = binom.sf(counts - 1, n, baseline)
    below = binom.cdf(counts, n, baseline)

    def least(tail: float) -> int | None:
        return int(np.argmax(above <= tail)) if (above <= tail).any() else None

    def greatest(tail: float) -> int | None:
        return int(np.flatnonzero(below <= tail)[-1]) if (below <= tail).any() else None

    return greatest(OUTER), greatest(INNER), least(INNER), least(OUTER)


def _sizes(up_to: int) -> list[int]:
    sizes = list(range(1, min(up_to, _EVERY) + 1))
    while sizes and sizes[-1] < up_to:
        sizes.append(min(up_to, sizes[-1] + sizes[-1] // 20))
    return sizes
