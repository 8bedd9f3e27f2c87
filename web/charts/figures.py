"""A chart as data to a Plotly figure: the one room that imports Plotly.

``examiner_db.export.drawing`` draws the same data as SVG, for print and for pages without scripts.
"""

from collections.abc import Callable, Mapping
from functools import lru_cache
from html import escape
from textwrap import wrap
from typing import Any

from plotly import graph_objects

from examiner_db.export.drawing.grid import EMPTY, FULL, HOLE, meaning
from examiner_db.figures.chart import COLORS, Chart, Series, Shape
from examiner_db.figures.pictures.coverage import said
from web.charts.scatters import GRID, HEIGHT_OF_BAR, HEIGHT_OF_FRAME, INK, SCATTERED

PATTERNS: dict[Shape, str] = {"solid": "", "dotted": ".", "hatched": "/", "open": ""}
BLACK = "#000000"
FONT = "system-ui, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif"
_CHARACTERS = 16
_HEIGHT_OF_COLUMNS = 280
_HEIGHT_OF_HEADINGS = 90
_HEIGHT_OF_LINE = 18


def ready() -> None:
    """Have Plotly load what it else loads when it draws the first chart."""
    graph_objects.Bar()
    graph_objects.Scatter()
    graph_objects.Layout()


@lru_cache(maxsize=512)
def figure(chart: Chart) -> dict[str, Any]:
    """The figure of ``chart``, as the JSON that plotly.js draws: validated by Plotly, without its template."""
    if chart.kind in SCATTERED:
        traces, scattered = SCATTERED[chart.kind]
        drawn, layout = [graph_objects.Scatter(**trace) for trace in traces(chart)], scattered(chart, _layout(chart))
    else:
        drawn, layout = _DRAWN[chart.kind](chart), _grid_layout(chart) if chart.kind == "grid" else _layout(chart)
    return {
        "data": [trace.to_plotly_json() for trace in drawn],
        "layout": graph_objects.Layout(**layout).to_plotly_json(),
    }


def _diverging(chart: Chart) -> list[Any]:
    """The first series to the left of the middle ones, the last to their right; the middle ones around zero."""
    first, *middle, last = chart.series
    edges = [-sum(values) / 2 for values in zip(*(series.values for series in middle), strict=True)]
    edges = edges or [0.0] * len(chart.labels)
    bars = [_bar(chart, first, [edge - value for edge, value in zip(edges, first.values, strict=True)])]
    for series in (*middle, last):
        bars.append(_bar(chart, series, edges))
        edges = [edge + value for edge, value in zip(edges, series.values, strict=True)]
    return bars


def _stacked(chart: Chart) -> list[Any]:
    return [_bar(chart, series, None) for series in chart.series]


def _columns(chart: Chart) -> list[Any]:
    return [
        graph_objects.Bar(
            name=series.name,
            x=chart.labels,
            y=series.values,
            marker=_marker(series),
            hovertemplate="%{x}: %{y}<extra></extra>",
        )
        for series in chart.series
    ]


def _grid(chart: Chart) -> list[Any]:
    """One trace a mark, so that the legend says what each means."""
    cells = [
        (series.name, label, series.values[at]) for at, label in enumerate(chart.labels) for series in chart.series
    ]
    return [
        graph_objects.Scatter(
            name=name,
            mode="markers",
            x=[kind for kind, _, value in cells if meaning(value) == name],
            y=[label for _, label, value in cells if meaning(value) == name],
            customdata=[said(value) for _, _, value in cells if meaning(value) == name],
            marker={"symbol": symbol, "size": 11, "color": color, "line": {"width": 1, "color": color}},
            hovertemplate="%{y}, %{x}: %{customdata}<extra></extra>",
        )
        for name, symbol, color in (
            (FULL, "square", COLORS["solid"]),
            (EMPTY, "square-open", COLORS["open"]),
            (HOLE, "x-thin-open", INK),
        )
    ]


