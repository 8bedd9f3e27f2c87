"""A funnel as SVG marks: shares over counts, both axes linear, limits in their exact steps."""

from examiner_db.export.drawing.mark import LINE, MARGIN, WIDTH, Box, bar, circle, number, path, rule, text
from examiner_db.figures.chart import Chart, Funnel, Limit, Series

_LEFT = 40
_HEIGHT = 190
_HALF = 5
_SQUARE = Series(name="", values=())
_MOST_TICKS = 8
_STEPS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)


def funnel_marks(chart: Chart, top: float) -> tuple[list[str], float]:
    """Elements from ``top`` downward, and how far down they reach."""
    funnel = chart.funnel
    if funnel is None:
        return [], top
    legend, y = _legend(chart, funnel, top)
    most = max([funnel.examiner.of, *(peer.of for peer in funnel.peers)]) + 1
    unit, floor = (WIDTH - _LEFT - MARGIN) / most, y + _HEIGHT
    drawn = [*legend, *_axes(most, unit, y, floor)]
    level = floor - funnel.baseline * _HEIGHT
    drawn += [path(_steps(limit, unit, floor, most), dashed=limit.dashed) for limit in funnel.limits]
    drawn.append(path(f"M{_LEFT} {number(level)}H{WIDTH - MARGIN}", width=2))
    drawn += [
        circle(_LEFT + peer.of * unit, floor - peer.share * _HEIGHT, 3 + min(peer.n - 1, 3)) for peer in funnel.peers
    ]
    x, at = _LEFT + funnel.examiner.of * unit, floor - funnel.examiner.share * _HEIGHT
    drawn.append(bar(chart, _SQUARE, Box(x - _HALF, at - _HALF, 2 * _HALF, 2 * _HALF)))
    drawn.append(text(_LEFT, floor + 2 * LINE + 4, "Opinions that favored one side"))
    return drawn, floor + 2 * LINE + 4


def ticks(most: int) -> range:
    """The counts that have room for their numbers, from none on."""
    step = next((step for step in _STEPS if most / step <= _MOST_TICKS), _STEPS[-1])
    return range(0, most + 1, step)


def _legend(chart: Chart, funnel: Funnel, top: float) -> tuple[list[str], float]:
    """What each mark and each line is, one to a line."""
    left, y = MARGIN + 2 * LINE, top
    drawn = [bar(chart, _SQUARE, Box(MARGIN + 11, y, 2 * _HALF, 2 * _HALF)), text(left, y + LINE - 6, "This examiner")]
    y += LINE
    drawn += [circle(MARGIN + 16, y + 5, 4), text(left, y + LINE - 6, "Other examiners of the group")]
    y += LINE
    lines = {"Expected share": (2.0, False), **{limit.name: (1.0, limit.dashed) for limit in funnel.limits}}
    for name, (width, dashed) in lines.items():
        drawn.append(path(f"M{MARGIN} {number(y + 5)}H{MARGIN + 22}", dashed=dashed, width=width))
        drawn.append(text(left, y + LINE - 6, name if width > 1 else f"{name} lie between, by chance alone"))
        y += LINE
    return drawn, y + 8


def _axes(most: int, unit: float, top: float, floor: float) -> list[str]:
    drawn = [rule(_LEFT, top, _LEFT, floor), rule(_LEFT, floor, WIDTH - MARGIN, floor)]
    for quarter in range(5):
        y = floor - quarter * _HEIGHT / 4
        drawn += [text(_LEFT - 4, y + 4, f"{quarter * 25}%", "end"), rule(_LEFT - 3, y, _LEFT, y)]
    for count in ticks(most):
        x = _LEFT + count * unit
        drawn += [rule(x, floor, x, floor + 3), text(x, floor + LINE, str(count), "middle")]
    return drawn


def _steps(limit: Limit, unit: float, floor: float, most: int) -> str:
    """A level stretch around each count, half way to its neighbors, joined by risers; nothing where none is outside."""
    steps, drawn = [], False
    for place, (of, share) in enumerate(zip(limit.of, limit.shares, strict=True)):
        if share is None or of > most:
            drawn = False
            continue
        after = limit.of[place + 1] if place + 1 < len(limit.of) else of + 1
        before = limit.of[place - 1] if place else of - 1
        left, right = _LEFT + (before + of) / 2 * unit, _LEFT + min((of + after) / 2, most) * unit
        steps.append(f"{'L' if drawn else 'M'}{number(left)} {number(floor - share * _HEIGHT)}H{number(right)}")
        drawn = True
    return "".join(steps) or f"M{_LEFT} {number(floor)}"
