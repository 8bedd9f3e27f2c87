"""Decisions as programs read them: the list, and one with everybody who appears in it."""

from dataclasses import dataclass

from flask import Response, url_for
from sqlalchemy import ColumnElement
from sqlmodel import col, func, select

from examiner_db.models import Decision
from examiner_db.track_record import DecisionFacts, LaterRow
from examiner_db.track_record.rows import facts
from web.api.answer import Window, found, paged
from web.decision.physicians import PhysicianHere
from web.lists.roll import visible
from web.pages.columns import DECISIONS
from web.release.asked import Asked
from web.views.decisions import decision as shown


@dataclass(frozen=True)
class Ruling:
    """One decision and the saved document that holds it."""

    decision: DecisionFacts
    document_id: str


@dataclass(frozen=True)
class Told:
    """What the decision says that it does to an earlier one, which ``earlier_id`` names where it is on record."""

    does: str
    of: str
    quote: str
    earlier_id: str | None


@dataclass(frozen=True)
class Cited:
    """A reported case that the decision cites, without its names."""

    volume: str
    reporter: str
    page: str
    court: str | None
    year: str | None


@dataclass(frozen=True)
class OneDecision:
    """One decision: its facts, who appears in it and as what, and what was read there.

    ``later`` is what later decisions did to it, ``does_to_earlier`` what it did to earlier ones.
    """

    decision: DecisionFacts
    page: str
    saved_document: str
    saved_on: str
    publisher: str
    physicians: tuple[PhysicianHere, ...]
    later: tuple[LaterRow, ...]
    does_to_earlier: tuple[Told, ...]
    cites: tuple[Cited, ...]


def decisions(asked: Asked) -> Response:
    """Decisions, the newest first, and those without a date last."""
    wanted, window = _wanted(asked), Window.of(asked)
    newest = (col(Decision.decided_on).is_(None), col(Decision.decided_on).desc(), col(Decision.id))
    query = select(Decision).where(*wanted).order_by(*newest).offset(window.offset).limit(window.limit)
    with asked.session() as session:
        total = session.exec(select(func.count()).select_from(Decision).where(*wanted)).one()
        rows = [Ruling(facts(one), one.document_id) for one in session.exec(query)]
    return paged(asked, DECISIONS, rows, total)


def _wanted(asked: Asked) -> list[ColumnElement[bool]]:
    """The conditions in the address; a decision without a date is of no year."""
    year = func.substr(Decision.decided_on, 1, 4)
    given = asked.arguments
    wanted = [visible(asked)]
    wanted += [col(Decision.tribunal).in_(given["tribunal"].split(","))] if "tribunal" in given else []
    wanted += [col(Decision.outcome).in_(given["outcome"].split(","))] if "outcome" in given else []
    wanted += [year >= given["from"]] if "from" in given else []
    wanted += [year <= given["to"]] if "to" in given else []
    return wanted


def decision(asked: Asked, decision: str) -> Response:
    """One decision, without what is held."""
    page = shown(asked, decision)
    return found(
        OneDecision(
            decision=page.decision,
            page=url_for("decision", decision=decision, _external=True),
            saved_document=url_for("document", sha256=page.document.sha256, _external=True),
            saved_on=page.document.retrieved_at[:10],
            publisher=page.document.publisher,
            physicians=page.physicians,
            later=page.later,
            does_to_earlier=tuple(Told(one.does, one.of, one.quote, one.earlier_id) for one in page.later_history),
            cites=tuple(Cited(one.volume, one.reporter, one.page, one.court, one.year) for one in page.citations),
        )
    )
