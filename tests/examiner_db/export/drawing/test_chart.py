"""Charts as SVG: well-formed, named, safe under a strict policy, and to scale."""

import re
from itertools import pairwise
from typing import Any
from xml.etree.ElementTree import Element

import pytest
from defusedxml.ElementTree import fromstring

from examiner_db.export.drawing.chart import svg
from examiner_db.export.drawing.funnel import ticks
from examiner_db.export.drawing.timeline import years_shown
from examiner_db.figures.chart import COLORS, Chart, Funnel, Limit, Point, Series, Span, Table

SVG = "{http://www.w3.org/2000/svg}"


def chart(**facts: Any) -> Chart:
    plain: dict[str, Any] = {
        "id": "opinions-payer",
        "kind": "diverging",
        "title": "Opinions by issue",
        "caption": "Of the 40 opinions counted here, 30 favored the insurer or employer.",
        "labels": ("Causation", "Work capacity"),
        "series": (
            Series(name="Insurer or employer", values=(20.0, 10.0), shape="solid"),
            Series(name="Mixed", values=(2.0, 0.0), shape="dotted"),
            Series(name="Claimant", values=(3.0, 5.0), shape="hatched"),
        ),
        "axis": "Opinions",
        "table": Table(columns=("Issue", "n"), rows=()),
    }
    return Chart(**{**plain, **facts})


def columns(labels: list[str], values: list[float]) -> Chart:
    series = (Series(name="Opinions", values=tuple(values)),)
    return chart(kind="columns", labels=tuple(labels), series=series, id="years-payer")


def parsed(drawing: str) -> Element:
    root: Element = fromstring(drawing)
    return root


def words(root: Element) -> list[str]:
    return [element.text or "" for element in root.iter(f"{SVG}text")]


def bars(root: Element, series_count: int, label_count: int) -> list[dict[str, float]]:
    """The rectangles of the bars, without the sheet, the swatches of the legend and those inside patterns."""
    drawn = [element for element in root.findall(f"{SVG}rect") if element.get("stroke")]
    legend = series_count if series_count > 1 else 0
    assert len(drawn) <= legend + series_count * label_count
    return [{name: float(bar.attrib[name]) for name in ("x", "y", "width", "height")} for bar in drawn[legend:]]


TIMELINE = chart(
    kind="timeline",
    id="timeline",
    labels=("Licenses", "Discipline"),
    series=(),
    spans=(
        Span(label="Licenses", start=1999.5, end=2024.2, words="license 40404, Xenia, 1999\N{EN DASH}2024-03"),
        Span(label="Licenses", start=2001.5, end=None, words="license 50505, Xenia, 2001"),
        Span(label="Discipline", start=2011.3, end=None, words="reprimand, Xenia, 2011-04", shape="hatched"),
    ),
)
FUNNEL = chart(
    kind="funnel",
    id="funnel-payer-causation",
    labels=(),
    series=(),
    funnel=Funnel(
        examiner=Point(of=40, share=0.9),
        peers=(Point(of=12, share=0.5, n=2), Point(of=30, share=0.8)),
        baseline=0.75,
        limits=(
            Limit(name="19 of 20", of=tuple(range(1, 42)), shares=(None,) * 4 + (1.0,) * 37),
            Limit(name="998 of 1,000", of=tuple(range(1, 42)), shares=(None,) * 41, dashed=True),
        ),
    ),
)
NETWORK = chart(
    kind="network",
    id="network",
    center="Ada Quill",
    labels=("Acorn Indemnity", "Zenith Mutual Workers' Compensation and Surety Company", "Corvane Devices"),
    series=(
        Series(name="Retained for an insurer or employer", values=(4.0, 1.0, 0.0)),
        Series(name="Paid, as the company reported", values=(0.0, 0.0, 2.0), shape="dotted"),
    ),
    axis="Decisions or payments",
)
ALL = [
    chart(),
    chart(kind="stacked", id="weighing-payer"),
    columns(["2019", "2020"], [3, 4]),
    TIMELINE,
    FUNNEL,
    NETWORK,
]


