"""A map of the pages that search engines may show: no decision, no document, and no profile that nobody checked."""

from flask import Response, render_template, url_for
from sqlalchemy import union
from sqlmodel import col, select
from sqlmodel.sql.expression import SelectOfScalar
from werkzeug.exceptions import NotFound

from examiner_db.models import Decision, Evaluation, Examiner, Mention, Opinion, Weighing
from examiner_db.vocabulary import Role
from web.lists.roll import visible
from web.release.asked import Asked

PAGES = ("home", "tribunals", "specialties", "states", "sources", "methodology", "glossary", "corrections")
MOST = 50_000
"""Addresses in one map, as search engines read it."""
INVENTED = "Nothing of an invented sample is for search engines."


def sitemap(asked: Asked) -> Response:
    """The addresses as XML; of examiners those of whom a person has checked a reading."""
    if asked.release.sample:
        raise NotFound(INVENTED)
    addresses = [url_for(endpoint, _external=True) for endpoint in PAGES]
    addresses += [url_for("profile", physician=one, _external=True) for one in _checked(asked)]
    return Response(render_template("sitemap.xml", addresses=addresses[:MOST]), mimetype="application/xml")


def _checked(asked: Asked) -> list[str]:
    public = Asked(asked.release, asked.arguments, asked.held, private=False, kept=asked.kept)
    with asked.session() as session:
        found = session.connection().execute(union(_of(public, Opinion), _of(public, Weighing)))
        return sorted(one for one in found.scalars() if not public.hides_person(one) and not public.hides_examiner(one))


def _of(asked: Asked, table: type[Opinion | Weighing]) -> SelectOfScalar[str]:
    return (
        select(Examiner.physician_id)
        .join(Mention, col(Mention.physician_id) == Examiner.physician_id)
        .join(Evaluation, col(Evaluation.mention_id) == Mention.id)
        .join(table, col(table.evaluation_id) == Evaluation.id)
        .join(Decision, col(Decision.id) == table.decision_id)
        .where(table.review == "accepted", col(table.id).not_in(asked.held), visible(asked))
        .where(Evaluation.role != Role.TREATING)
    )
