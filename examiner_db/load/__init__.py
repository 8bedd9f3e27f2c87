"""Records and readings become rows. Every row's id follows from its content, so loading twice changes nothing."""

from collections import defaultdict
from collections.abc import Callable

from sqlmodel import Session

from examiner_db.load.decisions import decision_rows
from examiner_db.load.rows import Rows
from examiner_db.load.statements import document_row, source_row, statement_rows
from examiner_db.record_store import RecordStore, listed
from examiner_db.records import DecisionRecord
from examiner_db.snapshots import SnapshotStore, Visit

__all__ = ["load"]

Progress = Callable[[str], None]


def load(
    session: Session, records: RecordStore, snapshots: SnapshotStore, *, private: bool, progress: Progress
) -> dict[str, int]:
    """Load every sighting of every source; return how many rows each table gained.

    Without ``private``, what the user keeps private is left out as if it were not there.
    """
    rows = Rows()
    hints: dict[str, set[str]] = defaultdict(set)
    for visit in snapshots.visits():
        hints[visit.sha256] |= _hints(visit)
    # A file that was imported once in private and once as public is public.
    visits = {visit.sha256: visit for visit in sorted(snapshots.visits(), key=lambda visit: not visit.private)}
    for report in records.reports():
        rows.add(source_row(report))
        progress(f"load {report.slug}: {report.records} records")
        for sighting in records.sightings(report.slug):
            visit = visits[sighting.snapshot]
            if visit.private and not private:
                continue
            rows.add(document_row(visit, snapshots.kept_text(visit.sha256)))
            if isinstance(sighting.record, DecisionRecord):
                rows.add_all(decision_rows(sighting.record, visit, snapshots, sorted(hints[visit.sha256])))
            else:
                still = listed(sighting, report)
                rows.add_all(statement_rows(sighting.record, report, visit, sighting, listed=still))
    return rows.write(session)


def _hints(visit: Visit) -> set[str]:
    """Where a claimant's name may stand: a file with its folder, but not where the user keeps it; or addresses."""
    if visit.url.startswith("file:"):
        return {"/".join(visit.url.split("/")[-2:])}
    return {visit.url, visit.final_url, visit.file_name or ""}