def _bar(chart: Chart, series: Series, base: list[float] | None) -> Any:
    words = [f"{value:g}" if value else "" for value in series.values]
    return graph_objects.Bar(
        name=series.name,
        orientation="h",
        y=[_wrapped(label) for label in chart.labels],
        x=series.values,
        base=base,
        marker=_marker(series),
        text=words,
        textposition="inside",
        insidetextanchor="middle",
        textangle=0,
        textfont={"color": "#ffffff" if series.shape == "solid" else BLACK, "weight": 700},
        customdata=words,
        hovertemplate="%{y}: %{customdata}<extra>" + series.name + "</extra>",
    )


def _marker(series: Series) -> dict[str, Any]:
    color = COLORS[series.shape]
    fill = "#ffffff" if series.shape == "open" else color
    pattern = {
        "shape": PATTERNS[series.shape],
        "bgcolor": fill,
        "fgcolor": "#ffffff",
        "fgopacity": 0.35,
        "size": 7,
        "solidity": 0.2,
    }
    return {"color": fill, "line": {"color": color, "width": 1}, "pattern": pattern}


def _layout(chart: Chart) -> dict[str, Any]:
    sideways, legend = chart.kind in {"diverging", "stacked"}, len(chart.series) > 1
    counts: dict[str, Any] = {
        "title": {"text": chart.axis, "font": {"size": 12}, "standoff": 8},
        "automargin": True,
        "rangemode": "tozero",
        "gridcolor": GRID,
        "zerolinecolor": INK,
    }
    labels = {"type": "category", "automargin": True, "ticks": "", "fixedrange": True}
    if chart.kind == "diverging":
        counts |= {"showticklabels": False, "rangemode": "normal", "zeroline": False, "showgrid": False}
    return {
        "barmode": "overlay" if chart.kind == "diverging" else "stack",
        "height": HEIGHT_OF_FRAME + _height_of_bars(chart) if sideways else _HEIGHT_OF_COLUMNS,
        "margin": {"l": 8, "r": 8, "t": 52 if legend else 12, "b": 44},
        "bargap": 0.3,
        "font": {"family": FONT, "size": 13, "color": INK},
        "paper_bgcolor": "#ffffff",
        "plot_bgcolor": "#ffffff",
        "showlegend": legend,
        "legend": {
            "orientation": "h",
            "traceorder": "normal",
            "xref": "container",
            "x": 0,
            "yref": "container",
            "y": 1,
            "yanchor": "top",
            "font": {"size": 12},
            "itemclick": False,
            "itemdoubleclick": False,
        },
        "xaxis": {**(counts if sideways else labels), "fixedrange": True},
        "yaxis": {**labels, "autorange": "reversed"} if sideways else {**counts, "fixedrange": True},
    }


def _height_of_bars(chart: Chart) -> int:
    """All bars lie equally far apart, so that the label of most lines says how far."""
    lines = max((len(_lines(label)) for label in chart.labels), default=1)
    return len(chart.labels) * max(HEIGHT_OF_BAR, _HEIGHT_OF_LINE * lines)


def _grid_layout(chart: Chart) -> dict[str, Any]:
    """Kinds above, in the order of the series; states from top to bottom."""
    axis: dict[str, Any] = {"type": "category", "automargin": True, "ticks": "", "fixedrange": True, "title": None}
    kinds = {"side": "top", "tickangle": -90, "categoryarray": [series.name for series in chart.series]}
    shared = _layout(chart)
    return {
        **shared,
        "height": HEIGHT_OF_FRAME + _HEIGHT_OF_HEADINGS + _HEIGHT_OF_LINE * len(chart.labels),
        "xaxis": {**axis, **kinds, "categoryorder": "array", "showgrid": False},
        "yaxis": {**axis, "categoryarray": list(chart.labels), "categoryorder": "array", "autorange": "reversed",
                  "dtick": 1, "gridcolor": GRID},
    }  # fmt: skip


_DRAWN: Mapping[str, Callable[[Chart], list[Any]]] = {
    "diverging": _diverging,
    "stacked": _stacked,
    "columns": _columns,
    "grid": _grid,
}


def _wrapped(label: str) -> str:
    """A label in short lines, so that it leaves room for the bars on a narrow screen."""
    return "<br>".join(map(escape, _lines(label)))


def _lines(label: str) -> list[str]:
    return wrap(label, _CHARACTERS)
