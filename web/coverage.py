"""What a release covers and how fresh it is: its sources, its tribunals and years, and how much it holds."""

from dataclasses import dataclass

from sqlmodel import Session, SQLModel, col, func, select

from examiner_db.models import Decision, DisciplineAction, Examiner, Physician, Publication, Source
from examiner_db.vocabulary import Tribunal
from web.words import meaning


@dataclass(frozen=True)
class TribunalLine:
    """The decisions of one tribunal, and the years they span."""

    slug: str
    name: str
    decisions: int
    first_year: str | None
    last_year: str | None


@dataclass(frozen=True)
class Totals:
    """How much a release holds."""

    examiners: int
    physicians: int
    decisions: int
    discipline: int
    publications: int


@dataclass(frozen=True)
class SourceLine:
    """One source: what it is, what it holds, and how its last run went."""

    slug: str
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


def totals(session: Session) -> Totals:
    """Rows of each kind."""
    return Totals(
        examiners=_count(session, Examiner),
        physicians=_count(session, Physician),
        decisions=_count(session, Decision),
        discipline=_count(session, DisciplineAction),
        publications=_count(session, Publication),
    )


def _count(session: Session, table: type[SQLModel]) -> int:
    return session.exec(select(func.count()).select_from(table)).one()


def tribunals(session: Session, *, private: bool) -> tuple[TribunalLine, ...]:
    """Every tribunal with decisions, most decisions first; the user's own files only where ``private``."""
    years = (func.min(Decision.decided_on), func.max(Decision.decided_on))
    query = select(Decision.tribunal, func.count(), *years).group_by(Decision.tribunal)
    if not private:
        query = query.where(col(Decision.private).is_(False))
    lines = [
        TribunalLine(slug, meaning(Tribunal, slug), n, first and first[:4], last and last[:4])
        for slug, n, first, last in session.exec(query)
    ]
    return tuple(sorted(lines, key=lambda line: (-line.decisions, line.slug)))


def sources(session: Session) -> tuple[SourceLine, ...]:
    """Every source, by slug."""
    return tuple(source_line(source) for source in session.exec(select(Source).order_by(Source.slug)))


def source_line(source: Source) -> SourceLine:
    """One source as pages show it."""
    return SourceLine(**source.model_dump())
