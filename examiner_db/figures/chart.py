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
    """The same figures as a table: what a reader without the picture reads.

    ``opens`` is aligned with ``rows``: for every cell the filter that opens the rows which the cell counts, empty for a
    cell that counts none. Without it no cell opens anything.
    """

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    opens: tuple[tuple[str, ...], ...] = ()


class Span(Frozen):
    """Something on the line of ``label``, from ``start`` to ``end`` in years and parts of them; a moment has no end."""

    label: str
    start: float
    end: float | None
    words: str
    shape: Shape = "solid"


class Point(Frozen):
    """A place in a funnel, with ``of`` counted and a ``share`` of them, and how many examiners stand there."""

    of: int
    share: float
    n: int = 1


class Limit(Frozen):
    """One limit of a funnel: the share at each ``of``, exact, in steps; ``None`` where no count is outside."""

    name: str
    of: tuple[int, ...]
    shares: tuple[float | None, ...]
    dashed: bool = False


class Funnel(Frozen):
    """An examiner among peers: every peer, the share expected of the examiner, and the limits around it."""

    examiner: Point
    peers: tuple[Point, ...]
    baseline: float
    limits: tuple[Limit, ...]


class Chart(Frozen):
    """Series over labels. ``diverging`` draws the first series leftward, the last rightward, others at the center.

    ``grid`` draws a row a label and a column a series, and of each value only what `figures.grid` says it means.
    ``timeline`` draws ``spans`` on a line a label, ``funnel`` its funnel, and ``network`` a tie from ``center`` to each
    label. ``caption`` is the finding, and ``reading`` how to read a picture of which that must be said. ``section`` is
    the section of the profile whose rows it counts, and ``query`` the filter that opens them.
    """

    id: str
    kind: Literal["diverging", "stacked", "columns", "timeline", "grid", "funnel", "network"]
    title: str
    caption: str
    labels: tuple[str, ...]
    series: tuple[Series, ...]
    axis: str
    table: Table
    section: str = ""
    query: str = ""
    spans: tuple[Span, ...] = ()
    funnel: Funnel | None = None
    center: str = ""
    reading: str = ""

    @property
    def description(self) -> str:
        """The picture in words: the finding, and how to read it."""
        return f"{self.caption} {self.reading}".rstrip()
