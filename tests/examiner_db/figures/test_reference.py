"""Published values that the figures are held to, each with its source."""

from math import sqrt

import pytest

from examiner_db.figures.comparing.funnel import step
from examiner_db.figures.comparing.spread import Spread, shrunken
from examiner_db.figures.interval import exact, wilson

# UKHSA, PHEindicatormethods, tests/testthat/testdata_Proportion.xlsx: x, n, and Wilson's interval at 95 % and 99.8 %.
WILSON = [
    (1, 100, (0.0017674321, 0.0544861962), (0.0008730657, 0.1045544528)),
    (5, 100, (0.0215436792, 0.1117504692), (0.0138653207, 0.1645885228)),
    (20, 100, (0.1333669333, 0.2888291656), (0.1051916207, 0.3471109417)),
    (65, 100, (0.5525444330, 0.7363575176), (0.4954946574, 0.7783540614)),
    (9856, 12345, (0.7912101753, 0.8053640074), (0.7869924108, 0.8093061413)),
    (222, 3215, (0.0607916904, 0.0783395668), (0.0564710196, 0.0841841419)),
    (999, 3456, (0.2741895108, 0.3044038966), (0.2658399577, 0.3134475449)),
    (7776456, 7564336677, (0.0010273201, 0.0010287645), (0.0010269040, 0.0010291813)),
]
# Newcombe, Statistics in Medicine 1998;17:857-872, Table I: methods 3 (Wilson) and 5 (Clopper and Pearson).
NEWCOMBE = [
    (81, 263, (0.2553, 0.3662), (0.2527, 0.3676)),
    (15, 148, (0.0624, 0.1605), (0.0578, 0.1617)),
    (0, 20, (0.0000, 0.1611), (0.0000, 0.1684)),
    (1, 29, (0.0061, 0.1718), (0.0009, 0.1776)),
]
# Jeffreys' interval is the posterior of Beta(.5, .5): x, n and its ends, as statsmodels has them.
JEFFREYS = [
    (81, 263, 0.254522, 0.365647),
    (0, 20, 0.000024, 0.116639),
    (29, 29, 0.917714, 0.999983),
    (5, 10, 0.223529, 0.776471),
    (1, 1, 0.146746, 0.999614),
]
# UKHSA, PHEindicatormethods, testdata_funnel_prop_outputs.csv, baseline 80.642448 %: n, and normal limits in percent.
NORMAL = [
    (154, 74.402301, 86.882595, 70.803745, 90.481151),
    (395, 76.746110, 84.538786, 74.499177, 86.785719),
    (1008, 78.203374, 83.081521, 76.796814, 84.488082),
]


@pytest.mark.parametrize(("x", "n", "usual", "wide"), WILSON)
def test_wilson(x: int, n: int, usual: tuple[float, float], wide: tuple[float, float]) -> None:
    assert wilson(x, n) == pytest.approx(usual, abs=6e-11)
    assert wilson(x, n, 0.998) == pytest.approx(wide, abs=6e-11)


@pytest.mark.parametrize(("x", "n", "wilsons", "exacts"), NEWCOMBE)
def test_newcombe(x: int, n: int, wilsons: tuple[float, float], exacts: tuple[float, float]) -> None:
    assert wilson(x, n) == pytest.approx(wilsons, abs=5e-5)
    assert exact(x, n) == pytest.approx(exacts, abs=5e-5)


@pytest.mark.parametrize(("x", "n", "low", "high"), JEFFREYS)
def test_a_posterior_has_the_quantiles_of_jeffreys(x: int, n: int, low: float, high: float) -> None:
    assert shrunken(x, n, Spread(0.5, 0.5))[1:] == pytest.approx((low, high), abs=1e-6)


@pytest.mark.parametrize(("n", *("low", "high", "lowest", "highest")), NORMAL)
def test_exact_steps_lie_beside_the_normal_limits_where_n_is_large(
    n: int, low: float, high: float, lowest: float, highest: float
) -> None:
    found = [100 * (count or 0) / n for count in step(0.80642448, n)]
    assert found == pytest.approx([lowest, low, high, highest], abs=250 / n)
    assert high == pytest.approx(80.642448 + 100 * 1.959964 * sqrt(0.80642448 * 0.19357552 / n), abs=1e-5)
