"""How likely a count at least, or at most, as large is: exact tails, and tails that let for how examiners differ.

The exact tail takes peers' rates as they are, group by group: the Poisson-binomial distribution. Examiners differ
innocently, so no word of comparison rests on it alone: the governed tail is the larger of it and of a tail widened by
the spread of peers, the beta-binomial predictive one (Adams, RAND TR-653) or, where that is not estimated, the normal
one with the overdispersion factor (Spiegelhalter 2005).
"""

import math
from collections.abc import Sequence
from typing import Literal, NamedTuple

from examiner_db.figures.comparing.spread import Spread

Side = Literal["higher", "lower"]


class Tails(NamedTuple):
    """Two one-sided tail probabilities."""

    higher: float
    lower: float


def exact(x: int, rates: Sequence[tuple[int, float]]) -> Tails:
    """P(X >= x) and P(X <= x) of a count whose trials have these rates: ``n`` trials at each.

    ``ValueError`` unless every rate lies between 0 and 1. Formula: `scipy.stats.poisson_binom`.
    """
    from scipy.stats import poisson_binom  # noqa: PLC0415 - takes two seconds, which only a build should pay

    trials = [rate for n, rate in rates for _ in range(n)]
    if not all(0 <= rate <= 1 for rate in trials):
        message = "a rate lies outside 0 to 1"
        raise ValueError(message)
    law = poisson_binom(trials)
    return Tails(_probability(float(law.sf(x - 1))), _probability(float(law.cdf(x))))


def predictive(x: int, n: int, mean: float, spread: Spread) -> Tails:
    """The tails of a new examiner with ``n`` opinions among peers of this spread around ``mean``.

    Beta-binomial with the fitted concentration. Of ``mean``, the rate in the examiner's own groups, and the mean fitted
    to the peers, each tail takes the one nearer to the count, which makes it the larger.
    """
    from scipy.stats import betabinom  # noqa: PLC0415 - as above

    together = spread.alpha + spread.beta
    fitted = spread.alpha / together

    def tail(side: Side) -> float:
        center = max(mean, fitted) if side == "higher" else min(mean, fitted)
        law = betabinom(n, together * center, together * (1 - center))
        return _probability(law.sf(x - 1) if side == "higher" else law.cdf(x))

    return Tails(tail("higher"), tail("lower"))


def widened(x: int, rates: Sequence[tuple[int, float]], factor: float) -> Tails:
    """The normal tails, the variance multiplied by the overdispersion ``factor``, at least 1; half a count spared."""
    from scipy.stats import norm  # noqa: PLC0415 - as above

    expected = sum(n * rate for n, rate in rates)
    variance = sum(n * rate * (1 - rate) for n, rate in rates) * max(factor, 1.0)
    if variance == 0:
        return Tails(1.0, 1.0)
    width = math.sqrt(variance)
    return Tails(
        _probability(norm.sf((x - 0.5 - expected) / width)), _probability(norm.cdf((x + 0.5 - expected) / width))
    )


def larger(one: Tails, other: Tails) -> Tails:
    """The larger of each tail, the one that claims less."""
    return Tails(max(one.higher, other.higher), max(one.lower, other.lower))


def _probability(value: float) -> float:
    return min(max(float(value), 0.0), 1.0)
