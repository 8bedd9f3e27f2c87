"""Who appears in one decision and as what, and what was read there: treating physicians appear nowhere else."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from sqlmodel import Session, col, select

from examiner_db.models import Evaluation, Examiner, Mention, Opinion, Organization, Weighing
from web.decision.marks import Mark, mark
from web.decision.measured import MeasureHere, measured
from web.words.words import direction, words


@dataclass(frozen=True)
class OpinionHere:
    """One opinion as this decision reports it."""

    id: str
    issue: str
    direction: str
    value: str | None
    quote: str
    page: int | None
    review: str | None


@dataclass(frozen=True)
class WeighingHere:
    """How this decision, or one that it describes, treated the opinion."""

    id: str
    issue: str | None
    level: str
    weight: str
    reasons: tuple[str, ...]
    stands: bool
    quote: str
    page: int | None
    review: str | None
    read_by: str


@dataclass(frozen=True)
class PhysicianHere:
    """One physician in one decision; ``examiner`` is the id of a profile, when there is one."""

    id: str
    name: str
    examiner: str | None
    role: str
    retained_side: str
    retained_by: str | None
    specialty: str | None
    quote: str | None
    opinions: tuple[OpinionHere, ...]
    weighings: tuple[WeighingHere, ...]
    measured: tuple[MeasureHere, ...] = ()

    @property
    def concluded(self) -> tuple[OpinionHere, ...]:
        """Each issue and direction once, at the first opinion that says so."""
        first: dict[tuple[str, str], OpinionHere] = {}
        for opinion in self.opinions:
            first.setdefault((opinion.issue, opinion.direction), opinion)
        return tuple(first.values())


@dataclass(frozen=True)
class _Said:
    """Opinions and weighings by evaluation; volume and particulars by mention."""

    opinions: dict[str, list[Opinion]]
    weighings: dict[str, list[Weighing]]
    measured: dict[str, tuple[MeasureHere, ...]]


def physicians(session: Session, decision: str, held: frozenset[str]) -> tuple[list[PhysicianHere], list[Mark]]:
    """Everyone in a decision, examining roles first, and the quotes to mark; nothing that is held."""
    measures, marks = measured(session, decision, held)
    said = _said(session, decision, held, measures)
    shown: list[PhysicianHere] = []
    for evaluation, mention, examiner, organization in _evaluations(session, decision):
        if mention.physician_id in held:
            continue
        shown.append(_physician(evaluation, mention, examiner, organization, said))
        marks += _marks(evaluation, mention, said)
    return sorted(shown, key=lambda one: (one.role in {"treating", "unknown"}, one.name)), marks


def _evaluations(
    session: Session, decision: str
) -> Iterator[tuple[Evaluation, Mention, str | None, Organization | None]]:
    query = (
        select(Evaluation, Mention, Examiner.physician_id, Organization)
        .join(Mention, col(Evaluation.mention_id) == Mention.id)
        .outerjoin(Examiner, col(Examiner.physician_id) == Mention.physician_id)
        .outerjoin(Organization, col(Evaluation.retained_by_id) == Organization.id)
        .where(Evaluation.decision_id == decision)
    )
    yield from session.exec(query)


def _said(session: Session, decision: str, held: frozenset[str], measures: dict[str, tuple[MeasureHere, ...]]) -> _Said:
    said = _Said(defaultdict(list), defaultdict(list), measures)
    for opinion in session.exec(select(Opinion).where(Opinion.decision_id == decision).order_by(col(Opinion.start))):
        if opinion.id not in held and opinion.review != "rejected":
            said.opinions[opinion.evaluation_id].append(opinion)
    for weighing in session.exec(
        select(Weighing).where(Weighing.decision_id == decision).order_by(col(Weighing.start))
    ):
        if weighing.id not in held and weighing.review != "rejected":
            said.weighings[weighing.evaluation_id].append(weighing)
    return said


def _physician(
    evaluation: Evaluation, mention: Mention, examiner: str | None, organization: Organization | None, said: _Said
) -> PhysicianHere:
    return PhysicianHere(
        id=evaluation.id,
        name=mention.name,
        examiner=examiner,
        role=evaluation.role,
        retained_side=evaluation.retained_side,
        retained_by=None if organization is None else organization.name,
        specialty=mention.specialty,
        quote=evaluation.quote,
        opinions=tuple(
            OpinionHere(row.id, row.issue, row.direction, row.value, row.quote, row.page, row.review)
            for row in said.opinions[evaluation.id]
        ),
        weighings=tuple(
            WeighingHere(
                id=row.id,
                issue=row.issue,
                level=row.level,
                weight=row.weight,
                reasons=tuple(row.reasons),
                stands=row.stands,
                quote=row.quote,
                page=row.page,
                review=row.review,
                read_by=row.read_by,
            )
            for row in said.weighings[evaluation.id]
        ),
        measured=said.measured.get(mention.id, ()),
    )


def _marks(evaluation: Evaluation, mention: Mention, said: _Said) -> Iterator[Mark]:
    yield from mark(evaluation, mention, "role", words(evaluation.role))
    for opinion in said.opinions[evaluation.id]:
        yield from mark(opinion, mention, "opinion", f"{words(opinion.issue)}, {direction(opinion.direction)}")
    for weighing in said.weighings[evaluation.id]:
        yield from mark(weighing, mention, "weighing", weighed(weighing))


def weighed(weighing: Weighing) -> str:
    """A weighing in a few words: the weight, on what, at which level, and whether it is the last word."""
    issue = f" on {words(weighing.issue)}" if weighing.issue else ""
    return f"{words(weighing.weight)}{issue} ({weighing.level} level{'' if weighing.stands else '; not the last word'})"
