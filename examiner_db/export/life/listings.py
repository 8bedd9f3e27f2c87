"""What lists say about a physician: licenses, registrations, exclusions, rosters and payments."""

from collections.abc import Iterator
from dataclasses import dataclass

from sqlmodel import Session, col, select

from examiner_db.models import (
    Exclusion,
    License,
    Mention,
    Payment,
    Registration,
    RosterListing,
    Source,
    SourceDocument,
)
from examiner_db.search.places import place_name
from examiner_db.track_record import Provenance
from examiner_db.track_record.visible import visible
from examiner_db.vocabulary import Program

Listing = License | Registration | Exclusion | RosterListing | Payment

_FACTS: dict[type[Listing], dict[str, str]] = {
    License: {
        "authority": "Authority",
        "number": "Number",
        "type": "Type",
        "status": "Status",
        "issued_on": "Issued",
        "expires_on": "Expires",
    },
    Registration: {"npi": "NPI", "specialty": "Specialty", "taxonomy": "Taxonomy"},
    Exclusion: {
        "program": "Program",
        "statute": "Statute",
        "reason": "Reason",
        "excluded_on": "From",
        "until": "Until",
        "reinstated_on": "Reinstated",
    },
    RosterListing: {
        "program": "Program",
        "jurisdiction": "Roster of",
        "status": "Status",
        "listed_from": "Listed from",
        "until": "Until",
    },
    Payment: {
        "payer": "Paid by",
        "amount": "United States dollars",
        "nature": "For",
        "year": "Year",
        "paid_on": "Paid",
        "dispute_status": "Disputed by the physician",
    },
}
"""The columns shown of each table, with the words that head them."""
_PROGRAMS = {program.value: program.meaning for program in Program}


@dataclass(frozen=True)
class ListingLine:
    """One row of a registry: its facts by name, since when it was seen, and where it comes from."""

    id: str
    kind: str
    facts: tuple[tuple[str, str], ...]
    listed: bool
    first_seen: str
    last_seen: str
    provenance: Provenance


def listings(session: Session, physician: str, *, private: bool) -> tuple[ListingLine, ...]:
    """Licenses, registrations, exclusions, rosters and payments of a physician, in that order.

    With ``private`` off, the user's own files are left out.
    """
    return tuple(line for table in _FACTS for line in _lines(session, table, physician, private=private))


def _lines(session: Session, table: type[Listing], physician: str, *, private: bool) -> Iterator[ListingLine]:
    query = (
        select(table, SourceDocument, Source, Mention.jurisdiction)
        .join(Mention, col(table.mention_id) == Mention.id)
        .join(SourceDocument, col(table.document_id) == SourceDocument.sha256)
        .join(Source, col(SourceDocument.source_slug) == Source.slug)
        .where(Mention.physician_id == physician, visible(SourceDocument, private=private))
        .order_by(table.id)
    )
    for row, document, source, jurisdiction in session.exec(query):
        stored = row.model_dump()
        if isinstance(row, RosterListing):
            stored |= {"program": _PROGRAMS[row.program], "jurisdiction": place_name(jurisdiction)}
        facts = ((words, stored[name]) for name, words in _FACTS[table].items())
        yield ListingLine(
            id=row.id,
            kind="status" if stored.get("sanction") is False else row.kind,
            facts=tuple((words, str(value)) for words, value in facts if value is not None),
            listed=row.listed,
            first_seen=row.first_seen,
            last_seen=row.last_seen,
            provenance=Provenance(
                document_id=row.document_id,
                source=source.slug,
                publisher=source.publisher,
                page=row.page,
                row=row.row,
                quote=row.quote,
                retrieved_on=document.retrieved_at[:10],
                read_by=row.read_by,
                share_alike=source.share_alike,
            ),
        )
