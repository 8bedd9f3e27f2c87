"""The marks that drawings are made of, each an SVG element as text."""

from collections.abc import Mapping
from html import escape
from types import MappingProxyType
from typing import NamedTuple

from examiner_db.figures.chart import COLORS, Chart, Series, Shape

WIDTH = 360
MARGIN = 10
LINE = 16
BAR = 18
INK = "#1f1d1a"

_RULE = "#6f6b63"
_PATTERNS: Mapping[Shape, str] = MappingProxyType(
    {
        "hatched": '<path d="M-1 1L1 -1M0 6L6 0M5 7L7 5" stroke="#ffffff" stroke-width="1.2"/>',
        "dotted": '<circle cx="3" cy="3" r="1.1" fill="#ffffff"/>',
    }
)
_UNPRINTABLE = dict.fromkeys((*range(9), 11, 12, *range(14, 32), 65534, 65535))
"""Characters that XML cannot hold, however they are escaped."""


def safe(words: str) -> str:
    """Words as XML may hold them, in an element or an attribute."""
    return escape(words.translate(_UNPRINTABLE))


def number(value: float) -> str:
    """A number to two decimals, without trailing zeros."""
    return f"{value:.2f}".rstrip("0").rstrip(".")


def text(x: float, y: float, words: str, anchor: str = "start") -> str:
    """Words that start, end or are centered at a point, as ``anchor`` says."""
    return f'<text x="{number(x)}" y="{number(y)}" text-anchor="{anchor}">{safe(words)}</text>'


def rule(x1: float, y1: float, x2: float, y2: float) -> str:
    """A thin line."""
    return f'<line x1="{number(x1)}" y1="{number(y1)}" x2="{number(x2)}" y2="{number(y2)}" stroke="{_RULE}"/>'


def path(steps: str, *, dashed: bool = False, width: float = 1) -> str:
    """A line along ``steps``, which are commands of a path; dashed where it is told from another by that."""
    dashes = ' stroke-dasharray="4 3"' if dashed else ""
    return f'<path d="{steps}" fill="none" stroke="{_RULE}" stroke-width="{number(width)}"{dashes}/>'


def circle(x: float, y: float, radius: float) -> str:
    """An outline around a point."""
    place = f'cx="{number(x)}" cy="{number(y)}" r="{number(radius)}"'
    return f'<circle {place} fill="#ffffff" fill-opacity="0.6" stroke="{INK}"/>'


class Box(NamedTuple):
    """Where a rectangle stands, from its upper left corner."""

    x: float
    y: float
    width: float
    height: float


def bar(chart: Chart, series: Series, box: Box) -> str:
    """A rectangle in the color and the shape of its series; an open one is an outline."""
    color = COLORS[series.shape]
    fill = {"solid": color, "open": "#ffffff"}.get(series.shape, f"url(#{safe(chart.id)}-{series.shape})")
    place = " ".join(f'{name}="{number(value)}"' for name, value in box._asdict().items())
    return f'<rect {place} fill="{fill}" stroke="{color}"/>'


def fills(chart: Chart) -> list[str]:
    """The patterns of this chart, under ids of its own: a page may hold several charts."""
    used = {*(series.shape for series in chart.series), *(span.shape for span in chart.spans)}
    shapes = [shape for shape in _PATTERNS if shape in used]
    patterns = [
        f'<pattern id="{safe(chart.id)}-{shape}" width="6" height="6" patternUnits="userSpaceOnUse">'
        f'<rect width="6" height="6" fill="{COLORS[shape]}"/>{_PATTERNS[shape]}</pattern>'
        for shape in shapes
    ]
    return ["<defs>", *patterns, "</defs>"] if patterns else []
