"""Whether a share rises or falls with the year."""

import pytest

from examiner_db.figures.counting import Unit
from examiner_db.figures.opinions import opinion_units
from examiner_db.figures.sentence import Subject
from examiner_db.figures.trend import armitage, trends
from tests.examiner_db.figures.conftest import Readings

QUILL = Subject("Ada Quill", "identified")


def by_year(readings: Readings, years: dict[int, str]) -> list[Unit]:
    return opinion_units(one for year, says in years.items() for one in readings(says, decided_on=f"{year}-05-06"))


def test_the_test_is_that_of_cochran_and_armitage() -> None:
    # Four years with 4 of 12, 6 of 13, 9 of 13 and 12 of 15: statsmodels 0.15 (test_ordinal_association) gives
    # z 2.6716841 and p .0075472 with the years as scores.
    years = [0] * 4 + [1] * 6 + [2] * 9 + [3] * 12 + [0] * 8 + [1] * 7 + [2] * 4 + [3] * 3
    assert armitage(years, [1] * 31 + [0] * 22) == pytest.approx((2.6716841, 0.0075472), abs=1e-7)


def test_rates_stand_only_where_a_year_holds_ten(readings: Readings) -> None:
    units = by_year(readings, {2015: "iiiiiccccc", 2016: "iiiiiiiicc", 2018: "iiiiiiiiic", 2019: "i"})
    (found,) = trends(QUILL, units)
    assert [(one.year, one.insurer, one.of, one.share) for one in found.years] == [
        (2015, 5, 10, 0.5), (2016, 8, 10, 0.8), (2017, 0, 0, None), (2018, 9, 10, 0.9), (2019, 1, 1, None),
    ]  # fmt: skip
    assert found.z > 0
    assert "two-sided p .0" in found.sentence
    assert "not adjusted for the number of tests" in found.sentence


def test_a_small_tail_is_not_printed_as_none(readings: Readings) -> None:
    (found,) = trends(QUILL, by_year(readings, {2015: "c" * 15, 2017: "cccciiiiiiiiiii", 2019: "i" * 15}))
    assert found.p < 0.000_001
    assert "two-sided p under .001, not adjusted" in found.sentence


@pytest.mark.parametrize(
    "years",
    [
        {2015: "iiiiiccccc", 2016: "iiiiicccc", 2017: "iiiiiccccc"},
        {2015: "iiiiicccccccccc", 2016: "iiiiicccccccccc"},
        {2015: "i" * 10, 2016: "i" * 10, 2017: "i" * 10},
        {2015: "iiiiicccccm", 2016: "iiiiiccccc", 2017: "iiiiiccccn"},
    ],
)
def test_with_too_little_there_is_no_trend(readings: Readings, years: dict[int, str]) -> None:
    assert trends(QUILL, by_year(readings, years)) == []


def test_a_name_group_has_no_trend(readings: Readings) -> None:
    units = by_year(readings, dict.fromkeys((2015, 2016, 2017), "iiiiiccccc"))
    assert trends(Subject("Ada Quill", "name_group", "the decisions that print the name"), units) == []
    (found,) = trends(QUILL, units)
    assert (found.z, found.p) == pytest.approx((0, 1))
    assert "is not shown to rise or fall" in found.sentence
