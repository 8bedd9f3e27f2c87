"""What publishers list about a physician, and what every statement carries."""

from typing import ClassVar

from sqlalchemy import JSON, Column
from sqlmodel import Field, SQLModel


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
    registered_on: str | None = None


class Exclusion(Statement, table=True):
    """An exclusion from a payment program, or, where ``sanction`` is false, a physician's choice to stay out of it."""

    kind: ClassVar[str] = "exclusion"
    program: str
    statute: str | None
    reason: str | None = None
    sanction: bool = True
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
    """A work by an author of this name, with its ``topics`` in the words of the source's indexer."""

    kind: ClassVar[str] = "publication"
    title: str
    venue: str | None
    published_on: str | None
    doi: str | None
    pmid: str | None
    retraction: str | None
    affiliations: list[str] = Field(sa_column=Column(JSON))
    asked_for: str | None
    topics: list[str] = Field(default_factory=list, sa_column=Column(JSON))


class Notice(SQLModel, table=True):
    """What somebody else publishes about a work: that it was retracted, reinstated or corrected, or causes concern."""

    id: str = Field(primary_key=True)
    publication_id: str = Field(foreign_key="publication.id", index=True)
    document_id: str = Field(foreign_key="sourcedocument.sha256", index=True)
    page: int | None
    row: int | None
    quote: str
    read_by: str
    nature: str
    number: str
    noticed_on: str | None
    doi: str | None
    reasons: list[str] = Field(sa_column=Column(JSON))


class Payment(Statement, table=True):
    """One payment by a company, in United States dollars."""

    kind: ClassVar[str] = "payment"
    payer: str
    amount: str
    nature: str | None
    year: int
    paid_on: str | None = None
    number: str | None = None
    dispute_status: str | None
