"""Matched groups, and the rule by which small ones are put together."""

import pytest

from examiner_db.figures.comparing.strata import Stratum, coarser, collapsed, specialty_of, stratum_of, widest, words
from examiner_db.figures.counting import Unit

FINE = Stratum("payer", "causation", "mn_wcca", "orthopedics", 2015)
NO_PERIOD = Stratum("payer", "causation", "mn_wcca", "orthopedics", None)
NO_SPECIALTY = Stratum("payer", "causation", "mn_wcca", None, None)


def unit(decided_on: str | None) -> Unit:
    return Unit("C1", "causation", "payer", "mn_wcca", decided_on, "insurer", checked=True, readings=frozenset({"r"}))


@pytest.mark.parametrize(
    ("decided_on", "period"),
    [("2015-01-01", 2015), ("2019-12-31", 2015), ("2020", 2020), ("2014-06", 2010), (None, None)],
)
def test_a_period_begins_in_every_fifth_year(decided_on: str | None, period: int | None) -> None:
    assert stratum_of(unit(decided_on), "orthopedics") == FINE._replace(period=period)


def test_first_the_period_is_dropped_and_then_the_specialty() -> None:
    assert list(coarser(FINE)) == [FINE, NO_PERIOD, NO_SPECIALTY]


def test_what_is_not_known_is_dropped_from_the_start() -> None:
    assert list(coarser(NO_PERIOD)) == [NO_PERIOD, NO_SPECIALTY]
    assert list(coarser(FINE._replace(specialty=None))) == [NO_SPECIALTY]


def test_of_groups_that_overlap_only_the_widest_is_counted() -> None:
    other = FINE._replace(period=2010)
    assert widest([FINE, other, FINE]) == [other, FINE]
    assert widest([FINE, NO_PERIOD, other]) == [NO_PERIOD]
    assert widest([NO_PERIOD, FINE._replace(issue="mmi")]) == [NO_PERIOD, FINE._replace(issue="mmi")]
    assert widest([]) == []


@pytest.mark.parametrize(
    ("printed", "group"),
    [
        ("orthopedic surgeon", "orthopedics"),
        ("Orthopaedic Surgery", "orthopedics"),
        ("physician", None),
        (None, None),
    ],
)
def test_a_specialty_is_its_group(printed: str | None, group: str | None) -> None:
    assert specialty_of(printed) == group


def test_groups_are_named_in_words() -> None:
    assert words(FINE) == "MN-WCCA, orthopedics, 2015\N{EN DASH}2019"
    assert words(NO_SPECIALTY) == "MN-WCCA, any specialty, any year"


def test_what_was_dropped_is_said() -> None:
    assert collapsed(FINE, FINE) == ""
    assert collapsed(FINE, NO_PERIOD).startswith("five-year periods are put together, because the finer group holds")
    assert collapsed(FINE, NO_SPECIALTY).startswith("five-year periods and specialties are put together")
    assert "fewer than 30 opinions of others, fewer than 5 other examiners" in collapsed(FINE, NO_PERIOD)
