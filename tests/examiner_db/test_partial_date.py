"""Dates as precise as their source."""

import pytest
from pydantic import BaseModel, ValidationError

from examiner_db.partial_date import Moment, PartialDate, checked, checked_moment, from_format


class Dated(BaseModel):
    on: PartialDate
    at: Moment = "2026"


@pytest.mark.parametrize("text", ["2021", "2021-03", "2021-03-05", "2024-02-29", "0999"])
def test_three_shapes_are_dates(text: str) -> None:
    assert checked(text) == text
    assert Dated(on=text).on == text


@pytest.mark.parametrize(
    "text",
    [
        "",
        "21",
        "2021-3",
        "2021-13",
        "2021-02-30",
        "2023-02-29",
        "2021-03-05T00:00:00",
        "03/05/2021",
        "2021-03-05\n",
        "٢٠٢١",
    ],
)
def test_everything_else_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"not a date|month must be|day is out of range|day .* must be"):
        checked(text)
    with pytest.raises(ValidationError):
        Dated(on=text)


@pytest.mark.parametrize(
    ("text", "form", "date"),
    [
        ("08/27/2026", "%m/%d/%Y", "2026-08-27"),
        ("August 27, 2026", "%B %d, %Y", "2026-08-27"),
        ("20260827", "%Y%m%d", "2026-08-27"),
        ("2026-08-27T00:00:00.000", "%Y-%m-%dT%H:%M:%S.%f", "2026-08-27"),
        ("2026 Aug", "%Y %b", "2026-08"),
        ("2026-08", "%Y-%m", "2026-08"),
        ("2026", "%Y", "2026"),
    ],
)
def test_a_date_is_as_precise_as_its_format(text: str, form: str, date: str) -> None:
    assert from_format(text, form) == date


@pytest.mark.parametrize(("text", "form"), [("27/08/2026", "%m/%d/%Y"), ("", "%Y"), ("2026-08", "%Y-%m-%d")])
def test_another_format_is_an_error(text: str, form: str) -> None:
    with pytest.raises(ValueError, match=r"does not match format|unconverted data"):
        from_format(text, form)


@pytest.mark.parametrize("day", ["0209-03-05", "0001-01-01", "1799-12-31", "2100-01-01", "2209-03-05", "9999-12-31"])
def test_a_year_that_no_column_means_is_an_error(day: str) -> None:
    with pytest.raises(ValueError, match="no year from 1800 to 2099"):
        from_format(f"{day}T00:00:00.000", "%Y-%m-%dT%H:%M:%S.%f")


@pytest.mark.parametrize("text", ["2016112", "201611", "2016 1 12"])
def test_digits_that_run_together_are_eight(text: str) -> None:
    with pytest.raises(ValueError, match=r"not eight digits|does not match format"):
        from_format(text, "%Y%m%d")


@pytest.mark.parametrize("text", ["2026", "2026-08-27", "2026-08-27T10:00:00Z", "2026-08-27T10:00:00+00:00"])
def test_a_moment_is_a_date_or_an_instant(text: str) -> None:
    assert checked_moment(text) == text
    assert Dated(on="2026", at=text).at == text


@pytest.mark.parametrize("text", ["", "T10:00:00Z", "2026-08-27T25:00:00Z", "2026-08-27 10:00", "now"])
def test_what_is_neither_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        checked_moment(text)


def test_as_texts_they_sort_in_time() -> None:
    times = ["2025", "2026-08-26", "2026-08-27", "2026-08-27T09:00:00Z", "2026-08-27T10:00:00Z", "2026-08-28", "2027"]
    assert sorted(set(times)) == times
