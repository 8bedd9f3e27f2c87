"""One decision: its facts, who appears in it, and the passages that were read, marked in their context."""

from dataclasses import replace

from sqlmodel import Session, col, select
from werkzeug.exceptions import NotFound

from examiner_db.models import Citation, Decision, LaterHistory
from examiner_db.snapshots import UnknownSnapshotError
from examiner_db.track_record import DecisionFacts, LaterRow, history_on_claim, later_rows, undone
from examiner_db.vocabulary import Tribunal
from web.decision.marks import Mark, found_marks
from web.decision.passages import Passage, left_out, passages
from web.decision.physicians import physicians
from web.pages.decision import DecisionPage
from web.release import kept
from web.release.asked import Asked
from web.words.words import meaning


def decision(asked: Asked, decision: str) -> DecisionPage:
    """The decision with this id, without what is held."""
    with asked.session() as session:
        found = session.get(Decision, decision)
        if found is None or decision in asked.held or asked.hides_document(found.document_id):
            message = "No decision has this id."
            raise NotFound(message)
        document = kept.saved(session, found.document_id)
        assert document is not None  # noqa: S101 - a foreign key says so
        here, marks = physicians(session, decision, asked.held)
        in_context, unshown = _passages(asked, found, marks)
        shown = (replace(one, examiner=None) if asked.hides_examiner(one.examiner or "") else one for one in here)
        return DecisionPage(
            title=_title(found),
            noindex=True,
            decision=_facts(found),
            document=document,
            published=kept.public_address(asked.kept.visits(document.sha256)) is not None,
            physicians=tuple(shown),
            passages=in_context,
            left_out=unshown,
            later=_later(session, found, asked),
            later_history=_later_history(session, decision),
            q=asked.arguments.get("q", "").strip(),
            citations=tuple(
                session.exec(select(Citation).where(Citation.decision_id == decision).order_by(col(Citation.start)))
            ),
        )


def _passages(asked: Asked, decision: Decision, marks: list[Mark]) -> tuple[tuple[Passage, ...] | None, int]:
    """The passages of a decision, and how much was read in those for which the page has no room."""
    try:
        text = asked.kept.text(decision.text_sha256)
    except UnknownSnapshotError:  # A release may be served without the pages it was built from.
        return None, 0
    if q := asked.arguments.get("q", "").strip():
        marks = [*marks, *found_marks(text, decision, q)]
    shown = passages(text, decision.redactions, marks, (decision.text_start, decision.text_end))
    return shown, left_out(shown, marks)


def _later(session: Session, decision: Decision, asked: Asked) -> tuple[LaterRow, ...]:
    found = history_on_claim(session, decision.claim_id, private=asked.private)
    return tuple(one for one in later_rows(found, undone(found), decision.id) if one.decision.id not in asked.held)


def _later_history(session: Session, decision: str) -> tuple[LaterHistory, ...]:
    return tuple(
        session.exec(select(LaterHistory).where(LaterHistory.decision_id == decision).order_by(LaterHistory.id))
    )


def _facts(decision: Decision) -> DecisionFacts:
    shared = set(DecisionFacts.model_fields) - {"tribunal_name"}
    return DecisionFacts(**decision.model_dump(include=shared), tribunal_name=meaning(Tribunal, decision.tribunal))


def _title(decision: Decision) -> str:
    named = decision.caption or decision.docket or "Decision"
    return ", ".join(part for part in (named, meaning(Tribunal, decision.tribunal), decision.decided_on) if part)
