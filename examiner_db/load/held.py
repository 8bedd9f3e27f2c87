"""What a release holds of one source: how many records of each kind, and the years that they are about."""

from collections import Counter
from dataclasses import dataclass, field
from typing import TypedDict

from examiner_db.records import (
    DecisionRecord,
    DisciplineRecord,
    ExclusionRecord,
    LicenseRecord,
    PaymentRecord,
    PublicationRecord,
    Record,
    RegistrationRecord,
    RetractionRecord,
    RosterRecord,
)


class HeldFacts(TypedDict):
    """The columns of a source's row that say what is held of it."""

    kinds: dict[str, int]
    first_year: str | None
    last_year: str | None


@dataclass
class Held:
    """Counts records as they are loaded."""

    kinds: Counter[str] = field(default_factory=Counter)
    years: set[str] = field(default_factory=set)

    def add(self, record: Record) -> None:
        """Count one record, and the year it is about if it says one."""
        self.kinds[record.record] += 1
        if year := year_of(record):
            self.years.add(year)

    @property
    def facts(self) -> HeldFacts:
        """What the row of the source says."""
        first, last = min(self.years, default=None), max(self.years, default=None)
        return {"kinds": dict(sorted(self.kinds.items())), "first_year": first, "last_year": last}


def year_of(record: Record) -> str | None:
    """The year of what a record is about, not of when it was read."""
    match record:
        case DisciplineRecord():
            day = record.effective_on or record.ordered_on
        case LicenseRecord():
            day = record.issued_on
        case RegistrationRecord():
            day = record.registered_on
        case ExclusionRecord():
            day = record.excluded_on
        case RosterRecord():
            day = record.listed_from
        case PublicationRecord():
            day = record.published_on
        case RetractionRecord():
            day = record.retracted_on
        case PaymentRecord():
            day = f"{record.year}"
        case DecisionRecord():
            day = record.decided_on
    return day[:4] if day else None