@pytest.mark.parametrize("drawn", ALL, ids=lambda drawn: drawn.kind)
def test_a_drawing_has_a_name_a_description_and_a_role(drawn: Chart) -> None:
    root = parsed(svg(drawn))
    assert root.tag == f"{SVG}svg"
    named = {root.attrib[name] for name in ("aria-labelledby", "aria-describedby")}
    title, desc = root.find(f"{SVG}title"), root.find(f"{SVG}desc")
    assert title is not None
    assert desc is not None
    assert (title.text, desc.text) == (drawn.title, drawn.description)
    assert {title.get("id"), desc.get("id")} == named
    assert root.get("role") == "img"
    assert root[0] is title


@pytest.mark.parametrize("drawn", ALL, ids=lambda drawn: drawn.kind)
def test_a_drawing_passes_a_strict_policy(drawn: Chart) -> None:
    for element in parsed(svg(drawn)).iter():
        assert element.tag not in {f"{SVG}{name}" for name in ("script", "style", "foreignObject", "image", "a", "use")}
        assert not any(name in {"style", "class", "href"} or name.startswith("on") for name in element.attrib)


@pytest.mark.parametrize("drawn", ALL, ids=lambda drawn: drawn.kind)
def test_nothing_leaves_the_sheet(drawn: Chart) -> None:
    root = parsed(svg(drawn))
    left, top, width, height = (float(part) for part in root.attrib["viewBox"].split())
    assert (left, top) == (0, 0)
    assert width <= 390
    for rect in root.findall(f"{SVG}rect"):
        at = {name: float(rect.get(name, "0")) for name in ("x", "y", "width", "height")}
        assert at["x"] >= 0
        assert at["y"] >= 0
        assert at["x"] + at["width"] <= width + 0.01
        assert at["y"] + at["height"] <= height + 0.01
    for text in root.iter(f"{SVG}text"):
        assert 0 < float(text.attrib["y"]) <= height


@pytest.mark.parametrize("drawn", ALL, ids=lambda drawn: drawn.kind)
def test_the_same_chart_is_the_same_bytes(drawn: Chart) -> None:
    again = Chart.model_validate_json(drawn.model_dump_json())
    assert svg(drawn) == svg(again)


def test_words_are_escaped_and_what_xml_cannot_hold_is_left_out() -> None:
    hostile = "</title><script>alert('&')</script>\x00\x0b\ufffe\""
    found = chart(
        id='a"><b>',
        title=hostile,
        caption=hostile,
        labels=(hostile, "Other"),
        axis=hostile,
        series=(Series(name=hostile, values=(1.0, 2.0), shape="hatched"), Series(name="b", values=(1.0, 1.0))),
    )
    drawing = svg(found)
    assert "<script" not in drawing
    title = parsed(drawing).find(f"{SVG}title")
    assert title is not None
    assert title.text == "</title><script>alert('&')</script>\""


@pytest.mark.parametrize(
    "empty",
    [
        chart(labels=(), series=()),
        chart(labels=(), series=(Series(name="a", values=()),)),
        chart(series=(Series(name="a", values=(0.0, 0.0)),)),
    ],
)
def test_nothing_is_drawn_of_nothing(empty: Chart) -> None:
    assert svg(empty) == ""


def test_diverging_bars_are_to_one_scale_around_the_middle() -> None:
    found = bars(parsed(svg(chart())), 3, 2)
    assert len(found) == 5
    first = found[:3]
    unit = first[0]["width"] / 20
    assert [bar["width"] for bar in found] == pytest.approx(
        [20 * unit, 2 * unit, 3 * unit, 10 * unit, 5 * unit], abs=0.02
    )
    assert first[1]["x"] + first[1]["width"] / 2 == pytest.approx(180, abs=0.02)
    assert found[3]["x"] + found[3]["width"] == pytest.approx(180, abs=0.02)
    assert found[4]["x"] == pytest.approx(180, abs=0.02)


