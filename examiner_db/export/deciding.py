"""Where later history stands: the saved page of the decision that reverses, affirms or modifies another.

A track record says what a later decision did and in which words. Who cites that must have the deciding document too.
"""

from collections.abc import Mapping

from sqlmodel import Session, col, select

from examiner_db.models import Decision, LaterHistory, Source, SourceDocument
from examiner_db.snapshots import SnapshotError, SnapshotStore
from examiner_db.track_record.record import OpinionRow, Provenance, TrackRecord, WeighingRow

Deciding = Mapping[tuple[str, str], Provenance]
"""Where the words of a deciding decision stand, by that decision's id and the words."""


def deciding(session: Session, record: TrackRecord, snapshots: SnapshotStore) -> Deciding:
    """The place of every quote of later history in ``record``; a page where the kept text still tells it."""
    rows: tuple[OpinionRow | WeighingRow, ...] = (*record.opinions, *record.weighings)
    wanted = {told.decision.id for row in rows for told in row.later}
    query = (
        select(LaterHistory, Decision, SourceDocument, Source)
        .join(Decision, col(Decision.id) == LaterHistory.decision_id)
        .join(SourceDocument, col(SourceDocument.sha256) == Decision.document_id)
        .join(Source, col(Source.slug) == SourceDocument.source_slug)
        .where(col(LaterHistory.decision_id).in_(wanted))
        .order_by(col(LaterHistory.id))
    )
    return {
        (decision.id, entry.quote): Provenance(
            document_id=decision.document_id,
            source=source.slug,
            publisher=source.publisher,
            page=_page(snapshots, decision.text_sha256, entry.start),
            row=None,
            quote=entry.quote,
            retrieved_on=document.retrieved_at[:10],
            read_by="read by rule",
            share_alike=source.share_alike,
        )
        for entry, decision, document, source in session.exec(query)
    }


def _page(snapshots: SnapshotStore, text_sha256: str, start: int | None) -> int | None:
    if start is None:
        return None
    try:
        return snapshots.read_text(text_sha256).count("\f", 0, start) + 1
    except SnapshotError:
        return None
