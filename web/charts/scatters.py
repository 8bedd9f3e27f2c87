"""Timelines, funnels and networks as traces of marks and lines, which `web.charts.figures` makes into figures."""

from collections.abc import Callable, Mapping, Sequence
from html import escape
from textwrap import wrap
from typing import Any

from examiner_db.figures.chart import COLORS, Chart, Limit, Point, Series, Shape, Span

Trace = dict[str, Any]
"""What one scatter of plotly.js is made of."""
Layout = dict[str, Any]

INK = "#1f1d1a"
GRID = "#dedbd4"
RULE = "#6f6b63"
HEIGHT_OF_BAR = 34
HEIGHT_OF_FRAME = 116
_LONG = 30


def timeline(chart: Chart) -> list[Trace]:
    """One trace for all that lasts and one for all moments of each shape; the words stand on the marks."""
    drawn = []
    for shape in dict.fromkeys(span.shape for span in chart.spans):
        lasting = [span for span in chart.spans if span.shape == shape and span.end is not None]
        moments = [span for span in chart.spans if span.shape == shape and span.end is None]
        if lasting:
            drawn.append(_lasting(chart, lasting))
        if moments:
            drawn.append(
                {
                    "mode": "markers",
                    "x": [span.start for span in moments],
                    "y": [chart.labels.index(span.label) for span in moments],
                    "customdata": [span.words for span in moments],
                    "marker": _symbol(shape, 10),
                    "hovertemplate": "%{customdata}<extra></extra>",
                }
            )
    return drawn


def _lasting(chart: Chart, spans: Sequence[Span]) -> Trace:
    return {
        "mode": "lines",
        "x": [x for span in spans for x in (span.start, span.end, None)],
        "y": [y for span in spans for y in (*([chart.labels.index(span.label)] * 2), None)],
        "customdata": [words for span in spans for words in (span.words, span.words, None)],
        "line": {"color": COLORS[spans[0].shape], "width": 7},
        "hovertemplate": "%{customdata}<extra></extra>",
    }


def _symbol(shape: Shape, size: float) -> dict[str, Any]:
    """A mark told by its form as well as its color."""
    forms: dict[Shape, str] = {"solid": "square", "hatched": "diamond", "dotted": "circle", "open": "square-open"}
    return {"symbol": forms[shape], "size": size, "color": COLORS[shape], "line": {"width": 1, "color": COLORS[shape]}}


def funnel(chart: Chart) -> list[Trace]:
    """The limits in their steps, the expected share, the peers as circles and the examiner as a square."""
    found = chart.funnel
    if found is None:
        return []
    most = max([found.examiner.of, *(peer.of for peer in found.peers)]) + 1
    lines = [_limit(limit, most, named=limit.name != before) for before, limit in _after(found.limits)]
    expected = {
        "name": "Expected share",
        "mode": "lines",
        "x": [0, most],
        "y": [found.baseline] * 2,
        "line": {"color": INK, "width": 2},
    }
    peers = _dots("Other examiners of the group", found.peers, {"symbol": "circle-open", "size": 9, "color": INK})
    return [*lines, expected, peers, _dots("This examiner", [found.examiner], _symbol("solid", 12))]


def _after(limits: Sequence[Limit]) -> list[tuple[str, Limit]]:
    """Each limit with the name of the one before it: the two of one name stand in the legend once."""
    return list(zip(["", *(limit.name for limit in limits)], limits, strict=False))


def _limit(limit: Limit, most: int, *, named: bool) -> Trace:
    at = [(of, share) for of, share in zip(limit.of, limit.shares, strict=True) if of <= most]
    return {
        "name": f"{limit.name} lie between, by chance alone",
        "mode": "lines",
        "x": [of for of, _ in at],
        "y": [share for _, share in at],
        "line": {"color": RULE, "width": 1, "shape": "hvh", "dash": "dash" if limit.dashed else "solid"},
        "showlegend": named,
        "hoverinfo": "skip",
    }


