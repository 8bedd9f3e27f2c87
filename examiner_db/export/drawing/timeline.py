"""A timeline as SVG marks: a line for each kind of thing, its name above it, and years below all."""

from math import ceil, floor

from examiner_db.export.drawing.mark import LINE, MARGIN, WIDTH, Box, bar, rule, text
from examiner_db.figures.chart import Chart, Series, Span

_LANE = 12
_MARK = 7
_LEAST = 3
_STEPS = (1, 2, 5, 10, 20, 50)
_MOST_YEARS = 7


def timeline_marks(chart: Chart, top: float) -> tuple[list[str], float]:
    """Elements from ``top`` downward, and how far down they reach."""
    ends = [span.end for span in chart.spans if span.end is not None]
    first, last = floor(min(span.start for span in chart.spans)), ceil(max([*ends, *(s.start for s in chart.spans)]))
    unit = (WIDTH - 2 * MARGIN - _MARK) / max(last - first, 1)
    drawn, y = [], top
    for label in chart.labels:
        here = [span for span in chart.spans if span.label == label]
        drawn.append(text(MARGIN, y + LINE - 4, f"{label} ({len(here)})"))
        y += LINE + 2
        drawn.append(rule(MARGIN, y + _LANE / 2, WIDTH - MARGIN, y + _LANE / 2))
        drawn += [_mark(chart, span, MARGIN + (span.start - first) * unit, y, unit) for span in here]
        y += _LANE + 4
    return [*drawn, *_years(first, last, unit, y)], y + LINE


def years_shown(first: int, last: int) -> range:
    """The years that have room for their names, from the first one on."""
    step = next((step for step in _STEPS if (last - first) / step < _MOST_YEARS), _STEPS[-1])
    return range(first, last + 1, step)


def _mark(chart: Chart, span: Span, x: float, y: float, unit: float) -> str:
    look = Series(name="", values=(), shape=span.shape)
    if span.end is None:
        return bar(chart, look, Box(x, y, _MARK, _LANE))
    return bar(chart, look, Box(x, y + 3, max((span.end - span.start) * unit, _LEAST), _LANE - 6))


def _years(first: int, last: int, unit: float, y: float) -> list[str]:
    drawn = []
    for year in years_shown(first, last):
        x = MARGIN + (year - first) * unit
        anchor = "start" if year == first else "end" if x > WIDTH - 2 * MARGIN else "middle"
        drawn += [rule(x, y - 2, x, y + 2), text(x, y + LINE - 2, str(year), anchor)]
    return drawn
