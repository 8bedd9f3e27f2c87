"""What an export is made of: one track record, as this release and the desk have it now, and who may see what of it.

Nothing here is about a format. What the user's own files say is left out unless it was asked for; what the desk holds
is left out in any case, and counted, so that every export can say so.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from sqlmodel import Session, col, select

from examiner_db.export.deciding import Deciding, deciding
from examiner_db.export.life.listings import ListingLine, listings
from examiner_db.export.life.ties import Tie, ties
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
    """A saved page or file of a row: its hash, what it is, and whether its bytes and its text are still here.

    ``breaks`` are the places of form feeds in the kept text, which separate its pages; ``None`` where it is not here.
    """

    sha256: str
    media_type: str
    size: int
    retrieved_at: str
    text_sha256: str | None
    extractor: str | None
    private: bool
    bytes_kept: bool
    text_kept: bool
    breaks: tuple[int, ...] | None = None

    @property
    def pages(self) -> int | None:
        """How many pages the kept text has; ``None`` where it is not here."""
        return None if self.breaks is None else len(self.breaks) + 1

    def page_at(self, place: int | None) -> int | None:
        """The page of a place in the kept text, where both are known."""
        return None if self.breaks is None or place is None else bisect_left(self.breaks, place) + 1


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
    ``cited`` is the permanent address of the record as it is here; empty where none could be kept. ``listed`` is what
    registries, boards and rosters list.
    ``deciding`` is where later history stands, ``ties`` who engaged or paid, and ``bundle_sha256`` the hash of the
    record in each evidence bundle of it, where it was computed. ``rejected`` counts the readings that a person
    rejected, which are in no row.
    """

    record: TrackRecord
    covered: Coverage
    taken: Taken
    documents: dict[str, KeptDocument]
    withheld: str | None
    held: dict[str, int]
    cited: str = ""
    listed: tuple[ListingLine, ...] = ()
    deciding: Deciding = field(default_factory=dict)
    ties: tuple[Tie, ...] = ()
    bundle_sha256: str = ""
    rejected: int = 0

    @property
    def has_private(self) -> bool:
        """Whether a row was read from a private file."""
        return any(document.private for document in self.documents.values())

    @property
    def share_alike(self) -> tuple[str, ...]:
        """Every license under which some row must be passed on."""
        every = (*origins(self.record), *(line.provenance for line in self.listed), *self.deciding.values())
        return tuple(sorted({origin.share_alike for origin in every if origin.share_alike}))


def origins(record: TrackRecord) -> Iterator[Provenance]:
    """Where every row of a record comes from, and every notice about a work."""
    for name in HELD_ROWS:
        for row in getattr(record, name):
            yield row.provenance
    yield from (notice.provenance for work in record.publications for notice in work.notices)


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
    if not taken.private and private_only(session, physician):
        message = f"{physician} is known from private files alone; ask for those with --private"
        raise NothingToExportError(message)
    seen = visible(whole, hidden)
    record = seen.record
    on_lists = listings(session, physician, private=taken.private)
    listed = tuple(line for line in on_lists if line.id not in hidden)
    later = deciding(session, record, snapshots)
    pages = [*origins(record), *(line.provenance for line in listed), *later.values()]
    missing = {name: len(getattr(whole, name)) - len(getattr(record, name)) for name in HELD_ROWS}
    missing["lists"] = len(on_lists) - len(listed)
    return Material(
        record=record,
        covered=coverage(session, private=taken.private),
        taken=taken,
        documents=_documents(session, pages, snapshots),
        withheld=seen.withheld,
        held={name: n for name, n in missing.items() if n},
        listed=listed,
        deciding=later,
        ties=ties(session, record.opinions, listed),
        rejected=sum(count.n for count in whole.counts if count.what.startswith("readings rejected")),
    )


def private_only(session: Session, physician: str) -> bool:
    """Whether nothing but private files names a physician."""
    named = select(SourceDocument.private).join(Mention, col(Mention.document_id) == SourceDocument.sha256)
    return set(session.exec(named.where(Mention.physician_id == physician).distinct())) == {True}


def _documents(session: Session, found: Iterable[Provenance], snapshots: SnapshotStore) -> dict[str, KeptDocument]:
    ids = sorted({origin.document_id for origin in found})
    documents = session.exec(select(SourceDocument).where(col(SourceDocument.sha256).in_(ids)))
    return {one.sha256: _kept(one, snapshots) for one in documents}


def _kept(document: SourceDocument, snapshots: SnapshotStore) -> KeptDocument:
    facts: dict[str, Any] = document.model_dump(exclude={"source_slug"})
    text = _text(snapshots, document.text_sha256)
    return KeptDocument(
        **facts,
        bytes_kept=_is_kept(snapshots.document, document.sha256),
        text_kept=text is not None,
        breaks=None if text is None else tuple(at for at, letter in enumerate(text) if letter == "\f"),
    )


def _text(snapshots: SnapshotStore, sha256: str | None) -> str | None:
    try:
        return None if sha256 is None else snapshots.read_text(sha256)
    except SnapshotError:
        return None


def _is_kept(read: Callable[[str], object], sha256: str) -> bool:
    try:
        read(sha256)
    except SnapshotError:
        return False
    return True
