"""Intervals for a share, by a library: Wilson's to show, the exact one to judge how much a share can bear."""

from functools import lru_cache
from typing import Literal, NamedTuple


class Interval(NamedTuple):
    """A 95 % interval for a share, both ends between 0 and 1."""

    low: float
    high: float

    @property
    def width(self) -> float:
        """How far apart the ends are."""
        return self.high - self.low


@lru_cache(maxsize=8192)
def _interval(x: int, n: int, method: Literal["wilson", "exact"], confidence: float) -> Interval:
    from scipy.stats import binomtest  # noqa: PLC0415 - takes two seconds, which only a build should pay

    found = binomtest(x, n).proportion_ci(confidence_level=confidence, method=method)
    return Interval(float(found.low), float(found.high))


def wilson(x: int, n: int, confidence: float = 0.95) -> Interval:
    """Wilson's interval for ``x`` of ``n``, the one that is shown; ``ValueError`` unless 0 <= x <= n and n > 0."""
    return _interval(x, n, "wilson", confidence)


def exact(x: int, n: int, confidence: float = 0.95) -> Interval:
    """The interval of Clopper and Pearson, which decides whether a percentage may be shown; errors as ``wilson``."""
    return _interval(x, n, "exact", confidence)
