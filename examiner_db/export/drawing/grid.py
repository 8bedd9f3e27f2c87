"""A grid of coverage as SVG marks: full squares, empty squares, and crosses where nothing covers the cell."""

from examiner_db.export.drawing.mark import LINE, MARGIN, WIDTH, Box, bar, number, rule, safe, text
from examiner_db.figures.chart import Chart, Series
from examiner_db.figures.pictures.coverage import NOTHING, UNREAD

FULL, EMPTY, HOLE = "records are held", "a source, not read yet", "no source"
"""What the three marks stand for; the site's own drawing says the same."""

_LABELS = 150
_HEADINGS = 84
_MARK = 11
_SHAPES = {FULL: Series(name=FULL, values=(), shape="solid"), EMPTY: Series(name=EMPTY, values=(), shape="open")}


def grid_marks(chart: Chart, top: float) -> tuple[list[str], float]:
    """Elements from ``top`` downward, and how far down they reach."""
    drawn, y = [], top
    for name in (FULL, EMPTY, HOLE):
        drawn += [_mark(chart, name, MARGIN, y + 2), text(MARGIN + LINE + 4, y + LINE - 4, name)]
        y += LINE
    width = (WIDTH - _LABELS - MARGIN) / len(chart.series)
    y += _HEADINGS
    for at, series in enumerate(chart.series):
        drawn.append(_upright(_LABELS + (at + 0.5) * width + 4, y - 4, series.name))
    for place, label in enumerate(chart.labels):
        drawn.append(text(_LABELS - 8, y + LINE - 4, label, "end"))
        for at, series in enumerate(chart.series):
            left = _LABELS + (at + 0.5) * width - _MARK / 2
            drawn.append(_mark(chart, meaning(series.values[place]), left, y + 2))
        y += LINE
    return drawn, y


def meaning(value: float) -> str:
    """Which of the three marks a cell has."""
    if value == NOTHING:
        return HOLE
    return EMPTY if value == UNREAD else FULL


def _mark(chart: Chart, name: str, x: float, y: float) -> str:
    if name in _SHAPES:
        return bar(chart, _SHAPES[name], Box(x, y, _MARK, _MARK))
    near, far = 3, _MARK - 3
    return rule(x + near, y + near, x + far, y + far) + rule(x + near, y + far, x + far, y + near)


def _upright(x: float, y: float, words: str) -> str:
    place = f'x="{number(x)}" y="{number(y)}" transform="rotate(-90 {number(x)} {number(y)})"'
    return f"<text {place}>{safe(words)}</text>"
