"""Records and readings become rows. Every row's id follows from its content, so loading twice changes nothing."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping

from sqlmodel import Session

from examiner_db.load.decisions import decision_rows
from examiner_db.load.rows import Rows
from examiner_db.load.statements import document_row, source_row, statement_rows
from examiner_db.record_store import RecordStore, listed
from examiner_db.records import DecisionRecord
from examiner_db.snapshots import SnapshotStore, UnknownSnapshotError, Visit

__all__ = ["load"]

Progress = Callable[[str], None]


def load(
    session: Session, records: RecordStore, snapshots: SnapshotStore, *, private: bool, progress: Progress
) -> dict[str, int]:
    """Load every sighting of every source; return how many rows each table gained.

    Without ``private``, what the user keeps private is left out as if it were not there.
    """
    rows = Rows()
    visits = _newest(snapshots.visits())
    decisions = []
    for report in records.reports():
        rows.add(source_row(report))
        progress(f"load {report.slug}: {report.records} records")
        for sighting in records.sightings(report.slug):
            visit = _known(visits, sighting.snapshot, report.slug)
            if visit.private and not private:
                continue
            rows.add(document_row(visit, snapshots.kept_text(visit.sha256)))
            if isinstance(sighting.record, DecisionRecord):
                decisions.append((sighting.record, visit))
            else:
                still = listed(sighting, report)
                rows.add_all(statement_rows(sighting.record, report, visit, sighting, listed=still))
    hints = _hints(snapshots.visits())
    read_from: dict[str, str] = {}
    for record, visit in _best_copy_first(decisions):
        rows.add_all(decision_rows(record, visit, snapshots, sorted(hints[visit.sha256]), read_from))
    return rows.write(session)


def _known(visits: Mapping[str, Visit], snapshot: str, slug: str) -> Visit:
    if snapshot not in visits:
        message = (
            f"{slug} has a record of page {snapshot[:12]}, of which no visit is noted; restore snapshots/index.jsonl"
        )
        raise UnknownSnapshotError(message)
    return visits[snapshot]


def _newest(visits: Iterable[Visit]) -> dict[str, Visit]:
    """The visit that speaks for each document; one that was imported once in private and once as public is public."""
    ordered = sorted(visits, key=lambda visit: (not visit.private, visit.seen_on))
    return {visit.sha256: visit for visit in ordered}


def _best_copy_first(decisions: list[tuple[DecisionRecord, Visit]]) -> list[tuple[DecisionRecord, Visit]]:
    """Of several copies of one decision the public ones come first, and of those the newest."""
    ordered = sorted(decisions, key=lambda found: found[0].key)
    ordered.sort(key=lambda found: found[1].seen_on, reverse=True)
    return sorted(ordered, key=lambda found: found[1].private)


def _hints(visits: Iterable[Visit]) -> dict[str, set[str]]:
    """Where a claimant's name may stand: a file with its folder, but not where the user keeps it; or addresses."""
    found: dict[str, set[str]] = defaultdict(set)
    for visit in visits:
        if visit.url.startswith("file:"):
            found[visit.sha256].add("/".join(visit.url.split("/")[-2:]))
        else:
            found[visit.sha256] |= {visit.url, visit.final_url, visit.file_name or ""}
    return found
