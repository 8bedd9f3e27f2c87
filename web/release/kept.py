"""What is kept of a document: facts, visits and text; not its address and file name, which can name a claimant."""

from dataclasses import dataclass
from pathlib import Path
from threading import Lock

from sqlmodel import Session, col, func, select

from examiner_db.models import Decision, Entry, Source, SourceDocument
from examiner_db.snapshots import SnapshotStore, Visit


@dataclass(frozen=True)
class Saved:
    """One saved page or file. ``retrieved_at`` is the instant of the visit that the release was built from."""

    sha256: str
    source: str
    publisher: str
    source_title: str
    media_type: str
    size: int
    retrieved_at: str
    text_sha256: str | None
    extractor: str | None
    private: bool


@dataclass(frozen=True)
class VisitLine:
    """One time that these bytes were received; ``how`` says from where, in words."""

    at: str
    as_of: str | None
    how: str


@dataclass(frozen=True)
class DecisionInDocument:
    """A decision that the document holds."""

    id: str
    tribunal: str
    docket: str | None
    decided_on: str | None


class KeptPages:
    """The snapshots of the data folder, for reading, and where its ``desk`` lies; one for all threads of a process."""

    def __init__(self, data: Path) -> None:
        """Open the store of a data folder."""
        self.desk = data / "desk.sqlite"
        self.snapshots = SnapshotStore(data)
        self._lock = Lock()

    def text(self, sha256: str) -> str:
        """A kept text; ``UnknownSnapshotError`` if it is not here."""
        return self.snapshots.read_text(sha256)

    def visits(self, sha256: str) -> list[Visit]:
        """Every visit that received these bytes, oldest first."""
        with self._lock:
            return [visit for visit in self.snapshots.visits() if visit.sha256 == sha256]


def saved(session: Session, sha256: str) -> Saved | None:
    """The facts of a document; ``None`` if the release has none."""
    query = select(SourceDocument, Source).join(Source).where(SourceDocument.sha256 == sha256)
    found = session.exec(query).first()
    if found is None:
        return None
    document, source = found
    facts = document.model_dump(exclude={"source_slug"})
    return Saved(**facts, source=source.slug, publisher=source.publisher, source_title=source.title)


def visit_lines(visits: list[Visit]) -> tuple[VisitLine, ...]:
    """Visits as pages show them."""
    return tuple(VisitLine(visit.retrieved_at, visit.as_of, _how(visit)) for visit in visits)


def public_address(visits: list[Visit]) -> str | None:
    """The publisher's address of a document; ``None`` for a file that was imported, or for a private one."""
    addresses = [visit.final_url for visit in visits if visit.url.startswith(("https://", "http://"))]
    return None if not addresses or any(visit.private for visit in visits) else addresses[-1]


def decisions_in(session: Session, sha256: str) -> tuple[DecisionInDocument, ...]:
    """The decisions that a document holds, oldest first."""
    query = select(Decision).where(Decision.document_id == sha256).order_by(col(Decision.decided_on), Decision.id)
    return tuple(
        DecisionInDocument(decision.id, decision.tribunal, decision.docket, decision.decided_on)
        for decision in session.exec(query)
    )


def statements_in(session: Session, sha256: str) -> dict[str, int]:
    """How many statements of each kind rest on a document."""
    query = select(Entry.kind, func.count()).where(Entry.document_id == sha256).group_by(Entry.kind)
    return dict(session.exec(query.order_by(Entry.kind)).all())


def _how(visit: Visit) -> str:
    if not visit.url.startswith(("https://", "http://")):
        return "imported from a file"
    return "still the same at the publisher" if visit.status == 304 else "fetched from the publisher"
