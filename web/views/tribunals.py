"""Tribunals: what is held of each, how precisely it is read, and who examined there."""

from sqlmodel import col, select
from werkzeug.exceptions import NotFound

from examiner_db.models import Decision, Precision
from examiner_db.search import place_name
from examiner_db.vocabulary import Outcome, Tribunal
from web.lists import roll
from web.lists.tribunals import held, holders, years
from web.pages.overviews import TribunalPage, TribunalsPage
from web.release.asked import Asked

UNKNOWN = "No tribunal of this name is known here."


def tribunals(asked: Asked) -> TribunalsPage:
    """Every tribunal with a decision on record, and the names of those without."""
    with asked.session() as session:
        rows = held(asked, session)
    found = {row.slug for row in rows}
    without = sorted(one.meaning for one in Tribunal if one not in found and one != Tribunal.OTHER)
    return TribunalsPage(title="Tribunals", rows=rows, without=tuple(without))


def tribunal(asked: Asked, tribunal: str) -> TribunalPage:
    """One tribunal, with whatever is held of it; a known one of which nothing is held says so."""
    if tribunal not in list(Tribunal):
        raise NotFound(UNKNOWN)
    about = Tribunal(tribunal)
    with asked.session() as session:
        by_year = years(asked, session, tribunal)
        examiners = roll.examined(asked, session, col(Decision.tribunal) == tribunal)
        sources = holders(asked, session, tribunal)
        precisions = session.exec(select(Precision).where(Precision.tribunal == tribunal).order_by(Precision.kind))
        precise = tuple(precisions)
    rows, page = roll.turned(asked, examiners)
    return TribunalPage(
        title=about.meaning[:1].upper() + about.meaning[1:],
        noindex=True,
        slug=tribunal,
        place=place_name(about.jurisdiction),
        decisions=sum(line.decisions for line in by_year),
        outcomes=tuple(Outcome),
        years=by_year,
        sources=sources,
        precisions=precise,
        rows=rows,
        letters=roll.letters(asked, examiners),
        page=page,
        total=len(examiners),
    )