def _dots(name: str, points: Sequence[Point], marker: dict[str, Any]) -> Trace:
    return {
        "name": name,
        "mode": "markers",
        "x": [point.of for point in points],
        "y": [point.share for point in points],
        "customdata": [f"{point.share * point.of:.0f} of {point.of}" for point in points],
        "marker": marker,
        "hovertemplate": "%{customdata}<extra></extra>",
    }


def network(chart: Chart) -> list[Trace]:
    """A line from the middle of the left side to each organization, and one trace of marks for each thing done."""
    middle = (len(chart.labels) - 1) / 2
    n = [max(series.values[place] for series in chart.series) for place in range(len(chart.labels))]
    ties = [
        {
            "mode": "lines",
            "x": [0, 1],
            "y": [middle, place],
            "line": {"color": RULE, "width": 1 + 5 * value / max(n)},
            "showlegend": False,
            "hoverinfo": "skip",
        }
        for place, value in enumerate(n)
    ]
    marks = [_organizations(chart, series) for series in chart.series]
    center = {
        "mode": "markers",
        "x": [0],
        "y": [middle],
        "marker": _symbol("solid", 13),
        "showlegend": False,
        "hoverinfo": "skip",
    }
    return [*ties, center, *marks]


def _organizations(chart: Chart, series: Series) -> Trace:
    places = [place for place, value in enumerate(series.values) if value]
    words = [f"{chart.labels[place]}: {series.values[place]:g}" for place in places]
    return {
        "name": series.name,
        "mode": "markers+text",
        "x": [1] * len(places),
        "y": places,
        "text": [f"  {'<br>  '.join(escape(line) for line in wrap(one, _LONG))}" for one in words],
        "textposition": "middle right",
        "marker": _symbol(series.shape, 11),
        "hoverinfo": "skip",
    }


def timeline_layout(chart: Chart, shared: Layout) -> Layout:
    """Years below, the lines from top to bottom with how many marks each has."""
    entries = [f"{label} ({sum(span.label == label for span in chart.spans)})" for label in chart.labels]
    return {
        **shared,
        "height": HEIGHT_OF_FRAME - 40 + HEIGHT_OF_BAR * len(chart.labels),
        "margin": {"l": 8, "r": 8, "t": 12, "b": 36},
        "showlegend": False,
        "xaxis": {"automargin": True, "fixedrange": True, "gridcolor": GRID, "tickformat": "d", "zeroline": False},
        "yaxis": {"autorange": "reversed", "automargin": True, "fixedrange": True, "ticktext": entries,
                  "tickvals": list(range(len(entries))), "zeroline": False, "gridcolor": GRID},
    }  # fmt: skip


def funnel_layout(_chart: Chart, shared: Layout) -> Layout:
    """Both axes linear and from zero: counts below, shares beside."""
    axis: dict[str, Any] = {"automargin": True, "fixedrange": True, "gridcolor": GRID, "rangemode": "tozero"}
    title = {"text": "Opinions that favored one side", "font": {"size": 12}, "standoff": 8}
    return {
        **shared,
        "height": 420,
        "margin": {"l": 8, "r": 8, "t": 110, "b": 44},
        "showlegend": True,
        "xaxis": {**axis, "title": title},
        "yaxis": {**axis, "range": [0, 1.03], "tickformat": ".0%"},
    }


def network_layout(chart: Chart, shared: Layout) -> Layout:
    """No axes: the examiner at the left, the organizations in their order at the right."""
    bare = {"visible": False, "fixedrange": True}
    return {
        **shared,
        "height": HEIGHT_OF_FRAME + HEIGHT_OF_BAR * len(chart.labels),
        "margin": {"l": 12, "r": 8, "t": 28 + 18 * len(chart.series), "b": 8},
        "xaxis": {**bare, "range": [-0.1, 4.5]},
        "yaxis": {**bare, "range": [len(chart.labels) - 0.5, -0.5]},
    }


SCATTERED: Mapping[str, tuple[Callable[[Chart], list[Trace]], Callable[[Chart, Layout], Layout]]] = {
    "timeline": (timeline, timeline_layout),
    "funnel": (funnel, funnel_layout),
    "network": (network, network_layout),
}
"""For each kind of chart its traces, and its layout made from the one that all charts share."""
