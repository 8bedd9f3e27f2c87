"""The tables of one track record, as CSV, XLSX and JSON write them, and what stands before them in words."""

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from examiner_db.export.columns import (
    ACTS,
    COUNTS,
    CREDIT,
    FIGURES,
    LEDGER,
    OPINIONS,
    WEIGHINGS,
    WHO,
    WORKS,
    Columns,
    cells,
    names,
)
from examiner_db.export.material import Material
from examiner_db.export.spreadsheet import Cell, spreadsheet
from examiner_db.track_record import TrackRecord
from examiner_db.track_record.acts import acts


@dataclass(frozen=True)
class TableKind:
    """One table: its title, its columns, and which rows of a track record stand in it."""

    title: str
    columns: Columns
    rows: Callable[[TrackRecord], tuple[Any, ...]]


def _acts(record: TrackRecord) -> tuple[Any, ...]:
    groups = acts(record.discipline)
    return (*groups.counted, *groups.charges, *groups.other)


TABLES: Mapping[str, TableKind] = {
    "counts": TableKind("What the record holds", COUNTS, lambda record: record.counts),
    "figures": TableKind("Opinions by issue and direction", FIGURES, lambda record: record.figures),
    "credit": TableKind("How tribunals weighed opinions", CREDIT, lambda record: record.credit),
    "opinions": TableKind("Opinions", OPINIONS, lambda record: record.opinions),
    "weighings": TableKind("Weighings", WEIGHINGS, lambda record: record.weighings),
    "ledger": TableKind("Volume, money and method", LEDGER, lambda record: record.ledger),
    "discipline": TableKind("Discipline and other public acts", ACTS, _acts),
    "publications": TableKind("Publications", WORKS, lambda record: record.publications),
}
"""Every table by its name, in the order of the profile."""


def rows(material: Material, table: str) -> Iterator[tuple[Cell, ...]]:
    """The rows of a table, each beginning with whom it is about; ``KeyError`` if there is no such table."""
    kind, site = TABLES[table], material.taken.site
    who = cells(WHO, material.record, site)
    return ((*who, *cells(kind.columns, row, site)) for row in kind.rows(material.record))


def headings(table: str) -> tuple[str, ...]:
    """The names of a table's columns."""
    return (*names(WHO), *names(TABLES[table].columns))


def about(material: Material) -> tuple[tuple[str, str], ...]:
    """What stands before the tables: whom they are about, when they were made and of what, and what they cannot say."""
    record, taken = material.record, material.taken
    lines = [
        ("examiner", record.name),
        ("examiner_id", record.id),
        ("who_this_is", record.standing_sentence),
        ("site", taken.site),
        ("release", taken.release_id),
        ("exported_on", taken.on),
    ]
    lines += [("sample", SAMPLE)] if taken.sample else []
    if material.has_private:
        lines.append(("private", PRIVATE))
    lines += [("withheld", material.withheld)] if material.withheld else []
    lines += [("withheld_rows", f"{name}: {n}") for name, n in material.held.items()]
    lines += [("share_alike", f"Rows marked so must be passed on under {terms}.") for terms in material.share_alike]
    return (*lines, *(("limit", sentence) for sentence in record.cannot_see))


SAMPLE = "Invented sample: every person, decision and source in it is made up."
PRIVATE = "Contains what was read from private files of your own. Do not publish it or file it unread."


def as_csv(material: Material, table: str) -> str:
    """One table as CSV that a spreadsheet opens safely."""
    return spreadsheet(headings(table), rows(material, table))


def as_json(material: Material, wanted: tuple[str, ...] = tuple(TABLES)) -> str:
    """Tables as JSON: what they are about, the meaning of each column, and the rows."""
    value = {
        "about": [{"what": what, "says": says} for what, says in about(material)],
        "columns": {table: {one.name: one.meaning for one in (*WHO, *TABLES[table].columns)} for table in wanted},
        "tables": {table: list(map(partial(_named, headings(table)), rows(material, table))) for table in wanted},
    }
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"


def _named(columns: tuple[str, ...], row: tuple[Cell, ...]) -> dict[str, Cell]:
    return dict(zip(columns, row, strict=True))
