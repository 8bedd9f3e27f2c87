"""Tails: the exact one against arithmetic and published values, and those that let for how examiners differ."""

from math import comb

import pytest

from examiner_db.figures.comparing.spread import Spread
from examiner_db.figures.comparing.tails import Tails, exact, larger, predictive, widened


def test_ten_of_ten_at_seven_tenths() -> None:
    assert exact(10, [(10, 0.7)]).higher == pytest.approx(0.0282475249, abs=1e-10)
    assert exact(10, [(10, 0.7)]).lower == pytest.approx(1)


def test_unequal_rates_follow_the_poisson_binomial() -> None:
    # Rates .5, .6, .8 and .9: none .004, one .062, two .280, three .438, four .216.
    rates = [(1, 0.5), (1, 0.6), (1, 0.8), (1, 0.9)]
    law = [0.004, 0.062, 0.280, 0.438, 0.216]
    for x in range(5):
        assert exact(x, rates) == pytest.approx((sum(law[x:]), sum(law[: x + 1])))


def test_one_rate_is_the_binomial() -> None:
    above = sum(comb(20, x) * 0.8**x * 0.2 ** (20 - x) for x in (18, 19, 20))
    assert exact(18, [(12, 0.8), (8, 0.8)]).higher == pytest.approx(above)


@pytest.mark.parametrize("rate", [-0.1, 1.2])
def test_a_rate_is_a_share(rate: float) -> None:
    with pytest.raises(ValueError, match="a rate lies outside 0 to 1"):
        exact(1, [(2, rate)])


def test_the_predictive_tail_of_a_flat_spread_is_flat() -> None:
    # Beta(1, 1): every count from 0 to n is as likely as every other.
    assert predictive(9, 10, 0.5, Spread(1, 1)) == pytest.approx((2 / 11, 10 / 11))


def test_the_predictive_tail_takes_the_mean_nearer_to_the_count() -> None:
    spread = Spread(4, 6)
    here = predictive(18, 20, 0.7, spread)
    assert here.higher == pytest.approx(predictive(18, 20, 0.4, Spread(7, 3)).higher)
    assert here.lower == pytest.approx(predictive(18, 20, 0.4, spread).lower)


@pytest.mark.parametrize("x", [0, 4, 12, 16, 20])
def test_innocent_differences_make_tails_larger(x: int) -> None:
    plain, let_for = exact(x, [(20, 0.4)]), predictive(x, 20, 0.4, Spread(4, 6))
    nearest = "higher" if x > 8 else "lower"
    assert getattr(let_for, nearest) > getattr(plain, nearest)


def test_a_factor_widens_and_never_narrows() -> None:
    rates = [(40, 0.6)]
    assert widened(32, rates, 4.0).higher > widened(32, rates, 1.0).higher
    assert widened(32, rates, 0.3) == widened(32, rates, 1.0)
    # Half a count spared: (31.5 - 24) / sqrt(9.6) is 2.42 standard deviations.
    assert widened(32, rates, 1.0).higher == pytest.approx(0.00775, abs=5e-5)


def test_without_variance_nothing_is_unlikely() -> None:
    assert widened(3, [(3, 1.0)], 1.0) == (1.0, 1.0)


def test_the_larger_of_each_tail_claims_less() -> None:
    assert larger(Tails(0.1, 0.9), Tails(0.2, 0.3)) == (0.2, 0.9)
