"""Limits of funnels in tables of others: where exact steps differ from interpolated and from normal ones, and why."""

from math import floor, sqrt

import pytest
from scipy.stats import binom, norm

from examiner_db.figures.comparing.funnel import step
from tests.examiner_db.figures.published import Row, table

TAILS = {"lowest": 0.001, "low": 0.025, "high": 0.975, "highest": 0.999}
PLACES = tuple(TAILS)


def interpolated(baseline: float, n: int, tail: float) -> float:
    """Spiegelhalter 2005, appendix A.1.1: the quantile less the part of its probability that lies over the tail."""
    count = binom.ppf(tail, n, baseline)
    return float((count - (binom.cdf(count, n, baseline) - tail) / binom.pmf(count, n, baseline)) / n)


def normal(baseline: float, n: float, tail: float) -> float:
    return baseline + float(norm.ppf(tail)) * sqrt(baseline * (1 - baseline) / n)


def first_above(limit: float, n: int) -> int | None:
    """The least count whose share is over the limit, if there is one."""
    count = floor(limit * n + 1e-9) + 1
    return count if count <= n else None


def chance_of(count: int | None, n: int, baseline: float) -> float:
    return 0.0 if count is None else float(binom.sf(count - 1, n, baseline))


def mid_p(count: int, n: int, baseline: float) -> float:
    return float(binom.sf(count, n, baseline) + binom.pmf(count, n, baseline) / 2)


def named(row: Row) -> str:
    return " ".join(f"{row[name]:g}" for name in ("baseline", "n", "nominal") if name in row)


@pytest.mark.parametrize("row", table("interpolated"), ids=named)
def test_an_interpolated_limit_flags_one_count_more_everywhere(row: Row) -> None:
    """The exact step is the next count, or there is none: the last count within a tail is not cut in parts."""
    baseline, n = row["baseline"], int(row["n"])
    for name, tail in TAILS.items():
        assert min(max(interpolated(baseline, n, tail), 0), 1) == pytest.approx(row[name], abs=6e-7)
        assert min(max(normal(baseline, n, tail), 0), 1) == pytest.approx(row[f"normal_{name}"], abs=6e-7)
    found = dict(zip(PLACES, step(baseline, n), strict=True))
    for name in ("high", "highest"):
        flagged = first_above(row[name], n)
        assert flagged == (found[name] or n + 1) - 1
        assert chance_of(flagged, n, baseline) > 1 - TAILS[name] >= chance_of(found[name], n, baseline)


@pytest.mark.parametrize("row", table("false_alarm"), ids=named)
def test_how_often_an_ordinary_examiner_is_flagged(row: Row) -> None:
    """By the exact step never more often than said; interpolated limits always do it, up to in a third of all cases."""
    baseline, n, nominal = row["baseline"], int(row["n"]), row["nominal"]
    found = step(baseline, n)[2 if nominal == 0.025 else 3]
    assert found == (int(row["least"]) if "least" in row else None)
    assert chance_of(found, n, baseline) == pytest.approx(row["exact"], abs=6e-7)
    others = {
        "interpolated": first_above(interpolated(baseline, n, 1 - nominal), n),
        "normal": first_above(normal(baseline, n, 1 - nominal), n),
        "mid_p": next((x for x in range(n + 1) if mid_p(x, n, baseline) <= nominal), None),
    }
    for name, flagged in others.items():
        assert chance_of(flagged, n, baseline) == pytest.approx(row[name], abs=6e-7)
    assert row["exact"] <= nominal < row["interpolated"]


def test_ten_of_ten_at_nine_tenths_is_the_worst_case_and_flags_nobody_here() -> None:
    worst = max(table("false_alarm"), key=lambda row: row["interpolated"])
    assert (worst["baseline"], worst["n"], worst["interpolated"]) == (0.9, 10, 0.348678)
    assert step(0.9, 10)[2:] == (None, None)


@pytest.mark.parametrize("row", table("normal_limits"), ids=named)
def test_the_normal_limits_of_ukhsa_and_the_exact_steps(row: Row) -> None:
    """PHEindicatormethods, testdata_funnel_prop_outputs.csv: near where many are counted, and far off where few are."""
    baseline, n = row["baseline"] / 100, int(row["n"])
    for name, tail in TAILS.items():
        assert 100 * min(max(normal(baseline, n, tail), 0), 1) == pytest.approx(row[name], abs=2e-5)
    found = dict(zip(PLACES, step(baseline, n), strict=True))
    shares = {name: None if count is None else 100 * count / n for name, count in found.items()}
    if n >= 154:
        assert shares == {name: pytest.approx(row[name], abs=250 / n) for name in PLACES}
    if n == 1:
        assert found == dict.fromkeys(PLACES)
        assert row["low"] > 0  # None of one would lie outside the normal limit.
    if n in {24, 61}:
        # The picture without a normal curve: the upper limit lies where no count, or a later one, is.
        assert found["high"] == {24: 24, 61: 56}[n]
        assert found["highest"] == {24: None, 61: 59}[n]
