"""Who is spoken of: physicians, those of them who examined, and their mentions in documents."""

from sqlalchemy import JSON, Column
from sqlmodel import Field, SQLModel


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


class NameEvidence(SQLModel, table=True):
    """What is at hand on a physician's name beside the documents: whom NPPES registers, and others of that name here.

    ``registered`` is what the reference table says of a name group, or ``None``; ``namesakes`` are pairs not judged.
    """

    physician_id: str = Field(primary_key=True, foreign_key="physician.id")
    registered: dict[str, object] | None = Field(sa_column=Column(JSON))
    namesakes: list[dict[str, object]] = Field(sa_column=Column(JSON))


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
