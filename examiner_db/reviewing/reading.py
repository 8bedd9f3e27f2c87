"""One reading as a person reviews it: what was read, and the words before, in and after the quote."""

from typing import NamedTuple

from sqlmodel import Session

from examiner_db.claimants import redact
from examiner_db.models import Decision, Evaluation, Mention, Opinion, Weighing
from examiner_db.snapshots import SnapshotStore

AROUND = 420
"""Characters shown before and after a quote."""


class ReadingToReview(NamedTuple):
    """What a person needs to say whether a reading is right; claimants' particulars are taken out of every word."""

    id: str
    kind: str
    tribunal: str
    docket: str | None
    decided_on: str | None
    physician: str
    role: str
    says: str
    rule: str
    before: str
    quote: str
    after: str


def to_review(session: Session, snapshots: SnapshotStore, ident: str) -> ReadingToReview | None:
    """The reading with this id; ``None`` where the release has none such, or it has no place in a text."""
    read = session.get(Opinion, ident) or session.get(Weighing, ident)
    if read is None or read.start is None or read.end is None:
        return None
    decision = session.get_one(Decision, read.decision_id)
    text, spans = snapshots.read_text(decision.text_sha256), decision.redactions
    first, last = max(decision.text_start, read.start - AROUND), min(decision.text_end, read.end + AROUND)
    return ReadingToReview(
        id=ident,
        kind=read.kind,
        tribunal=decision.tribunal,
        docket=decision.docket,
        decided_on=decision.decided_on,
        physician=session.get_one(Mention, read.mention_id).name,
        role=session.get_one(Evaluation, read.evaluation_id).role,
        says=_says(read),
        rule=read.read_by,
        before=redact(text, spans, first, read.start),
        quote=redact(text, spans, read.start, read.end),
        after=redact(text, spans, read.end, last),
    )


def _says(read: Opinion | Weighing) -> str:
    if isinstance(read, Opinion):
        value = f" ({read.value})" if read.value else ""
        return f"opinion on {read.issue.replace('_', ' ')}: {read.direction}{value}"
    issue = f" on {read.issue.replace('_', ' ')}" if read.issue else ""
    return f"weighed{issue}: {read.weight.replace('_', ' ')}, at the {read.level} level"
