"""Published values that the figures are held to, each with its source; whole tables stand in ``published/``."""

from math import sqrt

import pytest
from scipy.stats import beta, binomtest

from examiner_db.figures.comparing.spread import Spread, fitted, reliability, shrunken
from examiner_db.figures.interval import exact, wilson
from examiner_db.identifiers import npi
from tests.examiner_db.figures.comparing.test_spread import GROUPS
from tests.examiner_db.figures.published import Row, table

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
# Newcombe, Statistics in Medicine 1998;17:857-872, Table I: methods 3 (Wilson), 4 (the same with a correction for
# continuity) and 5 (Clopper and Pearson).
NEWCOMBE = [
    (81, 263, (0.2553, 0.3662), (0.2535, 0.3682), (0.2527, 0.3676)),
    (15, 148, (0.0624, 0.1605), (0.0598, 0.1644), (0.0578, 0.1617)),
    (0, 20, (0.0000, 0.1611), (0.0000, 0.2005), (0.0000, 0.1684)),
    (1, 29, (0.0061, 0.1718), (0.0018, 0.1963), (0.0009, 0.1776)),
]
# FunnelPlotR, tests/testthat/test-poisson_limits.R: events expected, and the Poisson limits of observed over expected
# at 95 % and 99.8 %.
POISSON = [
    (15, (0.5596924, 1.649348), (0.3862650, 2.082907)),
    (20, (0.6108260, 1.544419), (0.4479107, 1.902094)),
    (30, (0.6746958, 1.427562), (0.5289724, 1.702771)),
]
RARE = 10**7


def pair(row: Row, name: str) -> tuple[float, float]:
    return row[f"{name}_low"], row[f"{name}_high"]


@pytest.mark.parametrize(("x", "n", "usual", "wide"), WILSON)
def test_wilson(x: int, n: int, usual: tuple[float, float], wide: tuple[float, float]) -> None:
    assert wilson(x, n) == pytest.approx(usual, abs=6e-11)
    assert wilson(x, n, 0.998) == pytest.approx(wide, abs=6e-11)


@pytest.mark.parametrize(("x", "n", "wilsons", "corrected", "exacts"), NEWCOMBE)
def test_newcombe(
    x: int, n: int, wilsons: tuple[float, float], corrected: tuple[float, float], exacts: tuple[float, float]
) -> None:
    assert wilson(x, n) == pytest.approx(wilsons, abs=5e-5)
    assert exact(x, n) == pytest.approx(exacts, abs=5e-5)
    # What is shown has no correction for continuity, as the methodology page says: it is the narrower one.
    assert corrected[0] <= wilson(x, n).low < wilson(x, n).high < corrected[1]


@pytest.mark.parametrize("row", table("intervals"), ids=lambda row: f"{row['x']:.0f} of {row['n']:.0f}")
def test_every_interval_of_the_table(row: Row) -> None:
    x, n = int(row["x"]), int(row["n"])
    assert wilson(x, n) == pytest.approx(pair(row, "wilson"), abs=6e-7)
    assert exact(x, n) == pytest.approx(pair(row, "exact"), abs=6e-7)
    corrected = binomtest(x, n).proportion_ci(method="wilsoncc")
    assert tuple(corrected) == pytest.approx(pair(row, "corrected"), abs=6e-7)
    assert corrected.low <= wilson(x, n).low
    assert wilson(x, n).high <= corrected.high


@pytest.mark.parametrize("row", table("intervals"), ids=lambda row: f"{row['x']:.0f} of {row['n']:.0f}")
def test_a_posterior_has_the_quantiles_of_jeffreys(row: Row) -> None:
    """Jeffreys' interval is the posterior of Beta(.5, .5), but for an end that is set to 0 or 1."""
    x, n, found = int(row["x"]), int(row["n"]), shrunken(int(row["x"]), int(row["n"]), Spread(0.5, 0.5))
    low, high = pair(row, "jeffreys")
    assert found.low == pytest.approx(low, abs=6e-7) or (x, low) == (0, 0)
    assert found.high == pytest.approx(high, abs=6e-7) or (x, high) == (n, 1)


@pytest.mark.parametrize(("expected", "usual", "wide"), POISSON)
def test_the_exact_interval_of_rare_events_is_that_of_poisson(
    expected: int, usual: tuple[float, float], wide: tuple[float, float]
) -> None:
    for confidence, limits in ((0.95, usual), (0.998, wide)):
        found = exact(expected, RARE, confidence)
        assert [end * RARE / expected for end in found] == pytest.approx(limits, abs=3e-6)


@pytest.mark.parametrize(
    "row", table("shrinkage"), ids=lambda row: f"Beta({row['alpha']:g}, {row['beta']:g}) {row['x']:.0f}/{row['n']:.0f}"
)
def test_every_share_of_the_table_is_drawn_towards_the_peers(row: Row) -> None:
    x, n, spread = int(row["x"]), int(row["n"]), Spread(row["alpha"], row["beta"])
    found = shrunken(x, n, spread)
    assert found == pytest.approx((row["mean"], row["low"], row["high"]), abs=6e-7)
    assert reliability(n, spread) == pytest.approx(row["reliability"], abs=6e-7)
    assert 1 - reliability(n, spread) == pytest.approx(row["weight"], abs=6e-7)
    # The share is the peers' mean and the examiner's own, in these weights.
    mean = spread.alpha / (spread.alpha + spread.beta)
    own = x / n if n else mean
    assert found.share == pytest.approx(row["weight"] * mean + row["reliability"] * own, abs=2e-6)
    # The posterior that the ends belong to lies above the mean of the peers as often as the table says.
    after = beta(spread.alpha + x, spread.beta + n - x)
    assert after.cdf([found.low, found.high]) == pytest.approx([0.025, 0.975], abs=1e-9)
    assert after.sf(mean) == pytest.approx(row["above"], abs=6e-7)


def test_the_spread_is_the_likeliest_and_not_that_of_moments() -> None:
    """Gelman and others, Bayesian Data Analysis, chapter 5: moments of the 70 groups give Beta(1.36, 8.62)."""
    shares = [x / n for x, n in GROUPS]
    mean = sum(shares) / len(shares)
    variance = sum((share - mean) ** 2 for share in shares) / (len(shares) - 1)
    together = mean * (1 - mean) / variance - 1
    assert (mean, sqrt(variance)) == pytest.approx((0.136, 0.103), abs=6e-4)
    assert (mean * together, (1 - mean) * together) == pytest.approx((1.35615, 8.61506), abs=6e-6)
    found = fitted(GROUPS)
    assert found is not None
    assert tuple(found) == pytest.approx((2.3047836, 14.0798106), rel=1e-5)


def test_a_posterior_after_the_book() -> None:
    """The same chapter: four of fourteen with Beta(1.4, 8.6) give Beta(5.4, 18.6), mean .225 and deviation .0835."""
    found = shrunken(4, 14, Spread(1.4, 8.6))
    assert found.share == pytest.approx(0.225, abs=1e-9)
    assert beta(5.4, 18.6).std() == pytest.approx(0.0835, abs=5e-5)
    assert (found.low, found.high) == pytest.approx(beta(5.4, 18.6).interval(0.95), abs=1e-9)


def test_check_digits_of_an_npi() -> None:
    assert npi("1234567893") == "1234567893"
    assert npi("1234567890") is None
