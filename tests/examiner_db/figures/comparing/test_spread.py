"""How examiners differ: the fit, shrinkage and reliability against published values."""

import pytest

from examiner_db.figures.comparing.spread import Spread, fitted, overdispersion, reliability

# Tumors in 70 groups of rats (Tarone 1982; Gelman and others, Bayesian Data Analysis, table 5.1): with, of.
RATS = """
0/20 0/20 0/20 0/20 0/20 0/20 0/20 0/19 0/19 0/19 0/19 0/18 0/18 0/17 1/20 1/20 1/20 1/20 1/19 1/19 1/18 1/18 2/25
2/24 2/23 2/20 2/20 2/20 2/20 2/20 2/20 1/10 5/49 2/19 5/46 3/27 2/17 7/49 7/47 3/20 3/20 2/13 9/48 10/50 4/20 4/20
4/20 4/20 4/20 4/20 4/20 10/48 4/19 4/19 4/19 5/22 11/46 12/49 5/20 5/20 6/23 5/19 6/22 6/20 6/20 6/20 16/52 15/47
15/46 9/24
"""
GROUPS = [(int(x), int(n)) for x, _, n in (group.partition("/") for group in RATS.split())]


def test_the_fit_is_the_published_one() -> None:
    found = fitted(GROUPS)
    assert len(GROUPS) == 70
    assert found is not None
    # The vignette of the R package BayesGOF gives 2.304768 and 14.079707.
    assert found.alpha == pytest.approx(2.304768, rel=1e-4)
    assert found.beta == pytest.approx(14.079707, rel=1e-4)


def test_with_fewer_than_twenty_examiners_nothing_is_estimated() -> None:
    assert fitted(GROUPS[::4][:19]) is None
    assert fitted([(1, 10), (9, 10)] * 10) is not None


@pytest.mark.parametrize("counts", [[(5, 10)] * 40, [(10, 10)] * 25, [(0, 4)] * 25, [(2, 4), (3, 4)] * 20])
def test_without_more_spread_than_chance_nothing_is_estimated(counts: list[tuple[int, int]]) -> None:
    assert fitted(counts) is None


# Adams, RAND TR-653: reliability .70 takes 2.33 times alpha + beta.
@pytest.mark.parametrize(("together", "least"), [(10, 24), (25, 59)])
def test_reliability_of_seventy_takes_seven_thirds_of_the_spread(together: int, least: int) -> None:
    spread = Spread(together * 0.6, together * 0.4)
    assert reliability(least, spread) >= 0.70 > reliability(least - 1, spread)


def test_overdispersion_is_near_one_by_chance_and_large_where_examiners_differ() -> None:
    by_chance = [(4, 10), (5, 10), (6, 10), (3, 10), (7, 10), (5, 10), (4, 10), (6, 10), (2, 10), (8, 10)]
    # Squares 1, 0, 1, 4, 4, 0, 1, 1, and at the ends 9 drawn in to 4, over a variance of 2.5.
    assert overdispersion(by_chance) == pytest.approx((1 + 0 + 1 + 4 + 4 + 0 + 1 + 1 + 4 + 4) / 10 / 2.5)
    assert (overdispersion([(1, 10), (9, 10)] * 10) or 0) == pytest.approx(6.4)
    assert overdispersion([(10, 10)] * 5) is None


def test_overdispersion_draws_in_a_tenth_at_each_end() -> None:
    # Nine examiners at five of ten and one at ten of ten, whose score is drawn in to that of the others.
    found = overdispersion([(5, 10)] * 9 + [(10, 10)])
    share = 55 / 100
    assert found == pytest.approx((5 - 10 * share) ** 2 / (10 * share * (1 - share)))
