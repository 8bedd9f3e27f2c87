"""How well the likeness of names ranks pairs whose answer is known, beside two usual measures of strings."""

from collections.abc import Callable, Iterable, Sequence
from itertools import groupby
from typing import NamedTuple

from rapidfuzz import fuzz
from rapidfuzz.distance import JaroWinkler

from examiner_db.identity.likeness import likeness

PRECISE = 0.9
"""The precision at which recall is compared."""


class NamePair(NamedTuple):
    """Two names and whether they are one person's."""

    one: str
    other: str
    same: bool


Scored = Sequence[tuple[float, bool]]
MEASURES: dict[str, Callable[[str, str], float]] = {
    "likeness": likeness,
    "token sort": lambda one, other: fuzz.token_sort_ratio(one.casefold(), other.casefold()),
    "Jaro-Winkler": lambda one, other: JaroWinkler.similarity(one.casefold(), other.casefold()),
}


def ranking(pairs: Iterable[NamePair]) -> dict[str, dict[str, float]]:
    """By measure: the area under the ROC curve, the average precision, and the recall at a precision of .9."""
    listed = list(pairs)
    return {
        name: _figures([(score(one, other), same) for one, other, same in listed]) for name, score in MEASURES.items()
    }


def _figures(scored: Scored) -> dict[str, float]:
    steps = list(_steps(scored))
    total = sum(same for _, same in scored)
    precise = [right / n for n, right in steps]
    gained = [after - before for (_, before), (_, after) in zip([(0, 0), *steps], steps, strict=False)]
    return {
        "area under ROC": round(_area(scored), 3),
        "average precision": round(sum(p * g for p, g in zip(precise, gained, strict=True)) / total, 3),
        f"recall at precision {PRECISE}": round(max((r for n, r in steps if r / n >= PRECISE), default=0) / total, 3),
    }


def _steps(scored: Scored) -> Iterable[tuple[int, int]]:
    """From the best score down, a step for each score: how many are taken, and how many of them are right."""
    taken = right = 0
    for _, same_score in groupby(sorted(scored, key=lambda one: -one[0]), key=lambda one: one[0]):
        answers = [same for _, same in same_score]
        taken, right = taken + len(answers), right + sum(answers)
        yield taken, right


def _area(scored: Scored) -> float:
    """The chance that a pair of one person scores above a pair of two; equal scores count half."""
    same, other = ([score for score, answer in scored if answer is kind] for kind in (True, False))
    won = sum((one > two) + (one == two) / 2 for one in same for two in other)
    return won / (len(same) * len(other))
