"""What a reading of a decision holds: the contract of ``examiner-db read --json``, key for key.

Every quote is an exact slice of the text that was read: ``text[start:end]``. Nothing is guessed: silence is
``not_stated``, ``unknown``, ``indeterminate`` or ``None``.
"""

from pydantic import ConfigDict

from examiner_db.partial_date import PartialDate
from examiner_db.records import Frozen
from examiner_db.vocabulary import (
    CitationKind,
    Direction,
    Does,
    Issue,
    Level,
    Outcome,
    ParticularKind,
    RetainedSide,
    Role,
    Tribunal,
    VolumeKind,
    Weight,
    WeightReason,
)

LEARNED = "learned."
"""How ``rule`` begins where the trained model read, and no rule: such a reading counts once a person accepts it."""


def is_learned(rule: str) -> bool:
    """Whether the trained model read this, and no rule."""
    return rule.startswith(LEARNED)


class NoDecisionError(ValueError):
    """A text that is no decision; the message says why."""


class Quote(Frozen):
    """The words, and where they stand in the text. White space is kept."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=False)

    text: str
    start: int
    end: int


class OpinionReading(Frozen):
    """One opinion on one issue. ``rule`` is the id and version of the rule that read it."""

    issue: Issue
    direction: Direction
    value: str | None = None
    quote: Quote
    confidence: float
    rule: str


class WeighingReading(Frozen):
    """One level's treatment of the physician's opinion, on one issue or (``None``) as a whole."""

    issue: Issue | None = None
    level: Level
    weight: Weight
    quote: Quote
    reasons: tuple[WeightReason, ...] = ()
    rule: str


class PhysicianReading(Frozen):
    """One physician in one decision. ``weight`` is the last word that stands on the opinion as a whole."""

    name: str
    names_as_written: tuple[str, ...]
    credential: str | None = None
    specialty: str | None = None
    role: Role = Role.UNKNOWN
    retained_side: RetainedSide = RetainedSide.UNKNOWN
    retained_by: str | None = None
    role_quote: Quote | None = None
    role_rule: str | None = None
    opinions: tuple[OpinionReading, ...] = ()
    weight: Weight = Weight.NOT_STATED
    weight_reasons: tuple[WeightReason, ...] = ()
    weight_quote: Quote | None = None
    weighings: tuple[WeighingReading, ...] = ()


class VolumeReading(Frozen):
    """A sworn or adjudicated statement of volume."""

    physician: str
    kind: VolumeKind
    value: str
    quote: Quote
    rule: str


class ParticularReading(Frozen):
    """How an examination was made, or what it disputes and on which ``ground``, in the decision's words."""

    physician: str
    kind: ParticularKind
    value: str
    ground: str | None = None
    quote: Quote
    rule: str


class LaterHistoryReading(Frozen):
    """What this decision does to an earlier one: ``of`` as printed, its date, and the level that made it."""

    of: str
    does: Does
    quote: Quote
    date: PartialDate | None = None
    level: Level | None = None


class CitationReading(Quote):
    """A citation inside the decision: its words, where they stand, and what they refer to."""

    kind: CitationKind


class ClaimNumberReading(Frozen):
    """A number of the claim as one spelling, with the ``system`` that gives it: the judge's, the board's, a court's."""

    system: str
    number: str
    quote: Quote
    rule: str


class Reading(Frozen):
    """One decision read. ``start`` and ``end`` bound it in the text, which may hold several decisions."""

    tribunal: Tribunal | None = None
    docket: str | None = None
    decided_on: PartialDate | None = None
    outcome: Outcome = Outcome.UNCLEAR
    outcome_quote: Quote | None = None
    physicians: tuple[PhysicianReading, ...] = ()
    volume: tuple[VolumeReading, ...] = ()
    particulars: tuple[ParticularReading, ...] = ()
    later_history: tuple[LaterHistoryReading, ...] = ()
    claim_numbers: tuple[ClaimNumberReading, ...] = ()
    citations: tuple[CitationReading, ...] = ()
    start: int
    end: int
