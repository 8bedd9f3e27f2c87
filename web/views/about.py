"""What the site is: how it works, its words, and two files for machines."""

from typing import Any

from flask import Response, url_for
from sqlmodel import select

from examiner_db import vocabulary
from examiner_db.models import Precision
from web.pages.about import GlossaryPage, MethodologyPage
from web.release.asked import Asked
from web.words.words import word_list

LISTS: tuple[type[vocabulary.Term], ...] = (
    vocabulary.Issue,
    vocabulary.Direction,
    vocabulary.Weight,
    vocabulary.WeightReason,
    vocabulary.Role,
    vocabulary.RetainedSide,
    vocabulary.OrganizationKind,
    vocabulary.Level,
    vocabulary.Outcome,
    vocabulary.DisciplineKind,
    vocabulary.Stage,
    vocabulary.Does,
    vocabulary.Program,
    vocabulary.Standing,
    vocabulary.Attribution,
    vocabulary.Tribunal,
    vocabulary.VolumeKind,
    vocabulary.CitationKind,
    vocabulary.ParticularKind,
    vocabulary.Health,
)
"""The closed lists of words that pages show, in the order a reader meets them."""
ROBOTS = "User-agent: *\nDisallow: /search\nDisallow: /suggest\nSitemap: {sitemap}\n"


def methodology(asked: Asked) -> MethodologyPage:
    """How texts are read, what counts, and what the site does not claim."""
    with asked.session() as session:
        found = session.exec(select(Precision).order_by(Precision.kind, Precision.tribunal))
        return MethodologyPage(title="Methodology", precisions=tuple(found))


def glossary(_asked: Asked) -> GlossaryPage:
    """Every closed list of words, with meanings."""
    return GlossaryPage(title="Glossary", lists=tuple(word_list(terms) for terms in LISTS))


def robots() -> Response:
    """Result lists are not for search engines; pages that are not either say so themselves, and must be readable."""
    return Response(ROBOTS.format(sitemap=url_for("sitemap", _external=True)), mimetype="text/plain")


def health() -> dict[str, Any]:
    """That the process answers."""
    return {"ok": True}