def test_stacked_bars_follow_each_other_without_gap() -> None:
    found = bars(parsed(svg(chart(kind="stacked"))), 3, 2)
    assert found[0]["x"] == found[3]["x"]
    for left, right in [*pairwise(found[:3]), (found[3], found[4])]:
        assert left["x"] + left["width"] == pytest.approx(right["x"], abs=0.02)


def test_columns_stand_on_one_line_with_their_numbers() -> None:
    root = parsed(svg(columns(["2019", "2020", "2021"], [2, 0, 4])))
    found = bars(root, 1, 3)
    assert {round(bar["y"] + bar["height"], 1) for bar in found} == {round(found[0]["y"] + found[0]["height"], 1)}
    assert found[1]["height"] == pytest.approx(2 * found[0]["height"], abs=0.02)
    assert words(root) == ["Opinions, at most 4", "2", "2019", "2020", "4", "2021"]


def test_fifty_years_show_as_many_labels_as_fit() -> None:
    years = [str(year) for year in range(1975, 2025)]
    shown = [word for word in words(parsed(svg(columns(years, [1] * 50)))) if word in years]
    assert shown == years[:: len(years) // len(shown) + (len(years) % len(shown) > 0)]
    assert 5 <= len(shown) <= 12


def test_every_label_has_its_numbers_in_the_order_of_the_legend() -> None:
    found = words(parsed(svg(chart())))
    assert found == [
        "Insurer or employer",
        "Mixed",
        "Claimant",
        "20 + 2 + 3",
        "Causation",
        "10 + 0 + 5",
        "Work capacity",
        "Opinions",
    ]


def test_a_long_label_is_broken_and_none_of_it_is_lost() -> None:
    label = "Whether the condition was there before the work or the accident that is said to have caused it"
    found = words(parsed(svg(chart(labels=(label, "Causation")))))
    assert label in " ".join(found)
    assert max(map(len, found)) < 60


def test_series_differ_without_color() -> None:
    root = parsed(svg(chart()))
    patterns = {pattern.attrib["id"] for pattern in root.iter(f"{SVG}pattern")}
    assert patterns == {"opinions-payer-hatched", "opinions-payer-dotted"}
    fills = [element.attrib["fill"] for element in root.findall(f"{SVG}rect") if element.get("stroke")][:3]
    assert fills == [COLORS["solid"], "url(#opinions-payer-dotted)", "url(#opinions-payer-hatched)"]


def test_a_long_legend_is_broken_before_it_leaves_the_sheet() -> None:
    names = ["Insurer, employer or agency", "Credited in part by the tribunal", "Claimant", "Not stated"]
    found = chart(series=tuple(Series(name=name, values=(1.0, 2.0)) for name in names))
    texts = [text for text in parsed(svg(found)).iter(f"{SVG}text") if text.text in names]
    assert [text.text for text in texts] == names
    heights = [float(text.attrib["y"]) for text in texts]
    assert heights == sorted(heights)
    assert len(set(heights)) == 3
    assert all(float(text.attrib["x"]) + 6.4 * len(text.text or "") <= 360 for text in texts)


def test_an_open_series_is_an_outline() -> None:
    found = chart(series=(Series(name="a", values=(1.0, 1.0), shape="open"), Series(name="b", values=(1.0, 1.0))))
    swatch = next(element for element in parsed(svg(found)).findall(f"{SVG}rect") if element.get("stroke"))
    assert (swatch.get("fill"), swatch.get("stroke")) == ("#ffffff", COLORS["open"])


def test_two_charts_on_a_page_share_no_id() -> None:
    drawings = [svg(chart()), svg(chart(id="opinions-agency"))]
    ids = [set(re.findall(r' id="([^"]+)"', drawing)) for drawing in drawings]
    assert ids[0]
    assert not ids[0] & ids[1]


def test_no_color_is_red_or_green() -> None:
    for color in set(re.findall(r"#([0-9a-f]{6})", "".join(svg(drawn) for drawn in ALL))):
        red, green, blue = (int(color[place : place + 2], 16) for place in (0, 2, 4))
        assert not (red > 150 and green < 90 and blue < 90), color
        assert not (green > red + 30 and green > blue + 30), color


def rects(drawn: Chart) -> list[dict[str, float]]:
    """Every mark that is a rectangle with an outline."""
    found = [element for element in parsed(svg(drawn)).findall(f"{SVG}rect") if element.get("stroke")]
    return [{name: float(one.attrib[name]) for name in ("x", "y", "width", "height")} for one in found]


def test_a_timeline_puts_every_mark_on_its_line_and_at_its_time() -> None:
    license_held, license_issued, reprimand = rects(TIMELINE)
    assert license_held["y"] - license_issued["y"] == pytest.approx(3)
    assert reprimand["y"] > license_held["y"] + 20
    unit = license_held["width"] / (2024.2 - 1999.5)
    assert license_issued["x"] - license_held["x"] == pytest.approx(2 * unit, abs=0.1)
    assert reprimand["x"] - license_held["x"] == pytest.approx((2011.3 - 1999.5) * unit, abs=0.1)
    assert words(parsed(svg(TIMELINE)))[:2] == ["Licenses (2)", "Discipline (1)"]


def test_a_timeline_names_years_that_have_room() -> None:
    assert list(years_shown(1999, 2025)) == [1999, 2004, 2009, 2014, 2019, 2024]
    assert list(years_shown(2019, 2021)) == [2019, 2020, 2021]
    assert list(years_shown(1930, 2026)) == [1930, 1950, 1970, 1990, 2010]


def test_a_funnel_is_linear_in_counts_and_shares() -> None:
    root = parsed(svg(FUNNEL))
    legend, *peers = [
        {name: float(one.attrib[name]) for name in ("cx", "cy", "r")} for one in root.iter(f"{SVG}circle")
    ]
    square = rects(FUNNEL)[-1]
    across = (peers[1]["cx"] - peers[0]["cx"]) / (30 - 12)
    assert square["x"] + square["width"] / 2 == pytest.approx(peers[1]["cx"] + 10 * across, abs=0.05)
    up = (peers[0]["cy"] - peers[1]["cy"]) / 0.3
    assert square["y"] + square["height"] / 2 == pytest.approx(peers[1]["cy"] - 0.1 * up, abs=0.05)
    assert peers[0]["r"] > peers[1]["r"]
    assert legend["cx"] < 40


def test_a_limit_of_a_funnel_is_drawn_in_steps_and_only_where_a_count_is_outside() -> None:
    paths = [one.attrib["d"] for one in parsed(svg(FUNNEL)).iter(f"{SVG}path")]
    first, never = paths[-3:-1]
    assert first.count("M") == 1
    assert first.count("H") == 37
    assert set(re.findall(r"[A-Z]", first)) == {"M", "L", "H"}
    assert never.count("H") == 0


def test_a_funnel_counts_in_steps_that_have_room() -> None:
    assert list(ticks(41)) == [0, 10, 20, 30, 40]
    assert list(ticks(7)) == list(range(8))
    assert len(ticks(1000)) <= 9


def test_a_network_writes_every_organization_on_lines_of_its_own() -> None:
    root = parsed(svg(NETWORK))
    found = words(root)
    assert "Ada Quill" in found
    assert "Acorn Indemnity: 4" in found
    assert " ".join(found).count("Surety Company: 1") == 1
    heights = [float(one.attrib["y"]) for one in root.iter(f"{SVG}text")]
    assert len(heights) == len(set(heights))
    widths = [float(one.attrib["stroke-width"]) for one in root.findall(f"{SVG}path")]
    assert widths[0] == max(widths)
    assert widths[1] < widths[2] < widths[0]
