"""The tables of one track record, as CSV, XLSX, JSON and the API write them, and what stands before them in words."""

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any, Protocol

from examiner_db.export.column import Columns, cells, names
from examiner_db.export.columns import ACTS, COUNTS, CREDIT, FIGURES, LATER, LEDGER, OPINIONS, WEIGHINGS, WHO, WORKS
from examiner_db.export.life.listings import ListingLine
from examiner_db.export.listings import EXCLUSIONS, LICENSES, PAYMENTS, REGISTRATIONS, ROSTERS
from examiner_db.export.made import MADE
from examiner_db.export.material import Material
from examiner_db.export.spreadsheet import Cell, spreadsheet
from examiner_db.track_record import DecisionFacts, LaterRow, OpinionRow, TrackRecord, WeighingRow
from examiner_db.track_record.acts import acts


class Known(Protocol):
    """What is known of one physician, as far as whoever asks may see it: the track record, and the rows of lists."""

    @property
    def record(self) -> TrackRecord:
        """The track record."""
        ...

    @property
    def listed(self) -> tuple[ListingLine, ...]:
        """What registries, boards and rosters list."""
        ...


@dataclass(frozen=True)
class TableKind:
    """One table: its title, what a row is, its columns, and which rows of what is known stand in it."""

    title: str
    holds: str
    columns: Columns
    rows: Callable[[Known], tuple[Any, ...]]


@dataclass(frozen=True)
class LaterLine:
    """A decision on record, and what one later decision did to it."""

    decision: DecisionFacts
    later: LaterRow


def _acts(known: Known) -> tuple[Any, ...]:
    groups = acts(known.record.discipline)
    return (*groups.counted, *groups.charges, *groups.other)


def _later(known: Known) -> tuple[LaterLine, ...]:
    """Each thing that a later decision did to a decision of this record, once."""
    read: tuple[OpinionRow | WeighingRow, ...] = (*known.record.opinions, *known.record.weighings)
    return tuple(dict.fromkeys(LaterLine(row.decision, later) for row in read for later in row.later))


def _listed(*kinds: str) -> Callable[[Known], tuple[Any, ...]]:
    return lambda known: tuple(line for line in known.listed if line.kind in kinds)


TABLES: Mapping[str, TableKind] = {
    "counts": TableKind(
        "What the record holds", "One number, with what it counts.", COUNTS, lambda known: known.record.counts
    ),
    "figures": TableKind(
        "Opinions by issue and direction",
        "One issue and one side that retained the examiner, counted by claim.",
        FIGURES,
        lambda known: known.record.figures,
    ),
    "credit": TableKind(
        "How tribunals weighed opinions",
        "One side that retained the examiner, counted by claim.",
        CREDIT,
        lambda known: known.record.credit,
    ),
    "opinions": TableKind(
        "Opinions", "One opinion on one issue in one decision.", OPINIONS, lambda known: known.record.opinions
    ),
    "weighings": TableKind(
        "Weighings",
        "One tribunal's treatment of one opinion, at one level.",
        WEIGHINGS,
        lambda known: known.record.weighings,
    ),
    "later_history": TableKind(
        "Later history", "One thing that a later decision did to a decision on record.", LATER, _later
    ),
    "ledger": TableKind(
        "Volume, money and method",
        "One sworn or adjudicated statement, as a decision reports it.",
        LEDGER,
        lambda known: known.record.ledger,
    ),
    "discipline": TableKind("Discipline and other public acts", "One public act of an authority.", ACTS, _acts),
    "licenses": TableKind("Licenses", "One license, as a board lists it.", LICENSES, _listed("license")),
    "registrations": TableKind("Registrations", "One NPI, as NPPES lists it.", REGISTRATIONS, _listed("registration")),
    "exclusions": TableKind(
        "Exclusions and statuses",
        "One exclusion from a payment program, or one status there.",
        EXCLUSIONS,
        _listed("exclusion", "status"),
    ),
    "rosters": TableKind("Rosters", "One listing on a roster of examiners.", ROSTERS, _listed("roster")),
    "payments": TableKind("Payments", "One payment, as a company reported it.", PAYMENTS, _listed("payment")),
    "publications": TableKind(
        "Publications",
        "One work, by this physician or by somebody of the name.",
        WORKS,
        lambda known: known.record.publications,
    ),
}
"""Every table by its name, in the order of the profile."""


def rows(material: Material, table: str) -> Iterator[tuple[Cell, ...]]:
    """The rows of a table, each beginning with whom it is about; ``KeyError`` if there is no such table."""
    kind, site = TABLES[table], material.taken.site
    who = cells(WHO, material.record, site)
    return ((*who, *cells(kind.columns, row, site)) for row in kind.rows(material))


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
    lines += [("cited_state", material.cited)] if material.cited else []
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
    """One table as CSV that a spreadsheet opens safely; each row says of what and when the table was made."""
    made = cells(MADE, material, material.taken.site)
    return spreadsheet((*headings(table), *names(MADE)), ((*row, *made) for row in rows(material, table)))


def as_member(material: Material, table: str) -> str:
    """The same without what each row says of the table, which other papers say: it follows from the record alone."""
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
