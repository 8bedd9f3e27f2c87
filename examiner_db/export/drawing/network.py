"""A network as SVG marks: the examiner, and a tie to each organization, as heavy as it has rows."""

from textwrap import wrap

from examiner_db.export.drawing.mark import LINE, MARGIN, WIDTH, Box, bar, number, path, text
from examiner_db.figures.chart import Chart, Series

_MARK = 10
_FROM = MARGIN + _MARK
_TO = 96
_CHARACTERS = 34
_HEAVIEST = 6
_SOLID = Series(name="", values=())


def network_marks(chart: Chart, top: float) -> tuple[list[str], float]:
    """Elements from ``top`` downward, and how far down they reach."""
    drawn, y, ends = [text(MARGIN, top + LINE - 4, chart.center)], top + LINE + 4, []
    most = max(max(series.values) for series in chart.series)
    for place, label in enumerate(chart.labels):
        series = next(one for one in chart.series if one.values[place])
        n = series.values[place]
        drawn.append(bar(chart, series, Box(_TO, y + 2, _MARK, _MARK)))
        ends.append((y + 2 + _MARK / 2, 1 + (_HEAVIEST - 1) * n / most))
        for line in wrap(f"{label}: {number(n)}", _CHARACTERS):
            drawn.append(text(_TO + _MARK + 6, y + LINE - 4, line))
            y += LINE
        y += 4
    middle = (top + LINE + 4 + y) / 2
    ties = [path(f"M{_FROM} {number(middle)}L{_TO} {number(end)}", width=width) for end, width in ends]
    center = bar(chart, _SOLID, Box(MARGIN, middle - _MARK / 2, _MARK, _MARK))
    drawn.append(text(WIDTH / 2, y + LINE - 4, chart.axis, "middle"))
    return [*ties, center, *drawn], y + LINE
