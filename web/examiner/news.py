"""What came into an examiner's record and when: every statement with the day on which it was first seen."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from flask import url_for
from sqlalchemy import union_all
from sqlmodel import Session, col, select

from examiner_db.export.life.listings import ListingLine
from examiner_db.figures.sentence import begun
from examiner_db.models import Mention, Opinion, Publication, Weighing
from examiner_db.track_record import (
    DecisionFacts,
    DisciplineRow,
    OpinionRow,
    PublicationRow,
    TrackRecord,
    WeighingRow,
)
from examiner_db.vocabulary import Attribution, Stage
from web.words.words import checked, direction, words

Row = OpinionRow | WeighingRow | DisciplineRow | PublicationRow | ListingLine


@dataclass(frozen=True)
class News:
    """One statement: what it is in a line, its exact words, where they come from, and when they were first seen."""

    id: str
    kind: str
    what: str
    first_seen: str
    quote: str
    publisher: str
    saved_on: str
    document_id: str
    share_alike: str
    checked: str
    address: str


def news(session: Session, record: TrackRecord, listings: Iterable[ListingLine], since: str = "") -> tuple[News, ...]:
    """What is on record and was first seen on ``since`` or later, newest first; without ``since``, everything."""
    seen = _first_seen(session, record.id)
    found = (
        *(_opinion(row, seen) for row in record.opinions),
        *(_weighing(row, seen) for row in record.weighings),
        *(_act(record, row) for row in record.discipline),
        *(_work(record, row, seen) for row in record.publications),
        *(_listing(record, line) for line in listings),
    )
    recent = (one for one in found if one.first_seen >= since)
    return tuple(sorted(recent, key=lambda one: (one.first_seen, one.kind, one.id), reverse=True))


def _first_seen(session: Session, physician: str) -> Mapping[str, str]:
    """The day on which each opinion, weighing and publication was first seen; other rows carry it themselves."""
    tables: tuple[type[Opinion | Weighing | Publication], ...] = (Opinion, Weighing, Publication)
    each = (
        select(table.id, table.first_seen)
        .join(Mention, col(Mention.id) == table.mention_id)
        .where(Mention.physician_id == physician)
        for table in tables
    )
    return {row.id: row.first_seen for row in session.connection().execute(union_all(*each))}


def _opinion(row: OpinionRow, seen: Mapping[str, str]) -> News:
    what = f"opinion on {words(row.issue)}, {direction(row.direction)}, in {_where(row.decision)}"
    return _news(row, "opinion", what, seen[row.id], address=_marked(row))


def _weighing(row: WeighingRow, seen: Mapping[str, str]) -> News:
    on = f" on {words(row.issue)}" if row.issue else ""
    what = f"weighing of an opinion{on}: {words(row.weight)}, {row.level} level, in {_where(row.decision)}"
    return _news(row, "weighing", what, seen[row.id], address=_marked(row))


def _act(record: TrackRecord, row: DisciplineRow) -> News:
    kind = "charge" if row.stage == Stage.CHARGED else "discipline" if row.counted else "public act"
    aside = {"charge": ", an allegation and not discipline", "public act": ", not counted as discipline"}.get(kind, "")
    what = f"{kind}: {words(row.action)}{aside}; {row.authority}, {row.effective_on or row.ordered_on or 'no date'}"
    address = url_for("discipline", physician=record.id, _anchor=row.id)
    return _news(row, kind, what, row.first_seen, address=address)


def _work(record: TrackRecord, row: PublicationRow, seen: Mapping[str, str]) -> News:
    possible = "" if row.attribution == Attribution.CONFIRMED else " under the same name only, not attributed"
    what = f"publication{possible}: {row.title}"
    address = url_for("publications", physician=record.id, _anchor=row.id)
    return _news(row, "publication", what, seen[row.id], address=address)


def _listing(record: TrackRecord, line: ListingLine) -> News:
    what = f"{words(line.kind)}: {'; '.join(f'{name} {value}' for name, value in line.facts)}"
    address = url_for("profile", physician=record.id, _anchor=line.id)
    return _news(line, line.kind, what, line.first_seen, address=address)


def _news(row: Row, kind: str, what: str, first_seen: str, *, address: str) -> News:
    origin = row.provenance
    gone = "" if getattr(row, "listed", True) else " (no longer listed at the source)"
    return News(
        id=row.id,
        kind=kind,
        what=begun(what) + gone,
        first_seen=first_seen,
        quote=origin.quote,
        publisher=origin.publisher,
        saved_on=origin.retrieved_on,
        document_id=origin.document_id,
        share_alike=origin.share_alike,
        checked=checked(row.review, row.provenance.read_by) if isinstance(row, OpinionRow | WeighingRow) else "",
        address=address,
    )


def _marked(row: OpinionRow | WeighingRow) -> str:
    """Where the words are marked in their decision."""
    return url_for("decision", decision=row.decision.id, _anchor=row.id)


def _where(decision: DecisionFacts) -> str:
    docket, date = decision.docket or "a decision without docket", decision.decided_on or "no date"
    return f"{docket} ({decision.tribunal_name}, {date})"
