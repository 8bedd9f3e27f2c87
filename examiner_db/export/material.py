"""What an export is made of: one track record, as this release and the desk have it now, and who may see what of it.

Nothing here is about a format. What the user's own files say is left out unless it was asked for; what the desk holds
is left out in any case, and counted, so that every export can say so.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from sqlmodel import Session, col, select

from examiner_db.models import Mention, SourceDocument
from examiner_db.snapshots import SnapshotError, SnapshotStore
from examiner_db.track_record import TrackRecord, track_record
from examiner_db.track_record.coverage import Coverage, coverage
from examiner_db.track_record.record import Provenance
from examiner_db.track_record.withheld import HELD_ROWS, visible


class NothingToExportError(LookupError):
    """The physician is hidden by the desk, or is known from private files alone and those were not asked for."""


@dataclass(frozen=True)
class KeptDocument:
    """A saved page or file of a row: its hash, what it is, and whether its bytes and its text are still here."""

    sha256: str
    media_type: str
    size: int
    retrieved_at: str
    text_sha256: str | None
    extractor: str | None
    private: bool
    bytes_kept: bool
    text_kept: bool


@dataclass(frozen=True)
class Taken:
    """Where and when an export is made. ``site`` is the address of the site, ``on`` an ISO date: the only stamp.

    ``sample`` is set of a release that was built of the invented sample.
    """

    site: str
    release_id: str
    on: str
    private: bool
    sample: bool = False


@dataclass(frozen=True)
class Material:
    """One track record to be exported.

    ``withheld`` says why figures are missing, if they are; ``held`` counts, by kind, the rows that the desk hides.
    """

    record: TrackRecord
    covered: Coverage
    taken: Taken
    documents: dict[str, KeptDocument]
    withheld: str | None
    held: dict[str, int]

    @property
    def has_private(self) -> bool:
        """Whether a row was read from a private file."""
        return any(document.private for document in self.documents.values())

    @property
    def share_alike(self) -> tuple[str, ...]:
        """Every license under which some row must be passed on."""
        return tuple(sorted({origin.share_alike for origin in origins(self.record) if origin.share_alike}))


def origins(record: TrackRecord) -> Iterator[Provenance]:
    """Where every row of a record comes from."""
    for name in HELD_ROWS:
        for row in getattr(record, name):
            yield row.provenance


def gather(
    session: Session, physician: str, snapshots: SnapshotStore, taken: Taken, held: Iterable[str] = ()
) -> Material:
    """All there is to export about one physician of a release.

    ``held`` are the ids that the desk hides. ``UnknownPhysicianError`` if the release has no such physician,
    ``NothingToExportError`` if nothing of the physician may be shown.
    """
    hidden = frozenset(held)
    whole = track_record(session, physician, private=taken.private)
    if physician in hidden:
        message = f"{physician} is not shown while a dispute about the entry is open"
        raise NothingToExportError(message)
    if not taken.private and _private_only(session, physician):
        message = f"{physician} is known from private files alone; ask for those with --private"
        raise NothingToExportError(message)
    seen = visible(whole, hidden)
    record = seen.record
    missing = {name: len(getattr(whole, name)) - len(getattr(record, name)) for name in HELD_ROWS}
    return Material(
        record=record,
        covered=coverage(session, private=taken.private),
        taken=taken,
        documents=_documents(session, record, snapshots),
        withheld=seen.withheld,
        held={name: n for name, n in missing.items() if n},
    )


def _private_only(session: Session, physician: str) -> bool:
    named = select(SourceDocument.private).join(Mention, col(Mention.document_id) == SourceDocument.sha256)
    return set(session.exec(named.where(Mention.physician_id == physician).distinct())) == {True}


def _documents(session: Session, record: TrackRecord, snapshots: SnapshotStore) -> dict[str, KeptDocument]:
    ids = sorted({origin.document_id for origin in origins(record)})
    found = session.exec(select(SourceDocument).where(col(SourceDocument.sha256).in_(ids)))
    return {one.sha256: _kept(one, snapshots) for one in found}


def _kept(document: SourceDocument, snapshots: SnapshotStore) -> KeptDocument:
    facts: dict[str, Any] = document.model_dump(exclude={"source_slug"})
    return KeptDocument(
        **facts,
        bytes_kept=_is_kept(snapshots.document, document.sha256),
        text_kept=document.text_sha256 is not None and _is_kept(snapshots.read_text, document.text_sha256),
    )


def _is_kept(read: Callable[[str], object], sha256: str) -> bool:
    try:
        read(sha256)
    except SnapshotError:
        return False
    return True
