"""A roll of examiners: who is on it, A to Z by surname, each with a number of decisions; never in order of a figure."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Protocol, TypeVar

from flask import url_for
from sqlalchemy import ColumnElement
from sqlmodel import Session, col, func, select
from sqlmodel.sql.expression import Select

from examiner_db.models import Decision, Evaluation, Examiner, Mention, Physician
from examiner_db.printed_name import fold_name, parse_name
from examiner_db.track_record import without_private
from examiner_db.vocabulary import EXAMINING_ROLES, Standing
from web.addresses.neighbors import Neighbors, neighbors, with_arguments
from web.release.asked import Asked

ON_PAGE = 100
WHO: Mapping[str, str] = {
    Standing.IDENTIFIED: "identified",
    Standing.NAME_GROUP: "name group: decisions that print this name, not verified to be one person",
}
"""Stands beside every number: one of a name group goes nowhere without saying that it is one."""


@dataclass(frozen=True)
class ExaminerLine:
    """One examiner, and in how many decisions of what the page is about they examined."""

    id: str
    name: str
    standing: str
    who: str
    specialty: str | None
    jurisdictions: tuple[str, ...]
    places: tuple[str, ...]
    decisions: int
    address: str


@dataclass(frozen=True)
class GroupLine:
    """One specialty or state, and how many examiners of it are on record."""

    slug: str
    name: str
    examiners: int
    address: str


@dataclass(frozen=True)
class Letter:
    """A letter with which names begin, how many do, and the address of the page with these alone, or with all again."""

    letter: str
    n: int
    chosen: bool
    url: str


class Named(Protocol):
    """Whatever has a name to be found under."""

    @property
    def name(self) -> str:
        """The name as shown."""
        ...


Line = TypeVar("Line", bound=Named)


def everyone(asked: Asked, session: Session) -> tuple[ExaminerLine, ...]:
    """All examiners whom this request may see, A to Z, with all their decisions."""
    query = select(Physician, Examiner.decisions).join(Examiner, col(Examiner.physician_id) == Physician.id)
    rows = session.exec(query).all()
    if asked.sees_all and not asked.held:
        return _lines(asked, session, rows)
    counted = {physician.id: n for physician, n in session.exec(_examined(asked))}
    return _lines(asked, session, ((physician, counted.get(physician.id, 0)) for physician, _ in rows))


def examined(asked: Asked, session: Session, condition: ColumnElement[bool]) -> tuple[ExaminerLine, ...]:
    """The examiners of the decisions and evaluations that meet a condition, A to Z, with these decisions counted."""
    return _lines(asked, session, session.exec(_examined(asked, condition)))


def visible(asked: Asked) -> ColumnElement[bool]:
    """The decisions that this request may see."""
    shown = col(Decision.id).not_in(asked.held)
    return shown if asked.private else shown & col(Decision.private).is_(False)


def _examined(asked: Asked, *conditions: ColumnElement[bool]) -> Select[Physician, int]:
    counted = (
        select(Mention.physician_id, func.count(col(Decision.id).distinct()).label("decisions"))
        .select_from(Evaluation)
        .join(Decision, col(Decision.id) == Evaluation.decision_id)
        .join(Mention, col(Mention.id) == Evaluation.mention_id)
        .where(col(Evaluation.role).in_(EXAMINING_ROLES), visible(asked), *conditions)
        .group_by(col(Mention.physician_id))
        .subquery()
    )
    return select(Physician, counted.c.decisions).join(counted, counted.c.physician_id == Physician.id)


def _lines(asked: Asked, session: Session, rows: Iterable[tuple[Physician, int]]) -> tuple[ExaminerLine, ...]:
    partly = frozenset[str]() if asked.private else asked.release.people_in_private
    shown = (
        _line(without_private(session, one) if one.id in partly else one, decisions)
        for one, decisions in rows
        if not asked.hides_person(one.id) and not asked.hides_examiner(one.id)
    )
    return a_to_z(shown)


def _line(physician: Physician, decisions: int) -> ExaminerLine:
    return ExaminerLine(
        id=physician.id,
        name=physician.name,
        standing=physician.standing,
        who=WHO[physician.standing],
        specialty=physician.specialty,
        jurisdictions=tuple(physician.jurisdictions),
        places=tuple(physician.places),
        decisions=decisions,
        address=url_for("profile", physician=physician.id),
    )


def a_to_z(lines: Iterable[Line]) -> tuple[Line, ...]:
    """Lines by surname, then by the whole name; an organization by its name."""
    return tuple(sorted(lines, key=lambda line: filed_under(line.name)))


@lru_cache(maxsize=100_000)
def filed_under(name: str) -> tuple[str, str]:
    """Where a name stands in an alphabet: its surname, leveled, and the whole of it."""
    return fold_name(parse_name(name).surname or name), fold_name(name)


def letters(asked: Asked, lines: Sequence[Named]) -> tuple[Letter, ...]:
    """The letters under which ``lines`` stand; none where they all fit on one page."""
    if len(lines) <= ON_PAGE:
        return ()
    counted: dict[str, int] = {}
    for line in lines:
        counted[_initial(line)] = counted.get(_initial(line), 0) + 1
    chosen = asked.arguments.get("letter")
    return tuple(
        Letter(
            letter=letter,
            n=n,
            chosen=letter == chosen,
            url=with_arguments(letter=None if letter == chosen else letter, page=None),
        )
        for letter, n in counted.items()
    )


def turned(asked: Asked, lines: Sequence[Line]) -> tuple[tuple[Line, ...], Neighbors]:
    """The lines of the page, and of the letter, that were asked for; all of them where they are wanted whole."""
    letter = asked.arguments.get("letter")
    mine = tuple(line for line in lines if letter in {None, "", _initial(line)})
    page = neighbors(asked, len(mine), max(len(mine), 1) if asked.whole else ON_PAGE)
    return mine[page.rows], page


def _initial(line: Named) -> str:
    """The letter under which a line stands; whatever begins with none stands under the number sign."""
    first = filed_under(line.name)[0][:1].upper()
    return first if first.isalpha() else "#"
