"""What is covered, state by state and kind by kind, as a chart: the holes are as plain as the rest."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from examiner_db.figures.chart import Chart, Series, Table
from examiner_db.us_states import STATES

KINDS: Mapping[str, str] = {
    "discipline": "Discipline",
    "exclusion": "Exclusions",
    "license": "Licenses",
    "roster": "Rosters",
    "decision": "Decisions",
    "publication": "Publications",
    "payment": "Payments",
}
"""The columns, by what a record is called. Registrations are left out: they say who exists, and of that all."""

OF_ROOM: Mapping[str, str] = {
    "discipline": "discipline",
    "identity": "license",
    "rosters": "roster",
    "decisions": "decision",
    "publications": "publication",
    "payments": "payment",
}
"""What a source holds at least, by the folder of its file: known before it ever ran."""

OF_SOURCE: Mapping[str, str] = dict.fromkeys(
    ("ca_dir_suspensions", "us_cms_opt_out", "us_cms_revoked", "us_oig_leie"), "exclusion"
)
"""The same of sources that hold something else than their folder says."""

NOTHING, UNREAD = -1.0, 0.0
"""What stands in a cell that no source covers, and in one whose source holds nothing here yet."""

COUNTRY, WORLD = "US", "International"
_PLACES = {COUNTRY: "United States", **STATES, WORLD: "Worldwide"}


class Covering(NamedTuple):
    """That a source covers a cell, and how many records of it are held here."""

    jurisdiction: str
    kind: str
    records: int


def held_at_least(slug: str, room: str) -> str | None:
    """What a source holds that never ran; ``None`` for the user's own files, which may be anything."""
    return OF_SOURCE.get(slug) or OF_ROOM.get(room)


def grid(coverings: Iterable[Covering]) -> Chart:
    """The chart: a row for the nation, each state and the world, a column for each kind."""
    cells: dict[tuple[str, str], float] = {}
    for one in coverings:
        place = one.jurisdiction.removeprefix("US-")
        if place in _PLACES and one.kind in KINDS:
            cells[place, one.kind] = cells.get((place, one.kind), 0.0) + one.records
    series = [
        Series(name=name, values=tuple(cells.get((place, kind), NOTHING) for place in _PLACES))
        for kind, name in KINDS.items()
    ]
    labels = tuple(_label(name) for name in _PLACES.values())
    return Chart(
        id="coverage",
        kind="grid",
        title="Coverage by state and kind",
        caption=_caption(cells),
        labels=labels,
        series=tuple(series),
        axis="Kind of record",
        table=Table(columns=("Where", *KINDS.values()), rows=tuple(_rows(labels, series))),
    )


def _rows(labels: Sequence[str], series: Sequence[Series]) -> Iterator[tuple[str, ...]]:
    """A row for every place that has a source of its own, and one for all that have none."""
    bare = []
    for label, values in zip(labels, zip(*(one.values for one in series), strict=True), strict=True):
        if any(value != NOTHING for value in values):
            yield label, *map(said, values)
        else:
            bare.append(label)
    if bare:
        yield f"No source of their own: {', '.join(bare)}", *(said(NOTHING) for _ in series)


def said(value: float) -> str:
    """A cell in words."""
    if value == NOTHING:
        return "no source"
    return "not read yet" if value == UNREAD else f"{value:,.0f}"


def _caption(cells: Mapping[tuple[str, str], float]) -> str:
    """The finding: how much of the map is a hole. Publications and payments are not a matter of states."""
    kinds = [kind for kind in KINDS if kind not in {"publication", "payment"}]
    held = {place for (place, kind), n in cells.items() if place in STATES and kind in kinds and n > 0}
    empty = len(STATES) - len({place for place, kind in cells if place in STATES and kind in kinds})
    return (
        f"Records of their own are held for {len(held)} of {len(STATES)} states and territories; for {empty} there is "
        "no source of their own at all, and what the national sources say is all there is. Where nothing stands, "
        "finding nothing means nothing."
    )


def _label(name: str) -> str:
    return name[0].upper() + name[1:]
