"""The timeline and the network as data."""

import pytest

from examiner_db.figures.chart import Shape, Span
from examiner_db.figures.pictures.life import Happened, Tied, network_chart, timeline_chart, when

DASH = "\N{EN DASH}"
LINES: dict[str, Shape] = {"Licenses": "solid", "Decisions": "solid", "Discipline": "hatched"}
HELD = f"license 40404, Xenia, 1999{DASH}2024-07-01"
LICENSE = Happened("Licenses", "1999", "2024-07-01", "license 40404, Xenia")
REPRIMAND = Happened("Discipline", "2011-04", None, "reprimand, Xenia")


@pytest.mark.parametrize(
    ("written", "year"),
    [("2011", 2011.5), ("2011-01", 2011 + 0.5 / 12), ("2011-12", 2011 + 11.5 / 12), ("2011-12-31", 2011 + 364.5 / 366)],
)
def test_a_date_alone_is_its_middle(written: str, year: float) -> None:
    assert when(written) == pytest.approx(year)
    assert int(when(written)) == 2011


def test_a_timeline_draws_what_lasted_and_what_happened() -> None:
    chart = timeline_chart("", LINES, [LICENSE, REPRIMAND])
    assert chart is not None
    assert chart.labels == ("Licenses", "Discipline")
    assert chart.spans == (
        Span(label="Licenses", start=1999.5, end=when("2024-07-01"), words=HELD),
        Span(label="Discipline", start=when("2011-04"), end=None, words="reprimand, Xenia, 2011-04", shape="hatched"),
    )  # fmt: skip
    assert chart.caption == (
        "From 1999 to 2011, two dated entries: one under licenses and one under discipline. The decisions of a year "
        "are one entry. Entries without a date are not drawn."
    )
    assert chart.table.rows == (("Licenses", "1", "1999", "1999"), ("Discipline", "1", "2011", "2011"))


def test_an_end_before_its_beginning_is_drawn_as_a_moment() -> None:
    chart = timeline_chart("", LINES, [LICENSE, Happened("Discipline", "2011-04", "2011", "suspension")])
    assert chart is not None
    assert chart.spans[1].end is not None
    backward = timeline_chart("", LINES, [LICENSE, Happened("Discipline", "2011-04", "2010", "suspension")])
    assert backward is not None
    assert backward.spans[1].end is None


def test_a_single_entry_is_no_timeline() -> None:
    assert timeline_chart("", LINES, [LICENSE]) is None


def test_a_network_keeps_the_order_and_tells_what_each_did_by_shape() -> None:
    ties = [Tied("Zenith Mutual", "retained for the claimant", 2), Tied("Corvane Devices", "paid", 5)]
    chart = network_chart("", "Ada Quill", ties)
    assert chart is not None
    assert (chart.center, chart.labels) == ("Ada Quill", ("Zenith Mutual", "Corvane Devices"))
    assert [(series.name, series.values, series.shape) for series in chart.series] == [
        ("Retained for the claimant", (2.0, 0.0), "solid"),
        ("Paid", (0.0, 5.0), "dotted"),
    ]
    assert chart.caption.startswith("Two organizations are named as having engaged or paid the examiner; ")


def test_a_long_network_is_folded_and_says_so() -> None:
    chart = network_chart("", "Ada Quill", [Tied(f"Insurer {number:02}", "retained", 1) for number in range(19)])
    assert chart is not None
    assert len(chart.labels) == 12
    assert "The picture shows the first 12, and seven more stand in the table." in chart.caption


def test_a_single_tie_is_no_network() -> None:
    assert network_chart("", "Ada Quill", [Tied("Zenith Mutual", "retained", 9)]) is None
