"""Numbers of examinations as decisions state them."""

import pytest

from examiner_db.figures.volume import stated


@pytest.mark.parametrize(
    ("value", "quote", "found"),
    [
        ("200", "Dr. Vale performs 200 independent medical examinations per year.", (200, 1)),
        ("1,700", "He had done 1,700 IMEs over the past five years.", (1700, 5)),
        ("200", "conducts 150 to 200 evaluations annually", (200, 1)),
        ("300", "did about 300 reviews in the last 2 years", (300, 2)),
        ("40", "did 40 examinations during the prior year", (40, 1)),
    ],
)
def test_a_number_for_a_year_or_for_years(value: str, quote: str, found: tuple[int, int]) -> None:
    assert stated(value, quote) == found


@pytest.mark.parametrize(
    ("value", "quote"),
    [
        ("eight", "Dr. Vale does six to eight IMEs per week."),
        ("20", "Dr. Vale does 20 examinations per month."),
        ("200", "Dr. Vale performs 200 examinations."),
        ("200", "each year is long; Dr. Vale did 200 examinations"),
        ("90%", "90% of his examinations per year"),
    ],
)
def test_without_digits_and_years_nothing_is_stated(value: str, quote: str) -> None:
    assert stated(value, quote) is None
