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
        ("12", "Since 2012 he has performed 12 examinations per year, each of a day or less.", (12, 1)),
        ("400", "He performs 400 examinations per calendar year, and about two per day.", (400, 1)),
        ("240", "He does 240 IMEs a year, or 20 per month.", (240, 1)),
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


@pytest.mark.parametrize(
    ("value", "quote"),
    [
        ("20", "conducts 20 independent medical examinations per month, and last year earned $300,000 from them"),
        ("15", "performs 15 independent medical examinations each week and earned $250,000 in the past year"),
        ("12", "Over the past years he has done 12 examinations weekly, more than 500 a year."),
        ("40", "did 40 examinations in the last six months, and none the prior year"),
        ("3", "does 3 reviews every working day, and has for the past five years"),
        ("2", "does 2 IMEs daily, some 400 a year"),
        ("900", "did 900 reviews over the past twelve years, about 75 a year"),
        ("900", "did 900 reviews over the last few years, and 75 a year of another kind"),
        ("150", "did 150 reviews in the past couple of years, or 75 a year"),
        ("900", "did 900 reviews over the past decade, about 90 a year"),
    ],
)
def test_the_number_s_own_period_is_not_passed_over_for_a_year_further_on(value: str, quote: str) -> None:
    assert stated(value, quote) is None


@pytest.mark.parametrize(
    ("value", "quote"),
    [
        ("12", "Since 2012, as in the past five years, he made 12 such examinations each week."),
        ("12", "Seen on May 12, as in the past five years, he made 12 such examinations each week."),
        ("40", "He did 1,40 of 40% of such examinations a year."),
    ],
)
def test_a_number_is_not_found_in_another_number_nor_twice(value: str, quote: str) -> None:
    assert stated(value, quote) is None
