"""What a saved page can say: frozen, validated classes, and the only door through which scrapers speak.

A record names a physician only as printed. ``key`` is what the record *is*, apart from the place it was read from:
two files that say the same thing hold one record, and a row that a publisher moves keeps its id.
"""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from examiner_db.content_key import content_key, folded
from examiner_db.partial_date import Moment, PartialDate
from examiner_db.vocabulary import DisciplineKind, Program, Stage, Tribunal

KEPT_OF_TEXT = 480
"""Characters of a long text that enter a key, so that a copy cut at 512 characters is the same record as the whole."""


class Frozen(BaseModel):
    """Immutable, no unknown fields, no surrounding white space."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True)


class Locator(Frozen):
    """Where in a document, and the words themselves. ``start`` and ``end`` are offsets into the extracted text."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=False)

    page: int | None = None
    row: int | None = None
    start: int | None = None
    end: int | None = None
    quote: str = ""


class Mention(Frozen):
    """One physician as printed in one place, with every identifier printed there.

    ``name`` is as printed; ``given``, ``middle``, ``surname`` and ``suffix`` only where the source itself separates
    them. ``also`` holds other names under which the same source prints the same record of one license.
    ``birth_year`` is evidence for matching and is never shown.
    """

    name: str = Field(min_length=1)
    surname: str | None = None
    given: str | None = None
    middle: str | None = None
    suffix: str | None = None
    npi: str | None = None
    license: str | None = None
    license_state: str | None = None
    license_type: str | None = None
    orcid: str | None = None
    credential: str | None = None
    specialty: str | None = None
    city: str | None = None
    state: str | None = None
    birth_year: int | None = None
    also: tuple[str, ...] = ()

    @property
    def key(self) -> list[str | None]:
        """The strongest thing printed: a license, else the name."""
        if self.license is not None:
            return [self.license_state, self.license_type, self.license]
        return [folded(self.name)]


class RecordBase(Frozen):
    """What every record carries."""

    locator: Locator

    def parts(self) -> list[object]:
        """What the record is, apart from where it was read."""
        return [self.model_dump(mode="json", exclude={"locator"})]

    @property
    def key(self) -> str:
        """The record's content key."""
        return content_key(type(self).__name__, *self.parts())


class PhysicianRecord(RecordBase):
    """A record about one physician."""

    mention: Mention


class DisciplineRecord(PhysicianRecord):
    """A public act of a licensing or qualifying authority. ``cut`` says that the source shortened a text."""

    record: Literal["discipline"] = "discipline"
    authority: str
    kind: DisciplineKind
    stage: Stage = Stage.FINAL
    ordered_on: PartialDate | None = None
    effective_on: PartialDate | None = None
    ended_on: PartialDate | None = None
    case_number: str | None = None
    text: str
    grounds: str | None = None
    cut: bool = False

    def parts(self) -> list[object]:
        """Authority, physician, date and the opening of both texts."""
        texts = [folded(text)[:KEPT_OF_TEXT] for text in (self.text, self.grounds)]
        return [self.authority, self.mention.key, self.effective_on, self.case_number, *texts]


class LicenseRecord(PhysicianRecord):
    """A license and its status, as an authority lists it."""

    record: Literal["license"] = "license"
    authority: str
    number: str
    type: str | None = None
    status: str | None = None
    issued_on: PartialDate | None = None
    expires_on: PartialDate | None = None


class RegistrationRecord(PhysicianRecord):
    """A registration with an NPI."""

    record: Literal["registration"] = "registration"
    npi: str
    taxonomy: str | None = None
    specialty: str | None = None
    registered_on: PartialDate | None = None


