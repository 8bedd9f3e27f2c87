"""All tables of the evidence database.

Every id is a content key, so that a rebuilt database has the same ids. A statement points to a mention, never to a
physician. Every quote is stored with the claimant's particulars removed; ``start`` and ``end`` are offsets into the
kept text. Columns hold values checked in ``records.py``; a ``table=True`` class does not check them again.
"""

from typing import ClassVar

from sqlalchemy import JSON, Column
from sqlmodel import Field, SQLModel


class Source(SQLModel, table=True):
    """One public origin: publisher, list, terms, and how its last run went."""

    slug: str = Field(primary_key=True)
    publisher: str
    title: str
    jurisdiction: str
    address: str
    holds: str
    terms: str
    gaps: str
    health: str
    reason: str
    records: int
    gone: int
    quarantined: int
    last_fetched: str | None
    last_changed: str | None


class SourceDocument(SQLModel, table=True):
    """One page or file as received, by the SHA-256 of its bytes. Its address stays in the snapshot index."""

    sha256: str = Field(primary_key=True)
    source_slug: str = Field(foreign_key="source.slug", index=True)
    media_type: str
    size: int
    retrieved_at: str
    text_sha256: str | None
    extractor: str | None
    private: bool


class Physician(SQLModel, table=True):
    """The resolved person behind mentions, or a name group. ``id`` is public and registered on the desk."""

    id: str = Field(primary_key=True)
    name: str
    standing: str
    specialty: str | None
    jurisdictions: list[str] = Field(sa_column=Column(JSON))
    places: list[str] = Field(sa_column=Column(JSON))
    npi: str | None = Field(index=True)
    licenses: list[str] = Field(sa_column=Column(JSON))
    orcid: str | None
    names: list[str] = Field(sa_column=Column(JSON))
    evidence: list[dict[str, str]] = Field(sa_column=Column(JSON))


class Examiner(SQLModel, table=True):
    """A physician with an evaluation in an examining role, or a roster listing."""

    physician_id: str = Field(primary_key=True, foreign_key="physician.id")
    decisions: int
    track_record: dict[str, object] = Field(sa_column=Column(JSON))


class Mention(SQLModel, table=True):
    """One physician as printed in one document, with the identifiers printed there."""

    id: str = Field(primary_key=True)
    document_id: str = Field(foreign_key="sourcedocument.sha256", index=True)
    physician_id: str | None = Field(default=None, foreign_key="physician.id", index=True)
    name: str
    names: list[str] = Field(sa_column=Column(JSON))
    given: str | None
    middle: str | None
    surname: str | None = Field(index=True)
    suffix: str | None
    credential: str | None
    specialty: str | None
    jurisdiction: str
    npi: str | None
    license: str | None
    license_state: str | None
    license_type: str | None
    orcid: str | None
    city: str | None
    state: str | None
    birth_year: int | None


class Entry(SQLModel, table=True):
    """A thin index over all statements: which table holds it, about which mention, from which document."""

    id: str = Field(primary_key=True)
    kind: str = Field(index=True)
    mention_id: str = Field(foreign_key="mention.id", index=True)
    document_id: str = Field(foreign_key="sourcedocument.sha256", index=True)


class Statement(SQLModel):
    """What every statement carries: its provenance. ``listed`` is false once a complete list no longer shows it."""

    kind: ClassVar[str]
    id: str = Field(primary_key=True)
    mention_id: str = Field(foreign_key="mention.id", index=True)
    document_id: str = Field(foreign_key="sourcedocument.sha256", index=True)
    page: int | None
    row: int | None
    start: int | None
    end: int | None
    quote: str
    read_by: str
    first_seen: str
    last_seen: str
    listed: bool


class DisciplineAction(Statement, table=True):
    """A public act of an authority. ``counted`` is false for charges and for acts that are not discipline."""

    kind: ClassVar[str] = "discipline"
    authority: str
    action: str
    stage: str
    counted: bool
    ordered_on: str | None
    effective_on: str | None
    ended_on: str | None
    case_number: str | None
    text: str
    grounds: str | None
    cut: bool


class License(Statement, table=True):
    """A license and its status."""

    kind: ClassVar[str] = "license"
    authority: str
    number: str
    type: str | None
    status: str | None
    issued_on: str | None
    expires_on: str | None


class Registration(Statement, table=True):
    """A registration with an NPI."""

    kind: ClassVar[str] = "registration"
    npi: str
    taxonomy: str | None
    specialty: str | None


class Exclusion(Statement, table=True):
    """An exclusion from a payment program."""

    kind: ClassVar[str] = "exclusion"
    program: str
    statute: str | None
    excluded_on: str | None
    until: str | None
    reinstated_on: str | None


class RosterListing(Statement, table=True):
    """A listing on a roster of examiners."""

    kind: ClassVar[str] = "roster"
    program: str
    listed_from: str | None
    until: str | None
    status: str | None


class Publication(Statement, table=True):
    """A work by an author of this name; ``attribution`` says whether it is this physician's."""

    kind: ClassVar[str] = "publication"
    title: str
    venue: str | None
    published_on: str | None
    doi: str | None
    pmid: str | None
    retraction: str | None
    affiliations: list[str] = Field(sa_column=Column(JSON))
    asked_for: str | None


class Payment(Statement, table=True):
    """One payment by a company, in United States dollars."""

    kind: ClassVar[str] = "payment"
    payer: str
    amount: str
    nature: str | None
    year: int
    dispute_status: str | None


class Volume(Statement, table=True):
    """A sworn or adjudicated statement of how many examinations, for whom, at what fee."""

    kind: ClassVar[str] = "volume"
    decision_id: str = Field(foreign_key="decision.id", index=True)
    measure: str
    value: str


class Claim(SQLModel, table=True):
    """One injured person's dispute: tribunal and docket family. What is counted, with an issue."""

    id: str = Field(primary_key=True)
    tribunal: str
    docket: str | None


class Decision(SQLModel, table=True):
    """A published ruling on a claim. ``text_start`` and ``text_end`` bound it in the kept text of its document."""

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


class Organization(SQLModel, table=True):
    """An insurer, employer, administrator, vendor or law firm, as printed."""

    id: str = Field(primary_key=True)
    name: str


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


class LaterHistory(SQLModel, table=True):
    """What a later entry says it does to an earlier one; ``of`` is as printed, claimants removed."""

    id: str = Field(primary_key=True)
    decision_id: str = Field(foreign_key="decision.id", index=True)
    of: str
    does: str
    start: int | None
    end: int | None
    quote: str
