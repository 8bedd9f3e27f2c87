"""A chart as SVG text, for print, downloads and pages without scripts: the same bytes for the same chart.

Drawn on a sheet 360 units wide, so that its words stay readable on a narrow screen. Series differ by color and by
shape. Everything is said in attributes, since a strict policy for styles blocks ``style=``. The chart's title and
caption are the name and the description of the picture.
"""

from collections.abc import Callable, Mapping
from math import ceil
from textwrap import wrap
from typing import NamedTuple

from examiner_db.export.drawing.funnel import funnel_marks
from examiner_db.export.drawing.grid import grid_marks
from examiner_db.export.drawing.mark import BAR, INK, LINE, MARGIN, WIDTH, Box, bar, fills, number, rule, safe, text
from examiner_db.export.drawing.network import network_marks
from examiner_db.export.drawing.timeline import timeline_marks
from examiner_db.figures.chart import Chart

_GAP = 10
_COLUMN = 130
_CHARACTER = 6.4
"""How wide a character is, on average: SVG has no line breaks, and nothing here can measure a font."""


class _Scale(NamedTuple):
    """Where zero stands on the sheet, and how long one of what is counted is."""

    zero: float
    unit: float


_Sketch = tuple[list[str], float]
"""Elements, and how far down they reach."""


def svg(chart: Chart) -> str:
    """Draw ``chart`` as an SVG element that may stand alone or inside a page; empty if there is nothing to draw."""
    if not _holds_anything(chart):
        return ""
    legend, top = _legend(chart)
    body, bottom = _DRAWN[chart.kind](chart, top)
    height, id_ = number(bottom + MARGIN), safe(chart.id)
    named = f'role="img" aria-labelledby="{id_}-title" aria-describedby="{id_}-desc"'
    words = f'font-family="sans-serif" font-size="12" fill="{INK}"'
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" {named} {words}>',
        f'<title id="{id_}-title">{safe(chart.title)}</title>',
        f'<desc id="{id_}-desc">{safe(chart.description)}</desc>',
        *fills(chart),
        f'<rect width="{WIDTH}" height="{height}" fill="#ffffff"/>',
        *legend,
        *body,
        "</svg>",
    ]
    return "\n".join(lines) + "\n"


def _holds_anything(chart: Chart) -> bool:
    counts = any(value for series in chart.series for value in series.values)
    return counts or chart.kind == "grid" or bool(chart.spans) or chart.funnel is not None


def _legend(chart: Chart) -> _Sketch:
    """What each shape stands for, in as many lines as it takes; nothing for a single series."""
    if len(chart.series) < 2 or chart.kind == "grid":
        return [], MARGIN
    drawn, x, y = [], float(MARGIN), float(MARGIN)
    for series in chart.series:
        width = LINE + 4 + len(series.name) * _CHARACTER
        if x > MARGIN and x + width > WIDTH - MARGIN:
            x, y = float(MARGIN), y + LINE + 4
        drawn += [bar(chart, series, Box(x, y, LINE, LINE - 4)), text(x + LINE + 4, y + LINE - 6, series.name)]
        x += width + _GAP
    return drawn, y + LINE + _GAP


def _diverging(chart: Chart, top: float) -> _Sketch:
    """The first series to the left, the last to the right, the others astride the middle; both sides to one scale."""
    spans = [_left(values) for values in _across(chart)]
    reach = max(max(left, sum(values) - left) for left, values in zip(spans, _across(chart), strict=True))
    return _bars(chart, top, spans, _Scale(WIDTH / 2, (WIDTH / 2 - MARGIN) / reach))


def _left(values: tuple[float, ...]) -> float:
    return values[0] + sum(values[1:-1]) / 2 if len(values) > 1 else 0.0


def _stacked(chart: Chart, top: float) -> _Sketch:
    reach = max(sum(values) for values in _across(chart))
    return _bars(chart, top, [0.0] * len(chart.labels), _Scale(MARGIN, (WIDTH - 2 * MARGIN) / reach))


def _across(chart: Chart) -> list[tuple[float, ...]]:
    """For every label the values of all series."""
    return list(zip(*(series.values for series in chart.series), strict=True))


def _bars(chart: Chart, top: float, before: list[float], scale: _Scale) -> _Sketch:
    """One bar for each label, below the label and its numbers, which stand in the order of the legend.

    ``before`` is how much of each bar stands left of the zero line.
    """
    drawn, y = [], top
    for label, left, values in zip(chart.labels, before, _across(chart), strict=True):
        numbers = " + ".join(number(value) for value in values)
        drawn.append(text(WIDTH - MARGIN, y + LINE - 4, numbers, "end"))
        room = int((WIDTH - 2 * MARGIN) / _CHARACTER) - len(numbers) - 1
        for line in wrap(label, max(room, 12)) or [""]:
            drawn.append(text(MARGIN, y + LINE - 4, line))
            y += LINE
        x = scale.zero - left * scale.unit
        for series, value in zip(chart.series, values, strict=True):
            drawn += [bar(chart, series, Box(x, y, value * scale.unit, BAR))] if value else []
            x += value * scale.unit
        drawn.append(rule(scale.zero, y - 3, scale.zero, y + BAR + 3))
        y += BAR + _GAP
    drawn.append(text(WIDTH / 2, y + LINE - 4, chart.axis, "middle"))
    return drawn, y + LINE


def _columns(chart: Chart, top: float) -> _Sketch:
    """One column for each label, its number above it while there is room, and as many labels as fit."""
    totals = [sum(values) for values in _across(chart)]
    width = (WIDTH - 2 * MARGIN) / len(totals)
    floor, scale = top + 2 * LINE + _COLUMN, _COLUMN / max(totals)
    every = ceil((max(map(len, chart.labels)) + 1) * _CHARACTER / width)
    drawn = [text(MARGIN, top + LINE - 4, f"{chart.axis}, at most {number(max(totals))}")]
    for place, (label, total, values) in enumerate(zip(chart.labels, totals, _across(chart), strict=True)):
        middle, y = MARGIN + (place + 0.5) * width, floor
        for series, value in zip(chart.series, values, strict=True):
            y -= value * scale
            drawn += [bar(chart, series, Box(middle - width * 0.35, y, width * 0.7, value * scale))] if value else []
        if total and len(number(total)) * _CHARACTER < width:
            drawn.append(text(middle, y - 4, number(total), "middle"))
        if place % every == 0:
            drawn.append(text(middle, floor + LINE, label, "middle"))
    return [*drawn, rule(MARGIN, floor, WIDTH - MARGIN, floor)], floor + LINE


_DRAWN: Mapping[str, Callable[[Chart, float], _Sketch]] = {
    "diverging": _diverging,
    "stacked": _stacked,
    "columns": _columns,
    "timeline": timeline_marks,
    "grid": grid_marks,
    "funnel": funnel_marks,
    "network": network_marks,
}
