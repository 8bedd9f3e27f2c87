"""What a release covers and how fresh it is: its sources, its tribunals and years, and how much it holds."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from sqlmodel import Session, SQLModel, col, func, select

from examiner_db.figures.pictures.coverage import Covering, held_at_least
from examiner_db.models import (
    Decision,
    DisciplineAction,
    Evaluation,
    Examiner,
    Mention,
    Physician,
    Publication,
    RosterListing,
    Source,
    SourceDocument,
)
from examiner_db.vocabulary import EXAMINING_ROLES, Tribunal
from web.words.words import meaning


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
    """One source: what it is, what it holds, and how its last run went; ``None`` where private files are counted."""

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
    records: int | None
    gone: int | None
    quarantined: int | None
    last_fetched: str | None
    last_changed: str | None
    room: str = ""
    matters: str = ""
    share_alike: str = ""
    kinds: Mapping[str, int] | None = None
    first_year: str | None = None
    last_year: str | None = None
    last_run: Mapping[str, Any] | None = None


def totals(session: Session, *, private: bool) -> Totals:
    """Rows of each kind; without ``private``, those that rest on public documents."""
    if private:
        return Totals(
            examiners=_count(session, Examiner),
            physicians=_count(session, Physician),
            decisions=_count(session, Decision),
            discipline=_count(session, DisciplineAction),
            publications=_count(session, Publication),
        )
    return Totals(
        examiners=len(public_examiners(session)),
        physicians=len(_people(session, Mention)),
        decisions=_public(session, Decision),
        discipline=_public(session, DisciplineAction),
        publications=_public(session, Publication),
    )


def _count(session: Session, table: type[SQLModel]) -> int:
    return session.exec(select(func.count()).select_from(table)).one()


def _public(session: Session, table: type[Decision | DisciplineAction | Publication]) -> int:
    query = (
        select(func.count()).select_from(table).join(SourceDocument, col(table.document_id) == SourceDocument.sha256)
    )
    return session.exec(query.where(col(SourceDocument.private).is_(False))).one()


def public_examiners(session: Session) -> frozenset[str]:
    """The physicians whom public documents show to be examiners."""
    return _people(session, Evaluation) | _people(session, RosterListing)


def _people(session: Session, table: type[Evaluation | RosterListing | Mention]) -> frozenset[str]:
    """The physicians whom a public document names: at all, in an examining role, or on a roster."""
    query = select(Mention.physician_id).join(SourceDocument).where(col(SourceDocument.private).is_(False)).distinct()
    if table is Evaluation:
        query = query.join(Evaluation).where(col(Evaluation.role).in_(EXAMINING_ROLES))
    elif table is RosterListing:
        query = query.join(RosterListing, col(RosterListing.mention_id) == Mention.id)
    return frozenset(filter(None, session.exec(query)))


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


def sources(session: Session, *, private: bool) -> tuple[SourceLine, ...]:
    """Every source, by slug; without ``private``, none that holds private files only."""
    rows = session.exec(select(Source).order_by(Source.slug))
    if private:
        return tuple(source_line(row) for row in rows)
    with_private, with_public = (source_slugs(session, private=value) for value in (True, False))
    return tuple(
        public_line(row) if row.slug in with_private else source_line(row)
        for row in rows
        if row.slug not in with_private - with_public
    )


def coverings(sources: Iterable[SourceLine], tribunals: Iterable[TribunalLine]) -> Iterator[Covering]:
    """Which cells of the map of coverage have a source, and how much they hold; decisions stand with their tribunal."""
    for source in sources:
        kind = held_at_least(source.slug, source.room)
        if kind is not None and (not source.kinds or source.room == "decisions"):
            yield Covering(source.jurisdiction, kind, 0)
        for kind, n in (source.kinds or {}).items():
            if kind != "decision":
                yield Covering(source.jurisdiction, kind, n)
    for line in tribunals:
        yield Covering(Tribunal(line.slug).jurisdiction, "decision", line.decisions)


def source_line(source: Source) -> SourceLine:
    """One source as pages show it."""
    return SourceLine(**source.model_dump())


def public_line(source: Source) -> SourceLine:
    """A source that also holds private files: its run read both together, so that nothing is said of the run."""
    return replace(
        source_line(source),
        reason="",
        records=None,
        gone=None,
        quarantined=None,
        last_fetched=None,
        last_changed=None,
        kinds=None,
        first_year=None,
        last_year=None,
        last_run=None,
    )


def source_slugs(session: Session, *, private: bool) -> frozenset[str]:
    """The sources with at least one private document, or with at least one public."""
    of_kind = select(SourceDocument.source_slug).where(col(SourceDocument.private).is_(private)).distinct()
    return frozenset(session.exec(of_kind))
