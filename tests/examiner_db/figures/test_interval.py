"""Intervals held to values that others published."""

import pytest

from examiner_db.figures.interval import exact, wilson

# UKHSA, PHEindicatormethods, tests/testthat/testdata_Proportion.xlsx.
UKHSA_95 = [
    (1, 100, 0.0017674321, 0.0544861962),
    (5, 100, 0.0215436792, 0.1117504692),
    (20, 100, 0.1333669333, 0.2888291656),
    (65, 100, 0.5525444330, 0.7363575176),
    (9856, 12345, 0.7912101753, 0.8053640074),
    (222, 3215, 0.0607916904, 0.0783395668),
    (999, 3456, 0.2741895108, 0.3044038966),
]
UKHSA_998 = [(65, 100, 0.4954946574, 0.7783540614), (1, 100, 0.0008730657, 0.1045544528)]

# Newcombe, Statistics in Medicine 1998;17:857-872, table I: method 3 and method 5.
NEWCOMBE_WILSON = [
    (81, 263, 0.2553, 0.3662),
    (15, 148, 0.0624, 0.1605),
    (0, 20, 0.0000, 0.1611),
    (1, 29, 0.0061, 0.1718),
]
NEWCOMBE_EXACT = [
    (81, 263, 0.2527, 0.3676),
    (15, 148, 0.0578, 0.1617),
    (0, 20, 0.0000, 0.1684),
    (1, 29, 0.0009, 0.1776),
]

# Computed with two libraries that agree.
REFERENCE_WILSON = [
    (10, 10, 0.722467, 1.0),
    (1, 1, 0.206549, 1.0),
    (8, 10, 0.490162, 0.943318),
    (29, 29, 0.88303, 1.0),
    (0, 1500, 0.0, 0.002554),
    (1500, 1500, 0.997446, 1.0),
]


@pytest.mark.parametrize(("x", "n", "low", "high"), UKHSA_95)
def test_wilson_agrees_with_ukhsa(x: int, n: int, low: float, high: float) -> None:
    assert wilson(x, n) == pytest.approx((low, high), abs=1e-10)


@pytest.mark.parametrize(("x", "n", "low", "high"), UKHSA_998)
def test_wilson_agrees_with_ukhsa_at_another_confidence(x: int, n: int, low: float, high: float) -> None:
    assert wilson(x, n, 0.998) == pytest.approx((low, high), abs=1e-10)


@pytest.mark.parametrize(("x", "n", "low", "high"), NEWCOMBE_WILSON)
def test_wilson_agrees_with_newcombe(x: int, n: int, low: float, high: float) -> None:
    assert wilson(x, n) == pytest.approx((low, high), abs=5e-5)


@pytest.mark.parametrize(("x", "n", "low", "high"), NEWCOMBE_EXACT)
def test_exact_agrees_with_newcombe(x: int, n: int, low: float, high: float) -> None:
    assert exact(x, n) == pytest.approx((low, high), abs=5e-5)


@pytest.mark.parametrize(("x", "n", "low", "high"), REFERENCE_WILSON)
def test_wilson_at_the_ends_and_at_small_n(x: int, n: int, low: float, high: float) -> None:
    assert wilson(x, n) == pytest.approx((low, high), abs=1e-6)


def test_the_exact_interval_of_all_thirty_is_as_published() -> None:
    assert exact(30, 30) == pytest.approx((0.884297, 1.0), abs=1e-6)


@pytest.mark.parametrize(("x", "n"), [(1, 0), (5, 4), (-1, 4)])
def test_an_impossible_count_is_an_error(x: int, n: int) -> None:
    with pytest.raises(ValueError, match=r"\b(k|n)\b"):
        wilson(x, n)


def test_width_is_the_distance_of_the_ends() -> None:
    assert wilson(5, 10).width == pytest.approx(0.763407 - 0.236593, abs=2e-6)
