"""A chart as data: what the site draws with Plotly, and prints, downloads and script-less pages draw as SVG."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal

from examiner_db.records import Frozen

Shape = Literal["solid", "hatched", "dotted", "open"]
"""What tells one series from another in print and without color."""

COLORS: Mapping[Shape, str] = MappingProxyType(
    {"solid": "#33567d", "hatched": "#b3762a", "dotted": "#8a8578", "open": "#33567d"}
)
"""Slate blue, ochre and warm gray: each at least 3:1 on white, and no red beside green. ``open`` is an outline only."""


class Series(Frozen):
    """One named run of values, aligned with the chart's labels. ``shape`` distinguishes it without color."""

    name: str
    values: tuple[float, ...]
    shape: Shape = "solid"


class Table(Frozen):
    """The same figures as a table: what a reader without the picture reads."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


class Chart(Frozen):
    """Series over labels. ``diverging`` draws the first series leftward, the last rightward, others at the center.

    ``grid`` draws a row a label and a column a series, and of each value only what `figures.grid` says it means.
    """

    id: str
    kind: Literal["diverging", "stacked", "columns", "timeline", "grid"]
    title: str
    caption: str
    labels: tuple[str, ...]
    series: tuple[Series, ...]
    axis: str
    table: Table
