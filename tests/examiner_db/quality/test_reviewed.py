"""What reviews prove: the exact lower bound, the sample, and what counts."""

import pytest

from examiner_db.figures.interval import exact
from examiner_db.quality.reviewed import Reviewed, ReviewedPrecision, reviewed_precision


def several(
    accepted: int, rejected: int, *, drawn: bool, kind: str = "opinion", where: str = "us_ecab"
) -> list[Reviewed]:
    words = ["accepted"] * accepted + ["rejected"] * rejected
    return [Reviewed(kind, where, word, drawn) for word in words]


def only(reviews: list[Reviewed]) -> ReviewedPrecision:
    (one,) = reviewed_precision(reviews)
    return one


def test_no_review_no_precision() -> None:
    assert reviewed_precision([]) == []


def test_accepted_of_all_with_the_exact_bound() -> None:
    one = only(several(9, 1, drawn=True))
    assert (one.kind, one.tribunal, one.accepted, one.n, one.counts) == ("opinion", "us_ecab", 9, 10, False)
    assert one.lower == pytest.approx(0.5549839, abs=1e-6)


@pytest.mark.parametrize(
    ("accepted", "rejected", "counts"),
    [(71, 0, False), (72, 0, True), (108, 1, False), (109, 1, True), (1, 0, False), (0, 72, False)],
)
def test_a_kind_counts_once_its_lower_bound_reaches_the_least_precision(
    accepted: int, rejected: int, *, counts: bool
) -> None:
    one = only(several(accepted, rejected, drawn=True))
    assert one.counts is counts
    assert one.lower == exact(accepted, accepted + rejected).low


def test_what_was_not_drawn_at_random_proves_nothing() -> None:
    one = only(several(500, 0, drawn=False))
    assert (one.accepted, one.n, one.counts) == (500, 500, False)


def test_where_some_were_drawn_only_those_are_counted() -> None:
    one = only([*several(100, 0, drawn=False), *several(8, 2, drawn=True)])
    assert (one.accepted, one.n) == (8, 10)
    proved = only([*several(0, 30, drawn=False), *several(80, 0, drawn=True)])
    assert (proved.accepted, proved.n, proved.counts) == (80, 80, True)


def test_kinds_and_tribunals_are_kept_apart_and_in_order() -> None:
    mixed = [
        *several(1, 0, drawn=True, kind="weighing"),
        *several(0, 1, drawn=True, where="mn_wcca"),
        *several(2, 0, drawn=True),
        *several(1, 1, drawn=True, where="mn_wcca"),
    ]
    assert [(one.kind, one.tribunal, one.accepted, one.n) for one in reviewed_precision(mixed)] == [
        ("opinion", "mn_wcca", 1, 3),
        ("opinion", "us_ecab", 2, 2),
        ("weighing", "us_ecab", 1, 1),
    ]
