"""Where everything comes from."""

from sqlmodel import select
from werkzeug.exceptions import NotFound

from examiner_db.figures.pictures.coverage import grid
from examiner_db.models import SourceDocument
from web.lists.departures import departures
from web.pages.about import SourcePage, SourcesPage
from web.release import coverage
from web.release.asked import Asked


def sources(asked: Asked) -> SourcesPage:
    """Every source with its freshness, and the tribunals and years covered."""
    with asked.session() as session:
        sources = coverage.sources(session, private=asked.sees_all)
        tribunals = coverage.tribunals(session, private=asked.sees_all)
        return SourcesPage(
            title="Sources and coverage",
            sources=sources,
            tribunals=tribunals,
            grid=grid(coverage.coverings(sources, tribunals)),
        )


def source(asked: Asked, slug: str) -> SourcePage:
    """One source: coverage, freshness, health, terms, gaps and counts."""
    with asked.session() as session:
        found = next((line for line in coverage.sources(session, private=asked.sees_all) if line.slug == slug), None)
        if found is None:
            message = "No source has this name."
            raise NotFound(message)
        kept = set(session.exec(select(SourceDocument.sha256).where(SourceDocument.source_slug == slug)))
        return SourcePage(
            title=f"{found.publisher}: {found.title}",
            source=found,
            left=departures(session, asked, slug),
            documents=sum(not asked.hides_document(sha256) for sha256 in kept),
        )
