"""What decisions say: claims, decisions, and what was read in their texts."""

from typing import ClassVar

from sqlalchemy import JSON, Column
from sqlmodel import Field, SQLModel

from examiner_db.models.statements import Statement


class Claim(SQLModel, table=True):
    """One injured person's dispute across levels; tribunal and docket are its first decision's. What is counted."""

    id: str = Field(primary_key=True)
    tribunal: str
    docket: str | None


class Decision(SQLModel, table=True):
    """A published ruling on a claim. ``text_start`` and ``text_end`` bound it in the kept text of its document.

    ``claim_numbers`` are the numbers it states, each with its system: decisions that share one are on one claim.
    ``adjudicators`` are those whom it names as having decided, as printed.
    """

    id: str = Field(primary_key=True)
    claim_id: str = Field(foreign_key="claim.id", index=True)
    document_id: str = Field(foreign_key="sourcedocument.sha256", index=True)
    tribunal: str = Field(index=True)
    docket: str | None
    decided_on: str | None
    caption: str | None
    outcome: str
    text_sha256: str
    text_start: int
    text_end: int
    redactions: list[list[int]] = Field(sa_column=Column(JSON))
    private: bool
    claim_numbers: list[str] = Field(default_factory=list, sa_column=Column(JSON))
    adjudicators: list[str] = Field(default_factory=list, sa_column=Column(JSON))


class Organization(SQLModel, table=True):
    """An insurer, employer, administrator, vendor or law firm, as printed; ``known_as`` is the organization it is.

    ``kind`` is there where a person gave one.
    """

    id: str = Field(primary_key=True)
    name: str
    known_as: str | None = None
    kind: str | None = None


class Evaluation(SQLModel, table=True):
    """What one physician was in one decision."""

    id: str = Field(primary_key=True)
    decision_id: str = Field(foreign_key="decision.id", index=True)
    mention_id: str = Field(foreign_key="mention.id", index=True)
    role: str
    retained_side: str
    retained_by_id: str | None = Field(default=None, foreign_key="organization.id")
    start: int | None
    end: int | None
    quote: str | None
    read_by: str


class Opinion(Statement, table=True):
    """What the examiner concluded on one issue, as the decision reports it. ``review`` is a person's verdict."""

    kind: ClassVar[str] = "opinion"
    evaluation_id: str = Field(foreign_key="evaluation.id", index=True)
    decision_id: str = Field(foreign_key="decision.id", index=True)
    issue: str
    direction: str
    value: str | None
    confidence: float
    review: str | None


class Weighing(Statement, table=True):
    """How one tribunal treated one opinion at one level. ``stands`` marks the last word in this decision."""

    kind: ClassVar[str] = "weighing"
    evaluation_id: str = Field(foreign_key="evaluation.id", index=True)
    decision_id: str = Field(foreign_key="decision.id", index=True)
    issue: str | None
    level: str
    weight: str
    reasons: list[str] = Field(sa_column=Column(JSON))
    stands: bool
    review: str | None


class Volume(Statement, table=True):
    """A sworn or adjudicated statement of how many examinations, for whom, at what fee."""

    kind: ClassVar[str] = "volume"
    decision_id: str = Field(foreign_key="decision.id", index=True)
    measure: str
    value: str


class Particular(Statement, table=True):
    """How an examination was made, or what it disputes and why; ``measure`` says which, as in ``ParticularKind``."""

    kind: ClassVar[str] = "particular"
    decision_id: str = Field(foreign_key="decision.id", index=True)
    measure: str
    value: str
    ground: str | None


class LaterHistory(SQLModel, table=True):
    """What a decision says it does to an earlier one; ``of`` is as printed, claimants removed.

    ``earlier_id`` is that earlier decision, where it is on record: of the same claim, by its date or its level.
    """

    id: str = Field(primary_key=True)
    decision_id: str = Field(foreign_key="decision.id", index=True)
    of: str
    of_date: str | None = None
    of_level: str | None = None
    does: str
    start: int | None
    end: int | None
    quote: str
    earlier_id: str | None = Field(default=None, foreign_key="decision.id", index=True)


class Precision(SQLModel, table=True):
    """How many of ``n`` readings of a kind and tribunal, drawn at random and all reviewed, a person accepted.

    ``lower`` is the lower end of the exact 95 % interval; where ``counts``, such readings enter figures unchecked.
    """

    kind: str = Field(primary_key=True)
    tribunal: str = Field(primary_key=True)
    accepted: int
    n: int
    lower: float
    counts: bool


class Citation(SQLModel, table=True):
    """A reported case that a decision cites, without its names, which may be claimants'."""

    id: str = Field(primary_key=True)
    decision_id: str = Field(foreign_key="decision.id", index=True)
    volume: str
    reporter: str
    page: str
    court: str | None
    year: str | None
    start: int
    end: int
