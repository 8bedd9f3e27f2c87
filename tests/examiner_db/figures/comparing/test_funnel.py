"""Exact step limits, and how seldom they flag an ordinary examiner."""

from math import comb

import pytest

from examiner_db.figures.comparing.funnel import limits, step

# The least count outside the upper limit, at .025 and .001, for a baseline and n; ``None`` where even all are inside.
FLAGGED = [
    (0.5, 10, 9, 10), (0.5, 20, 15, 18), (0.5, 30, 21, 24), (0.5, 50, 33, 37), (0.5, 100, 61, 66), (0.5, 200, 115, 123),
    (0.7, 10, None, None), (0.7, 20, 19, 20), (0.7, 30, 27, 29), (0.7, 50, 42, 45), (0.7, 100, 80, 84),
    (0.7, 200, 153, 160), (0.8, 10, None, None), (0.8, 20, 20, None), (0.8, 30, 29, None), (0.8, 50, 46, 49),
    (0.8, 100, 89, 92), (0.8, 200, 172, 178), (0.9, 10, None, None), (0.9, 20, None, None), (0.9, 30, None, None),
    (0.9, 50, 50, None), (0.9, 100, 96, 99), (0.9, 200, 189, 193),
]  # fmt: skip


def above(count: int, n: int, baseline: float) -> float:
    return sum(comb(n, x) * baseline**x * (1 - baseline) ** (n - x) for x in range(count, n + 1))


@pytest.mark.parametrize(("baseline", "n", "high", "highest"), FLAGGED)
def test_the_least_count_outside(baseline: float, n: int, high: int | None, highest: int | None) -> None:
    assert step(baseline, n)[2:] == (high, highest)


@pytest.mark.parametrize(("baseline", "n", "high", "highest"), FLAGGED)
def test_an_ordinary_examiner_is_flagged_no_more_often_than_said(
    baseline: float, n: int, high: int | None, highest: int | None
) -> None:
    for count, tail in ((high, 0.025), (highest, 0.001)):
        if count is None:
            assert above(n, n, baseline) > tail
        else:
            assert above(count, n, baseline) <= tail < above(count - 1, n, baseline)


@pytest.mark.parametrize(("baseline", "first"), [(0.6, 14), (0.7, 20), (0.8, 31), (0.9, 66)])
def test_at_which_n_all_are_first_outside_the_outer_limit(baseline: float, first: int) -> None:
    assert step(baseline, first)[3] == first
    assert step(baseline, first - 1)[3] is None


@pytest.mark.parametrize("n", [7, 20, 61])
def test_both_directions_are_alike(n: int) -> None:
    lowest, low, high, highest = step(0.7, n)
    mirrored = [None if one is None else n - one for one in (highest, high, low, lowest)]
    assert list(step(1 - 0.7, n)) == mirrored


def test_limits_are_counts_for_every_n_and_sparser_far_out() -> None:
    found = limits(0.8, 400)
    assert found.n[:100] == tuple(range(1, 101))
    assert found.n[-1] == 400
    assert len(found.n) < 140
    assert all(len(one) == len(found.n) for one in (found.lowest, found.low, found.high, found.highest))
    assert found.high[found.n.index(30)] == 29
    assert limits(0.8, 5_000).n[-1] == 1_000
    assert limits(0.8, 0).n == ()


@pytest.mark.parametrize("baseline", [-0.1, 1.1])
def test_a_baseline_is_a_share(baseline: float) -> None:
    with pytest.raises(ValueError, match="is not a share"):
        step(baseline, 10)
