"""The precision of readings as people reviewed them, and which kinds of reading that proves good enough to count."""

from collections.abc import Iterable
from itertools import groupby
from typing import NamedTuple

from examiner_db.figures.counting import ACCEPTED, LEAST_PRECISION
from examiner_db.figures.interval import exact


class Reviewed(NamedTuple):
    """One review: of which kind of reading, of which tribunal, and whether it was drawn at random."""

    kind: str
    tribunal: str
    verdict: str
    drawn: bool = False


class ReviewedPrecision(NamedTuple):
    """How many of ``n`` reviewed readings were accepted; ``lower`` is the lower end of the exact 95 % interval.

    ``counts`` is true where the reviews were drawn at random and ``lower`` reaches the least precision.
    """

    kind: str
    tribunal: str
    accepted: int
    n: int
    lower: float
    counts: bool


def reviewed_precision(reviews: Iterable[Reviewed]) -> list[ReviewedPrecision]:
    """One precision for each kind and tribunal, in their order.

    Where some readings were drawn at random, those alone are counted: what people choose to look at is no sample.
    """
    listed = sorted(reviews)
    return [_precision(*key, list(same)) for key, same in groupby(listed, lambda one: (one.kind, one.tribunal))]


def _precision(kind: str, tribunal: str, same: list[Reviewed]) -> ReviewedPrecision:
    drawn = [one for one in same if one.drawn]
    used = drawn or same
    accepted, n = sum(one.verdict == ACCEPTED for one in used), len(used)
    lower = exact(accepted, n).low
    return ReviewedPrecision(kind, tribunal, accepted, n, lower, bool(drawn) and lower >= LEAST_PRECISION)
