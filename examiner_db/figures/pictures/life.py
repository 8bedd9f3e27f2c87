"""Charts of one examiner's record as a whole: what happened when, and ties to those who engaged or paid."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple

from examiner_db.figures.chart import Chart, Series, Shape, Span, Table
from examiner_db.figures.pictures.rows import told_of
from examiner_db.figures.sentence import NOT_RANDOM
from examiner_db.figures.words import counted, listed, number, span

_SHAPES: tuple[Shape, ...] = ("solid", "dotted", "hatched", "open")
MOST_TIES = 12
"""How many ties a picture draws; all of them stand in the table."""


class Happened(NamedTuple):
    """Something dated on one line of a timeline; dates are as precise as their source."""

    line: str
    on: str
    until: str | None
    words: str


class Tied(NamedTuple):
    """An organization, what it did, and in how many decisions or payments."""

    name: str
    did: str
    n: int


def timeline_chart(lead: str, lines: Mapping[str, Shape], happened: Sequence[Happened]) -> Chart | None:
    """A line for each of ``lines`` on which something happened, in its shape; nothing of a single thing."""
    if len(happened) < 2:
        return None
    on_line = {line: [one for one in happened if one.line == line] for line in lines}
    on_line = {line: found for line, found in on_line.items() if found}
    years = sorted(one.on[:4] for one in happened)
    told = listed([f"{number(len(found))} under {line.lower()}" for line, found in on_line.items()])
    finding = f"From {years[0]} to {years[-1]}, {counted(len(happened), 'dated entry', 'dated entries')}: {told}."
    return Chart(
        id="timeline",
        kind="timeline",
        title="Career and discipline over time",
        caption=told_of(lead, finding, "The decisions of a year are one entry. Entries without a date are not drawn."),
        labels=tuple(on_line),
        series=(),
        axis="Year",
        table=Table(
            columns=("Line", "Entries", "First", "Last"),
            rows=tuple(
                (line, str(len(found)), min(one.on for one in found)[:4], max(one.on for one in found)[:4])
                for line, found in on_line.items()
            ),
        ),
        section="timeline",
        spans=tuple(_span(one, lines[one.line]) for one in happened),
    )


def _span(one: Happened, shape: Shape) -> Span:
    end = None if one.until is None else when(one.until)
    start = when(one.on)
    words = f"{one.words}, {one.on if one.until is None else span(one.on, one.until)}"
    return Span(
        label=one.line, start=start, end=end if end is not None and end > start else None, words=words, shape=shape
    )


def when(written: str) -> float:
    """A date as a year and part of it: the middle of a year or a month that is given alone."""
    year, *rest = written[:10].split("-")
    if not rest:
        return int(year) + 0.5
    month = int(rest[0])
    if len(rest) == 1:
        return int(year) + (month - 0.5) / 12
    return int(year) + (date.fromisoformat(written[:10]).timetuple().tm_yday - 0.5) / 366


def network_chart(lead: str, center: str, ties: Sequence[Tied]) -> Chart | None:
    """A tie from the examiner to each organization, the first dozen; nothing of a single one."""
    if len(ties) < 2:
        return None
    shown, rest = ties[:MOST_TIES], len(ties) - MOST_TIES
    kinds = list(dict.fromkeys(tie.did for tie in shown))
    finding = (
        f"{number(len(ties)).capitalize()} organizations are named as having engaged or paid the examiner; the numbers "
        "are decisions or payments on record here."
    )
    more = (
        f"The picture shows the first {number(MOST_TIES)}, and {number(rest)} more stand in the table."
        if rest > 0
        else ""
    )
    return Chart(
        id="network",
        kind="network",
        title="Who engaged or paid",
        caption=told_of(lead, finding, more, NOT_RANDOM),
        labels=tuple(tie.name for tie in shown),
        series=tuple(
            Series(
                name=kind[:1].upper() + kind[1:],
                values=tuple(float(tie.n) if tie.did == kind else 0.0 for tie in shown),
                shape=_SHAPES[min(place, len(_SHAPES) - 1)],
            )
            for place, kind in enumerate(kinds)
        ),
        axis="Decisions or payments",
        table=Table(columns=("Organization", "What it did", "Rows"), rows=()),
        section="network",
        center=center,
    )
