"""Where everything comes from."""

from sqlmodel import func, select
from werkzeug.exceptions import NotFound

from examiner_db.models import Source, SourceDocument
from web import coverage
from web.asked import Asked
from web.pages import SourcePage, SourcesPage


def sources(asked: Asked) -> SourcesPage:
    """Every source with its freshness, and the tribunals and years covered."""
    with asked.session() as session:
        return SourcesPage(
            title="Sources and coverage",
            sources=coverage.sources(session),
            tribunals=coverage.tribunals(session, private=asked.private),
        )


def source(asked: Asked, slug: str) -> SourcePage:
    """One source: coverage, freshness, health, terms, gaps and counts."""
    with asked.session() as session:
        found = session.get(Source, slug)
        if found is None:
            message = "No source has this name."
            raise NotFound(message)
        documents = select(func.count()).select_from(SourceDocument).where(SourceDocument.source_slug == slug)
        return SourcePage(
            title=f"{found.publisher}: {found.title}",
            source=coverage.source_line(found),
            documents=session.exec(documents).one(),
        )
