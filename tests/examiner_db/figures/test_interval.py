"""Intervals: errors and widths; `test_reference` holds them to values that others published."""

import pytest

from examiner_db.figures.interval import wilson


@pytest.mark.parametrize(("x", "n"), [(1, 0), (5, 4), (-1, 4)])
def test_an_impossible_count_is_an_error(x: int, n: int) -> None:
    with pytest.raises(ValueError, match=r"\b(k|n)\b"):
        wilson(x, n)


def test_width_is_the_distance_of_the_ends() -> None:
    assert wilson(5, 10).width == pytest.approx(0.763407 - 0.236593, abs=2e-6)
