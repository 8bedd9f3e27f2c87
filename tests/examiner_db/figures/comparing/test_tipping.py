"""How strong a selection would have to be."""

import pytest

from examiner_db.figures.comparing.tipping import tipping_point


@pytest.mark.parametrize(
    ("x", "of", "baseline", "ratio"),
    [(45, 50, 0.60, 2.45), (90, 100, 0.80, 1.18), (29, 30, 0.80, 1.25), (18, 20, 0.80, 0.58)],
)
def test_the_odds_at_the_lower_end_over_the_odds_of_the_baseline(
    x: int, of: int, baseline: float, ratio: float
) -> None:
    assert tipping_point(x, of, baseline) == pytest.approx(ratio, abs=0.005)


@pytest.mark.parametrize("baseline", [0.0, 1.0])
def test_a_baseline_without_odds_has_no_ratio(baseline: float) -> None:
    assert tipping_point(5, 10, baseline) is None
