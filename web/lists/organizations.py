"""Organizations as pages show them: the spellings of one together, and how many decisions name it."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from flask import url_for
from sqlmodel import Session, col, func, select

from examiner_db.models import Decision, Evaluation, Organization
from examiner_db.vocabulary import EXAMINING_ROLES
from web.lists.roll import visible
from web.release.asked import Asked


@dataclass(frozen=True)
class Spelling:
    """A name as decisions print it, and in how many decisions it retained an examiner."""

    id: str
    name: str
    decisions: int


@dataclass(frozen=True)
class OrganizationLine:
    """One organization; ``kind`` is there where a person gave one, ``spellings`` counts the printed names."""

    id: str
    name: str
    kind: str | None
    spellings: int
    decisions: int
    address: str


def together(session: Session) -> dict[str, list[Organization]]:
    """The rows of each organization by the name that it is known by, the row whose id its page has first."""
    found = defaultdict[str, list[Organization]](list)
    for row in session.exec(select(Organization).order_by(Organization.id)):
        found[row.known_as or row.name].append(row)
    return found


def organizations(asked: Asked, session: Session) -> tuple[OrganizationLine, ...]:
    """Every organization that retained an examiner in a decision that this request may see, A to Z."""
    name = func.coalesce(Organization.known_as, Organization.name)
    query = (
        select(name, func.count(col(Decision.id).distinct()))
        .select_from(Evaluation)
        .join(Organization, col(Organization.id) == Evaluation.retained_by_id)
        .join(Decision, col(Decision.id) == Evaluation.decision_id)
        .where(col(Evaluation.role).in_(EXAMINING_ROLES), visible(asked))
        .group_by(name)
    )
    counted, rows = dict(session.exec(query).all()), together(session)
    lines = (
        OrganizationLine(
            id=rows[name][0].id,
            name=name,
            kind=rows[name][0].kind,
            spellings=len(rows[name]),
            decisions=n,
            address=url_for("organization", organization=rows[name][0].id),
        )
        for name, n in counted.items()
    )
    return tuple(sorted(lines, key=lambda line: (line.name.casefold(), line.id)))


def spellings(asked: Asked, session: Session, rows: Sequence[Organization]) -> tuple[Spelling, ...]:
    """The printed names of one organization in decisions that this request may see, A to Z."""
    query = (
        select(Evaluation.retained_by_id, func.count(col(Decision.id).distinct()))
        .join(Decision, col(Decision.id) == Evaluation.decision_id)
        .where(col(Evaluation.retained_by_id).in_([row.id for row in rows]))
        .where(col(Evaluation.role).in_(EXAMINING_ROLES), visible(asked))
        .group_by(col(Evaluation.retained_by_id))
    )
    counted = dict(session.exec(query).all())
    shown = (Spelling(row.id, row.name, counted[row.id]) for row in rows if row.id in counted)
    return tuple(sorted(shown, key=lambda one: one.name.casefold()))
