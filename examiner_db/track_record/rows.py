"""The rows of a track record, each with its decision and its provenance."""

from collections.abc import Iterable, Sequence

from examiner_db.figures.counting import Unit, by_claim, by_claim_and_issue
from examiner_db.figures.words import tribunal_name
from examiner_db.models import Decision, DisciplineAction, Evaluation, Notice, Opinion, Statement, Weighing
from examiner_db.track_record.gathered import Gathered
from examiner_db.track_record.later import Histories
from examiner_db.track_record.measured import Measured, Origin
from examiner_db.track_record.record import (
    DecisionFacts,
    DisciplineRow,
    LaterRow,
    OpinionRow,
    Provenance,
    RoleQuote,
    WeighingRow,
)
from examiner_db.track_record.said import Said
from examiner_db.vocabulary import NOT_DISCIPLINE, Stage

_NOT_DISCIPLINE = {kind.value for kind in NOT_DISCIPLINE}


def provenance(statement: Statement | Measured | Notice, origin: Origin) -> Provenance:
    """Where a statement comes from."""
    return Provenance(
        document_id=statement.document_id,
        source=origin.source.slug,
        publisher=origin.source.publisher,
        page=statement.page,
        row=statement.row,
        quote=statement.quote,
        retrieved_on=origin.document.retrieved_at[:10],
        read_by=statement.read_by,
        share_alike=origin.source.share_alike,
    )


def facts(decision: Decision) -> DecisionFacts:
    """What a row says of its decision."""
    return DecisionFacts(
        id=decision.id,
        claim_id=decision.claim_id,
        tribunal=decision.tribunal,
        tribunal_name=tribunal_name(decision.tribunal),
        docket=decision.docket,
        decided_on=decision.decided_on,
        caption=decision.caption,
        outcome=decision.outcome,
        private=decision.private,
    )


def later_rows(found: Histories, fallen: frozenset[str], decision: str) -> tuple[LaterRow, ...]:
    """What later decisions did to one, the newest first; ``fallen`` are the decisions that no longer stand."""
    return tuple(
        LaterRow(
            decision=facts(told.by),
            does=told.entry.does,
            of=told.entry.of,
            quote=told.entry.quote,
            stands=told.by.id not in fallen,
        )
        for told in found.get(decision, ())
    )


def opinion_rows(gathered: Gathered, said: Sequence[Said[Opinion]], found: Iterable[Unit]) -> list[OpinionRow]:
    """A row for every opinion shown; ``found`` are the units that the figures count."""
    newest = {by_claim_and_issue(unit): unit for unit in found}
    return [_opinion_row(gathered, entry, newest.get(by_claim_and_issue(entry.reading))) for entry in said]


def _opinion_row(gathered: Gathered, entry: Said[Opinion], unit: Unit | None) -> OpinionRow:
    opinion, evaluation, reading = entry.statement, entry.heard.evaluation, entry.reading
    organization = entry.heard.organization
    return OpinionRow(
        id=opinion.id,
        decision=facts(entry.heard.decision),
        block=reading.block,
        role=evaluation.role,
        retained_side=evaluation.retained_side,
        retained_by=organization.name if organization else None,
        retained_by_known_as=organization.known_as if organization else None,
        role_quote=_role_quote(evaluation),
        issue=opinion.issue,
        direction=opinion.direction,
        value=opinion.value,
        review=opinion.review,
        counts=unit is not None and opinion.id in unit.readings,
        counted_as=_counted_as(opinion, unit),
        superseded=unit is not None and (reading.decided_on or "") < (unit.decided_on or ""),
        provenance=provenance(opinion, entry.origin),
        later=later_rows(gathered.later, gathered.undone, opinion.decision_id),
    )


def _role_quote(evaluation: Evaluation) -> RoleQuote | None:
    if evaluation.quote is None:
        return None
    return RoleQuote(quote=evaluation.quote, start=evaluation.start, end=evaluation.end, read_by=evaluation.read_by)


def _counted_as(statement: Statement, unit: Unit | None) -> str | None:
    """What figures count a reading as: the word of its unit, which readings of one moment settle together."""
    return unit.says if unit is not None and statement.id in unit.readings else None


def weighing_rows(gathered: Gathered, said: Sequence[Said[Weighing]], found: Iterable[Unit]) -> list[WeighingRow]:
    """A row for every weighing shown, at every level; ``found`` are the units that the figures count."""
    newest = {by_claim(unit): unit for unit in found}
    return [_weighing_row(gathered, entry, newest.get(by_claim(entry.reading))) for entry in said]


def _weighing_row(gathered: Gathered, entry: Said[Weighing], unit: Unit | None) -> WeighingRow:
    weighing = entry.statement
    return WeighingRow(
        id=weighing.id,
        decision=facts(entry.heard.decision),
        block=entry.reading.block,
        role=entry.heard.evaluation.role,
        issue=weighing.issue,
        level=weighing.level,
        weight=weighing.weight,
        reasons=tuple(weighing.reasons),
        stands=weighing.stands,
        review=weighing.review,
        counts=unit is not None and weighing.id in unit.readings,
        counted_as=_counted_as(weighing, unit),
        provenance=provenance(weighing, entry.origin),
        undone=weighing.decision_id in gathered.undone,
        later=later_rows(gathered.later, gathered.undone, weighing.decision_id),
    )


def discipline_rows(actions: Iterable[tuple[DisciplineAction, Origin]]) -> list[DisciplineRow]:
    """A row for every public act, newest first; a charge or an act that is not discipline is not counted."""
    rows = [_discipline_row(action, origin) for action, origin in actions]
    return sorted(rows, key=lambda row: (row.effective_on or row.ordered_on or "", row.id), reverse=True)


def _discipline_row(action: DisciplineAction, origin: Origin) -> DisciplineRow:
    is_discipline = action.stage != Stage.CHARGED and action.action not in _NOT_DISCIPLINE
    return DisciplineRow(
        id=action.id,
        authority=action.authority,
        action=action.action,
        stage=action.stage,
        counted=action.counted and is_discipline,
        listed=action.listed,
        first_seen=action.first_seen,
        last_seen=action.last_seen,
        ordered_on=action.ordered_on,
        effective_on=action.effective_on,
        ended_on=action.ended_on,
        case_number=action.case_number,
        text=action.text,
        grounds=action.grounds,
        cut=action.cut,
        provenance=provenance(action, origin),
    )
