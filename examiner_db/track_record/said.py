"""Opinions and weighings that a track record shows: not rejected by a person, and not said in treatment."""

from collections.abc import Collection, Iterable
from typing import Generic, NamedTuple, TypeVar

from examiner_db.figures.block import block_of
from examiner_db.figures.counting import ACCEPTED, REJECTED, Reading, may_count
from examiner_db.models import Opinion, Weighing
from examiner_db.reading.types import is_learned
from examiner_db.track_record.gathered import Gathered, Heard
from examiner_db.track_record.measured import Origin

Kind = TypeVar("Kind", Opinion, Weighing)


class Said(NamedTuple, Generic[Kind]):
    """A statement, the evaluation that it belongs to, where it was read, and the reading that figures count."""

    statement: Kind
    heard: Heard
    origin: Origin
    reading: Reading


def said(found: Gathered, statements: Iterable[tuple[Kind, Origin]]) -> list[Said[Kind]]:
    """The statements that are shown, newest decision first."""
    shown = []
    for statement, origin in statements:
        heard = found.heard.get(statement.evaluation_id)
        if heard is None or statement.review == REJECTED:
            continue
        reading = _reading(statement, heard, found.proved)
        if reading is not None:
            shown.append(Said(statement, heard, origin, reading))
    return sorted(shown, key=lambda entry: (entry.reading.decided_on or "", entry.reading.id), reverse=True)


def _reading(statement: Opinion | Weighing, heard: Heard, proved: Collection[tuple[str, str]]) -> Reading | None:
    evaluation, decision = heard.evaluation, heard.decision
    by_model = is_learned(statement.read_by) or is_learned(evaluation.read_by)
    block = block_of(evaluation.role, evaluation.retained_side)
    if block is None:
        return None
    return Reading(
        id=statement.id,
        claim=decision.claim_id,
        issue=statement.issue,
        block=block,
        tribunal=decision.tribunal,
        decided_on=decision.decided_on,
        says=statement.direction if isinstance(statement, Opinion) else statement.weight,
        counts=may_count(statement.kind, decision.tribunal, statement.review, () if by_model else proved),
        checked=statement.review == ACCEPTED,
    )
