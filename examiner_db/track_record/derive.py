"""From rows to track records: of one physician for a reader, of all examiners for a release.

A release takes two passes: the rows and counts of every examiner, then the comparisons between them.
"""

from collections.abc import Collection, Iterator

from sqlalchemy import delete
from sqlmodel import Session, col, select

from examiner_db.models import Evaluation, Examiner, Mention, Physician, RosterListing
from examiner_db.track_record.beside import Beside
from examiner_db.track_record.coverage import coverage
from examiner_db.track_record.gathered import gathered
from examiner_db.track_record.public import without_private
from examiner_db.track_record.record import TrackRecord
from examiner_db.track_record.summary import decisions_examined, summary
from examiner_db.vocabulary import EXAMINING_ROLES

_AT_ONCE = 200
"""Physicians gathered together: few statements for a release, and not the whole release in memory."""


class UnknownPhysicianError(LookupError):
    """No physician of this release has the id."""


def track_record(session: Session, physician_id: str, *, private: bool = True) -> TrackRecord:
    """The track record of any physician, examiner or not.

    With ``private`` off, the user's own files are neither shown nor counted: what a public page may show. Comparisons
    are those that the release holds, for they take everyone in it; they count no private file.
    ``UnknownPhysicianError`` if no physician has this id.
    """
    found = gathered(session, [physician_id], private=private).get(physician_id)
    if found is None:
        message = f"no physician in this release has the id {physician_id!r}"
        raise UnknownPhysicianError(message)
    if not private:
        found.physician = without_private(session, found.physician)
    return summary(found, coverage(session, private=private))


def derive(session: Session, held: Collection[str] = ()) -> int:
    """Write an examiner with the stored track record for every physician who is one; return how many there are.

    Who is ``held`` is nobody's peer, and is compared with nobody. Earlier examiners are replaced. The session is
    flushed and not committed.
    """
    session.exec(delete(Examiner))
    covered = coverage(session, private=True)
    ids, beside = _examiners(session), Beside(session)
    for batch in _batches(ids):
        for found in gathered(session, batch, private=True).values():
            record = summary(found, covered)
            if record.id not in held:
                beside.enter(found)
            session.add(
                Examiner(
                    physician_id=record.id,
                    decisions=decisions_examined(found),
                    track_record=record.model_dump(mode="json"),
                )
            )
        session.flush()
    beside.store(session)
    return len(ids)


def _examiners(session: Session) -> list[str]:
    mentions = select(Mention.physician_id).join(Physician, col(Physician.id) == Mention.physician_id)
    examining = mentions.join(Evaluation, col(Evaluation.mention_id) == Mention.id).where(
        col(Evaluation.role).in_(EXAMINING_ROLES)
    )
    listed = mentions.join(RosterListing, col(RosterListing.mention_id) == Mention.id)
    return sorted({str(found) for query in (examining, listed) for found in session.exec(query.distinct())})


def _batches(ids: list[str]) -> Iterator[list[str]]:
    for start in range(0, len(ids), _AT_ONCE):
        yield ids[start : start + _AT_ONCE]
