"""Examiners and physicians on record, as programs read them: the list, one person, and the rows about one person."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from flask import Response, url_for
from sqlmodel import col

from examiner_db.export.column import COUNTED, Columns, text, under
from examiner_db.export.columns import WHO
from examiner_db.export.life.listings import ListingLine
from examiner_db.export.tables import TABLES
from examiner_db.models import Decision
from examiner_db.track_record import TrackRecord
from examiner_db.track_record.withheld import Visible
from web.addresses.people import examiner, on_record
from web.api.answer import found, listed
from web.examiner.on_record import listings
from web.examiner.selection import Selection
from web.lists import roll
from web.lists.found import people
from web.lists.grouping import BY_SPECIALTY, BY_STATE
from web.pages.columns import EXAMINERS
from web.release.asked import Asked

FOUND_BY_NAME = 100
"""People of a name that are looked through, the best first."""
ON_LISTS = ("discipline", "licenses", "registrations", "exclusions", "rosters", "payments", "publications")
"""Tables of a physician of whom no examination is on record."""
_SECTIONS = ("figures", "credit", "opinions", "weighings", "ledger", "discipline", "publications")


@dataclass(frozen=True)
class Named:
    """An examiner on the roll; ``why`` says how the name matched, where one was looked for."""

    line: roll.ExaminerLine
    why: str | None


ROLL: Columns = (
    *under("line", EXAMINERS),
    text("why", "why", "How the name matched the one that was looked for.", "one letter differs", COUNTED),
)


@dataclass(frozen=True)
class OfTable:
    """How many rows of a table there are about one person, and the address of the first of them."""

    rows: int
    address: str


@dataclass(frozen=True)
class Person:
    """One examiner, or one physician on record of whom no examination is on record here.

    ``standing`` is ``identified`` or ``name_group``, and ``standing_sentence`` goes wherever a name group does.
    ``cannot_see`` are the limits of what is on record, ``withheld`` why figures are missing, if they are.
    """

    id: str
    name: str
    names: tuple[str, ...]
    is_examiner: bool
    standing: str
    standing_sentence: str
    would_confirm: tuple[str, ...]
    specialty: str | None
    jurisdictions: tuple[str, ...]
    places: tuple[str, ...]
    npi: str | None
    licenses: tuple[str, ...]
    orcid: str | None
    first_year: int | None
    last_year: int | None
    tribunals: tuple[str, ...]
    checked: int
    cannot_see: tuple[str, ...]
    withheld: str | None
    page: str
    tables: dict[str, OfTable]


@dataclass(frozen=True)
class Seen:
    """What a request may see of one person, as far as it passes the filter in the address."""

    asked: Asked
    record: TrackRecord
    selection: Selection

    @cached_property
    def listed(self) -> tuple[ListingLine, ...]:
        """What lists say; asked for once, and only where it is wanted."""
        with self.asked.session() as session:
            return self.selection.of_rows(listings(session, self.asked, self.record.id))


@dataclass(frozen=True)
class Owned:
    """A row, and whom it is about."""

    who: TrackRecord
    row: Any


def examiners(asked: Asked) -> Response:
    """Examiners A to Z; by a name, the best match first."""
    lines = {line.id: line for line in _lines(asked)}
    if name := asked.arguments.get("q"):
        hits = people(asked, name, FOUND_BY_NAME)
        return listed(asked, ROLL, [Named(lines[hit.id], hit.why) for hit in hits if hit.id in lines])
    return listed(asked, ROLL, [Named(line, None) for line in lines.values()])


def _lines(asked: Asked) -> list[roll.ExaminerLine]:
    tribunal, state, specialty = (asked.arguments.get(name) for name in ("tribunal", "state", "specialty"))
    with asked.session() as session:
        if tribunal is None:
            lines = roll.everyone(asked, session)
        else:
            lines = roll.examined(asked, session, col(Decision.tribunal) == tribunal)
    return [
        line
        for line in lines
        if (state is None or state in BY_STATE.of(line)) and (specialty is None or specialty in BY_SPECIALTY.of(line))
    ]


def profile(asked: Asked, physician: str) -> Response:
    """One examiner: who it is, and how many rows of each table there are."""
    return _person(asked, examiner(asked, physician), "profile", tuple(TABLES))


def physician(asked: Asked, physician: str) -> Response:
    """One physician on record of whom no examination is on record."""
    return _person(asked, on_record(asked, physician), "physician", ON_LISTS)


def of_examiner(table: str) -> Callable[[Asked, str], Response]:
    """What answers with the rows of one table about one examiner."""
    return lambda asked, physician: _rows(asked, examiner(asked, physician), table)


def of_physician(table: str) -> Callable[[Asked, str], Response]:
    """What answers with the rows of one table about one physician on record."""
    return lambda asked, physician: _rows(asked, on_record(asked, physician), table)


def columns(table: str) -> Columns:
    """The columns of a table, each row of which says whom it is about."""
    return (*under("who", WHO), *under("row", TABLES[table].columns))


def _rows(asked: Asked, visible: Visible, table: str) -> Response:
    selection = Selection.of(asked.arguments)
    known = Seen(asked, _selected(visible.record, selection), selection)
    rows = [Owned(visible.record, row) for row in TABLES[table].rows(known)]
    return listed(asked, columns(table), rows, visible.withheld)


def _selected(record: TrackRecord, selection: Selection) -> TrackRecord:
    return record.model_copy(update={name: selection.of_rows(getattr(record, name)) for name in _SECTIONS})


def _person(asked: Asked, visible: Visible, endpoint: str, tables: tuple[str, ...]) -> Response:
    record = visible.record
    known = Seen(asked, record, Selection({}))
    shared = set(Person.__dataclass_fields__) & set(TrackRecord.model_fields)
    return found(
        Person(
            **record.model_dump(include=shared),
            withheld=visible.withheld,
            page=url_for(endpoint, physician=record.id, _external=True),
            tables={name: _of_table(known, endpoint, name) for name in tables},
        )
    )


def _of_table(known: Seen, endpoint: str, table: str) -> OfTable:
    address = url_for(f"api_{endpoint}_{table}", physician=known.record.id, _external=True)
    return OfTable(len(TABLES[table].rows(known)), address)
