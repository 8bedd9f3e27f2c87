"""Charts as Plotly figures: the same numbers, told by shape as well as by color, without a template."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from plotly.offline import get_plotlyjs_version

import web
from examiner_db.figures.chart import COLORS, Chart, Series, Table
from web.charts.figures import figure

STATIC = Path(web.__file__).parent / "static" / "plotly"
TABLE = Table(columns=("Issue",), rows=(("Causation",),))


def chart(kind: Any, *series: Series, labels: tuple[str, ...] = ("Causation", "Permanent impairment")) -> Chart:
    return Chart(id="c", kind=kind, title="T", caption="C.", labels=labels, series=series, axis="Opinions", table=TABLE)


DIVERGING = chart(
    "diverging",
    Series(name="Insurer", values=(15.0, 7.0)),
    Series(name="Mixed", values=(4.0, 0.0), shape="dotted"),
    Series(name="Claimant", values=(3.0, 2.0), shape="hatched"),
)


def spans(drawn: dict[str, Any], row: int) -> list[tuple[float, float]]:
    """Where each bar of a row begins and ends."""
    return [(bar["base"][row], bar["base"][row] + bar["x"][row]) for bar in drawn["data"]]


def test_a_diverging_row_hangs_around_the_middle_of_what_is_mixed() -> None:
    drawn = figure(DIVERGING)
    assert spans(drawn, 0) == [(-17.0, -2.0), (-2.0, 2.0), (2.0, 5.0)]
    assert spans(drawn, 1) == [(-7.0, 0.0), (0.0, 0.0), (0.0, 2.0)]


def test_a_diverging_chart_of_two_sides_meets_at_zero() -> None:
    two = chart("diverging", Series(name="A", values=(3.0, 1.0)), Series(name="B", values=(2.0, 5.0), shape="hatched"))
    drawn = figure(two)
    assert [spans(drawn, 0), spans(drawn, 1)] == [[(-3.0, 0.0), (0.0, 2.0)], [(-1.0, 0.0), (0.0, 5.0)]]


def test_numbers_stand_on_the_bars_and_nothing_where_there_is_none() -> None:
    assert [list(bar["text"]) for bar in figure(DIVERGING)["data"]] == [["15", "7"], ["4", ""], ["3", "2"]]


def test_series_differ_by_shape_as_well_as_by_color() -> None:
    open_one = Series(name="Not stated", values=(1.0, 1.0), shape="open")
    drawn = figure(chart("stacked", *DIVERGING.series, open_one))["data"]
    looks = [(bar["marker"]["color"], bar["marker"]["pattern"]["shape"]) for bar in drawn]
    assert looks == [(COLORS["solid"], ""), (COLORS["dotted"], "."), (COLORS["hatched"], "/"), ("#ffffff", "")]
    assert drawn[3]["marker"]["line"]["color"] == COLORS["open"]


def test_a_label_of_many_lines_has_room_for_them() -> None:
    def height(label: str) -> int:
        drawn = figure(chart("stacked", Series(name="Claims", values=(1.0, 2.0)), labels=("Causation", label)))
        return int(drawn["layout"]["height"])

    # Two bars, each as far apart as the longer label is high: four lines of "Better reasoned or more thorough than …".
    assert height("Better reasoned or more thorough than the contrary opinion") >= height("Treatment") + 2 * 30


def contrast(one: str, other: str) -> float:
    """The ratio of relative luminances, by WCAG 2.2."""

    def luminance(color: str) -> float:
        parts = (int(color[at : at + 2], 16) / 255 for at in (1, 3, 5))
        red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_numbers_can_be_read_on_their_bars() -> None:
    for bar in figure(DIVERGING)["data"]:
        assert contrast(bar["textfont"]["color"], bar["marker"]["color"]) >= 4.5


def test_columns_have_labels_below_and_counts_from_zero() -> None:
    drawn = figure(chart("columns", Series(name="Opinions", values=(2.0, 5.0)), labels=("2019", "2020")))
    (bar,) = drawn["data"]
    assert (list(bar["x"]), list(bar["y"])) == (["2019", "2020"], [2.0, 5.0])
    assert drawn["layout"]["xaxis"]["type"] == "category"
    assert drawn["layout"]["yaxis"]["rangemode"] == "tozero"
    assert drawn["layout"]["showlegend"] is False


@pytest.mark.parametrize("kind", ["diverging", "stacked", "columns"])
def test_the_json_is_small_plain_and_without_a_template(kind: str) -> None:
    text = json.dumps(figure(chart(kind, *DIVERGING.series)))
    assert '"template"' not in text
    assert "bdata" not in text
    assert len(text) < 3_000


def test_long_labels_are_broken_into_short_lines() -> None:
    assert list(figure(DIVERGING)["data"][0]["y"]) == ["Causation", "Permanent<br>impairment"]


def test_a_label_is_text_and_not_markup() -> None:
    hostile = chart("stacked", Series(name="A", values=(1.0,)), labels=("<a href=x>&",))
    assert list(figure(hostile)["data"][0]["y"]) == ["&lt;a href=x&gt;&amp;"]


def test_the_bundle_is_the_one_that_plotly_s_python_writes_for() -> None:
    head = (STATIC / "plotly-basic.min.js").read_text(encoding="utf-8")[:200]
    version = re.search(r"plotly\.js \(basic - minified\) v([\d.]+)", head)
    assert version is not None
    assert version[1] == get_plotlyjs_version()
    assert "MIT" in (STATIC / "LICENSE").read_text()
