"""Names that left a source's complete list: who, what was listed, and when it was seen first and last."""

from collections.abc import Iterator
from dataclasses import dataclass

from sqlmodel import Session, col, select

from examiner_db.models import DisciplineAction, Exclusion, License, Mention, RosterListing, SourceDocument
from web.release.asked import Asked

SHOWN = 50
"""Departures on a source's page, the latest first; each also stands on its physician's own page."""

_LISTS = (DisciplineAction, Exclusion, License, RosterListing)


@dataclass(frozen=True)
class Departure:
    """One name that a list no longer shows in any entry of this kind."""

    physician: str
    name: str
    kind: str
    first_seen: str
    last_seen: str
    document_id: str


def departures(session: Session, asked: Asked, slug: str) -> tuple[Departure, ...]:
    """The latest departures from the list of a source; nobody who is hidden."""
    found = [one for table in _LISTS for one in _left(session, table, slug)]
    seen = [one for one in found if not asked.hides_person(one.physician) and not asked.hides_document(one.document_id)]
    return tuple(sorted(seen, key=lambda one: (one.last_seen, one.name), reverse=True)[:SHOWN])


def _left(
    session: Session, table: type[DisciplineAction | Exclusion | License | RosterListing], slug: str
) -> Iterator[Departure]:
    """One line a person: an entry that only changed its words stands beside one that is listed."""
    of_source = (
        select(table, Mention.physician_id, Mention.name)
        .join(Mention, col(table.mention_id) == Mention.id)
        .join(SourceDocument, col(table.document_id) == SourceDocument.sha256)
        .where(SourceDocument.source_slug == slug, col(Mention.physician_id).is_not(None))
    )
    gone = session.exec(of_source.where(col(table.listed).is_(False)).order_by(table.last_seen)).all()
    if not gone:
        return
    listed = select(Mention.physician_id).join(table, col(table.mention_id) == Mention.id)
    listed = listed.join(SourceDocument, col(table.document_id) == SourceDocument.sha256)
    still = set(session.exec(listed.where(SourceDocument.source_slug == slug, col(table.listed).is_(True))))
    last = {physician: (row, name) for row, physician, name in gone if physician not in still}
    for physician, (row, name) in last.items():
        yield Departure(str(physician), name, row.kind, row.first_seen, row.last_seen, row.document_id)
