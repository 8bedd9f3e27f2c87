"""What is held of tribunals: decisions by year and outcome, their sources, and how many examiners appear there."""

from collections import Counter, defaultdict
from dataclasses import dataclass

from flask import url_for
from sqlmodel import Session, col, func, select

from examiner_db.models import Decision, Evaluation, Mention, Source, SourceDocument
from examiner_db.search import place_name
from examiner_db.vocabulary import EXAMINING_ROLES, Outcome, Tribunal
from web.lists.roll import visible
from web.release.asked import Asked

NO_YEAR = "no date"


@dataclass(frozen=True)
class Held:
    """One tribunal with what is held of it."""

    slug: str
    name: str
    place: str
    decisions: int
    first_year: str | None
    last_year: str | None
    examiners: int
    address: str


@dataclass(frozen=True)
class YearLine:
    """The decisions of one year, by outcome in the order of the vocabulary."""

    year: str
    decisions: int
    outcomes: tuple[int, ...]


@dataclass(frozen=True)
class Holder:
    """A source from which decisions of a tribunal come."""

    slug: str
    name: str
    decisions: int


def held(asked: Asked, session: Session) -> tuple[Held, ...]:
    """Every tribunal with a decision that this request may see, A to Z."""
    years = (func.min(Decision.decided_on), func.max(Decision.decided_on))
    query = select(Decision.tribunal, func.count(), *years).where(visible(asked)).group_by(Decision.tribunal)
    people = _examiners(asked, session)
    lines = (
        Held(
            slug=slug,
            name=Tribunal(slug).meaning,
            place=place_name(Tribunal(slug).jurisdiction),
            decisions=n,
            first_year=first and first[:4],
            last_year=last and last[:4],
            examiners=len(people[slug]),
            address=url_for("tribunal", tribunal=slug),
        )
        for slug, n, first, last in session.exec(query)
    )
    return tuple(sorted(lines, key=lambda line: line.name.casefold()))


def _examiners(asked: Asked, session: Session) -> dict[str, set[str]]:
    query = (
        select(Decision.tribunal, Mention.physician_id)
        .select_from(Evaluation)
        .join(Decision, col(Decision.id) == Evaluation.decision_id)
        .join(Mention, col(Mention.id) == Evaluation.mention_id)
        .where(col(Evaluation.role).in_(EXAMINING_ROLES), visible(asked))
        .distinct()
    )
    people = defaultdict[str, set[str]](set)
    for slug, physician in session.exec(query):
        if physician is not None and not asked.hides_person(physician):
            people[slug].add(physician)
    return people


def years(asked: Asked, session: Session, tribunal: str) -> tuple[YearLine, ...]:
    """The decisions of a tribunal by year, newest first; those without a date last."""
    year = func.substr(Decision.decided_on, 1, 4)
    query = (
        select(year, Decision.outcome, func.count())
        .where(Decision.tribunal == tribunal, visible(asked))
        .group_by(year, Decision.outcome)
    )
    counted = defaultdict[str, Counter[str]](Counter)
    for when, outcome, n in session.exec(query):
        counted[when or ""][outcome] += n
    return tuple(
        YearLine(when or NO_YEAR, counted[when].total(), tuple(counted[when][outcome] for outcome in Outcome))
        for when in sorted(counted, reverse=True)
    )


def holders(asked: Asked, session: Session, tribunal: str) -> tuple[Holder, ...]:
    """The sources from which the decisions of a tribunal come, by name."""
    query = (
        select(Source.slug, Source.publisher, Source.title, func.count(col(Decision.id)))
        .join(SourceDocument, col(SourceDocument.source_slug) == Source.slug)
        .join(Decision, col(Decision.document_id) == SourceDocument.sha256)
        .where(Decision.tribunal == tribunal, visible(asked))
        .group_by(Source.slug, Source.publisher, Source.title)
        .order_by(Source.publisher, Source.title)
    )
    return tuple(Holder(slug, f"{publisher}: {title}", n) for slug, publisher, title, n in session.exec(query))
