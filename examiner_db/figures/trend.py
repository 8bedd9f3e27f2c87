"""Opinions by year, and whether their share rises or falls: counts for all years, rates where a year holds enough.

The test is that of Cochran and Armitage, years as scores and conditional on the totals, as the library statsmodels has
it: Pearson's correlation (`scipy.stats.pearsonr`) times the root of one less than the opinions. No curve is fitted.
"""

import math
from collections import Counter
from collections.abc import Sequence
from itertools import groupby

from examiner_db.figures.block import BLOCKS, Block
from examiner_db.figures.counting import Unit
from examiner_db.figures.display import LEAST_FOR_PERCENT
from examiner_db.figures.opinions import ISSUES, payer_words
from examiner_db.figures.sentence import NOT_RANDOM, Subject, where_and_when
from examiner_db.figures.words import probability
from examiner_db.records import Frozen

LEAST_IN_A_YEAR = 10
LEAST_YEARS = 3


class YearCount(Frozen):
    """``insurer`` of ``of`` opinions of one year; ``share`` is there from ten opinions."""

    year: int
    insurer: int
    of: int
    share: float | None


class Trend(Frozen):
    """Opinions on one issue in one block by year. ``p`` is two-sided; a positive ``z`` is a share that rises."""

    block: Block
    issue: str
    years: tuple[YearCount, ...]
    z: float
    p: float
    sentence: str


def trends(subject: Subject, units: Sequence[Unit]) -> list[Trend]:
    """A trend for every block and issue with thirty dated opinions that favored one side in at least three years.

    None for a name group, and none where every opinion favored the same side.
    """
    if subject.group is not None:
        return []
    directed = [unit for unit in units if unit.says in {"insurer", "claimant"} and unit.decided_on]
    same = groupby(sorted(directed, key=_place), _place)
    found = (_trend(subject, list(of_place)) for _, of_place in same)
    return [one for one in found if one is not None]


def _place(unit: Unit) -> tuple[int, int]:
    return list(BLOCKS).index(unit.block), list(ISSUES).index(unit.issue or "")


def _trend(subject: Subject, units: list[Unit]) -> Trend | None:
    years = [int((unit.decided_on or "")[:4]) for unit in units]
    favorable = [int(unit.says == "insurer") for unit in units]
    if len(units) < LEAST_FOR_PERCENT or len(set(years)) < LEAST_YEARS or len(set(favorable)) == 1:
        return None
    z, p = armitage(years, favorable)
    payer = payer_words(units[0].block)
    about = f"on {ISSUES[units[0].issue or '']} {BLOCKS[units[0].block]}"
    told = "rises or falls with the year" if p < 0.05 else "is not shown to rise or fall with the year"
    return Trend(
        block=units[0].block,
        issue=units[0].issue or "",
        years=_by_year(years, favorable),
        z=z,
        p=p,
        sentence=(
            f"Over the {len(units)} opinions of {subject.name} {about} that favored one side "
            f"({where_and_when(units)}), the share that favored {payer} {told} (test of Cochran and Armitage, "
            f"two-sided p {probability(p)}, not adjusted for the number of tests). {NOT_RANDOM}"
        ),
    )


def _by_year(years: Sequence[int], favorable: Sequence[int]) -> tuple[YearCount, ...]:
    of, insurer = Counter(years), Counter(year for year, one in zip(years, favorable, strict=True) if one)
    return tuple(
        YearCount(
            year=year,
            insurer=insurer[year],
            of=of[year],
            share=insurer[year] / of[year] if of[year] >= LEAST_IN_A_YEAR else None,
        )
        for year in range(min(years), max(years) + 1)
    )


def armitage(scores: Sequence[int], favorable: Sequence[int]) -> tuple[float, float]:
    """The standardized trend and its two-sided probability; ``favorable`` holds 0 and 1, and no list is constant."""
    from scipy.stats import norm, pearsonr  # noqa: PLC0415 - takes two seconds, which only a build should pay

    z = float(pearsonr(scores, favorable).statistic) * math.sqrt(len(scores) - 1)
    return z, float(2 * norm.sf(abs(z)))
