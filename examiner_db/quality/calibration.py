"""Whether the ``confidence`` of an opinion says how often it is right, and the map that would make it say so.

The rules give an order of trust, not a probability. An isotonic fit keeps their order and puts the measured share of
right opinions in its place; it describes the labelled texts and promises nothing about others.
"""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import groupby
from operator import attrgetter
from typing import NamedTuple

from examiner_db.quality.labels import Labelled
from examiner_db.quality.matching import SETTLED, directions, is_labelled, opinions, person
from examiner_db.reading.types import OpinionReading, Reading

BINS = 10


class Trust(NamedTuple):
    """One opinion that the labels judge: the confidence it was read with, and whether it is right."""

    confidence: float
    right: bool


class Bin(NamedTuple):
    """Opinions read with a confidence from ``low`` to ``high``: how many, what they claim, and what is so."""

    low: float
    high: float
    n: int
    confidence: float
    right: float


class Step(NamedTuple):
    """From this confidence on, the measured probability of being right."""

    confidence: float
    probability: float


class Calibration(NamedTuple):
    """``brier`` is the mean squared error of the confidence, ``error`` its expected calibration error over the bins."""

    n: int
    brier: float
    error: float
    bins: tuple[Bin, ...]
    steps: tuple[Step, ...]

    def probability(self, confidence: float) -> float:
        """The measured probability that the fit puts in the place of a confidence."""
        at = bisect_right([step.confidence for step in self.steps], confidence)
        return self.steps[max(at - 1, 0)].probability


def trusts(one: Labelled, reading: Reading) -> list[Trust]:
    """Every opinion of a reading that its labels judge; of a decision, only those on an issue that is labelled."""
    found = []
    for expected in filter(attrgetter("opinions_labelled"), one.physicians):
        said = person(expected.name, reading.physicians)
        for issue, direction in opinions(said):
            right = directions(issue, expected)
            if said is None or direction not in SETTLED or not (right or one.complete):
                continue
            good = is_labelled((issue, direction), expected) if one.complete else direction in right
            found.append(Trust(_confidence(said.opinions, issue, direction), good))
    return found


def calibration(trusted: Iterable[Trust]) -> Calibration | None:
    """The calibration of the opinions given, or ``None`` where there is none."""
    listed = sorted(trusted)
    if not listed:
        return None
    n = len(listed)
    bins = tuple(_bin(at, list(same)) for at, same in groupby(listed, _place))
    return Calibration(
        n=n,
        brier=sum((one.confidence - one.right) ** 2 for one in listed) / n,
        error=sum(one.n * abs(one.confidence - one.right) for one in bins) / n,
        bins=bins,
        steps=_steps(listed),
    )


def _confidence(said: Sequence[OpinionReading], issue: str, direction: str) -> float:
    """The highest with which an opinion was read."""
    return max(one.confidence for one in said if (one.issue, one.direction) == (issue, direction))


def _place(one: Trust) -> int:
    return min(int(one.confidence * BINS + 1e-9), BINS - 1)


def _bin(at: int, same: Sequence[Trust]) -> Bin:
    n = len(same)
    return Bin(at / BINS, (at + 1) / BINS, n, sum(one.confidence for one in same) / n, sum(o.right for o in same) / n)


def _steps(listed: Sequence[Trust]) -> tuple[Step, ...]:
    """The isotonic fit of the share right on the confidence, weighted by how many have each."""
    from scipy.optimize import isotonic_regression  # noqa: PLC0415 - takes two seconds, which only this should pay

    groups = [(value, list(same)) for value, same in groupby(listed, attrgetter("confidence"))]
    shares = [sum(one.right for one in same) / len(same) for _, same in groups]
    fitted = isotonic_regression(shares, weights=[len(same) for _, same in groups]).x
    return tuple(Step(value, float(share)) for (value, _), share in zip(groups, fitted, strict=True))
