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
    """What two mentions are compared by, folded. Mentions of one look are alike to every rule."""

    given: str
    middle: str
    surname: str
    suffix: str
    professions: frozenset[str]
    specialties: frozenset[str]
    npi: str | None


@dataclass(frozen=True)
class Facts:
    """One mention. ``identifiers`` holds the valid ones by kind; ``states`` every state printed with it.

    ``entries`` counts its statements by kind; a mention in a decision has ``decision`` there.
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

    @property
    def in_decision(self) -> bool:
        """Whether a decision prints it."""
        return "decision" in self.entries

    @property
    def makes_physician(self) -> bool:
        """Whether a person is on record, as more than the author of a work; organizations have no surname."""
        return self.look.surname != "" and bool(self.entries.keys() - {"publication"})

    @property
    def states(self) -> frozenset[str]:
        """The states it is printed with."""
        license_state = self.identifiers.get("license", "").partition(" ")[0]
        found = {self.state or "", self.jurisdiction.removeprefix("US").removeprefix("-"), license_state}
        return frozenset(state for state in found if len(state) == 2)


def read_mentions(session: Session) -> dict[str, Facts]:
    """All mentions, by id, in the order of their ids."""
    entries = _entries(session)
    rows = session.exec(select(models.Mention).order_by(models.Mention.id).execution_options(yield_per=1000))
    return {row.id: _facts(row, entries.get(row.id, Counter())) for row in rows}


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


def _facts(row: models.Mention, entries: Counter[str]) -> Facts:
    name = PrintedName(row.given, row.middle, row.surname, row.suffix, row.credential)
    if row.surname is None:
        name = parse_name(row.name)
    valid = {
        "npi": identifiers.npi(row.npi),
        "license": identifiers.license_key(row.license_state, row.license_type, row.license),
        "orcid": identifiers.orcid(row.orcid),
    }
    suffix = fold_name(name.suffix)
    look = Look(
        given=fold_name(name.given),
        middle=fold_name(name.middle),
        surname=fold_name(name.surname),
        suffix=_NUMERALS.get(suffix, suffix),
        professions=professions(row.credential or name.credential),
        specialties=specialty_groups(row.specialty),
        npi=valid["npi"],
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
    )
