"""Records and readings become rows. Every row's id follows from its content, so loading twice changes nothing."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from sqlmodel import Session, select

from examiner_db import models
from examiner_db.load.claims import claims
from examiner_db.load.copies import Copies, Seen, told_in
from examiner_db.load.decisions import decision_rows
from examiner_db.load.held import Held
from examiner_db.load.later_history import link
from examiner_db.load.notices import notice_rows
from examiner_db.load.rows import Rows
from examiner_db.load.statements import document_row, source_row, statement_rows
from examiner_db.progress import Progress
from examiner_db.readings import Asked, ReadingStore
from examiner_db.record_store import RecordStore, SourceReport, listed
from examiner_db.records import DecisionRecord, RetractionRecord, Sighting
from examiner_db.second_reader import Acceptance
from examiner_db.snapshots import SnapshotStore, UnknownSnapshotError, Visit

__all__ = ["load"]


class Kept(NamedTuple):
    """A record of a kept text with its page, and since when it is on record."""

    record: DecisionRecord
    visit: Visit
    first_seen: str

    @property
    def asked(self) -> Asked:
        """What is read for it."""
        return Asked(self.record.text_sha256, self.record.tribunal)


def load(  # noqa: PLR0913 - where it is written to, the three stores it is read from, and two choices
    session: Session,
    records: RecordStore,
    snapshots: SnapshotStore,
    *,
    readings: ReadingStore,
    accepted: Sequence[Acceptance] = (),
    private: bool,
    progress: Progress,
) -> dict[str, int]:
    """Load every sighting of every source; return how many rows each table gained.

    A decision whose text cannot be read is left out; ``readings.unread`` then says why. ``accepted`` are readings that
    people took over from a second reader. Without ``private``, what the user keeps private is left out.
    """
    rows, decisions, notices = Rows(), [], []
    visits = _newest(snapshots.visits())
    for report in records.reports():
        held = Held()
        progress(f"load {report.slug}: {report.records} records")
        for sighting, visit in _seen(records, report, visits, private=private):
            _add_page(rows, visit, snapshots)
            held.add(sighting.record)
            still = listed(sighting, report)
            match sighting.record:
                case DecisionRecord() as decision:
                    decisions.append(Kept(decision, visit, sighting.first_seen))
                case RetractionRecord() as notice:
                    notices += [(notice, visit.sha256)] * still
                case record:
                    rows.add_all(statement_rows(record, report, visit, sighting, listed=still))
        rows.add(source_row(report, held.facts))
        rows.write(session)
    rows.add_all(notice_rows(notices, session.exec(select(models.Publication))))
    asked = [one.asked for one in decisions]
    readings.fill(asked)
    if private:
        readings.forget_all_but(asked)
    _load_decisions(rows, decisions, snapshots, readings, accepted=accepted, progress=progress)
    return rows.write(session)


def _add_page(rows: Rows, visit: Visit, snapshots: SnapshotStore) -> None:
    """Keep a page's row, which is made once: a list of thousands of records is one page."""
    if not rows.holds(models.SourceDocument, visit.sha256):
        rows.add(document_row(visit, snapshots.kept_text(visit.sha256)))


def _seen(
    records: RecordStore, report: SourceReport, visits: Mapping[str, Visit], *, private: bool
) -> Iterator[tuple[Sighting, Visit]]:
    """Every record of a source with its page; without ``private``, as if what the user keeps private were not there."""
    for sighting in records.sightings(report.slug):
        visit = _known(visits, sighting.snapshot, report.slug)
        if private or not visit.private:
            yield sighting, visit


def _load_decisions(  # noqa: PLR0913 - as above, without the records
    rows: Rows,
    kept: Sequence[Kept],
    snapshots: SnapshotStore,
    readings: ReadingStore,
    *,
    accepted: Sequence[Acceptance],
    progress: Progress,
) -> None:
    """Rows of what was read in each text, and then of what follows from all decisions together."""
    hints, decisions = _hints(snapshots.visits()), _best_copy_first(kept, readings)
    copies = Copies(_told(decisions, snapshots, readings), snapshots.read_text)
    if copies.left_out:
        progress(f"{copies.left_out:,} texts are copies of decisions that are read from another text")
    for record, visit, _ in decisions:
        said = [one for one in accepted if one.text_sha256 == record.text_sha256]
        known = sorted(hints[visit.sha256])
        rows.add_all(decision_rows(record, visit, snapshots, known, copies, accepted=said, read=readings.read))
    rows.add_all(claims(rows.of(models.Decision)))
    link(rows.of(models.LaterHistory), rows.of(models.Decision))


def _told(decisions: Sequence[Kept], snapshots: SnapshotStore, readings: ReadingStore) -> Iterator[Seen]:
    """Every decision that the texts tell of."""
    for record, visit, first_seen in decisions:
        for told in told_in(record, readings.read(snapshots.read_text(record.text_sha256), record.tribunal)):
            yield Seen(told, visit.private, first_seen)


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


def _best_copy_first(decisions: Iterable[Kept], readings: ReadingStore) -> list[Kept]:
    """What can be read: of several copies of one decision the public ones first, and of those the newest."""
    ordered = sorted((one for one in decisions if one.asked not in readings.unread), key=lambda one: one.record.key)
    ordered.sort(key=lambda one: one.visit.seen_on, reverse=True)
    return sorted(ordered, key=lambda one: one.visit.private)


def _hints(visits: Iterable[Visit]) -> dict[str, set[str]]:
    """Where a claimant's name may stand: a file with its folder, but not where the user keeps it; or addresses."""
    found: dict[str, set[str]] = defaultdict(set)
    for visit in visits:
        if visit.url.startswith("file:"):
            found[visit.sha256].add("/".join(visit.url.split("/")[-2:]))
        else:
            found[visit.sha256] |= {visit.url, visit.final_url, visit.file_name or ""}
    return found
