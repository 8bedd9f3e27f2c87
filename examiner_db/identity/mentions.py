"""Every mention of the database with what can tell who it is, read once."""

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from sqlmodel import Session, col, func, select

from examiner_db import identifiers, models
from examiner_db.identity.specialties import professions, specialty_groups
from examiner_db.printed_name import PrintedName, fold_name, parse_name

IN_DECISIONS = frozenset({"opinion", "weighing", "volume"})
_NUMERALS = {"2nd": "ii", "3rd": "iii", "4th": "iv"}


class Look(NamedTuple):
    """What two mentions are compared by, folded. Mentions of one look are alike to every rule.

    ``born`` is a year, where a list prints one: it keeps names apart, and is never shown.
    """

    given: str
    middle: str
    surname: str
    suffix: str
    professions: frozenset[str]
    specialties: frozenset[str]
    npi: str | None
    born: int | None = None


@dataclass(frozen=True)
class Facts:
    """One mention. ``identifiers`` holds the valid ones by kind; ``states`` every state printed with it.

    ``entries`` counts its statements by kind; a mention in a decision has ``decision`` there, and the decision's year
    in ``years``. ``licensed`` is the year of its license, where its board says when it was first issued. ``filed`` says
    how an NPI that is not printed is known: by the license that is filed under it.
    """

    id: str
    document_id: str
    name: PrintedName
    printed: tuple[str, ...]
    look: Look
    specialty: str | None
    identifiers: Mapping[str, str]
    jurisdiction: str
    city: str | None
    state: str | None
    entries: Mapping[str, int]
    years: frozenset[int] = frozenset()
    licensed: int | None = None
    filed: str | None = None

    @property
    def in_decision(self) -> bool:
        """Whether a decision prints it."""
        return "decision" in self.entries

    @property
    def makes_physician(self) -> bool:
        """Whether a person is on record, as more than an author or a registration; organizations have no surname."""
        return self.look.surname != "" and bool(self.entries.keys() - {"publication", "registration"})

    @property
    def states(self) -> frozenset[str]:
        """The states it is printed with."""
        license_state = self.identifiers.get("license", "").partition(" ")[0]
        found = {self.state or "", self.jurisdiction.removeprefix("US").removeprefix("-"), license_state}
        return frozenset(state for state in found if len(state) == 2)


def read_mentions(session: Session) -> dict[str, Facts]:
    """All mentions, by id, in the order of their ids."""
    entries, years, licensed = _entries(session), _years(session), _licensed(session)
    rows = session.exec(select(models.Mention).order_by(models.Mention.id).execution_options(yield_per=1000))
    return {
        row.id: facts_of(row, entries.get(row.id, Counter()), years.get(row.id, frozenset()), licensed.get(row.id))
        for row in rows
    }


def _years(session: Session) -> dict[str, frozenset[int]]:
    """The year of the decision that prints each mention, where it is known."""
    dated = (
        select(models.Evaluation.mention_id, models.Decision.decided_on)
        .join(models.Decision, col(models.Decision.id) == models.Evaluation.decision_id)
        .where(col(models.Decision.decided_on).is_not(None))
    )
    return {mention: frozenset({int(day[:4])}) for mention, day in session.exec(dated) if day}


def _licensed(session: Session) -> dict[str, int]:
    """The first year in which a license of each mention was issued, where it is known of all that it prints."""
    issued = select(models.License.mention_id, models.License.issued_on)
    days: dict[str, list[str]] = defaultdict(list)
    for mention, day in session.exec(issued):
        days[mention].append(day or "")
    return {mention: int(min(found)[:4]) for mention, found in days.items() if all(found)}


def _entries(session: Session) -> dict[str, Counter[str]]:
    found: dict[str, Counter[str]] = defaultdict(Counter)
    counted = select(models.Entry.mention_id, models.Entry.kind, func.count()).group_by(
        col(models.Entry.mention_id), col(models.Entry.kind)
    )
    for mention, kind, number in session.exec(counted):
        found[mention]["decision" if kind in IN_DECISIONS else kind] += number
    for mention in session.exec(select(models.Evaluation.mention_id)):
        found[mention]["decision"] = 1
    return found


def suffix_key(printed: str | None) -> str:
    """A suffix as it is compared: "2nd" and "II" are one."""
    suffix = fold_name(printed)
    return _NUMERALS.get(suffix, suffix)


def facts_of(
    row: models.Mention, entries: Mapping[str, int], years: frozenset[int] = frozenset(), licensed: int | None = None
) -> Facts:
    """What one mention tells."""
    name = PrintedName(row.given, row.middle, row.surname, row.suffix, row.credential)
    if row.surname is None:
        name = parse_name(row.name)
    valid = {
        "npi": identifiers.npi(row.npi),
        "license": identifiers.license_key(row.license_state, row.license_type, row.license),
        "orcid": identifiers.orcid(row.orcid),
    }
    look = Look(
        given=fold_name(name.given),
        middle=fold_name(name.middle),
        surname=fold_name(name.surname),
        suffix=suffix_key(name.suffix),
        professions=professions(row.credential or name.credential),
        specialties=specialty_groups(row.specialty),
        npi=valid["npi"],
        born=row.birth_year,
    )
    return Facts(
        id=row.id,
        document_id=row.document_id,
        name=name,
        printed=tuple(dict.fromkeys((row.name, *row.names))),
        look=look,
        specialty=row.specialty,
        identifiers={kind: value for kind, value in valid.items() if value is not None},
        jurisdiction=row.jurisdiction,
        city=row.city,
        state=row.state,
        entries=entries,
        years=years,
        licensed=licensed,
    )