class ExclusionRecord(PhysicianRecord):
    """An exclusion from a payment program; ``sanction`` is false where the physician chose to stay out of it."""

    record: Literal["exclusion"] = "exclusion"
    program: str
    statute: str | None = None
    reason: str | None = None
    sanction: bool = True
    excluded_on: PartialDate | None = None
    until: PartialDate | None = None
    reinstated_on: PartialDate | None = None

    def parts(self) -> list[object]:
        """Program, person, section and first day: who moves, or is reinstated, is not excluded a second time."""
        who = [*self.mention.key, self.mention.npi if self.mention.birth_year is None else self.mention.birth_year]
        return [self.program, *who, self.statute, self.excluded_on]


class RosterRecord(PhysicianRecord):
    """A listing on a roster of examiners; ``jurisdiction`` is whose roster, where one source holds several."""

    record: Literal["roster"] = "roster"
    program: Program
    jurisdiction: str | None = None
    listed_from: PartialDate | None = None
    until: PartialDate | None = None
    status: str | None = None


class PublicationRecord(PhysicianRecord):
    """A work by an author of this name; no abstract. ``asked_for`` is the public id that was asked about.

    ``topics`` are what the source says that the work is about, in the words of its indexer.
    """

    record: Literal["publication"] = "publication"
    title: str
    venue: str | None = None
    published_on: PartialDate | None = None
    doi: str | None = None
    pmid: str | None = None
    retraction: str | None = None
    affiliations: tuple[str, ...] = ()
    types: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    asked_for: str | None = None

    def parts(self) -> list[object]:
        """The work, its author, and, of a mere name, the physician who was asked about: a work may fit several."""
        asked_for = self.asked_for if self.mention.orcid is None else None
        return [self.pmid or self.doi or folded(self.title), self.mention.key, asked_for]


class RetractionRecord(RecordBase):
    """A notice about a published work, which its DOI or PMID names: no author is, because a name is no attribution.

    ``nature`` is the publisher's word, ``number`` its number of the notice, ``notice`` the notice's own DOI.
    """

    record: Literal["retraction"] = "retraction"
    number: str
    nature: str
    doi: str | None = None
    pmid: str | None = None
    retracted_on: PartialDate | None = None
    notice: str | None = None
    reasons: tuple[str, ...] = ()

    def parts(self) -> list[object]:
        """The publisher's number: what a notice says is corrected now and then."""
        return [self.number]


class PaymentRecord(PhysicianRecord):
    """One payment by a company to a physician, in United States dollars.

    ``number`` is the publisher's own of the payment: two payments alike in everything else are two.
    """

    record: Literal["payment"] = "payment"
    payer: str
    amount: str
    nature: str | None = None
    year: int
    paid_on: PartialDate | None = None
    number: str | None = None
    dispute_status: str | None = None

    def parts(self) -> list[object]:
        """The publisher's number of the payment, which a later publication keeps when it corrects the rest."""
        return super().parts() if self.number is None else [self.payer, self.mention.npi, self.year, self.number]


class DecisionRecord(RecordBase):
    """One kept text that holds a decision, or several; what it says is read from the text later.

    Docket and date only where the publisher's own listing or heading gives them. ``private`` is the user's own file.
    """

    record: Literal["decision"] = "decision"
    tribunal: Tribunal | None = None
    docket: str | None = None
    decided_on: PartialDate | None = None
    text_sha256: str
    private: bool = False

    def parts(self) -> list[object]:
        """The text itself: a publisher's corrected copy is another document."""
        return [self.text_sha256]


Record = Annotated[
    DisciplineRecord
    | LicenseRecord
    | RegistrationRecord
    | ExclusionRecord
    | RosterRecord
    | PublicationRecord
    | RetractionRecord
    | PaymentRecord
    | DecisionRecord,
    Field(discriminator="record"),
]


class Sighting(Frozen):
    """A record with when it was seen: one line of ``data/records/<slug>.jsonl``.

    ``snapshot`` is the newest page that shows it. ``first_seen`` and ``last_seen`` are of the runs that read it.
    """

    record: Record
    snapshot: str
    first_seen: Moment
    last_seen: Moment
