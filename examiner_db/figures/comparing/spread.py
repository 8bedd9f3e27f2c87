"""How much examiners of one group differ from one another: a beta distribution of their shares, and a factor.

The beta-binomial is fitted to the peers, without the examiner compared, by maximum likelihood: its logarithm but for a
constant and its slopes come from `scipy.special`. Shrinkage and reliability follow (Adams, RAND TR-653). With too few
examiners, or where they differ no more than chance would make them, nothing is estimated, rather than a prior made up.
"""

import math
from collections.abc import Sequence
from typing import NamedTuple

LEAST_EXAMINERS = 20
WINSORIZED = 0.10
_NO_SPREAD = 10_000.0
"""A concentration as large as this is no overdispersion: the likelihood grows without end towards one rate for all."""


class Spread(NamedTuple):
    """The beta distribution of examiners' shares."""

    alpha: float
    beta: float


class Estimate(NamedTuple):
    """A share drawn towards its peers, with its 95 % interval."""

    share: float
    low: float
    high: float


def fitted(counts: Sequence[tuple[int, int]]) -> Spread | None:
    """The spread of examiners, each ``x`` of ``n`` with ``n`` over 0; ``None`` where it is not estimated.

    That is with fewer than ``LEAST_EXAMINERS``, or when the likelihood has no maximum at a finite spread.
    """
    favorable, every = sum(x for x, _ in counts), sum(n for _, n in counts)
    if len(counts) < LEAST_EXAMINERS or favorable in {0, every}:
        return None
    import numpy as np  # noqa: PLC0415 - takes time, which only a build should pay
    from scipy.optimize import minimize  # noqa: PLC0415 - as above
    from scipy.special import betaln, psi  # noqa: PLC0415 - as above

    different, times = np.unique(np.array(counts), axis=0, return_counts=True)
    x, n = different[:, 0], different[:, 1]

    def unlikely(at: "np.ndarray[tuple[int], np.dtype[np.float64]]") -> tuple[float, list[float]]:
        alpha, beta = np.exp(at)
        both = psi(n + alpha + beta) - psi(alpha + beta)
        slopes = [alpha * (both - psi(x + alpha) + psi(alpha)), beta * (both - psi(n - x + beta) + psi(beta))]
        value = betaln(alpha, beta) - betaln(x + alpha, n - x + beta)
        return float(times @ value), [float(times @ slope) for slope in slopes]

    start = np.log([10 * favorable / every, 10 * (1 - favorable / every)])
    ends = [(math.log(0.001), math.log(_NO_SPREAD))] * 2
    found = minimize(unlikely, start, method="L-BFGS-B", jac=True, bounds=ends, options={"ftol": 1e-12})
    alpha, beta = (float(end) for end in np.exp(found.x))
    return None if alpha + beta >= _NO_SPREAD / 2 else Spread(alpha, beta)


def reliability(n: int, spread: Spread) -> float:
    """The part of the differences between examiners' shares at ``n`` that is not chance: n / (n + alpha + beta)."""
    return n / (n + spread.alpha + spread.beta)


def shrunken(x: int, n: int, spread: Spread) -> Estimate:
    """``x`` of ``n`` drawn towards the peers: the posterior Beta(alpha + x, beta + n - x), its mean and quantiles."""
    from scipy.stats import beta  # noqa: PLC0415 - as above

    after = beta(spread.alpha + x, spread.beta + n - x)
    return Estimate(float(after.mean()), float(after.ppf(0.025)), float(after.ppf(0.975)))


def overdispersion(counts: Sequence[tuple[int, int]]) -> float | None:
    """The mean square of examiners' standardized differences from their common share, a tenth at each end drawn in.

    Spiegelhalter 2005: 1 where they differ as chance would make them. ``None`` where there is no variance to speak of.
    """
    import numpy as np  # noqa: PLC0415 - as above
    from scipy.stats.mstats import winsorize  # noqa: PLC0415 - as above

    x, n = sum(x for x, _ in counts), sum(n for _, n in counts)
    if not 0 < x < n:
        return None
    share = x / n
    scores = np.array([(x - n * share) / math.sqrt(n * share * (1 - share)) for x, n in counts])
    return float((winsorize(scores, limits=(WINSORIZED, WINSORIZED)) ** 2).mean())
